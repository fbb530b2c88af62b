import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';

const words = (text: string): string =>
  tokenize(text)
    .map((token) => token.text)
    .join(' ');
const sentences = (text: string): string[] =>
  splitSentences(tokenize(text)).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  it.each([
    ['names keep their numbers', 'GPT-3.5 and W4A8KV4 beat ResNet-50', 'GPT-3.5 and W4A8KV4 beat ResNet-50'],
    ['numbers keep their separators', '2,048 and 1,2 and 3.14', '2,048 and 1 , 2 and 3.14'],
    ['thousands that stand apart are one number', '12 345 678 and 1\u2009000', '12,345,678 and 1,000'],
    [
      'other numbers that stand apart are several',
      '512 512 x, 0 255, 8 128-bit',
      '512 512 x , 0 255 , 8 128 - bit',
    ],
    ['numbers keep their exponents', '1.6e3 and 1E-10', '1.6e3 and 1E-10'],
    [
      'a stop behind a name is none of it',
      'than GPT-4. Of e.g. and U.S. names',
      'than GPT-4 . Of e.g. and U.S. names',
    ],
    ['units written on are set apart', '256KB, 3ms, 2x', '256 KB , 3 ms , 2 x'],
    ['a unit run into the next word is set apart', '3.3xwhile keeping', '3.3 x while keeping'],
    ['a range of multiples has two numbers', '2x-10x', '2 x - 10 x'],
    ['markup of formulas is read through', '$3\\times$ at 13.06\\%', '3 × at 13.06 %'],
    ['markup of fonts is read over', '$\\texttt{Name}$', 'Name'],
    ['damaged dashes are dashes', '2 MB â€“ 3 MB', '2 MB - 3 MB'],
    ['damaged soft hyphens are none', 'classi(cid:173)fication', 'classi fication'],
    ['addresses are one word', 'at https://example.org/a.b?c=1.', 'at https://example.org/a.b?c=1 .'],
    ['abbreviations keep their points', 'e.g. this and i.e. that', 'e.g. this and i.e. that'],
    ['number words are set apart from their unit', 'two-fold', 'two - fold'],
  ])('%s', (_rule, text, expected) => {
    expect(words(text)).toBe(expected);
  });
});

describe('sentences', () => {
  it.each([
    ['end at a full stop before a capital', 'It works. We tried it.', ['It works.', 'We tried it.']],
    ['end behind a name with a number', 'It beats GPT-4. We tried it.', ['It beats GPT-4.', 'We tried it.']],
    ['go on after "et al."', 'As Smith et al. showed it.', ['As Smith et al. showed it.']],
    ['go on after "vs." and "e.g."', 'A vs. B, e.g. C vs. D.', ['A vs. B, e.g. C vs. D.']],
    ['go on over decimals', 'It takes 3.5 s. Then it ends.', ['It takes 3.5 s.', 'Then it ends.']],
    ['are split where a heading is run in', 'It works.Results are good.', ['It works.', 'Results are good.']],
    ['go on after initials', 'J. Smith did it.', ['J. Smith did it.']],
    [
      'are cut where they never end',
      'a '.repeat(600).trim(),
      ['a '.repeat(200).trim(), 'a '.repeat(200).trim(), 'a '.repeat(200).trim()],
    ],
  ])('%s', (_rule, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
