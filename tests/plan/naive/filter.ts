/** Filters as their descriptions put them: a row fits or does not; what is unknown does not fit, and `not` turns it round. */
import { fold } from '../../../db/fold.ts';
import { isJoinedKind, type JoinedKind, nameKey } from '../../../db/joined-names/name-key.ts';
import { isUnitAsked } from '../../../db/units/same-unit.ts';
import { metricKinds } from '../../../db/vocabulary.ts';
import { asList } from './as-list.ts';
import { relationOf, relations } from './relations.ts';
import type { FilterType, Row, Rows } from './rows.ts';

type Input = Readonly<Record<string, unknown>>;
type Test = (value: unknown, operand: unknown) => boolean;

/** Whether a row of a type fits a filter; an explicit null asks nothing. */
export function fits(rows: Rows, type: FilterType, row: Row, filter: unknown): boolean {
  return given(filter).every(([name, asked]) => {
    if (name === 'and') return asList(asked).every((inner) => fits(rows, type, row, inner));
    if (name === 'or') return asList(asked).some((inner) => fits(rows, type, row, inner));
    if (name === 'not') return !fits(rows, type, row, asked);
    if (name === 'within') return isWithin(rows, row, asList(asked));
    return relations[`${type}.${name}`]
      ? fitsRelation(rows, type, row, name, asked)
      : given(asked).every(([operator, operand]) =>
          testOf(type, name, operator)(askedOf(row, name), operand),
        );
  });
}

/** Whether a topic or one above it is among those of the keys. */
function isWithin(rows: Rows, topic: Row | undefined, keys: readonly unknown[]): boolean {
  if (!topic) return false;
  const parent = rows.Topic.find((other) => other.id === topic.parentId);
  return keys.includes(topic.key) || isWithin(rows, parent, keys);
}

function fitsRelation(rows: Rows, type: FilterType, row: Row, name: string, asked: unknown): boolean {
  const relation = relationOf(type, name);
  const related = relation.of(rows, row);
  const fitting = (filter: unknown) => related.filter((other) => fits(rows, relation.type, other, filter));
  if (name === 'venue' || name === 'parent' || name === 'paper') return fitting(asked).length > 0;
  return given(asked).every(([quantifier, filter]) => {
    if (quantifier === 'count') {
      return given(filter).every(([operator, operand]) =>
        tests[operator]?.(countOf(row, name, related), operand),
      );
    }
    const count = fitting(filter).length;
    if (quantifier === 'some') return count > 0;
    return quantifier === 'none' ? count === 0 : count === related.length;
  });
}

/** Relations whose rows a row carries the number of; in a small store it is any number, in a real one that of the rows. */
const carried: Readonly<Record<string, string>> = {
  authors: 'authorCount',
  metrics: 'metricCount',
  papers: 'paperCount',
};

function countOf(row: Row, name: string, related: readonly Row[]): unknown {
  const column = carried[name];
  return column !== undefined && column in row ? row[column] : related.length;
}

/** Fields of filters that are not named like their columns. */
const columns: Readonly<Record<string, string>> = { venueName: 'venueText' };

function askedOf(row: Row, name: string): unknown {
  return name === 'family' && 'metric' in row ? familyOf(String(row.metric)) : row[columns[name] ?? name];
}

function familyOf(metric: string): string | undefined {
  return Object.entries(metricKinds).find(([slug]) => slug === metric)?.[1].family;
}

const foldedFields = new Set([
  ...['Paper.title', 'Paper.abstract', 'Paper.tldr', 'Paper.publisher', 'Paper.venueName', 'Venue.name'],
  ...['Topic.name', 'Topic.description', 'Author.name', 'Author.given', 'Author.family', 'Link.url'],
  'Reference.text',
  ...['series', 'place', 'genre', 'note'].map((field) => `Paper.${field}`),
  ...['name', 'given', 'family'].map((field) => `Editor.${field}`),
  ...['unit', 'subject', 'text', 'sentence'].map((field) => `ReportedMetric.${field}`),
]);
const wordFields = new Set([
  'Paper.type',
  'Topic.scheme',
  'Link.kind',
  ...['metric', 'family', 'form', 'direction', 'qualifier'].map((field) => `ReportedMetric.${field}`),
]);

