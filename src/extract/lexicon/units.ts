import type { MetricSlug } from '../../../db/vocabulary.ts';

export interface Unit {
  /** As results carry it. */
  unit: string;
  /** What a number in this unit measures when the sentence does not say. */
  metric: MetricSlug;
  /** What sort of thing it measures; the ends of a range are of one. What it converts into, `db/units` tells. */
  dimension?: string;
  /** A unit in which inputs and set-ups are given as often as outcomes; it needs a metric beside it. */
  weak?: boolean;
}

const time = (unit: string, weak = false): Unit => ({ unit, metric: 'runtime', dimension: 'time', weak });
const bytes = (unit: string): Unit => ({ unit, metric: 'memory', dimension: 'bytes' });
const size = (unit: string): Unit => ({ unit, metric: 'error', dimension: 'length', weak: true });
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
  ns: time('ns'),
  us: time('us'),
  µs: time('μs'),
  μs: time('μs'),
  ms: time('ms'),
  msec: time('ms'),
  s: time('s'),
  sec: time('s'),
  secs: time('s'),
  min: time('min', true),
  mins: time('min', true),
  h: time('h', true),
  hr: time('h', true),
  hrs: time('h', true),
  B: bytes('B'),
  KB: bytes('KB'),
  kB: bytes('KB'),
  KiB: bytes('KB'),
  MB: bytes('MB'),
  MiB: bytes('MB'),
  GB: bytes('GB'),
  GiB: bytes('GB'),
  TB: bytes('TB'),
  TiB: bytes('TB'),
  PB: bytes('PB'),
  PiB: bytes('PB'),
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
  mm: size('mm'),
  cm: size('cm'),
  m: size('m'),
  km: size('km'),
  µm: size('μm'),
  μm: size('μm'),
  nm: size('nm'),
  '°': { unit: '°', metric: 'error', weak: true },
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
  N: { unit: 'N', metric: 'other-quality', weak: true },
  mN: { unit: 'mN', metric: 'other-quality', weak: true },
  kN: { unit: 'kN', metric: 'other-quality', weak: true },
  eV: { unit: 'eV', metric: 'other-quality', weak: true },
  meV: { unit: 'meV', metric: 'other-quality', weak: true },
  g: { unit: 'g', metric: 'other-quality', weak: true },
  lb: { unit: 'lb', metric: 'other-quality', weak: true },
  lbs: { unit: 'lb', metric: 'other-quality', weak: true },
  deg: { unit: 'deg', metric: 'error', weak: true },
  rad: { unit: 'rad', metric: 'error', weak: true },
  mrad: { unit: 'mrad', metric: 'error', weak: true },
  rpm: velocity('rpm'),
  ppm: { unit: 'ppm', metric: 'error', weak: true },
  K: { unit: 'K', metric: 'other-quality', weak: true },
  A: { unit: 'A', metric: 'other-quality', weak: true },
  mA: { unit: 'mA', metric: 'other-quality', weak: true },
  V: { unit: 'V', metric: 'other-quality', weak: true },
  mV: { unit: 'mV', metric: 'other-quality', weak: true },
  kV: { unit: 'kV', metric: 'other-quality', weak: true },
  Torr: { unit: 'Torr', metric: 'other-quality', weak: true },
  Gy: { unit: 'Gy', metric: 'other-quality', weak: true },
  mNm: { unit: 'mNm', metric: 'other-quality', weak: true },
};

/** Degrees of a scale, whose letter stands behind their sign. */
export const celsius: Unit = { unit: '°C', metric: 'error', weak: true };

/** Units written as words, singular; plurals are read too. */
const words: Record<string, Unit> = {
  nanosecond: time('ns'),
  microsecond: time('μs'),
  millisecond: time('ms'),
  second: time('s'),
  minute: time('min', true),
  hour: time('h', true),
  day: time('days', true),
  byte: bytes('B'),
  kilobyte: bytes('KB'),
  megabyte: bytes('MB'),
  gigabyte: bytes('GB'),
  terabyte: bytes('TB'),
  watt: power('W'),
  joule: power('J'),
  hertz: { unit: 'Hz', metric: 'frame-rate', weak: true },
  decibel: { unit: 'dB', metric: 'psnr' },
  millimeter: size('mm'),
  millimetre: size('mm'),
  centimeter: size('cm'),
  centimetre: size('cm'),
  meter: size('m'),
  metre: size('m'),
  degree: { unit: 'degree', metric: 'error', weak: true },
  degrees: { unit: 'degrees', metric: 'error', weak: true },
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
  'm/s cm/s mm/s km/h rad/s deg/s °/s degree/s degrees/s'.split(' ').map((unit) => [unit, velocity(unit)]),
);

/** The velocity that a unit of length or angle over a unit of time is, or undefined. */
export function velocityOf(length: string, time: string): Unit | undefined {
  return velocities.get(`${length}/${time}`);
}

/** The unit of a word followed by "per second" or "/s", or undefined. */
export function rateOf(text: string): Unit | undefined {
  return ratesByText.get(text) ?? ratesByText.get(text.toLowerCase());
}
