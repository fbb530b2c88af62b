import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

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

describe('lists that are joined otherwise', () => {
  expectLines([
    [
      'We improve on them by 3.1% 4.2% and 5.3% in accuracy.',
      '3.1 % | change up accuracy exact',
      '4.2 % | change up accuracy exact',
      '5.3 % | change up accuracy exact',
    ],
    [
      'Our models reach 71.5%—73.2%—75.9% accuracy.',
      '71.5 % | absolute accuracy exact',
      '73.2 % | absolute accuracy exact',
      '75.9 % | absolute accuracy exact',
    ],
    ['It saves 20%–45% of energy.', '20..45 % | change down energy exact'],
    [
      'Our codec runs at 24/60 FPS.',
      '24 FPS | absolute frame-rate exact',
      '60 FPS | absolute frame-rate exact',
    ],
    ['Our codec runs at 1/60 FPS.'],
  ]);
});

describe('what falls or rises between two numbers', () => {
  expectLines([
    [
      'Our accuracy on CoLA increases from 61.5% to 68.2%.',
      '61.5 % | absolute accuracy exact background',
      '68.2 % | absolute accuracy exact',
    ],
    ['It yields increases from 2% to 7% in accuracy.', '2..7 % | change up accuracy exact'],
  ]);
});

describe('percentages before waits', () => {
  expectLines([
    ['We achieve a 65% latency reduction.', '65 % | change down latency exact'],
    ['Our survey had a 90% response rate.', '90 % | absolute other-quality exact'],
    ['The 99% latency is 3 ms.', '3 ms | absolute latency exact'],
    ['The 90% response time is 3 ms.', '3 ms | absolute latency exact'],
  ]);
});
