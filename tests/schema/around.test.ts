/** What stands around papers, authors and topics, against the same worked out over arrays. */

import { describe, expect, test } from 'vitest';
import { type JoinedKind, nameKey } from '../../db/joined-names/name-key.ts';
import { ask, exitsOver } from '../harness/exits.ts';
import { smallStore } from '../harness/small-store.ts';
import { loadRows, type Rows } from '../plan/naive/rows.ts';

const exits = exitsOver(smallStore());
const rows = loadRows(exits.database);

const yearOf = (published: string | null) => (published === null ? null : Number(published.slice(0, 4)));
const papersOf = (authorId: number) =>
  rows.authorships.filter((link) => link.authorId === authorId).map(({ paperId }) => paperId);
const paperOf = (id: number) => rows.Paper.find((paper) => paper.id === id);

/** Occurrences of each value, as pairs. */
function counted<Value>(values: readonly Value[]): [Value, number][] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts];
}

function yearsOf(published: readonly (string | null)[]) {
  return counted(published.map(yearOf))
    .sort(([one], [other]) => (one ?? 0) - (other ?? 0))
    .map(([year, paperCount]) => ({ year, paperCount }));
}

type Paper = Rows['Paper'][number];

/** The words of a title that can be rare: of three letters or more and no numbers, the first twenty. */
function tellingWords({ titleKey }: Paper): string[] {
  const words = titleKey.split(' ').filter((word) => [...word].length >= 3 && !/^[0-9]+$/.test(word));
  return [...new Set(words)].slice(0, 20);
}

/** How many titles a word may be in and still be rare. */
const fewTitles = Math.min(100, Math.max(2, Math.floor(Math.max(...rows.Paper.map(({ id }) => id)) / 200)));

/** The rare words of a paper's title with the papers that have them in theirs. */
function rareWordsOf(paper: Paper): { word: string; papers: Paper[] }[] {
  return tellingWords(paper)
    .map((word) => ({
      word,
      papers: rows.Paper.filter(({ titleKey }) => titleKey.split(' ').includes(word)),
    }))
    .filter(({ papers }) => papers.length <= fewTitles);
}

/** Scores of all papers that have anything in common with one. */
function similarTo(paper: Paper): Map<string, number> {
  const scores = new Map<string, number>();
  const add = (id: number | null | undefined, weight: number) => {
    const key = id === paper.id || id === null || id === undefined ? undefined : paperOf(id)?.key;
    if (key !== undefined) scores.set(key, (scores.get(key) ?? 0) + weight);
  };
  const of = <Row extends { paperId: number }>(links: readonly Row[]) =>
    links.filter(({ paperId }) => paperId === paper.id);
  for (const { authorId } of of(rows.authorships)) for (const id of papersOf(authorId)) add(id, 3);
  for (const { topicId } of of(rows.paperTopics)) {
    const count = rows.Topic.find(({ id }) => id === topicId)?.paperCount ?? 0;
    for (const link of rows.paperTopics) {
      if (link.topicId === topicId) add(link.paperId, 2 / (1 + Math.log(1 + count)));
    }
  }
  for (const { citedId } of of(rows.references)) {
    add(citedId, 3);
    for (const other of rows.references)
      if (citedId !== null && other.citedId === citedId) add(other.paperId, 1);
  }
  for (const { citedId, paperId } of rows.references) if (citedId === paper.id) add(paperId, 3);
  for (const { papers } of rareWordsOf(paper))
    for (const { id } of papers) add(id, 2 / (1 + Math.log(1 + papers.length)));
  return scores;
}

const keyOf = (kind: JoinedKind, name: string | null) => (name === null ? null : nameKey(kind, name));

describe('around a paper', () => {
  test.each(rows.Paper.slice(0, 30))('$id is like those that share the most with it', (paper) => {
    const query = `query($key: ID!) { paper(by: { key: $key }) {
      similar(first: 100) { score paper { key } reasons { kind count weight words } } } }`;
    const answer = ask(exits, query, { key: paper.key }).paper as {
      similar: { score: number; paper: { key: string }; reasons: { weight: number; words: string[] }[] }[];
    };
    const wanted = similarTo(paper);
    const rareWords = rareWordsOf(paper);
    expect(new Set(answer.similar.map((other) => other.paper.key))).toEqual(new Set(wanted.keys()));
    for (const { score, paper: other, reasons } of answer.similar) {
      expect(score).toBeCloseTo(wanted.get(other.key) ?? Number.NaN, 2);
      const shared = rareWords.filter(({ papers }) => papers.some(({ key }) => key === other.key));
      expect(reasons.flatMap(({ words }) => words).sort()).toEqual(shared.map(({ word }) => word).sort());
      expect(reasons.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(score, 2);
    }
    const scores = answer.similar.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((one, other) => other - one));
  });

  test('is cited by each paper once, and found by what it is measured against', () => {
    const query = `query($key: ID!) { paper(by: { key: $key }) {
      citedBy(first: 100) { nodes { key } }
      relatedByBaseline(first: 100) { shared count paper { key } }
      relatedByDataset(first: 100) { shared count paper { key } } } }`;
    let citing = 0;
    for (const paper of rows.Paper) {
      const answer = ask(exits, query, { key: paper.key }).paper as {
        citedBy: { nodes: { key: string }[] };
        relatedByBaseline: { count: number; paper: { key: string } }[];
        relatedByDataset: { count: number; paper: { key: string } }[];
      };
      const cites = rows.references
        .filter(({ citedId }) => citedId === paper.id)
        .map(({ paperId }) => paperId);
      const wanted = [...new Set(cites)].map((id) => paperOf(id)?.key);
      expect(answer.citedBy.nodes.map(({ key }) => key).sort()).toEqual(wanted.sort());
      citing += wanted.length;
      const relatedBy = (column: 'baseline' | 'dataset') => {
        const own = rows.ReportedMetric.filter((row) => row.paperId === paper.id && row[column] !== null);
        const names = new Set(own.map((row) => keyOf(column, row[column])));
        const others = rows.ReportedMetric.filter(
          (row) => row.paperId !== paper.id && row[column] !== null && names.has(keyOf(column, row[column])),
        );
        return counted(others.map((row) => paperOf(row.paperId)?.key ?? '')).sort();
      };
      const found = (list: typeof answer.relatedByBaseline) =>
        list.map((other) => [other.paper.key, other.count]);
      expect(found(answer.relatedByBaseline).sort()).toEqual(relatedBy('baseline'));
      expect(found(answer.relatedByDataset).sort()).toEqual(relatedBy('dataset'));
    }
    expect(citing).toBeGreaterThan(20);
  });
});

