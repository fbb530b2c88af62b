import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

describe('the results of others', () => {
  expectLines([
    [
      'Our parser is the first to surpass the accuracy of humans (5.1%).',
      '5.1 % | absolute accuracy exact background',
    ],
    [
      'We improve accuracy by 34%, compared with 11% for the old one.',
      '34 % | change up accuracy exact',
      '11 % | absolute accuracy exact background',
    ],
    [
      'Our accuracy of 0.67 is competitive with the winning score of 0.75.',
      '0.67 | absolute accuracy exact',
      '0.75 | absolute accuracy exact background',
    ],
    [
      'Our F1 is 0.888, better than 0.884 of the old one.',
      '0.888 | absolute f1 exact',
      '0.884 | absolute f1 at-least background',
    ],
    [
      'Our overhead is 4x, in contrast to the 100x overhead of it.',
      '4 x | factor up overhead exact',
      '100 x | factor up overhead exact background',
    ],
    [
      'We raise BLEU from 24.3 to 26.1.',
      '24.3 | absolute bleu exact background',
      '26.1 | absolute bleu exact',
    ],
    [
      'We reach 92.4% accuracy versus 90.1% for BERT.',
      '92.4 % | absolute accuracy exact',
      '90.1 % | absolute accuracy exact background',
    ],
    [
      'Accuracy improves (70.9% --> 97.3%) in our tests.',
      '70.9 % | absolute accuracy exact background',
      '97.3 % | absolute accuracy exact',
    ],
    ['Caches waste 40% of their memory. We present a new cache.', '40 % | absolute memory exact background'],
    [
      'We note that existing methods suffer 20-90% overhead.',
      '20..90 % | absolute overhead exact background',
    ],
    [
      'Our tool has an accuracy of 76.8% while other existing techniques have an accuracy of 55.7%.',
      '76.8 % | absolute accuracy exact',
      '55.7 % | absolute accuracy exact background',
    ],
    [
      'We reach a score of 31.40, while the best-known score is 27.22.',
      '31.4 | absolute other-quality exact',
      '27.22 | absolute other-quality exact background',
    ],
    ['While existing methods are slow, our method takes 3 ms.', '3 ms | absolute runtime exact'],
    [
      'It finds 50.7% of the names, while DIRE and DIRTY find 35.9% of the names.',
      '50.7 % | absolute recall exact',
      '35.9 % | absolute recall exact background',
    ],
    [
      'It finds 50.7% of the names, while keeping an accuracy of 90%.',
      '50.7 % | absolute recall exact',
      '90 % | absolute accuracy exact',
    ],
    [
      "Our win rate rises to 58.3%, surpassing GPT-4's 57.5% accuracy.",
      '58.3 % | absolute win-rate exact',
      '57.5 % | absolute accuracy exact background',
    ],
    ['We saw nausea in 21% of placebo patients.', '21 % | absolute error exact background'],
  ]);
});
