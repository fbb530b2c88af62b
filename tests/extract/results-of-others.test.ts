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
    [
      'We present a new scheduler. Prior work by Smith et al. achieves a 10x speedup.',
      '10 x | factor up speedup exact background',
    ],
    [
      'The state of the art reaches 85% accuracy on it; we reach 90%.',
      '85 % | absolute accuracy exact background',
      '90 % | absolute accuracy exact',
    ],
    [
      'In our tests, existing methods achieve 60% accuracy and ours 80%.',
      '60 % | absolute accuracy exact background',
      '80 % | absolute accuracy exact',
    ],
    [
      'We show that existing methods achieve 60% accuracy, while ours achieves 80%.',
      '60 % | absolute accuracy exact background',
      '80 % | absolute accuracy exact',
    ],
    ['ReActNet, the previous SOTA, achieved 70.5% accuracy.', '70.5 % | absolute accuracy exact background'],
    [
      'The best competing method achieves only 55% accuracy while ours needs 3 ms.',
      '55 % | absolute accuracy exact background',
      '3 ms | absolute runtime exact',
    ],
    ['Existing methods achieve 60% accuracy on our benchmark.', '60 % | absolute accuracy exact'],
    [
      'We find that even the current best model achieves only 40% accuracy.',
      '40 % | absolute accuracy exact',
    ],
    ['We present a state-of-the-art model that is 4x faster.', '4 x | factor up speedup exact'],
    ['The current robot has handled books with an error rate of 3%.', '3 % | absolute error exact'],
    [
      'Our accuracy is 58%, improving on the highest reported accuracy of 46%.',
      '58 % | absolute accuracy exact',
      '46 % | absolute accuracy exact background',
    ],
    [
      'Our error is 64% (current SOTA is 86%) and 50% on the other.',
      '64 % | absolute error exact',
      '86 % | absolute error exact background',
      '50 % | absolute error exact',
    ],
    ['We achieve a state-of-the-art accuracy of 87%.', '87 % | absolute accuracy exact'],
    [
      'Our success rate is 29%, far lower than expert human performance (59%).',
      '29 % | absolute pass-rate exact',
      '59 % | absolute pass-rate exact background',
    ],
    [
      'Our correlation is 0.897, on par with GPT-4 (0.882).',
      '0.897 | absolute correlation exact',
      '0.882 | absolute correlation exact background',
    ],
    [
      'Our compiler takes 1.2 ms per image (4.5 ms for PyTorch).',
      '1.2 ms | absolute runtime exact',
      '4.5 ms | absolute runtime exact background',
    ],
    [
      'Our accuracy is 90% (85% for minority classes).',
      '90 % | absolute accuracy exact',
      '85 % | absolute accuracy exact',
    ],
    [
      'We achieve 53.1 F1 on Hindi and 50.4 F1 on Arabic without any training.',
      '53.1 | absolute f1 exact',
      '50.4 | absolute f1 exact',
    ],
    [
      'The torque was 15.1 Nm with the drug and 17.1 Nm without the drug.',
      '15.1 Nm | absolute other-quality exact',
      '17.1 Nm | absolute other-quality exact background',
    ],
    [
      'Accuracy was 40% over all questions and 16% over all sequences.',
      '40 % | absolute accuracy exact',
      '16 % | absolute accuracy exact',
    ],
    [
      'We reach 0.73 F1 for background vs. foreground, and 0.79 F1 for the rest.',
      '0.73 | absolute f1 exact',
      '0.79 | absolute f1 exact',
    ],
    ['We saw nausea in 21% of placebo patients.', '21 % | absolute error exact background'],
  ]);
});
