/** Papers that are alike by rare words of their titles. */
import { expect, test } from 'vitest';
import { foldWords } from '../../db/fold.ts';
import { openDatabase } from '../../db/open.ts';
import { nameGatherer } from '../../db/store/gather.ts';
import { papers } from '../../db/tables/papers.ts';
import { ask, exitsOver } from '../harness/exits.ts';

/** What the first of these titles has in common with the others: the number of each that is like it, with the words. */
function alike(titles: readonly string[], lastId: number): [number, string[]][] {
  const database = openDatabase(':memory:');
  const rows = titles.map((title, index) => {
    const id = index + 1 === titles.length ? lastId : index + 1;
    return { id, key: String(index + 1), title, titleKey: foldWords(title), fieldSources: {} };
  });
  database.insert(papers).values(rows).run();
  nameGatherer(database.$client)();
  const query = '{ paper(by: { key: "1" }) { similar { paper { key } reasons { kind count words } } } }';
  const { similar } = ask(exitsOver(database), query).paper as {
    similar: { paper: { key: string }; reasons: { kind: string; count: number; words: string[] }[] }[];
  };
  return similar.map(({ paper, reasons }) => {
    expect(reasons).toEqual([{ kind: 'WORDS', count: reasons[0]?.words.length, words: expect.any(Array) }]);
    return [Number(paper.key), reasons[0]?.words ?? []];
  });
}

const few = 'Sparse gates';
const letters = [...'abcdefghijklmnopqrst'];
const twentyWords = letters.map((letter) => `word${letter}`).join(' ');
const tenWords = letters.slice(0, 10).map((letter) => `word${letter}`);

test.each<[string, string[], [number, string[]][], number?]>([
  ['a word that two have', ['Sparse gates', 'Gates of dawn'], [[2, ['gates']]]],
  ['whatever its case and accents', ['Café', 'CAFE society'], [[2, ['cafe']]]],
  ['once, however often it is there', ['Gates, gates', 'Gates and gates'], [[2, ['gates']]]],
  [
    'several words, by letters where equally rare',
    ['Sparse gates', 'Gates, sparse'],
    [[2, ['gates', 'sparse']]],
  ],
  [
    'the rarest first',
    ['Alpha beta', 'Beta, alpha', 'Alpha'],
    [
      [2, ['beta', 'alpha']],
      [3, ['alpha']],
    ],
    600,
  ],
  ['no word that three of a few have', [few, few, few], []],
  [
    'but of six hundred',
    ['Sparse', 'sparse', 'sparse'],
    [
      [3, ['sparse']],
      [2, ['sparse']],
    ],
    600,
  ],
  ['no word of two letters', ['Of it', 'Of it'], []],
  ['nor of two letters that are four bytes', ['Ωμ', 'Ωμ'], []],
  ['no number', ['2024', '2024'], []],
  ['but a word with one', ['GPT4', 'gpt4'], [[2, ['gpt4']]]],
  ['no part of a word', ['Gates', 'Gatesby'], []],
  ['its ten rarest words only', [twentyWords, twentyWords], [[2, tenWords]]],
  ['not counting those that no other has', [`${tenWords.join(' ')} gates`, 'Gates'], [[2, ['gates']]]],
  ['of its first twenty', [`${twentyWords} gates`, 'Gates'], []],
  ['no signs where a title has no words', ['!!!~', '???', '!!!~'], []],
  ['nor quotes', ['\\"→→', 'Gates'], []],
])('%s', (_name, titles, expected, lastId = titles.length) => {
  expect(alike(titles, lastId)).toEqual(expected);
});

test('no word that more than a hundred titles have, however many there are', () => {
  const of = (count: number) =>
    alike(
      Array.from({ length: count }, () => 'Gates'),
      100_000,
    ).length;
  expect([of(100), of(101)]).toEqual([10, 0]);
});
