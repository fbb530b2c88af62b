import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import { join, save } from '../../db/store.ts';
import { ask, exitsOver } from '../harness/exits.ts';

const database = openDatabase(':memory:');
const exits = exitsOver(database);

beforeAll(() => {
  const ids = { openalex: 'W2', s2: 'b'.repeat(40), acl: '2020.acl-main.2', pmid: '22' };
  const records = [
    { key: 'first', title: 'One', doi: '10.1234/first', arxivId: '2401.00001', ids: { openalex: 'W1' } },
    { key: 'second', title: 'Two', doi: '10.1234/second', arxivId: '2401.00002', ids },
    // A source that knows two DOIs of one paper.
    { key: 'third', title: 'Three', doi: '10.1234/third', ids: { doi: '10.1234/another' } },
  ];
  save(database, records, { source: 'test' });
  join(database, 'first', 'second', { source: 'test' });
});

const globalId = (key: string) => `Paper:${key}`;

describe('whatever named a paper that became a part of another leads to that one', () => {
  it.each([
    ['key', 'second'],
    ['doi', 'https://doi.org/10.1234/SECOND'],
    ['arxivId', 'arXiv:2401.00002v3'],
    ['openalex', 'W2'],
    ['semanticScholar', 'b'.repeat(40)],
    ['acl', '2020.acl-main.2'],
    ['pubmed', '22'],
    ['key', 'first'],
    ['doi', '10.1234/first'],
    ['openalex', 'W1'],
  ])('by %s %s', (way, value) => {
    const answer = ask(exits, 'query ($by: PaperBy!) { paper(by: $by) { key } }', { by: { [way]: value } });
    expect(answer).toEqual({ paper: { key: 'first' } });
  });

  it('by its global id', () => {
    const answer = ask(exits, 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: [globalId('second'), globalId('first'), globalId('none')],
    });
    expect(answer).toEqual({ nodes: [{ id: globalId('first') }, { id: globalId('first') }, null] });
  });

  it('among many', () => {
    const ids = ['second', '10.1234/second', 'arXiv:2401.00002', 'https://openalex.org/W2', 'none'];
    const query = 'query ($ids: [ID!]!) { papersByIds(ids: $ids) { paper { key } } }';
    const first = { paper: { key: 'first' } };
    expect(ask(exits, query, { ids })).toEqual({
      papersByIds: [first, first, first, first, { paper: null }],
    });
  });
});

it('a second DOI leads to its paper', () => {
  const query = 'query ($doi: ID!) { paper(by: { doi: $doi }) { key doi } }';
  expect(ask(exits, query, { doi: '10.1234/another' })).toEqual({
    paper: { key: 'third', doi: '10.1234/third' },
  });
});
