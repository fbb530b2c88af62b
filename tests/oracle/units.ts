/** Numbers in one unit, worked out without the tables of the store: the units that the collections of the oracle have, and what they are in another. */
import { bare } from './bare.ts';
import type { Row } from './collection.ts';

const second = {
  s: 1,
  ms: 1e-3,
  MS: 1e-3,
  μs: 1e-6,
  ns: 1e-9,
  min: 60,
  h: 3600,
  days: 86_400,
  week: 604_800,
  weeks: 604_800,
};
const byBase: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  s: { ...second, months: 2_629_800, years: 31_557_600, year: 31_557_600, day: 86_400, d: 86_400 },
  B: { B: 1, KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15, kb: 125, Mb: 125_000, b: 0.125, bits: 0.125 },
  W: { W: 1, mW: 1e-3, μW: 1e-6, MW: 1e6 },
  J: { J: 1, mJ: 1e-3, MJ: 1e6, pJ: 1e-12, kWh: 3.6e6 },
  Hz: { Hz: 1, kHz: 1e3, FPS: 1 },
  m: { m: 1, km: 1e3, cm: 1e-2, mm: 1e-3, μm: 1e-6, nm: 1e-9, inch: 0.0254 },
  g: { g: 1, kg: 1e3, mg: 1e-3, mug: 1e-6, ng: 1e-9, pg: 1e-12 },
  l: { l: 1, L: 1, ml: 1e-3, mL: 1e-3, dl: 0.1, dL: 0.1, liters: 1 },
  mol: { mol: 1, mmol: 1e-3, mumol: 1e-6, μmol: 1e-6, nmol: 1e-9, pmol: 1e-12 },
  mmHg: { mmHg: 1, 'mm Hg': 1, kPa: 1000 / 133.322387415 },
  'beats/min': { bpm: 1, 'beats/min': 1 },
  'counts/s': { 'counts per minute': 1 / 60 },
  'events/s': { 'events.h-1': 1 / 3600 },
  'packets/s': { Mpps: 1e6 },
  'B/s': { Kbps: 125, Mbps: 125_000 },
  'm/s': { mph: 0.44704 },
  MACs: { GMACs: 1e9 },
  'GPU hours': { 'GPU days': 24 },
  'g/g': { 'mg.kg-1': 1e-6, 'micrograms kg-1': 1e-9 },
  'g/l': { 'mg dl-1': 1e-2, 'pg/ML': 1e-9, 'microgram/ml': 1e-3 },
  'g/s': { 'micrograms/day': 1e-6 / 86_400 },
  'IU/l': { 'IU.ml-1': 1e3 },
  'mol/l/s': { 'nmol/min per mL': 1e-6 / 60 },
  'l/g/s': { 'mL/kg per min': 1e-6 / 60 },
  'l/100 g/s': { 'mL/min per 100 g': 1e-3 / 60 },
  'l/1.73 m2/s': { 'mL/min/1.73 m(2)': 1e-3 / 60 },
  U: { mU: 1e-3 },
  degree: { degree: 1, degrees: 1, deg: 1, '°': 1 },
};
const known = new Map(
  Object.entries(byBase).flatMap(([base, units]) =>
    Object.entries(units).map(([unit, scale]) => [unit, { base, scale }] as const),
  ),
);

const shares =
  'accuracy auc bleu correlation dice f1 iou map ndcg pass-rate precision recall rouge specificity wer';

/** Whether a score of it without a unit is a share of a whole. */
function isShare(metric: unknown, form: unknown): boolean {
  return form === 'absolute' && shares.split(' ').includes(String(metric));
}

/** What a unit is in its base unit, and that unit. */
function converted(unit: string): { base: string; scale: number } {
  const whole = known.get(unit);
  if (whole) return whole;
  const parts = unit.split('/').map((part) => known.get(part) ?? { base: part, scale: 1 });
  const [above = { base: unit, scale: 1 }, ...below] = parts;
  return {
    base: [above.base, ...below.map(({ base }) => base).sort()].join('/'),
    scale: below.reduce((before, { scale }) => before / scale, above.scale),
  };
}

/** The base unit that somebody means who asks for a unit. */
export function baseAsked(unit: string, metric: string, form: string): string {
  return unit === '' && isShare(metric, form) ? '%' : converted(unit).base;
}

/** The unit in which a result is compared, and its number there. */
export function measured({ metric, form, unit, value }: Row): { unit: string; number: number } {
  const number = Number(value);
  if (unit === '' && isShare(metric, form) && Math.abs(number) <= 100)
    return { unit: '%', number: Math.abs(number) <= 1 ? Number((number * 100).toPrecision(15)) : number };
  const { base, scale } = converted(String(unit));
  return { unit: base, number: scale === 1 ? number : Number((number * scale).toPrecision(15)) };
}

/** What the parts of a unit are worth; undefined for those that are none in their case. */
function worth(unit: string): (string | undefined)[] {
  const whole = known.get(unit);
  const parts = whole ? [whole] : unit.split('/').map((part) => known.get(part));
  return parts.map((part) => part && `${part.scale} ${part.base}`);
}

/** What is the same for the spellings of one unit. */
export function unitSpelling(unit: string): string {
  return [bare(unit), ...worth(unit)].join(' ');
}

/** Whether somebody who asks for a unit is given another: `mW` is not MW, and `mw`, which is none, either. */
export function isUnitMeant(asked: string, unit: string): boolean {
  const [wanted, found] = [worth(asked), worth(unit)];
  const isSame = wanted.every((one, place) => one === undefined || one === found[place]);
  return asked === unit || (bare(asked) === bare(unit) && isSame);
}
