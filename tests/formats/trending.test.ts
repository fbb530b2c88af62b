import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { packageFile } from '../../db/package-root.ts';
import { trending } from '../../src/formats/trending.ts';
import { readAll } from './read.ts';

const sample = readFileSync(packageFile('db/sample/trending-papers.txt'), 'utf8');
const abstract = 'We present a system for many things. It is fast.';

function listing(...blocks: string[]): string {
  return `${blocks.join('\n\n')}\n`;
}

describe('the listing', () => {
  test('holds 27 papers, the first after the furniture of its page', async () => {
    const readings = await readAll(trending, sample);
    expect(readings).toHaveLength(27);
    expect(readings[0]).toMatchObject({
      line: 11,
      record: {
        title: 'Feedback-Based Self-Learning in Large-Scale Conversational AI Agents',
        abstract: expect.stringMatching(/^Today, most .*\.$/s),
      },
    });
    expect(readings.every((reading) => 'record' in reading)).toBe(true);
  });

  test.each([1, 7, 4096])('is the same in pieces of %i characters', async (length) => {
    expect(await readAll(trending, sample, length)).toEqual(await readAll(trending, sample));
  });

  test('is the same with other line ends and a byte-order mark', async () => {
    const windows = `\ufeff${sample.replaceAll('\n', '\r\n')}`;
    expect(await readAll(trending, windows, 100)).toEqual(await readAll(trending, sample));
  });
});

describe('a listing', () => {
  test('may have its abstracts on several lines', async () => {
    expect(await readAll(trending, `A title\n\nWe present a system.\nIt is\nfast.\n`)).toEqual([
      { line: 1, record: { title: 'A title', abstract: 'We present a system. It is fast.' } },
    ]);
  });

  test('does not take a date for the title of an abstract that has none', async () => {
    expect(await readAll(trending, listing('Mar 11', abstract))).toEqual([
      { line: 3, problem: 'an abstract without a title', text: abstract },
    ]);
  });

  test('tells titles that lack an abstract, and titles that come again', async () => {
    const readings = await readAll(
      trending,
      listing('One', abstract, 'Two', 'Three', abstract, 'ONE', abstract),
    );
    expect(
      readings.map((reading) =>
        'problem' in reading ? [reading.line, reading.problem] : 'record' in reading && reading.record.title,
      ),
    ).toEqual(['One', [5, 'a title without an abstract'], 'Three', [11, 'the same title stands on line 1']]);
  });

  test.each([
    ['after a title', listing('One', abstract, 'Two'), 5],
    ['in an abstract', listing('One', abstract, 'Two', 'We present a').trimEnd(), 7],
    ['in a title', listing('One', abstract, 'Tw').trimEnd(), 5],
  ])('that ends %s says so', async (_where, text, line) => {
    expect((await readAll(trending, text)).at(-1)).toMatchObject({ cut: true, line });
  });
});

describe('a listing is recognised', () => {
  test.each([
    [sample, true],
    [sample.slice(0, 1500), true],
    [listing('A title', abstract), true],
    ['{"title":"A"}\n\n{"abstract":"We present. It is."}', false],
    ['Just a line', false],
    [listing(abstract, abstract), false],
    ['@article{a,\n\n title = {T. It is.}}', false],
  ])('%#', (text, isListing) => expect(trending.sniff(text)).toBe(isListing));
});
