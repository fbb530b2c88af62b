import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

describe('multiples that no sign tells', () => {
  expectLines([
    ['We achieve a compression ratio of 11.3 without loss.', '11.3 x | factor down storage exact'],
    ['We see compression rates of up to 20:1 on our data.', '20 x | factor down storage up-to'],
    ['It reaches a compression ratio of 0.4.', '0.4 | absolute storage exact'],
    ['We mix the classes at a ratio of 20:1.'],
    ['Our code is running 1000 faster than the second.', '1000 x | factor up speedup exact'],
    ['We tried 10 faster algorithms.'],
    ['We see a speedup of a factor up to 2.6.', '2.6 x | factor up speedup up-to'],
    ['We reduce the storage by a factor of almost 20.', '20 x | factor down storage about'],
    ['It is a 2.4 time speed up.', '2.4 x | factor up speedup exact'],
    ['The benefit was 2.4 times compared with controls.', '2.4 x | factor up other-quality exact'],
    [
      'It reaches an amplification factor of more than 1620x on our data.',
      '1620 x | factor up other-quality at-least',
    ],
    ['Our models are \\(2^{20}\\) times more precise.', '1048576 x | factor up precision exact'],
    ['We solve it in 2^{20} steps.'],
  ]);
});

describe('orders of magnitude in other writings', () => {
  expectLines([
    ['We offer order-of-magnitude improvements to memory.', '10 x | factor up performance about'],
    ['We show several order-of-magnitude speedups.'],
    ['The code is an order-ofmagnitude smaller.', '10 x | factor down storage about'],
    ['It is two to three magnitudes faster.', '100..1000 x | factor up speedup about'],
    ['We reduce data by one or more orders of magnitude.', '10 x | factor down data at-least'],
    ['The two magnitudes of noise differ.'],
  ]);
});

describe('parts of what another needs', () => {
  expectLines([
    ['Our network requires only one-tenth of the tuning budget.', '10 x | factor down compute exact'],
    ['It runs at one-sixth the speed of the old code.', '6 x | factor down speedup exact'],
    ['It takes only 1/4 computational resources.', '4 x | factor down compute exact'],
    ['Our net uses only ¼ the parameters.', '4 x | factor down parameters exact'],
    ['Our keys are about half size of the original ones.', '2 x | factor down storage about'],
    ['We reduce communication volume to about 1/70 of before.', '70 x | factor down traffic about'],
    ['Our greedy algorithm yields a 1/2 approximation.'],
    ['We confirm it for all sizes up to T^{1/4} of the memory.'],
    ['We waited for 3½ minutes.'],
    ['We register real 2 1/2 data.'],
  ]);
});

describe('what only looks like a multiple', () => {
  expectLines([
    ['This enables up to 4x larger batch sizes.', '4 x | factor up other-quality up-to'],
    ['We train with 4x larger batch sizes.'],
    ['Our network does 4× video super-resolution.'],
    ['We report the accuracy under a 2x training schedule.'],
  ]);
});

describe('a number that is given twice', () => {
  expectLines([
    [
      'Our cost is 1.6 × ∼ 48.3 × 1.6×∼48.3× and 4.0 × ∼ 39.8 × 4.0×∼39.8× cheaper.',
      '1.6..48.3 x | factor down money exact',
      '4..39.8 x | factor down money exact',
    ],
    ['We speed it up by $$17.7\\%\\sim 86.1\\%$$ 17.7 % ∼ 86.1 %.', '17.7..86.1 % | change up speedup exact'],
    ['We reduce the size by $$84.5\\%$$ 84.5 %.', '84.5 % | change down storage exact'],
    ['Our recall is seven times (7x) higher.', '7 x | factor up recall exact'],
    [
      'Our recall is seven times (8x in one) higher.',
      '7 x | factor up recall exact',
      '8 x | factor up recall exact',
    ],
  ]);
});
