import { describe, expect, it } from 'vitest';
import { line, read } from './read.ts';

function expectLines(cases: [text: string, ...expected: string[]][]): void {
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text).map(line)).toEqual(expected);
  });
}

describe('a comparison after the number', () => {
  expectLines([
    ['We use 73% less energy.', '73 % | change down energy exact'],
    ['We reach 30% higher accuracy.', '30 % | change up accuracy exact'],
    ['Our code is 30% faster.', '30 % | change up speedup exact'],
    ['Our code is 1.25x slower.', '1.25 x | factor up runtime exact'],
    ['It is three times as fast as the old one.', '3 x | factor up speedup exact'],
    ['It gives a 12% improvement in execution time.', '12 % | change down runtime exact'],
    ['It gives a 48% (p = 0.01) reduction in memory.', '48 % | change down memory exact'],
    ['It brings 36% cost savings.', '36 % | change down money exact'],
  ]);
});

describe('a comparison before the number', () => {
  expectLines([
    ['We reduce latency by 3x.', '3 x | factor down latency exact'],
    ['We improve the error rate by 20%.', '20 % | change down error exact'],
    ['We saw an improvement in accuracy of 5%.', '5 % | change up accuracy exact'],
    ['We save 77.3% training time.', '77.3 % | change down runtime exact'],
    ['We show that 22% of power consumption can be reduced.', '22 % | change down energy exact'],
    ['Our scores are higher (29% on average).', '29 % | change up other-quality average'],
    [
      'We outperform it by 4.2% in F1 and 3.1% in accuracy.',
      '4.2 % | change up f1 exact',
      '3.1 % | change up accuracy exact',
    ],
    ['We improve BLEU by +1.6 points.', '1.6 pp | change up bleu exact'],
  ]);
});

describe('levels', () => {
  expectLines([
    ['We reach an accuracy of 96.61%.', '96.61 % | absolute accuracy exact'],
    ['Our F1-score is 0.99.', '0.99 | absolute f1 exact'],
    ['It has only 5% overhead.', '5 % | absolute overhead exact'],
    ['It runs in 3 ms.', '3 ms | absolute runtime exact'],
    ['The training takes 0.7x the time.', '0.7 x | factor down runtime exact'],
    ['We identify 95% of the attacks.', '95 % | absolute recall exact'],
    ['Our agent resolved 12% of the issues.', '12 % | absolute pass-rate exact'],
    ['Our fuzzer found 76 bugs.', '76 | count bugs exact'],
    ['We found 58 bugs, of which 41 have been fixed.', '58 | count bugs exact', '41 | count bugs exact'],
    ['We detect 121,984 data collections.', '121984 | count other-count exact'],
    ['The odds ratio was 0.41 (95% CI, 0.22 to 0.76).', '0.41 | absolute other-quality exact'],
    ['Our cure rate was 87% (79-94%).', '87 % | absolute pass-rate exact'],
  ]);
});

describe('lists', () => {
  expectLines([
    [
      'We get 83% and 67% reduction in training time.',
      '83 % | change down runtime exact',
      '67 % | change down runtime exact',
    ],
    [
      'We show improvements of 33% on SBIC and 95% on HateXplain.',
      '33 % | change up other-quality exact',
      '95 % | change up other-quality exact',
    ],
    [
      'Our accuracy, precision and recall are 93%, 91% and 89%, respectively.',
      '93 % | absolute accuracy exact',
      '91 % | absolute precision exact',
      '89 % | absolute recall exact',
    ],
    [
      'We cut energy and inference time by 78% and 40%.',
      '78 % | change down energy exact',
      '40 % | change down runtime exact',
    ],
  ]);
});

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

describe('the results of others', () => {
  expectLines([
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
    ['We saw nausea in 21% of placebo patients.', '21 % | absolute other-quality exact background'],
  ]);
});

describe('numbers that are set-up', () => {
  it.each([
    'We train with a learning rate of 0.001 and a batch size of 32.',
    'We use 16 GPUs and 300 epochs.',
    'We use 10-fold cross-validation, repeated five times.',
    'Our three contributions are twofold in nature.',
    'We recruited 48 rats of 20 weeks.',
    'Patients received 15% paromomycin or placebo.',
    'We report 95% confidence intervals.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
