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

describe('means', () => {
  expectLines([
    ['It works with a mean error of 0.62 mm.', '0.62 mm | absolute error average'],
    ['We see an average relative improvement of 2.69% in F1.', '2.69 % | change up f1 average'],
    ['We reach a mean absolute error of 3%.', '3 % | absolute error exact'],
    [
      'We see 71%, 67% and 39% improvement in coverage on average.',
      '71 % | change up coverage average',
      '67 % | change up coverage average',
      '39 % | change up coverage average',
    ],
    [
      'We improve F1 by up to 2.4% and 1.7% on average.',
      '2.4 % | change up f1 up-to',
      '1.7 % | change up f1 average',
    ],
    ['On an average, we reduce memory by 75%.', '75 % | change down memory average'],
    ['It is small; on average the energy is 7% lower.', '7 % | change down energy average'],
    ['We improve accuracy on average across domains by 21%.', '21 % | change up accuracy average'],
    [
      'It takes 3 ms on average with an accuracy of 93%.',
      '3 ms | absolute runtime average',
      '93 % | absolute accuracy exact',
    ],
    ['The average error of the needle is 40% lower.', '40 % | change down error average'],
    [
      'The mean error dropped from 17.7% to 8.7%.',
      '17.7 % | absolute error average background',
      '8.7 % | absolute error average',
    ],
    ['The mean average precision is 40%.', '40 % | absolute map exact'],
    ['Given the average user, the error is 40%.', '40 % | absolute error exact'],
  ]);
});
