import { describe, expect, it } from 'vitest';
import { expectLines } from './expect-lines.ts';
import { read } from './read.ts';

describe('means', () => {
  expectLines([
    ['We saw that the mean level in blood was 3.9 ng/ml.', '3.9 ng/ml | absolute other-quality average'],
    ['Our median overall survival was 14.2 months.', '14.2 months | absolute other-quality average'],
  ]);

  it.each(['Our median follow-up was 14 months.', 'Our mean dose was 10 mg.'])('not %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('measured means', () => {
  expectLines([
    ['Our rats had a thymus of 619 \u00b1 75 nM.', '619 nM | absolute other-quality exact'],
    [
      'Our rats had 38 \u00b1 5% and 6.2 +/- .3 mug/ml.',
      '38 % | absolute other-quality exact',
      '6.2 mug/ml | absolute other-quality exact',
    ],
    [
      'We saw a higher level (10.0 +/- 0.2% vs. 8.3 +/- 0.3%) after the walk.',
      '10 % | absolute other-quality exact',
      '8.3 % | absolute other-quality exact background',
    ],
    [
      'We saw longer naps in the walking group (318 \u00b1 23 s) compared to control (248 \u00b1 16 s).',
      '318 s | absolute runtime exact',
      '248 s | absolute runtime exact background',
    ],
    [
      'We saw headaches in 12 walkers (46%), a rate reduced by 3 mm Hg.',
      '46 % | absolute other-quality exact',
      '3 mm Hg | change down other-quality exact',
    ],
  ]);
});
