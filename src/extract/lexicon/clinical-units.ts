import { WordSet } from '../text/known-words.ts';
import type { Unit } from './unit.ts';

/** Metric prefixes as they are written, in signs and spelled out. */
const prefixes = [
  '',
  'm',
  'µ',
  'μ',
  'u',
  'mu',
  'micro',
  'mc',
  'n',
  'p',
  'f',
  'k',
  'd',
  'milli',
  'nano',
  'pico',
];
const bases = [
  'g',
  'gr',
  'l',
  'mol',
  'mole',
  'eq',
  'osm',
  'iu',
  'u',
  'ci',
  'cal',
  'pa',
  'gram',
  'liter',
  'litre',
];
/** Strengths of solutions, whose capital tells them from metres: "619 nM". */
const molar = ['mM', 'µM', 'μM', 'uM', 'nM', 'pM', 'fM', 'microM', 'muM'];
const long = /^(?:gram|liter|litre|mole)$/;

function* amountsOf(): Generator<string> {
  for (const prefix of prefixes) {
    for (const base of bases) {
      yield prefix + base;
      if (long.test(base)) yield `${prefix + base}s`;
    }
  }
}

const amounts: ReadonlySet<string> = new Set([...amountsOf(), 'gm', 'gms', 'kcal']);
const molarAmounts: ReadonlySet<string> = new Set(molar);
/** Where a unit has capitals, they are these: "mL", "mIU", "mEq". */
const capitals = /^(?:[mµμnpfkd]?L|[mµμnpk]?I?U|m?Eq|m?Osm|kPa|[mµμ]?Ci)$/;

/** Whether a word is an amount of a medicine or substance: "mg", "microgram", "mmol", "mL", though not the ML of learning. */
export function isAmount({ text, lower }: { text: string; lower: string }): boolean {
  return molarAmounts.has(text) || (amounts.has(lower) && (text === lower || capitals.test(text)));
}

/** What is counted in bodies and in the lives of patients, by the minute, the day or the millilitre. */
export const counted = new WordSet(
  (
    'b beats beat breaths cells copies counts visits episodes events attacks seizures days hours tablets steps cigarettes drinks cycles ' +
    'stairs patients cases deaths births servings portions headaches infections admissions exacerbations points au rlu'
  ).split(' '),
);

/** What is given with a body, a day or an hour below the stroke is a dose rather than a finding. */
export const perBody = /^(?:day|d|daily|kg|h|hr|hour|hours|wk|week|dose|night)$/;

/** What may stand below the stroke or after "per": a volume, a surface, a body, a time, a round number of people. */
export const denominators =
  /^(?:[mµμnkd]?l|[md]?m[23²³]?|cm[23²³]?|mm[23²³]|k?g|m?mol|min|mins|minute|s|sec|second|h|hr|hrs|hour|day|d|wk|week|month|mo|y|yr|year|beat|breath|100|1000|10,000|100,000|cell|cells|field|hpf|liter|litre)$/i;

/** A result only where something tells so: levels of a substance or a body, set against each other or given with their spread. */
export function clinicalUnit(unit: string): Unit {
  return { unit, metric: 'other-quality', weak: true };
}

/** What medicines are given in, and spans in which people are followed. */
export function doseUnit(unit: string): Unit {
  return { unit, metric: 'other-quality', dimension: 'dose', weak: true };
}

/** How many of so many: nothing but an outcome is given so. */
export function incidenceUnit(unit: string): Unit {
  return { unit, metric: 'other-quality' };
}
