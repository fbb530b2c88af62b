import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

describe('shares and points', () => {
  expectLines([
    ['We report an absolute gain of 8.0% in accuracy.', '8 pp | change up accuracy exact'],
    ['It beats the baseline by 16.5% in absolute accuracy.', '16.5 pp | change up accuracy exact'],
    ['It reduces the mean absolute error by 16.5%.', '16.5 % | change down error exact'],
    [
      'We get 6.1% and 5.5% absolute gains in F1.',
      '6.1 pp | change up f1 exact',
      '5.5 pp | change up f1 exact',
    ],
    [
      'It gives 0.56% absolute (23.8% relative) error reduction.',
      '0.56 pp | change down error exact',
      '23.8 % | change down error exact',
    ],
    ['Our parser scores 32 BLEU points above the best one.', '32 | change up bleu exact'],
    ['We preserve 97% of the original accuracy.', '97 % | absolute accuracy exact'],
  ]);
});

describe('shares by what is said of them', () => {
  expectLines([
    [
      'At week 8, 80% of patients with grade 2 ulcers at entry were healed.',
      '80 % | absolute pass-rate exact',
    ],
    ['Of these, 34% of the patients reported an adverse event.', '34 % | absolute error exact'],
    ['Pressure was normalised in 90% of the patients.', '90 % | absolute pass-rate exact'],
    ['We tune only 0.1% of the parameters.', '0.1 % | absolute parameters exact'],
    ['Mobile traffic comprises 16% of the parameters.', '16 % | absolute other-quality exact'],
    ['We find that 4% of the writes are to disk.', '4 % | absolute other-quality exact'],
    ['Our plans are better than theirs in 88% of the cases.', '88 % | absolute win-rate exact'],
    ['Our tool finds 19 (86%) of the 22 properties.', '86 % | absolute recall exact'],
    ['Personal data appears 48% of the time.', '48 % | absolute other-quality exact'],
    ['We keep 88% of the speedup of manual tuning.', '88 % | absolute speedup exact'],
    ['The planner gives correct routes 81% of the time.', '81 % | absolute accuracy exact'],
    ['The two nurses agree 81% of the time.', '81 % | absolute correlation exact'],
    ['The sensor is active 81% of the time.', '81 % | absolute other-quality exact'],
    ['The hand can grasp 88% of the fruits.', '88 % | absolute pass-rate exact'],
    ['The warm-up improves the planner in 80% of the cases.', '80 % | absolute win-rate exact'],
    ['The planner meets a wall in 80% of the cases.', '80 % | absolute other-quality exact'],
    [
      'We edit the layout using only 7% of the total number of parameters.',
      '7 % | absolute parameters exact',
    ],
    ['It learns by editing 3% of the heads.', '3 % | absolute parameters exact'],
    ['We see that 3% of the heads are idle.', '3 % | absolute other-quality exact'],
    ['It is trained by poisoning 2% of the pixels.', '2 % | absolute data exact'],
  ]);
});

describe('shares of a second whole', () => {
  expectLines([
    [
      'It solves 11% of the puzzles, 25% of the riddles, and 30% of the quizzes.',
      '11 % | absolute pass-rate exact',
      '25 % | absolute pass-rate exact',
      '30 % | absolute pass-rate exact',
    ],
    [
      'We solve 11% of the puzzles, and 25% of the riddles were old.',
      '11 % | absolute pass-rate exact',
      '25 % | absolute other-quality exact',
    ],
    [
      'Cats are 11% of the pets, and 25% of the strays.',
      '11 % | absolute other-quality exact',
      '25 % | absolute other-quality exact',
    ],
  ]);
});
