import type { MetricSlug } from '../../../db/vocabulary.ts';

export interface Unit {
  /** As results carry it. */
  unit: string;
  /** What a number in this unit measures when the sentence does not say. */
  metric: MetricSlug;
  /** Multiplies a value to the base unit of its dimension, to bring the ends of a range to one scale. */
  dimension?: string;
  scale?: number;
  /** A unit in which inputs and set-ups are given as often as outcomes; it needs a metric beside it. */
  weak?: boolean;
}

const time = (unit: string, scale: number, weak = false): Unit => ({
  unit,
  metric: 'runtime',
  dimension: 'time',
  scale,
  weak,
});
const bytes = (unit: string, scale: number): Unit => ({ unit, metric: 'memory', dimension: 'bytes', scale });
const size = (unit: string, scale: number): Unit => ({
  unit,
  metric: 'error',
  dimension: 'length',
  scale,
  weak: true,
});
/** Spans in which people are followed or lie ill; a result only where two are set against each other. */
const span = (unit: string): Unit => ({ unit, metric: 'other-quality', dimension: 'dose', weak: true });
/** How fast a thing moves. */
const velocity = (unit: string): Unit => ({
  unit,
  metric: 'other-quality',
  dimension: 'velocity',
  weak: true,
});
const rate = (unit: string): Unit => ({ unit, metric: 'throughput' });
const power = (unit: string): Unit => ({ unit, metric: 'energy' });

/** Units written as symbols; case matters. The micro of a unit is told as the Greek letter, which Unicode prefers to the sign for it. */
const symbols: Record<string, Unit> = {
  ns: time('ns', 1e-9),
  us: time('us', 1e-6),
  µs: time('μs', 1e-6),
  μs: time('μs', 1e-6),
  ms: time('ms', 1e-3),
  msec: time('ms', 1e-3),
  s: time('s', 1),
  sec: time('s', 1),
  secs: time('s', 1),
  min: time('min', 60, true),
  mins: time('min', 60, true),
  h: time('h', 3600, true),
  hr: time('h', 3600, true),
  hrs: time('h', 3600, true),
  B: bytes('B', 1),
  KB: bytes('KB', 1e3),
  kB: bytes('KB', 1e3),
  KiB: bytes('KB', 1e3),
  MB: bytes('MB', 1e6),
  MiB: bytes('MB', 1e6),
  GB: bytes('GB', 1e9),
  GiB: bytes('GB', 1e9),
  TB: bytes('TB', 1e12),
  TiB: bytes('TB', 1e12),
  PB: bytes('PB', 1e15),
  PiB: bytes('PB', 1e15),
  W: power('W'),
  mW: power('mW'),
  kW: power('kW'),
  MW: power('MW'),
  µW: power('μW'),
  μW: power('μW'),
  uW: power('μW'),
  nW: power('nW'),
  J: power('J'),
  mJ: power('mJ'),
  µJ: power('μJ'),
  pJ: power('pJ'),
  nJ: power('nJ'),
  uJ: power('μJ'),
  μJ: power('μJ'),
  fJ: power('fJ'),
  kJ: power('kJ'),
  MJ: power('MJ'),
  kWh: power('kWh'),
  FPS: { unit: 'FPS', metric: 'frame-rate' },
  fps: { unit: 'FPS', metric: 'frame-rate' },
  Hz: { unit: 'Hz', metric: 'frame-rate', weak: true },
  kHz: { unit: 'kHz', metric: 'frame-rate', weak: true },
  KHz: { unit: 'KHz', metric: 'frame-rate', weak: true },
  dB: { unit: 'dB', metric: 'psnr' },
  mm: size('mm', 1e-3),
  cm: size('cm', 1e-2),
  m: size('m', 1),
  km: size('km', 1e3),
  µm: size('μm', 1e-6),
  μm: size('μm', 1e-6),
  nm: size('nm', 1e-9),
  '°': { unit: 'degree', metric: 'error', weak: true },
  Gbps: rate('Gbps'),
  Mbps: rate('Mbps'),
  Kbps: rate('Kbps'),
  kbps: rate('Kbps'),
  Tbps: rate('Tbps'),
  bps: rate('bps'),
  TFLOPS: { unit: 'TFLOPS', metric: 'performance' },
  TFlops: { unit: 'TFLOPS', metric: 'performance' },
  GFLOPS: { unit: 'GFLOPS', metric: 'performance' },
  PFLOPS: { unit: 'PFLOPS', metric: 'performance' },
  TOPS: { unit: 'TOPS', metric: 'performance' },
  GOPS: { unit: 'GOPS', metric: 'performance' },
  GFLOPs: { unit: 'GFLOPs', metric: 'compute' },
  MFLOPs: { unit: 'MFLOPs', metric: 'compute' },
  TFLOPs: { unit: 'TFLOPs', metric: 'compute' },
  FLOPs: { unit: 'FLOPs', metric: 'compute' },
  MAdds: { unit: 'MAdds', metric: 'compute' },
  MACs: { unit: 'MACs', metric: 'compute' },
  GMACs: { unit: 'GMACs', metric: 'compute' },
  QPS: rate('QPS'),
  RPS: rate('RPS'),
  kg: { unit: 'kg', metric: 'other-quality', weak: true },
  pps: rate('pps'),
  Kpps: rate('Kpps'),
  Mpps: rate('Mpps'),
  Gpps: rate('Gpps'),
  bpp: { unit: 'bpp', metric: 'storage', weak: true },
  mph: velocity('mph'),
  Nm: { unit: 'Nm', metric: 'other-quality', weak: true },
};

