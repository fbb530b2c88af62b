/** Values to filter by, taken from the rows and changed a little, so that filters find something. */
import { metricKinds } from '../../../db/vocabulary.ts';
import { type Rows, rowsNamed } from '../naive/rows.ts';
import type { Choices } from './choices.ts';

/** A value for an operator over a field of a type's rows. */
export function sampleOf(
  choices: Choices,
  rows: Rows,
  type: string,
  field: string,
  operator: string,
): unknown {
  const column = field === 'venueName' ? 'venueText' : field;
  const values = (rowsNamed(rows, type) ?? []).map((row) => (field === 'family' ? row : asRow(row)[column]));
  const known = values.filter((value) => value !== null);
  const value = known.length === 0 ? 'unheard of' : choices.pick(known);
  if (field === 'family') return nameOf(choices.pick(Object.values(metricKinds)).family);
  if (words.has(field) && type !== 'ExternalId') return nameOf(String(value));
  if (field === 'published') return shortened(choices, String(value));
  if (typeof value === 'number') return value - (choices.chance(20) ? 1 : 0);
  return typeof value === 'string' ? disguised(choices, value, operator) : value;
}

const words = new Set(['type', 'scheme', 'kind', 'metric', 'form', 'direction', 'qualifier']);

function nameOf(word: string): string {
  return word.toUpperCase().replaceAll('-', '_');
}

/** A date as exactly as it is known, or less, or as its first day. */
function shortened(choices: Choices, date: string): string {
  const first = `${date}-01-01`.slice(0, 10);
  return choices.pick([date, date.slice(0, 7), date.slice(0, 4), first]);
}

function disguised(choices: Choices, text: string, operator: string): string {
  const letters = [...text];
  const end = 1 + choices.below(6);
  const start = operator === 'contains' ? choices.below(Math.max(1, letters.length)) : 0;
  const part =
    operator === 'contains' || operator === 'startsWith' ? letters.slice(start, start + end).join('') : text;
  return choices.pick([
    part,
    part,
    part.toUpperCase(),
    part.normalize('NFD'),
    part.toLowerCase(),
    `${part}~`,
  ]);
}

function asRow(row: object): Readonly<Record<string, unknown>> {
  return row as Readonly<Record<string, unknown>>;
}
