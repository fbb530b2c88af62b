/** The results that a paper in anybody's JSON is given, as a list of objects with a metric, a value and its unit. */
import { noteOn } from '../../db/normalise/left-out.ts';
import type { MetricRecord } from '../../db/record.ts';
import { directions, forms, metricKinds, qualifiers, wordsOf } from '../../db/vocabulary.ts';
import { headerKey } from './csv-columns.ts';
import { type Fields, isFields, numberOf, textOf } from './json-fields.ts';
import { metricNamed } from './metric-named.ts';
import { type TableValue, tableValue } from './table-value.ts';

/** What others call the parts of a result, without case and signs. */
const partKeys = {
  metric: ['metric', 'metricname', 'name'],
  value: ['value', 'score', 'result'],
  unit: ['unit', 'units'],
  form: ['form'],
  direction: ['direction'],
  qualifier: ['qualifier'],
  subject: ['subject', 'model', 'modelname', 'method', 'system'],
  baseline: ['baseline', 'comparedwith', 'comparedto'],
  dataset: ['dataset', 'benchmark', 'data', 'corpus'],
  hardware: ['hardware', 'gpu', 'device', 'machine'],
  own: ['own'],
  text: ['text', 'quote'],
} as const satisfies Record<string, readonly string[]>;

type Part = keyof typeof partKeys;

const partOf: ReadonlyMap<string, string> = new Map(
  Object.entries(partKeys).flatMap(([part, keys]) => keys.map((key): [string, string] => [key, part])),
);

/** Units that are stored as a sign. */
const unitSigns: Readonly<Record<string, string>> = { '×': 'x', times: 'x', percent: '%', pct: '%' };

export interface JsonResults {
  metrics: readonly MetricRecord[];
  /** On results that are left out, with what would be right. */
  notes: readonly string[];
  /** Parts of results that are read into nothing, as `metrics.epoch`. */
  ignored: readonly string[];
}

/** The results under a name of a field; undefined where it holds none that are objects with a metric and a value. */
export function resultsIn(field: string, value: unknown): JsonResults | undefined {
  if (headerKey(field) !== 'metrics' || !Array.isArray(value)) return undefined;
  const objects = value.filter(isFields).map(partsOf);
  const areResults =
    objects.length === value.length && objects.every(({ get }) => get('metric') !== undefined);
  if (objects.length === 0 || !areResults) return undefined;
  const read = objects.map(({ get }, index) => resultOf(get, `${field}[${index}]`));
  return {
    metrics: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    notes: read.filter((one) => typeof one === 'string'),
    ignored: [...new Set(objects.flatMap(({ unknown }) => unknown.map((name) => `${field}.${name}`)))],
  };
}

function partsOf(fields: Fields) {
  const named = Object.entries(fields).map(([name, value]) => ({
    name,
    value,
    part: partOf.get(headerKey(name)),
  }));
  return {
    get: (part: Part) => named.find((one) => one.part === part && isSaid(one.value))?.value,
    unknown: named.filter(({ part, value }) => part === undefined && isSaid(value)).map(({ name }) => name),
  };
}

function isSaid(value: unknown): boolean {
  return value !== null && value !== '';
}

/** One result, or the note on why it is none. */
function resultOf(parts: (part: Part) => unknown, place: string): MetricRecord | string {
  const name = textOf(parts('metric')) ?? '';
  const metric = slugOf(name);
  if (metric === undefined)
    return `${noteOn(`${place}.metric`, name)}: it takes the name of a metric, such as accuracy`;
  const written = textOf(parts('value')) ?? '';
  const value = numberIn(parts('value'));
  if (value === undefined) return `${noteOn(`${place}.value`, written)}: it takes a number`;
  const told = textOf(parts('unit'))?.trim() ?? value.unit;
  const unit = unitSigns[told.toLowerCase()] ?? told;
  const form = wordOf(forms, parts('form')) ?? (unit === 'x' ? 'factor' : 'absolute');
  const direction = wordOf(directions, parts('direction')) ?? (metric === 'speedup' ? 'up' : null);
  const isMove = form === 'factor' || form === 'change';
  if (isMove && direction === null) return `${place} is a ${form} without direction: it takes up or down`;
  if (isMove && value.value < 0)
    return `${noteOn(`${place}.value`, written)}: a ${form} is above 0, and its direction up or down`;
  const said = (part: Part) => textOf(parts(part)) ?? null;
  return {
    value: value.value,
    valueTo: value.valueTo,
    unit,
    form,
    direction: isMove ? direction : null,
    metric,
    qualifier: wordOf(qualifiers, parts('qualifier')) ?? value.qualifier,
    subject: said('subject'),
    baseline: said('baseline'),
    dataset: said('dataset'),
    hardware: said('hardware'),
    own: parts('own') !== false,
    text: said('text') ?? `${name}: ${withUnit(written, unit)}`,
  };
}

/** As a paper would write it: `30 ms`, `91.2%`. */
function withUnit(written: string, unit: string): string {
  if (unit === '' || written.trim().endsWith(unit)) return written;
  return /^[%x]$/.test(unit) ? `${written}${unit}` : `${written} ${unit}`;
}

/** The number of a result, as JSON has it or as tables write it. */
function numberIn(value: unknown): TableValue | undefined {
  const number = numberOf(value);
  if (number !== undefined) return { value: number, valueTo: null, unit: '', qualifier: 'exact' };
  return tableValue(textOf(value) ?? '');
}

/** A metric by its word, in any dress, or as tables name it. */
function slugOf(name: string) {
  const named = wordOf(metricKinds, name) ?? metricNamed(name);
  return named === 'other-quality' && wordOf(metricKinds, name) === undefined ? undefined : named;
}

/** A word of a table as it or the API writes it: `up-to`, `UP_TO`. */
function wordOf<Word extends string>(
  table: Readonly<Record<Word, unknown>>,
  value: unknown,
): Word | undefined {
  const word = textOf(value)
    ?.trim()
    .toLowerCase()
    .replace(/[_\s]+/g, '-');
  return wordsOf(table).find((one) => one === word);
}
