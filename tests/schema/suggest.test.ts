/** Suggestions against names folded and compared in plain code: what is typed of a name finds it, and nothing else is found. */
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { foldWords } from '../../db/fold.ts';
import { isJoinedKind, nameKey } from '../../db/joined-names/name-key.ts';
import { ask, type Exits, exitsOver } from '../harness/exits.ts';
import { sampleStore } from '../harness/sample-store.ts';
import { edits } from '../oracle/edits.ts';

interface Suggestion {
  kind: string;
  text: string;
  id: string | null;
  key: string | null;
  paperCount: number;
  match: 'PREFIX' | 'INFIX' | 'TYPO';
  ranges: { start: number; end: number }[];
}

const query = `query($text: String!, $kinds: [SuggestionKind!], $first: Int) {
  suggest(text: $text, kinds: $kinds, first: $first) { kind text id key paperCount match ranges { start end } }
}`;

let exits: Exits;
/** What there is to be named; spellings of one name have the same `name`, and count its papers. */
let names: { kind: string; text: string; papers: number; name: string; spelled: number }[];

beforeAll(async () => {
  exits = exitsOver(await sampleStore());
  names = exits.database.$client
    .prepare<[], { kind: string; text: string; papers: number; name: string }>(
      `select 'PAPER' as kind, title as text, 1 as papers, key as name from papers union all select 'AUTHOR', name, paper_count, key from authors
       union all select 'TOPIC', name, paper_count, key from topics union all select 'VENUE', name, paper_count, key from venues
       union all select upper(kind), text, paper_count, key from terms`,
    )
    .all()
    .map((row) => ({ ...row, spelled: row.papers, ...joinedOf(row) }));
});

const suggest = (text: string, more: object = {}) =>
  ask(exits, query, { text, first: 100, ...more }).suggest as Suggestion[];

const marked = ({ text, ranges }: Suggestion) => ranges.map(({ start, end }) => text.slice(start, end));

/** The joined name of a spelling, and how many papers have a result of it. */
function joinedOf({ kind, text }: { kind: string; text: string }) {
  const column = kind.toLowerCase();
  if (!isJoinedKind(column)) return {};
  const name = nameKey(column, text);
  const rows = exits.database.$client
    .prepare<[], { paper: number; text: string }>(
      `select paper_id as paper, ${column} as text from reported_metrics where ${column} is not null`,
    )
    .all();
  return {
    name,
    papers: new Set(rows.filter((row) => nameKey(column, row.text) === name).map(({ paper }) => paper)).size,
  };
}

/** Of spellings of one name that fit equally well, the one of most papers; of several the first. */
function once<Found extends { kind: string; name: string; text: string; spelled: number; place: number }>(
  found: readonly Found[],
): Found[] {
  const nearest = [...found].sort(
    (one, other) =>
      Math.sign(one.place) - Math.sign(other.place) ||
      other.spelled - one.spelled ||
      Buffer.compare(Buffer.from(one.text), Buffer.from(other.text)),
  );
  return nearest.filter(
    ({ kind, name }, index) =>
      nearest.findIndex((other) => other.kind === kind && other.name === name) === index,
  );
}

