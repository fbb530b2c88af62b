import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

describe('qualifiers', () => {
  expectLines([
    ['We are up to 1.3x faster.', '1.3 x | factor up speedup up-to'],
    ['We use less than 5% memory.', '5 % | absolute memory at-most'],
    ['We reach over 90% accuracy.', '90 % | absolute accuracy at-least'],
    ['We reach 80%+ accuracy.', '80 % | absolute accuracy at-least'],
    ['We reach nearly 90% accuracy.', '90 % | absolute accuracy about'],
    ['We reach an average accuracy of 90%.', '90 % | absolute accuracy average'],
    ['We reduce cost by 36% on average.', '36 % | change down money average'],
    ['We reduce cost by up to 36% on average.', '36 % | change down money up-to'],
    [
      'It gives up to 2.4x and 1.7x speedup.',
      '2.4 x | factor up speedup up-to',
      '1.7 x | factor up speedup up-to',
    ],
    ['It is an order of magnitude faster than ours.', '10 x | factor up speedup about'],
  ]);
});

describe('qualifiers further away', () => {
  expectLines([
    ['We find that on average, it reduces energy by 20%.', '20 % | change down energy average'],
    ['It reduces costs at least by 20%.', '20 % | change down money at-least'],
    ['It has 15% energy overhead, on average.', '15 % | absolute overhead average'],
    ['It reduces the average memory and energy consumption by 10%.', '10 % | change down energy average'],
    [
      'A switch handles 2+ billion queries per second.',
      '2000000000 queries/s | absolute throughput at-least',
    ],
    ['The average and maximum error is 0.2 mm.', '0.2 mm | absolute error exact'],
  ]);
});
