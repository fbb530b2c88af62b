import { describe, expect, it } from 'vitest';
import { expectLines } from './expect-lines.ts';
import { line, read } from './read.ts';

describe('the name that counts', () => {
  expectLines([
    [
      'It raises few alarms, with an average payoff of 12% per question.',
      '12 % | absolute other-quality average',
    ],
    [
      'Our model beats the linear one by 2.5% in 300-epoch training.',
      '2.5 % | change up other-quality exact',
    ],
    ['We prune 40% of the paths at runtime.', '40 % | change down other-quality exact'],
    ['Cure rates range widely, and our pooled rate is 85%.', '85 % | absolute pass-rate exact'],
    ['The communication cost of our scheme is 7x better.', '7 x | factor down traffic exact'],
    ['We save 28% more energy.', '28 % | change down energy exact'],
    ['Our corpus is ten times larger than existing datasets.', '10 x | factor up other-count exact'],
    ['Our parallel code outperforms the serial algorithm by 8x.', '8 x | factor up speedup exact'],
    ['Eight-core chips outperform the plain cores by 2.3x.', '2.3 x | factor up performance exact'],
    [
      'We gain 22.4% (IoU) and 26.9% (F1) on average improvement.',
      '22.4 % | change up iou average',
      '26.9 % | change up f1 average',
    ],
    ['It runs with only 0.4% accuracy loss.', '0.4 % | change down accuracy exact'],
    ['It runs with less than 1% loss in accuracy.', '1 % | change down accuracy at-most'],
    [
      'The latency and throughput overheads are 3.9% and 11.9%.',
      '3.9 % | absolute overhead exact',
      '11.9 % | absolute overhead exact',
    ],
    ['Of the patches, 25% of the bugs are old.', '25 % | absolute other-quality exact'],
    ['Our accuracy is within 0.2 mm.', '0.2 mm | absolute error at-most'],
    ['We see a 12x improvement in model capacity.', '12 x | factor up parameters exact'],
    ['We increase the memory efficiency by 3x.', '3 x | factor down memory exact'],
    [
      'Our error is 0.26 mm, 64% lower than theirs.',
      '0.26 mm | absolute error exact',
      '64 % | change down error exact',
    ],
    ['We render at a speed of 36 FPS.', '36 FPS | absolute frame-rate exact'],
    ['We accelerate the inference time by 3x.', '3 x | factor up speedup exact'],
    ['It needs 13x more communication.', '13 x | factor up traffic exact'],
    ['We lower the energy footprint by 26%.', '26 % | change down energy exact'],
    ['We compress the logs to 77% of their original size.', '77 % | absolute storage exact'],
    ['We close 40% of the gap.', '40 % | absolute other-quality exact'],
    ['Ours was preferred over the old one 88% of the time.', '88 % | absolute win-rate exact'],
    ['We see an accuracy gap of 2%.', '2 % | absolute accuracy exact'],
    ['It needs 7x fewer guesses than A.', '7 x | factor down compute exact'],
    ['We reach 64.56% accuracy on DROP.', '64.56 % | absolute accuracy exact'],
    ['It reaches 0.5x to 1.9x performance.', '0.5..1.9 x | factor up performance exact'],
    [
      'The build time, index size and query time are reduced by 2x, 3x and 5x.',
      '2 x | factor down runtime exact',
      '3 x | factor down storage exact',
      '5 x | factor down runtime exact',
    ],
  ]);
});

describe('what hangs on a name', () => {
  expectLines([
    ['We reduce the energy consumption per memory access by 48%.', '48 % | change down energy exact'],
    [
      'The accuracy of both against adversarial examples increased by 12%.',
      '12 % | change up accuracy exact',
    ],
    ['We reduce the cost of communication by 12%.', '12 % | change down traffic exact'],
    [
      'The accuracy, on which much hangs, and memory use, which falls by 12%, are measured.',
      '12 % | change down memory exact',
    ],
    [
      'We improve I/O performance by 26% in terms of average response time.',
      '26 % | change down latency average',
    ],
    [
      'The BLEU score rises from 33.2 to 34.3 and the RIBES score from 76.3 to 78.7.',
      '33.2 | absolute bleu exact background',
      '34.3 | absolute bleu exact',
      '76.3 | absolute other-quality exact background',
      '78.7 | absolute other-quality exact',
    ],
  ]);
});

describe('what stands behind a later number', () => {
  expectLines([
    ['Our model is 31% (12%) faster.', '31 % | change up speedup exact', '12 % | change up speedup exact'],
    [
      'We see 26% execution time and 38% energy improvement.',
      '26 % | change down runtime exact',
      '38 % | change down energy exact',
    ],
    [
      'We reach 95% accuracy and 30% lower latency.',
      '95 % | absolute accuracy exact',
      '30 % | change down latency exact',
    ],
  ]);
});

describe('money', () => {
  expectLines([
    ['We label it for under $15 per model.', '15 $ | absolute money at-most'],
    ['Our walks bring savings worth \u00a330m.', '30000000 \u00a3 | absolute money exact'],
    ['Our walks cost \u20ac27 487.', '27487 \u20ac | absolute money exact'],
    ['Our walks cost 500 euros.', '500 \u20ac | absolute money exact'],
  ]);
});

describe('what a design adds', () => {
  const machines = 'Our cache works in the Linux kernel, on servers with many cores and shared memory.';
  it.each([
    ['It limits performance degradation to 3%.', '3 % | absolute overhead exact'],
    ['It has a minor performance loss (less than 2%).', '2 % | absolute overhead at-most'],
    ['It adds only 0.5% communication overhead.', '0.5 % | absolute overhead exact'],
    ['It incurs 5% delay.', '5 % | absolute overhead exact'],
    ['It needs only 5% of the memory.', '5 % | absolute memory exact'],
    ['It improves performance by 3%.', '3 % | change up performance exact'],
    ['It reduces delay by 5%.', '5 % | change down latency exact'],
  ])('%s', (text, expected) => {
    expect(read(`${machines} ${text}`).map(line)).toEqual([expected]);
  });
});