describe('around an author', () => {
  test.each(rows.Author)('$id stand co-authors, topics, results and years', (author) => {
    const query = `query($key: ID!) { author(by: { key: $key }) {
      coauthors(first: 100) { author { key } paperCount }
      topicsByYear(first: 100) { year topic { key } paperCount }
      bestResults(first: 100) { key }
      withBaseline: bestResults(first: 100, where: { baseline: { isNull: false } }) { key }
      papersPerYear { year paperCount } } }`;
    const answer = ask(exits, query, { key: author.key }).author as {
      coauthors: { author: { key: string }; paperCount: number }[];
      topicsByYear: { year: number; topic: { key: string }; paperCount: number }[];
      bestResults: { key: string }[];
      withBaseline: { key: string }[];
      papersPerYear: object[];
    };
    const own = papersOf(author.id);
    const names = rows.authorships.filter(
      (link) => own.includes(link.paperId) && link.authorId !== author.id,
    );
    const wanted = counted(
      names.map(({ authorId }) => rows.Author.find(({ id }) => id === authorId)?.key ?? ''),
    );
    expect(answer.coauthors.map((row) => [row.author.key, row.paperCount]).sort()).toEqual(wanted.sort());
    const topics = rows.paperTopics.filter((link) => own.includes(link.paperId));
    const pairs = topics.map(({ topicId, published }) =>
      JSON.stringify([yearOf(published), rows.Topic.find(({ id }) => id === topicId)?.key]),
    );
    const found = answer.topicsByYear.map((row) => [
      JSON.stringify([row.year, row.topic.key]),
      row.paperCount,
    ]);
    expect(found.sort()).toEqual(counted(pairs).sort());
    const best = rows.ReportedMetric.filter(
      (row) => own.includes(row.paperId) && row.own && row.improvement !== null,
    ).sort((one, other) => Number(other.improvement) - Number(one.improvement) || other.id - one.id);
    expect(answer.bestResults.map(({ key }) => key)).toEqual(best.map(({ key }) => key));
    expect(answer.withBaseline.map(({ key }) => key)).toEqual(
      best.filter(({ baseline }) => baseline !== null).map(({ key }) => key),
    );
    expect(answer.papersPerYear).toEqual(yearsOf(own.map((id) => paperOf(id)?.published ?? null)));
  });
});

describe('around a topic and a venue', () => {
  test.each(rows.Topic)('$key lead the best results of it and of all below it', (topic) => {
    const below = new Set([topic.id]);
    // A topic comes after its parent.
    for (const { id, parentId } of rows.Topic) if (parentId !== null && below.has(parentId)) below.add(id);
    const about = rows.paperTopics.filter(({ topicId }) => below.has(topicId)).map(({ paperId }) => paperId);
    const best = rows.ReportedMetric.filter(
      (row) => about.includes(row.paperId) && row.own && row.improvement !== null,
    ).sort((one, other) => Number(other.improvement) - Number(one.improvement) || other.id - one.id);
    const query = `query($key: ID!) { topic(key: $key) {
      leaders(first: 100) { key } speedups: leaders(first: 3, where: { metric: { eq: SPEEDUP } }) { key } } }`;
    const keysOf = (results: typeof best) => results.map(({ key }) => ({ key }));
    expect(ask(exits, query, { key: topic.key }).topic).toEqual({
      leaders: keysOf(best.slice(0, 100)),
      speedups: keysOf(best.filter(({ metric }) => metric === 'speedup').slice(0, 3)),
    });
  });

  test.each(rows.Topic)('$key stand its path and its years', (topic) => {
    const path = [topic];
    for (let above = topic.parentId; above !== null; above = path[0]?.parentId ?? null) {
      const parent = rows.Topic.find(({ id }) => id === above);
      if (parent) path.unshift(parent);
    }
    const dates = rows.paperTopics
      .filter(({ topicId }) => topicId === topic.id)
      .map((link) => link.published);
    const query = 'query($key: ID!) { topic(key: $key) { path { key } papersPerYear { year paperCount } } }';
    expect(ask(exits, query, { key: topic.key }).topic).toEqual({
      path: path.map(({ key }) => ({ key })),
      papersPerYear: yearsOf(dates),
    });
  });

  test.each(rows.Venue)('$key stand its years', (venue) => {
    const dates = rows.Paper.filter(({ venueId }) => venueId === venue.id).map(({ published }) => published);
    const query = 'query($key: ID!) { venue(key: $key) { papersPerYear { year paperCount } } }';
    expect(ask(exits, query, { key: venue.key }).venue).toEqual({ papersPerYear: yearsOf(dates) });
  });
});
