import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

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

describe('a drop', () => {
  expectLines([
    ['We see a 3 point drop in accuracy.', '3 pp | change down accuracy exact'],
    [
      'We are 3x faster with only 0.5% accuracy drop.',
      '3 x | factor up speedup exact',
      '0.5 % | change down accuracy exact',
    ],
    ['It comes with a 0.65% accuracy-drop.', '0.65 % | change down accuracy exact'],
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

describe('leads and other forms of a difference', () => {
  expectLines([
    [
      'Our score is 7.06, which is 1.38 ahead of the second place.',
      '7.06 | absolute other-quality exact',
      '1.38 | change up other-quality exact',
    ],
    ['Our locks scale programs by 1.2-1.6x.', '1.2..1.6 x | factor up other-quality exact'],
    ['We show improvements of the robot up to 90%.', '90 % | change up other-quality up-to'],
    ['Our users solve the tasks more correctly (11.7%).', '11.7 % | change up accuracy exact'],
    ['We surpass the parser by a large margin - up to 5.0% F1.', '5 % | change up f1 up-to'],
    [
      'The letter brought a 19.7 absolute percentage reduction in errors.',
      '19.7 pp | change down error exact',
    ],
    ['Our recall is %89.61.', '89.61 % | absolute recall exact'],
  ]);
});

describe('what lasts and what is sped up', () => {
  expectLines([
    ['We improve battery life by 20%.', '20 % | change up energy exact'],
    ['We reduce development time by 60%.', '60 % | change down other-cost exact'],
    [
      'It has up to 1.5x lower error and up to 10 times the speed.',
      '1.5 x | factor down error up-to',
      '10 x | factor up speedup up-to',
    ],
  ]);
});

describe('how near a result comes', () => {
  expectLines([
    ['Our accuracy is within 2% of the highest score.', '2 % | change down accuracy at-most'],
    ['Our completion time is within 10-20% of CONGA.', '10..20 % | change up runtime at-most'],
    ['Our estimate is within 14% of the actual value.', '14 % | absolute other-quality at-most'],
    [
      'Our method has less than a 1% difference compared to the old one.',
      '1 % | change down other-quality at-most',
    ],
    ['The groups have a 5% difference in age.', '5 % | absolute other-quality exact'],
    ['We come second overall (-1.3% from the first).', '1.3 % | change down other-quality exact'],
  ]);
});

describe('gains in other writings', () => {
  expectLines([
    ['We achieve 1.5-2.3 percent over the state of the art.', '1.5..2.3 % | change up other-quality exact'],
    [
      'We achieve 5 and 8 points of accuracy gains.',
      '5 pp | change up accuracy exact',
      '8 pp | change up accuracy exact',
    ],
    ['We keep 83% of the gains.', '83 % | absolute other-quality exact'],
    ['Our method outperforms up to 12%.', '12 % | change up other-quality up-to'],
    ['Our recall is 184% over Trex.', '184 % | change up recall exact'],
    [
      'We obtain an improvement of 50X in runtime and 6% in accuracy.',
      '50 x | factor down runtime exact',
      '6 % | change up accuracy exact',
    ],
    [
      'We obtain an improvement of 50X in runtime and reach 86% in accuracy.',
      '50 x | factor down runtime exact',
      '86 % | absolute accuracy exact',
    ],
    [
      'We see gains of 27% in F1 compared to BERT, and 12% against GPT.',
      '27 % | change up f1 exact',
      '12 % | change up f1 exact',
    ],
    ['We discard up to 95% of the tokens.', '95 % | change down data up-to'],
    ['We remove 90% of the malware.', '90 % | absolute recall exact'],
  ]);
});
