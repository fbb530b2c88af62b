import { describe, expect, test } from 'vitest';
import { normalise } from '../../db/normalise.ts';
import type { PaperRecord } from '../../db/record.ts';
import { formatOf } from '../../src/formats/formats.ts';
import { webOfScience } from '../../src/formats/web-of-science.ts';
import { readAll } from './read.ts';
import { recordsOf } from './shared-file.ts';
import { toldOf } from './told.ts';
import { article, chapter, early, expected, table } from './web-of-science-entries.ts';

const plain = `\ufeffFN Clarivate Analytics Web of Science\nVR 1.0\n${article}\n${chapter}\n${early}\nEF`;

const stored = (records: readonly PaperRecord[]) =>
  records.map((raw) => {
    const result = normalise(raw);
    if ('problem' in result || result.notes.length > 0) throw new Error(JSON.stringify(result));
    return result.record;
  });

describe('Web of Science', () => {
  test.each([
    ['plain text', plain],
    ['a table', table(plain)],
    ['plain text with CRLF', plain.replaceAll('\n', '\r\n')],
    ['plain text without its head', article + chapter + early],
    [
      'two files in one',
      `FN Thomson Reuters Web of Science\nVR 1.0\n${article}EF\n\ufeffFN ISI Export Format\nVR 1.0\n${chapter}${early}EF\n`,
    ],
    ['two tables in one', table(article) + table(chapter + early)],
  ])('is read whole from %s, and told from others', async (_, text) => {
    expect(formatOf(text)?.name).toBe('web-of-science');
    expect(stored(recordsOf(await readAll(webOfScience, text, 100)))).toEqual(expected);
  });

  test('cells are taken as they stand, and as spreadsheets quote them', async () => {
    const text = 'PT\tAU\tTI\nJ\tA, B\t"Yes" and no\nJ\t"C, D; E, F"\t"""No"", he said"\nJ\tG, H\t"Whole"\n';
    expect(recordsOf(await readAll(webOfScience, text))).toMatchObject([
      { title: '"Yes" and no' },
      { title: '"No", he said', authors: [{ name: 'D C' }, { name: 'F E' }] },
      { title: '"Whole"' },
    ]);
  });

  test.each([
    ['J', 'Article', 'article'],
    ['J', 'Review; Book Chapter', 'article'],
    ['S', 'Article; Book Chapter', 'chapter'],
    ['C', 'Article; Proceedings Paper', 'conference-paper'],
    ['J', 'Meeting Abstract', 'conference-paper'],
    ['J', 'Correction', 'article'],
    ['B', 'Book', 'book'],
    ['J', 'Data Set', 'dataset'],
  ])('%s and %s make %s', async (medium, kinds, type) => {
    const text = `PT ${medium}\nAU A, B\nTI T\nDT ${kinds}\nER\n`;
    expect(recordsOf(await readAll(webOfScience, text))).toMatchObject([{ type }]);
  });

  test('an ORCID that two people of one name might have is nobody’s', async () => {
    const text = 'PT J\nAF Li, Wei\n   Li, Wen\nTI T\nOI Li, W/0000-0002-1825-0097\nER\n';
    const [record] = recordsOf(await readAll(webOfScience, text));
    expect(record?.authors).toEqual([
      { name: 'Wei Li', given: 'Wei', family: 'Li' },
      { name: 'Wen Li', given: 'Wen', family: 'Li' },
    ]);
  });
});

describe('what is wrong with a file of Web of Science is told with its line', () => {
  test.each([
    [
      'an entry without end before another',
      'PT J\nTI A\nPT J\nTI B\nER\n',
      [
        [1, 'A'],
        [3, 'B'],
      ],
    ],
    [
      'the file ends in an entry',
      `${early}PT J\nTI B`,
      [
        [1, 'Retracted in haste'],
        [10, expect.stringMatching(/its ER$/)],
      ],
    ],
    [
      'an entry without a title',
      'PT J\nAU A, B\nER\nPT J\nTI B\nER\nEF\n',
      [
        [1, 'it has no title'],
        [4, 'B'],
      ],
    ],
    ['unknown tags', 'PT J\nZZ 9\n   more\nTI A\nX1\nER\nEF\n', [[1, 'A']]],
    [
      'mixed line ends',
      'PT J\r\nTI A\r   goes on\nER\r\nPT J\nTI B\rER\n',
      [
        [1, 'A goes on'],
        [5, 'B'],
      ],
    ],
    [
      'a row without a title',
      'PT\tTI\tPY\nJ\t\t2020\nJ\tB\t2021\n',
      [
        [2, 'it has no title'],
        [3, 'B'],
      ],
    ],
    [
      'a row that the file ends in',
      'PT\tTI\tPY\nJ\tA\t2020\nJ\tB ca',
      [
        [2, 'A'],
        [3, expect.stringMatching(/middle of a row$/)],
      ],
    ],
    [
      'rows of more or fewer cells',
      'PT\tTI\tPY\nJ\tA\nJ\tB\t2021\t\t\n',
      [
        [2, 'A'],
        [3, 'B'],
      ],
    ],
  ])('%s', async (_, text, told) => {
    expect(await toldOf(webOfScience, text)).toEqual(told);
  });
});
