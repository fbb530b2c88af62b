import { describe, expect, test } from 'vitest';
import { paperql } from '../../src/formats/paperql.ts';
import { readAll } from './read.ts';

const whole = {
  key: 'k',
  title: 'T',
  topics: [
    {
      slug: 'a',
      scheme: 'curated',
      parent: { slug: 'b', scheme: 'curated', parent: { slug: 'c', scheme: 'arxiv' } },
    },
  ],
  authors: [{ name: 'A', orcid: '0000-0002-1825-0097', ids: { s2: '1' } }],
  references: [{ ids: { doi: '10.1/a' } }, { text: 'as printed' }],
};

const result = {
  value: 2,
  valueTo: null,
  unit: 'x',
  form: 'factor',
  direction: 'up',
  metric: 'speedup',
  qualifier: 'exact',
  subject: null,
  baseline: null,
  dataset: null,
  hardware: null,
  own: true,
  text: '2x',
};

describe('a line', () => {
  test('that is a record is read as it stands', async () => {
    expect(await readAll(paperql, `${JSON.stringify(whole)}\n`, 5)).toEqual([{ line: 1, record: whole }]);
  });

  test.each([
    ['not json', 'it is not JSON'],
    ['[]', 'expected object, received array'],
    ['{}', 'title: expected string, received undefined'],
    ['{"title":3}', 'title: expected string, received number'],
    ['{"title":null}', 'title: expected string, received undefined'],
    ['{"title":"T","editor":1,"shelf":2}', 'unknown field "editor", "shelf"'],
    ['{"title":"T","pages":1}', 'pages: expected string, received number'],
    ['{"title":"T","authors":[{"name":"A"},{}]}', 'authors[1].name: expected string, received undefined'],
    ['{"title":"T","authors":[{"name":"A","email":"x"}]}', 'unknown field "authors[0].email"'],
    [
      '{"title":"T","links":[{"kind":"blog","url":"u"}]}',
      'links[0].kind: expected one of "code"|"project"|"dataset"|"video"|"pdf"|"other"',
    ],
  ])('%s is a problem', async (line, problem) => {
    expect(await readAll(paperql, `${line}\n{"title":"Next"}\n`)).toEqual([
      { line: 1, problem, text: line },
      { line: 2, record: { title: 'Next' } },
    ]);
  });

  test('may say null of what is not known', async () => {
    const line = '{"title":"T","doi":null,"authors":[{"name":"A","orcid":null}],"ids":{"s2":null}}\n';
    expect(await readAll(paperql, line)).toEqual([
      { line: 1, record: { title: 'T', authors: [{ name: 'A' }], ids: {} } },
    ]);
  });

  test('keeps the nulls of results beside others', async () => {
    const line = `${JSON.stringify({ title: 'T', doi: null, metrics: [result] })}\n`;
    expect(await readAll(paperql, line)).toEqual([{ line: 1, record: { title: 'T', metrics: [result] } }]);
  });

  test('that is the last and ends in the middle says that more is missing', async () => {
    expect(await readAll(paperql, '{"title":"T"}\n{"title":"U')).toEqual([
      { line: 1, record: { title: 'T' } },
      { line: 2, problem: 'it ends in the middle of a record', text: '{"title":"U', cut: true },
    ]);
  });

  test('that is the last may lack its line end', async () => {
    expect(await readAll(paperql, '{"title":"T"}')).toEqual([{ line: 1, record: { title: 'T' } }]);
  });

  test('that is blank is passed over, but counted', async () => {
    expect(await readAll(paperql, '\n \r\n{"title":"T"}\n')).toEqual([{ line: 3, record: { title: 'T' } }]);
  });

  test('of twenty million characters is a problem, and the next is read', async () => {
    const line = JSON.stringify({ title: 'a'.repeat(20_000_000) });
    const readings = await readAll(paperql, `${line}\n{"title":"T"}\n`, 1_000_000);
    expect(readings).toMatchObject([
      { line: 1, problem: 'the line is longer than 16 million characters' },
      { line: 2, record: { title: 'T' } },
    ]);
  });
});

describe('JSON lines are recognised', () => {
  test.each([
    ['{"title":"T"}\n', true],
    ['\n{"key":"k","title":"T"}\nnonsense', true],
    ['{ "title": "a long one that the head cu', true],
    ['{"id":1}\n', false],
    ['[{"title":"T"}]', false],
    ['title,year\n', false],
  ])('%#', (text, isOurs) => expect(paperql.sniff(text)).toBe(isOurs));
});
