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