describe('suggestions', () => {
  test('hold all names that begin with the text, and then those with a word that does', () => {
    let found = 0;
    const drawn = fc.tuple(fc.nat(), fc.integer({ min: 3, max: 20 }), fc.boolean());
    fc.assert(
      fc.property(drawn, ([place, length, shouted]) => {
        const name = foldWords(names[place % names.length]?.text ?? '');
        const text = name.slice(0, length).trim();
        if (text.length < 3) return;
        const shown = suggest(shouted ? text.toUpperCase() : text);
        const expected = once(
          names
            .map((one) => ({ ...one, place: ` ${foldWords(one.text)}`.indexOf(` ${text}`) }))
            .filter((one) => one.place >= 0),
        ).map((one) => `${one.place === 0 ? 'PREFIX' : 'INFIX'} ${one.kind} ${one.text} ${one.papers}`);
        const whole = shown
          .filter(({ match, text: name }) => match === 'PREFIX' || ` ${foldWords(name)}`.includes(` ${text}`))
          .map(({ match, kind, text, paperCount }) => `${match} ${kind} ${text} ${paperCount}`);
        expect(whole.sort()).toEqual(expected.sort());
        found += expected.length;
      }),
      { numRuns: 150, seed: 20261124 },
    );
    expect(found).toBeGreaterThan(150);
  });

  test('show one spelling of what is one, with the papers of all', () => {
    const shown = suggest('state-of-the-art', { kinds: ['BASELINE'] });
    const papers = new Set(
      exits.database.$client
        .prepare("select paper_id from reported_metrics where baseline_key = 'stateoftheart'")
        .pluck()
        .all(),
    );
    expect(papers.size).toBeGreaterThan(1);
    expect(shown.filter(({ text }) => nameKey('baseline', text) === 'stateoftheart')).toMatchObject([
      { text: 'state-of-the-art methods', match: 'PREFIX', paperCount: papers.size },
    ]);
  });

  test('forgive one edit, wherever it is', () => {
    const drawn = fc.record({
      place: fc.nat(),
      at: fc.nat(),
      edit: fc.constantFrom('insert', 'delete', 'replace', 'swap'),
    });
    const kinds = ['AUTHOR', 'TOPIC', 'VENUE', 'BASELINE'];
    const some = () => names.filter(({ kind, text }) => kinds.includes(kind) && foldWords(text).length >= 4);
    fc.assert(
      fc.property(drawn, ({ place, at, edit }) => {
        const name = some()[place % some().length];
        const whole = foldWords(name?.text ?? '');
        const i = at % whole.length;
        const [one = '', two = ''] = whole.slice(i);
        // Words that another letter joins are one word, which has its own beginnings.
        if (edit === 'replace' && one === ' ') return;
        const middle = { insert: `x${one}`, delete: '', replace: 'x', swap: two + one }[edit];
        const typed = whole.slice(0, i) + middle + whole.slice(i + (edit === 'swap' ? 2 : 1));
        const short = typed.split(' ').some((word) => word.length < 3) || typed !== typed.trim();
        if (short || whole.split(' ').some((word) => word.length < 3)) return;
        const spellings = names.filter((one) => one.kind === name?.kind && one.name === name?.name);
        const shown = suggest(typed, { kinds: [name?.kind] }).map(({ text }) => text);
        expect(spellings.some(({ text }) => shown.includes(text))).toBe(true);
      }),
      { numRuns: 200, seed: 20261124 },
    );
  });

  test('are as near as they say, and the nearest come first', () => {
    for (const text of [
      'quantizaton',
      'languge mod',
      'yongqiang xoing',
      'ensorrt',
      'speedpu',
      'languagemodels',
    ]) {
      const shown = suggest(text);
      expect(shown.length, text).toBeGreaterThan(0);
      for (const one of shown) {
        const [piece = ''] = marked(one).map(foldWords);
        const distance = edits(piece, foldWords(text));
        expect(distance, `${text}: ${piece}`).toBeLessThanOrEqual(one.match === 'TYPO' ? 1 : 0);
      }
      const order = ['PREFIX', 'INFIX', 'TYPO'];
      const places = shown.map(({ match }) => order.indexOf(match));
      expect(places).toEqual([...places].sort());
    }
  });

  test('name what they are, by id where it is a node', () => {
    const [author] = suggest('Yongqiang Xi', { kinds: ['AUTHOR'] });
    expect(author).toMatchObject({ kind: 'AUTHOR', id: 'Author:yongqiang-xiong', key: 'yongqiang-xiong' });
    expect(author && marked(author)).toEqual(['Yongqiang Xi']);
    expect(suggest('speed', { kinds: ['METRIC'] })).toMatchObject([
      { key: 'SPEEDUP', id: null, text: 'Speedup' },
    ]);
  });

  test('are ten where nothing is said, and only of the kinds asked for', () => {
    expect(ask(exits, '{ suggest(text: "s") { text } }').suggest).toHaveLength(10);
    const some = suggest('s', { kinds: ['VENUE', 'TOPIC'] });
    expect(some.length).toBeGreaterThan(0);
    expect(some.every(({ kind }) => kind === 'VENUE' || kind === 'TOPIC')).toBe(true);
    expect(suggest('s', { kinds: [] })).toEqual([]);
  });

  test('are safe from any text, and alike by both exits', () => {
    const piece = fc.constantFrom(
      '"',
      '*',
      '^',
      "'",
      ' ',
      'AND',
      'NEAR(',
      '-',
      '%',
      '_',
      'é',
      '中',
      'learn',
      '\u0000',
      ':',
      ')',
      '𝔸',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(exits.general(query, { text, first: 100 }).data?.suggest).toEqual(suggest(text));
      }),
      { numRuns: 150 },
    );
    expect(suggest('?!')).toEqual([]);
  });

  test.each([
    [{ text: 'x'.repeat(201) }, /text has 201 characters; at most 200/],
    [{ text: 'a '.repeat(17) }, /text has 17 words; at most 16/],
    [{ text: 'a', first: 101 }, /first is 101; a page has at most 100/],
  ])('of %j are refused', (variables, message) => {
    const [error] = exits.general(query, variables).errors ?? [];
    expect(error).toMatchObject({ path: ['suggest'], extensions: { code: 'BAD_USER_INPUT' } });
    expect(error?.message).toMatch(message);
  });
});
