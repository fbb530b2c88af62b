import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

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

describe('levels beside changes', () => {
  expectLines([
    [
      'Our score is 91.37%, which is 1.37% over the baseline.',
      '91.37 % | absolute other-quality exact',
      '1.37 % | change up other-quality exact',
    ],
    [
      'We reach an average precision and recall of 97% and 92%, respectively.',
      '97 % | absolute precision average',
      '92 % | absolute recall average',
    ],
    [
      'Our accuracy improved to 79.3% (+2.6%).',
      '79.3 % | absolute accuracy exact',
      '2.6 % | change up accuracy exact',
    ],
    [
      'The best accuracy is 85%, which is 33% greater than before.',
      '85 % | absolute accuracy exact',
      '33 % | change up accuracy exact',
    ],
    ['The runtime can be reduced to 0.16 seconds.', '0.16 s | absolute runtime exact'],
    ['We see a gain up to 11.76% in F1.', '11.76 % | change up f1 up-to'],
    ['We improve the execution time of the loops up to 67%.', '67 % | change down runtime up-to'],
    ['Our method outperforms the parser from 1.8% to 7.6%.', '1.8..7.6 % | change up other-quality exact'],
  ]);
});

describe('both ends of a change', () => {
  expectLines([
    [
      'We cut training time from 3 days to 4 hours.',
      '3 days | absolute runtime exact background',
      '4 h | absolute runtime exact',
    ],
    [
      'The model shrinks from 12 GB to 800 MB.',
      '12 GB | absolute storage exact background',
      '800 MB | absolute storage exact',
    ],
    [
      'Coverage grew from 40% to 68%, with the best recall so far.',
      '40 % | absolute coverage exact background',
      '68 % | absolute coverage exact',
    ],
    [
      'It improves Faster R-CNN from 38.4% to 41.6% mAP.',
      '38.4 % | absolute map exact background',
      '41.6 % | absolute map exact',
    ],
    ['It outperforms the parser by from 7% to 55% in throughput.', '7..55 % | change up throughput exact'],
    ['Recall improves over a range of tolerances from 0.25 m to 5 m.'],
  ]);
});

describe('what was improved', () => {
  expectLines([
    ['About 45% of the FLOPs is removed.', '45 % | change down compute about'],
    ['With it 30% of the memory can be offloaded.', '30 % | change down memory exact'],
    [
      'We reduce overhead by 3%, and it achieves 3.41x the throughput of the old one.',
      '3 % | change down overhead exact',
      '3.41 x | factor up throughput exact',
    ],
    ['We improve the cost of storage by a factor of 10-16x.', '10..16 x | factor down storage exact'],
    ['Our model needs 4x smaller datasets.', '4 x | factor down data exact'],
    ['Our model needs 4x smaller networks.', '4 x | factor down parameters exact'],
    ['We reduce token use by 40%.', '40 % | change down data exact'],
    ['We reduce the page count by 75% without losing accuracy.', '75 % | change down other-quality exact'],
    ['Our pruning avoids 50% of the computations.', '50 % | change down compute exact'],
    ['It has a false identification rate of 0.2%.', '0.2 % | absolute error exact'],
    ['Our story-completion rate is 50%.', '50 % | absolute pass-rate exact'],
    ['Our failure probability is 2%.', '2 % | absolute error exact'],
    [
      'We reduce proof sizes by a factor of two, at no additional computational cost.',
      '2 x | factor down storage exact',
    ],
    ['We verify it in under 80 s of computation.', '80 s | absolute runtime at-most'],
    ['Pain was relieved 12 and 24 h after the operation.'],
    ['We outperform the old parser by 8.2 times.', '8.2 x | factor up performance exact'],
    ['Our search is 3.79x faster in planning time.', '3.79 x | factor up speedup exact'],
    ['We process 2+ billion queries per second.', '2000000000 queries/s | absolute throughput at-least'],
    ['We verify 3 million signatures per second.', '3000000 signatures/s | absolute throughput exact'],
  ]);
});

describe('levels that stand beside a comparison', () => {
  expectLines([
    [
      'It reaches an improved accuracy of 96.5% over the existing 74.4%.',
      '96.5 % | absolute accuracy exact',
      '74.4 % | absolute accuracy exact background',
    ],
    ['It outperforms them, with accuracy ranging from 87% to 99%.', '87..99 % | absolute accuracy exact'],
    ['It reaches a compression rate of 60%.', '60 % | absolute storage exact'],
    ['It reaches a compression rate of 10x.', '10 x | factor down storage exact'],
    ['This yields 60% compute savings.', '60 % | change down compute exact'],
    ['It explains 80% of the variation in scores.', '80 % | absolute correlation exact'],
    ['In 89% of the cases, it surpasses the others.', '89 % | absolute win-rate exact'],
    ['In 89% of the cases, it ends.', '89 % | absolute other-quality exact'],
  ]);
});

describe('money and work', () => {
  expectLines([
    ['We saw a loss of at least 3.24 billion USD.', '3240000000 USD | absolute money at-least'],
    ['It costs less than USD 0.50 to issue a token.', '0.5 USD | absolute money at-most'],
    ['It brought $5 in profits.', '5 $ | absolute money exact'],
    ['We gave each of them $5.'],
    ['Our search needs 0.02 GPU days.', '0.02 GPU days | absolute compute exact'],
    ['We use a 5 M parameter network.'],
  ]);
});

describe('levels that look like changes', () => {
  expectLines([
    ['It outperforms the others, with position errors below 0.5 meters.', '0.5 m | absolute error at-most'],
    ['Our model is smaller (39% of the original).', '39 % | absolute other-quality exact'],
    ['With a 0.8% compression ratio it is fast.', '0.8 % | absolute storage exact'],
    ['Our method outperforms the others on accuracy (up to 10.3%).', '10.3 % | change up accuracy up-to'],
  ]);
});