function testOf(type: FilterType, field: string, operator: string): Test {
  const test = field === 'published' ? dateTests[operator] : tests[operator];
  if (!test) throw new Error(`${type}.${field} knows no ${operator}`);
  if (isJoinedKind(field)) return nameTest(field, operator);
  if (field === 'unit' && unitTests[operator]) return unitTests[operator];
  const name = `${type}.${field}`;
  const dress = foldedFields.has(name) ? folded : wordFields.has(name) ? stored : same;
  return (value, operand) => test(dress(value), dress(operand));
}

/** What changes texts, and those of lists, and nothing else. */
const dressed = (dress: (text: string) => string) => (value: unknown) =>
  Array.isArray(value) ? value.map(String).map(dress) : typeof value === 'string' ? dress(value) : value;

/** Names are asked by their joined names; `contains` looks into the text as well, `startsWith` at it alone, with and without an article. */
function nameTest(kind: JoinedKind, operator: string): Test {
  const test = tests[operator];
  if (!test) throw new Error(`names know no ${operator}`);
  const key = dressed((name) => nameKey(kind, name));
  if (operator === 'startsWith')
    return (value, operand) =>
      [value, withoutArticle(value)].some((one) => test(folded(one), folded(withoutArticle(operand))));
  const isSame: Test = (value, operand) => tests.eq?.(key(value), key(operand)) ?? false;
  if (operator === 'contains')
    return (value, operand) => isSame(value, operand) || test(folded(value), folded(operand));
  return (value, operand) => test(key(value), key(operand));
}

const isUnit: Test = (value, operand) =>
  [operand].flat().some((asked) => isUnitAsked(String(value), String(asked)));
const isNoUnit: Test = (value, operand) => !isUnit(value, operand);
const unitTests: Readonly<Record<string, Test>> = { eq: isUnit, in: isUnit, ne: isNoUnit, notIn: isNoUnit };

const withoutArticle = dressed((name) => name.replace(/^(?:the|an?) +(?=[^ ])/i, ''));

const tests: Readonly<Record<string, Test>> = {
  eq: (value, operand) => value !== null && value === operand,
  ne: (value, operand) => value === null || value !== operand,
  in: (value, operand) => value !== null && asList(operand).includes(value),
  notIn: (value, operand) => value === null || !asList(operand).includes(value),
  lt: (value, operand) => value !== null && Number(value) < Number(operand),
  lte: (value, operand) => value !== null && Number(value) <= Number(operand),
  gt: (value, operand) => value !== null && Number(value) > Number(operand),
  gte: (value, operand) => value !== null && Number(value) >= Number(operand),
  between: (value, operand) => {
    const [from, to] = asList(operand).map(Number);
    return value !== null && Number(value) >= Number(from) && Number(value) <= Number(to);
  },
  contains: (value, operand) => value !== null && String(value).includes(String(operand)),
  startsWith: (value, operand) => value !== null && String(value).startsWith(String(operand)),
  isNull: (value, operand) => (value === null) === operand,
};

/** A row's date counts as its beginning, an operand stands for all its days. */
const dateTests: Readonly<Record<string, Test>> = {
  eq: (value, operand) => value !== null && String(value).startsWith(String(operand)),
  lt: (value, operand) => value !== null && beginning(value) < beginning(operand),
  lte: (value, operand) => value !== null && beginning(value) <= ending(operand),
  gt: (value, operand) => value !== null && beginning(value) > ending(operand),
  gte: (value, operand) => value !== null && beginning(value) >= beginning(operand),
  between: (value, operand) => {
    const [from, to] = asList(operand);
    return value !== null && beginning(value) >= beginning(from) && beginning(value) <= ending(to);
  },
  isNull: (value, operand) => (value === null) === operand,
};

const beginning = (date: unknown) => `${String(date)}-01-01`.slice(0, 10);
const ending = (date: unknown) => `${String(date)}${['-12-31', '-31'][(String(date).length - 4) / 3] ?? ''}`;

function same(value: unknown): unknown {
  return value;
}

const folded = dressed(fold);

/** `UP_TO` → `up-to`; what is stored already stays. */
function stored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stored);
  return typeof value === 'string' ? value.toLowerCase().replaceAll('_', '-') : value;
}

function given(input: unknown): [string, unknown][] {
  return Object.entries(input as Input).filter(([, value]) => value !== null && value !== undefined);
}
