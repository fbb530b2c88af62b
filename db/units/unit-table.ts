import { binary, called, prefixed, type Scales } from './prefixes.ts';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;
/** The mean year; a month is a twelfth of it. */
const year = 365.25 * day;
/** In bytes. */
const bit = 1 / 8;

/**
 * Every unit that converts into another, under the base unit of both: what one of it is in base units. Case matters: mW is no MW, and KiB are 1024 bytes where KB are 1000. Rates
 * and densities need no row of their own, as the parts of `GB/s` and `mg/dl` convert; money of different currencies does not convert, nor
 * do percentages and percentage points, which are shares of different things.
 */
export const unitTable: Readonly<Record<string, Scales>> = {
  '%': called('%, percent, per cent'),
  pp: called('pp, p.p., percentage points'),
  x: called('x, X, ×, times, fold'),
  s: {
    ...prefixed('s', 'p n μ u mu m'),
    ...called('sec, secs, second, seconds'),
    ...called('msec, millisecond, milliseconds', 1e-3),
    ...called('microsecond, microseconds', 1e-6),
    ...called('nanosecond, nanoseconds', 1e-9),
    ...called('min, mins, minute, minutes', minute),
    ...called('h, hr, hrs, hour, hours', hour),
    ...called('d, day, days', day),
    ...called('wk, week, weeks', 7 * day),
    ...called('mo, month, months', year / 12),
    ...called('y, yr, yrs, year, years', year),
  },
  B: {
    ...prefixed('B', 'k K M G T P E'),
    ...binary('B'),
    ...called('byte, bytes'),
    ...called('kilobyte, kilobytes', 1e3),
    ...called('megabyte, megabytes', 1e6),
    ...called('gigabyte, gigabytes', 1e9),
    ...called('terabyte, terabytes', 1e12),
    ...called('kibibyte, kibibytes', 1024),
    ...called('mebibyte, mebibytes', 1024 ** 2),
    ...called('gibibyte, gibibytes', 1024 ** 3),
    ...called('tebibyte, tebibytes', 1024 ** 4),
    ...prefixed('b', 'k K M G T', bit),
    ...prefixed('bit', 'k K M G T', bit),
    ...called('bits', bit),
    ...binary('b', bit),
    ...binary('bit', bit),
  },
  'B/s': {
    ...prefixed('bps', 'k K M G T', bit),
    ...prefixed('Bps', 'k K M G T'),
    // In small letters alone these are what lines carry, which is told in bits.
    ...called('mbps', 1e6 * bit),
    ...called('gbps', 1e9 * bit),
    ...called('tbps', 1e12 * bit),
    ...binary('bps', bit),
    ...binary('Bps'),
  },
  'm/s': called('mph', 0.44704),
  W: { ...prefixed('W', 'n μ u m k M G'), ...called('watt, watts') },
  J: {
    ...prefixed('J', 'f p n μ u m k M G'),
    ...called('joule, joules'),
    ...prefixed('Wh', 'm k M G', hour),
    ...prefixed('cal', 'k', 4.184),
  },
  eV: prefixed('eV', 'm k M G'),
  Hz: { ...prefixed('Hz', 'm k K M G'), ...called('FPS, fps, frames/s') },
  dB: called('dB, decibel, decibels'),
  m: { ...prefixed('m', 'n μ u m c d k'), ...called('inch, inches', 0.0254) },
  degree: { ...called('degree, degrees, °, deg'), ...prefixed('rad', 'm', 180 / Math.PI) },
  g: {
    ...prefixed('g', 'p n μ u mu mc m k'),
    ...called('gram, grams, gm, gms'),
    ...called('milligram, milligrams', 1e-3),
    ...called('microgram, micrograms', 1e-6),
    ...called('nanogram, nanograms', 1e-9),
  },
  l: {
    ...prefixed('l', 'n μ u mu m c d'),
    ...prefixed('L', 'n μ u m c d'),
    ...called('liter, liters, litre, litres'),
  },
  mol: prefixed('mol', 'f p n μ u mu m'),
  'mol/l': {
    ...called('mM', 1e-3),
    ...called('μM, uM, muM', 1e-6),
    ...called('nM', 1e-9),
    ...called('pM', 1e-12),
  },
  U: prefixed('U', 'm μ u k'),
  IU: prefixed('IU', 'm μ u k'),
  mmHg: { ...called('mmHg, mm Hg'), ...prefixed('Pa', 'k', 1 / 133.322387415) },
  N: { ...prefixed('N', 'm k'), ...called('newton, newtons') },
  Nm: prefixed('Nm', 'm k'),
  FLOPs: prefixed('FLOPs', 'K M G T P'),
  MACs: { ...prefixed('MACs', 'K M G T'), ...called('MAdds', 1e6) },
  FLOPS: {
    ...prefixed('FLOPS', 'M G T P'),
    ...prefixed('FLOP/s', 'M G T P'),
    ...prefixed('FLOPs/s', 'M G T P'),
  },
  OPS: prefixed('OPS', 'M G T P'),
  'operations/s': called('operations/s, ops/s, op/s'),
  'queries/s': called('queries/s, QPS, qps'),
  'requests/s': called('requests/s, RPS, rps, req/s'),
  'packets/s': { ...called('packets/s'), ...prefixed('pps', 'k K M G') },
  'beats/min': called('beats/min, bpm, b/min, beat/min'),
  'GPU hours': { ...called('GPU hours, GPU-hours, GPU hour'), ...called('GPU days, GPU-days, GPU day', 24) },
  'CPU hours': { ...called('CPU hours, CPU-hours, CPU hour'), ...called('CPU days, CPU-days, CPU day', 24) },
  'TPU hours': { ...called('TPU hours, TPU-hours, TPU hour'), ...called('TPU days, TPU-days, TPU day', 24) },
  'core-hours': { ...called('core-hours, core hours'), ...called('core-days, core days', 24) },
  $: called('$, USD, US$'),
  '€': called('€, EUR'),
  '£': called('£, GBP'),
  '¥': called('¥'),
  ETH: called('ETH, Ether'),
  BTC: called('BTC'),
};
