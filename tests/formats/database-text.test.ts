import { expect, test } from 'vitest';
import { abstractText, plainText } from '../../src/formats/abstract-text.ts';
import { withoutEntities } from '../../src/formats/entities.ts';

test.each([
  ['Poincar\\\'e, G\\"odel, {\\L}ukasz, Na\\"{\\i}ve', 'Poincaré, Gödel, Łukasz, Naïve'],
  ['$O(n^2)$ and $w_{t+1}$, $10\\times$ faster', 'O(n²) and wₜ₊₁, 10× faster'],
  ['costs $5 and $10 more', 'costs $5 and $10 more'],
  ['$\\unknown{a}$ stays', '$\\unknown{a}$ stays'],
  ["``quoted'' a--b", '“quoted” a–b'],
  ['\\emph{very {\\bf bold}} {BERT}', 'very bold BERT'],
  ['a set {0,1} and C:\\users', 'a set {0,1} and C:\\users'],
  ['http://x.y/~user', 'http://x.y/~user'],
  ['H<sub>2</sub>O &amp;amp; <i>E. coli</i>', 'H₂O & E. coli'],
  ['a<b and c>d, p &lt; 0.05', 'a<b and c>d, p < 0.05'],
  ['a <b and c> d', 'a <b and c> d'],
  ['<mml:math><mml:mi>x</mml:mi><mml:annotation encoding="tex">x</mml:annotation></mml:math>', 'x '],
])('the text %s is %s', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test.each([
  ['AbstractWe show x. ResultsThe end.', 'We show x. The end.'],
  ['BackgroundDiabetes is bad. MethodsA total of 3.', 'Diabetes is bad. A total of 3.'],
  ['Abstract: This is', 'This is'],
  ['ABSTRACT We do', 'We do'],
  ['Abstract interpretation is good.', 'Abstract interpretation is good.'],
  ['Abstract State Machines are', 'Abstract State Machines are'],
  ['ResultsDB is a store.', 'ResultsDB is a store.'],
])('the abstract %s is %s', (text, abstract) => {
  expect(abstractText(text)).toBe(abstract);
});

test('entities are decoded where they are known and possible', () => {
  expect(withoutEntities('&eacute;&#233;&#xE9;&yuml;&zzz;&#x110000;&constructor;')).toBe(
    'éééÿ&zzz;&#x110000;&constructor;',
  );
});

test.each(['<', '{', '$', '\\textbf{', '<b ', '&', '<!--', '<title>', '\n', 'Abstract ', '\\"{'])(
  'half a megabyte of %j takes no time to speak of',
  (piece) => {
    const text = piece.repeat(Math.ceil(500_000 / piece.length));
    const start = process.cpuUsage().user;
    abstractText(text);
    expect(process.cpuUsage().user - start).toBeLessThan(3_000_000);
  },
);