/** Degrees of a scale, whose letter stands behind their sign. */
export const celsius: Unit = { unit: '°C', metric: 'error', weak: true };

/** Units written as words, singular; plurals are read too. */
const words: Record<string, Unit> = {
  nanosecond: time('ns', 1e-9),
  microsecond: time('μs', 1e-6),
  millisecond: time('ms', 1e-3),
  second: time('s', 1),
  minute: time('min', 60, true),
  hour: time('h', 3600, true),
  day: time('days', 86400, true),
  byte: bytes('B', 1),
  kilobyte: bytes('KB', 1e3),
  megabyte: bytes('MB', 1e6),
  gigabyte: bytes('GB', 1e9),
  terabyte: bytes('TB', 1e12),
  watt: power('W'),
  joule: power('J'),
  hertz: { unit: 'Hz', metric: 'frame-rate', weak: true },
  decibel: { unit: 'dB', metric: 'psnr' },
  millimeter: size('mm', 1e-3),
  millimetre: size('mm', 1e-3),
  centimeter: size('cm', 1e-2),
  centimetre: size('cm', 1e-2),
  meter: size('m', 1),
  metre: size('m', 1),
  degree: { unit: 'degree', metric: 'error', weak: true },
  radian: { unit: 'rad', metric: 'error', weak: true },
  pixel: { unit: 'pixels', metric: 'error', weak: true },
  newton: { unit: 'N', metric: 'error', weak: true },
  kilogram: { unit: 'kg', metric: 'error', weak: true },
  gram: { unit: 'g', metric: 'error', weak: true },
  inches: { unit: 'inch', metric: 'error', weak: true },
  week: span('weeks'),
  month: span('months'),
  year: span('years'),
  inch: { unit: 'inch', metric: 'error', weak: true },
};

/** What is counted per second or per dollar: "tokens/s", "frames per second". */
const rates: Record<string, Unit> = {
  frame: { unit: 'FPS', metric: 'frame-rate' },
  image: rate('images/s'),
  token: rate('tokens/s'),
  request: rate('requests/s'),
  query: rate('queries/s'),
  querie: rate('queries/s'),
  sample: rate('samples/s'),
  transaction: rate('transactions/s'),
  operation: rate('operations/s'),
  op: rate('ops/s'),
  message: rate('messages/s'),
  packet: rate('packets/s'),
  event: rate('events/s'),
  record: rate('records/s'),
  edge: rate('edges/s'),
  KB: rate('KB/s'),
  MB: rate('MB/s'),
  GB: rate('GB/s'),
  TB: rate('TB/s'),
  Gb: rate('Gb/s'),
  Mb: rate('Mb/s'),
  kb: rate('kb/s'),
  bit: rate('bits/s'),
  word: rate('words/s'),
  character: rate('characters/s'),
  sentence: rate('sentences/s'),
  page: rate('pages/s'),
  document: rate('documents/s'),
  step: rate('steps/s'),
  row: rate('rows/s'),
  tuple: rate('tuples/s'),
  node: rate('nodes/s'),
  item: rate('items/s'),
};

const unitsByText: ReadonlyMap<string, Unit> = new Map([
  ...Object.entries(symbols),
  ...Object.entries(words).flatMap(([word, unit]): [string, Unit][] => [
    [word, unit],
    [`${word}s`, unit],
  ]),
]);

const ratesByText: ReadonlyMap<string, Unit> = new Map(
  Object.entries(rates).flatMap(([word, unit]): [string, Unit][] => [
    [word, unit],
    [`${word}s`, unit],
  ]),
);

/** The unit that a word stands for, or undefined; "US" is none. */
export function unitOf(text: string): Unit | undefined {
  return unitsByText.get(text) ?? (text.length > 2 ? unitsByText.get(text.toLowerCase()) : undefined);
}

const velocities: ReadonlyMap<string, Unit> = new Map(
  'm/s cm/s mm/s km/h rad/s deg/s'.split(' ').map((unit) => [unit, velocity(unit)]),
);

/** The velocity that a unit of length or angle over a unit of time is, or undefined. */
export function velocityOf(length: string, time: string): Unit | undefined {
  return velocities.get(`${length}/${time}`);
}

/** The unit of a word followed by "per second" or "/s", or undefined. */
export function rateOf(text: string): Unit | undefined {
  return ratesByText.get(text) ?? ratesByText.get(text.toLowerCase());
}
