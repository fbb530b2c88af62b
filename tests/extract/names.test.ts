import { describe, expect, it } from 'vitest';
import { line, read } from './read.ts';

/** Which measure each number of a text belongs to. */
function expectNames(cases: [text: string, ...expected: string[]][]): void {
  it.each(cases)('%s', (text, ...expected) => {
    expect(read(text).map(line)).toEqual(expected);
  });
}

describe('a performance is a rate of machines and a quality of models', () => {
  expectNames([
    [
      'The scheduler of our kernel runs threads on many cores. It improves performance by 11%.',
      '11 % | change up performance exact',
    ],
    [
      'We train language models on a large dataset of images. It improves performance by 11%.',
      '11 % | change up other-quality exact',
    ],
    [
      'The scheduler of our kernel runs threads on many cores. It outperforms Linux by 18%.',
      '18 % | change up performance exact',
    ],
    ['We segment images of scenes. Our network is 4x more efficient.', '4 x | factor up performance exact'],
    ['We segment images of scenes. It is 4x more data efficient.', '4 x | factor up other-quality exact'],
  ]);
});

describe('shares of what is spent and of what is reached', () => {
  expectNames([
    ['Our parser needs only 33% of the inference time of the old one.', '33 % | absolute runtime exact'],
    ['It plans in 0.2% of the time required by the solver.', '0.2 % | absolute runtime exact'],
    ['It is right 72% of the time.', '72 % | absolute other-quality exact'],
    ['We reach 97% of attack success rate.', '97 % | absolute pass-rate exact'],
    ['We show that 30% of failures are harmless.', '30 % | absolute other-quality exact'],
    ['It keeps 96.7% of the original accuracy averaged over all tasks.', '96.7 % | absolute accuracy exact'],
    ['The FLOPs can be reduced to only 3% of the original network.', '3 % | absolute compute exact'],
    ['We achieve 5% of the dense model size.', '5 % | absolute parameters exact'],
    ['We train it with 10% of the dataset each epoch.', '10 % | absolute data exact'],
    [
      'We tried it, with 85% of the test examples being correctly classified.',
      '85 % | absolute accuracy exact',
    ],
    ['It terminates on 94% of a set of contracts.', '94 % | absolute pass-rate exact'],
    ['The faces generate 33% more heat.', '33 % | change up other-quality exact'],
  ]);
});

describe('names past what stands between', () => {
  expectNames([
    ['It has an F-measure (which joins precision and recall) of 89%.', '89 % | absolute f1 exact'],
    [
      'It improved the F1 score across all teams by 19% with a precision of 83%.',
      '19 % | change up f1 exact',
      '83 % | absolute precision exact',
    ],
    [
      'We gain +26.6% on CIFAR10 and +21.3% on STL10 in terms of classification accuracy.',
      '26.6 % | change up accuracy exact',
      '21.3 % | change up accuracy exact',
    ],
    ['We improve our network by 10% on the mean IoU.', '10 % | change up iou exact'],
    ['We cut the size of keys by 30% at the cost of flexibility.', '30 % | change down storage exact'],
    ['Our overhead as measured in many web tests was just 24%.', '24 % | absolute overhead exact'],
    ['It reaches Spearman’s rho of 0.338.', '0.338 | absolute correlation exact'],
    [
      'It has a low overhead compared to a single full-precision model (25%).',
      '25 % | absolute overhead exact',
    ],
  ]);
});

describe('names that another number has', () => {
  expectNames([
    [
      'We find that noise brings 8% error, and that 50% of the labels are old.',
      '8 % | absolute error exact',
      '50 % | absolute other-quality exact',
    ],
    [
      'It raises few false alarms, with an average payoff of 12% per question.',
      '12 % | absolute other-quality average',
    ],
    [
      'We gain 83% in accuracy and a 40% reduction in detours.',
      '83 % | change up accuracy exact',
      '40 % | change down error exact',
    ],
    ['It keeps its accuracy with 80 times fewer literals.', '80 x | factor down other-cost exact'],
    [
      'We have a latency and a throughput which are 90 times and 17 times faster.',
      '90 x | factor up speedup exact',
      '17 x | factor up speedup exact',
    ],
    [
      'We achieve an Inception Distance (FID) of 6.25 and an Inception Score (IS) of 140.9.',
      '6.25 | absolute fid exact',
      '140.9 | absolute other-quality exact',
    ],
  ]);
});

describe('a gain that goes on with a level or with another gain', () => {
  expectNames([
    [
      'We reach an accuracy of 89.2%, which represents a 5.4% increase over random crops.',
      '89.2 % | absolute accuracy exact',
      '5.4 % | change up accuracy exact',
    ],
    [
      'We reduce errors by 30% when tested on A and by 7% when tested on B.',
      '30 % | change down error exact',
      '7 % | change down error exact',
    ],
    [
      'We reach the best accuracy on N-Caltech (+5.3%) and N-Imagenet (+1.7%).',
      '5.3 % | change up accuracy exact',
      '1.7 % | change up accuracy exact',
    ],
  ]);
});

describe('which way it goes', () => {
  expectNames([
    ['It reduces the traversal time by 90% over the naive solution.', '90 % | change down runtime exact'],
    ['We accelerate the pruning process by 13x.', '13 x | factor up speedup exact'],
    ['We show a reduced communication of up to 50x.', '50 x | factor down traffic up-to'],
    ['We saw a speed up in running time of roughly 50 times.', '50 x | factor up speedup about'],
  ]);
});

describe('what a unit measures where nothing names it', () => {
  expectNames([
    [
      'We cut the size of ResNet from 97 MB to 4 MB.',
      '97 MB | absolute storage exact background',
      '4 MB | absolute storage exact',
    ],
    ['Our client sends 2 MB to the server, and takes 3 ms.', '3 ms | absolute runtime exact'],
    ['A lack of bandwidth gave us 4 fps.', '4 FPS | absolute frame-rate exact'],
  ]);
});

describe('shares of the cases in which something was done', () => {
  expectNames([
    ['It can generate the layouts for over 90% of them.', '90 % | absolute pass-rate at-least'],
    ['In total, 86% of the beads could be successfully positioned.', '86 % | absolute pass-rate exact'],
    ['Only 60% of faster builds are correct.', '60 % | absolute accuracy exact'],
    ['Of the images, 14% of the answers are unsafe.', '14 % | absolute error exact'],
    ['Ours outperform theirs in 95% of the cases always.', '95 % | absolute win-rate exact'],
    ['In 30% of the cases users prefer it.', '30 % | absolute win-rate exact'],
    ['It has seen them in 30% of the cases, outperforming nobody.', '30 % | absolute other-quality exact'],
  ]);
});

describe('multiples of what was done', () => {
  expectNames([
    ['It can verify 7 times more problems than others.', '7 x | factor up pass-rate exact'],
    ['It can identify 3.6x more hosts than others.', '3.6 x | factor up other-count exact'],
    ['It can support 2.2x more programs than others.', '2.2 x | factor up coverage exact'],
  ]);
});

describe('less of what has no name', () => {
  expectNames([
    ['We reduce the number of boxes by 60%.', '60 % | change down other-cost exact'],
    ['We reduce the number of falls by 60%.', '60 % | change down other-quality exact'],
    ['It has a 25% shorter proof.', '25 % | change down storage exact'],
    ['Our network is 60% smaller.', '60 % | change down parameters exact'],
    ['Our archive is 60% smaller.', '60 % | change down storage exact'],
  ]);
});

describe('levels that go on with nothing', () => {
  expectNames([
    [
      'Our accuracy is 90%, with very low usage of 10%.',
      '90 % | absolute accuracy exact',
      '10 % | absolute other-quality exact',
    ],
    [
      'Our recall is 90%, with a forecasting skill of 21%.',
      '90 % | absolute recall exact',
      '21 % | absolute other-quality exact',
    ],
  ]);
});

describe('numbers of two kinds after one verb', () => {
  expectNames([
    [
      'We improve performance and dynamic energy by an average of 4x and 42%.',
      '4 x | factor up performance average',
      '42 % | change down energy average',
    ],
    [
      'We improve the throughput of two kernels by up to 4x (up to 6x) and 43%.',
      '4 x | factor up throughput up-to',
      '6 x | factor up throughput up-to',
      '43 % | change up throughput up-to',
    ],
  ]);
});

describe('models with the names of errors', () => {
  expectNames([
    [
      'We reach 86.4% Top-1 accuracy, outperforming VideoMAE by 1.2%.',
      '86.4 % | absolute accuracy exact',
      '1.2 % | change up accuracy exact',
    ],
    ['Our encoder outperforms MAE by 1.2%.', '1.2 % | change up other-quality exact'],
    ['Our encoder has an rMAE of 1.2%.', '1.2 % | absolute error exact'],
  ]);
});

describe('objects that are only told of a measure', () => {
  expectNames([
    [
      'We improve the chance of finding annotations by a factor of 2.7.',
      '2.7 x | factor up other-quality exact',
    ],
    ['We improve the amount of memory by a factor of 2.7.', '2.7 x | factor down memory exact'],
    [
      'It has a 0.7% accuracy-drop and a recall of 9%.',
      '0.7 % | change down accuracy exact',
      '9 % | absolute recall exact',
    ],
    [
      'We saw performance gains of 10% on models of drug sensitivity in language.',
      '10 % | change up other-quality exact',
    ],
  ]);
});

describe('names of the next level', () => {
  expectNames([
    [
      'We find that noise takes 8% in recall, and that 50% of the labels are old.',
      '8 % | absolute recall exact',
      '50 % | absolute other-quality exact',
    ],
    [
      'We have a mean absolute error (MAE) of 0.551 and a correlation with people of only 0.429.',
      '0.551 | absolute error exact',
      '0.429 | absolute correlation exact',
    ],
  ]);
});

describe('counts of what is wrong with software', () => {
  expectNames([
    ['Our tool successfully finds 64 faults in programs from public repositories.', '64 | count bugs exact'],
    [
      'The suite discovers 33 previously unknown vulnerabilities from 5 applications.',
      '33 | count bugs exact',
    ],
    ['In total, we discovered 49 vulnerable system apps.', '49 | count bugs exact'],
    ['In total, we discovered 49 working exploits.', '49 | count other-count exact'],
  ]);
});

describe('what is smaller', () => {
  expectNames([
    [
      'The memory consumption of our index is 42 times smaller than before.',
      '42 x | factor down memory exact',
    ],
    ['The policies are networks that are 20x smaller than before.', '20 x | factor down parameters exact'],
    ['The proof is 20x smaller than before.', '20 x | factor down storage exact'],
    ['Our compiler reduces circuit size by 75%.', '75 % | change down other-cost exact'],
    ['Our scheme reduces the size of the signature by 75%.', '75 % | change down storage exact'],
  ]);
});

describe('gains in the one measure that their sentence names before them', () => {
  expectNames([
    [
      'The tokenizer attains a FID of 1.97, outperforming the baseline by 4.21.',
      '1.97 | absolute fid exact',
      '4.21 | change down fid exact',
    ],
  ]);
});

describe('who comes first', () => {
  expectNames([
    ['Our model ranks first on 44% of the tasks.', '44 % | absolute win-rate exact'],
    ['Our policy succeeded on the first attempt in 68.5% of cases.', '68.5 % | absolute pass-rate exact'],
  ]);
});

describe('levels on benchmarks that are scored by right answers', () => {
  expectNames([
    ['We obtain results of 91.2% on CIFAR-100.', '91.2 % | absolute accuracy exact'],
    ['We obtain results of 71.2% on Rum-100.', '71.2 % | absolute other-quality exact'],
    ['We obtain a robustness of 71.2% on CIFAR-100.', '71.2 % | absolute other-quality exact'],
    ['We improve the results by 1.2% on CIFAR-100.', '1.2 % | change up other-quality exact'],
    [
      'It reaches results of 86.7% on Kinetics-400, 81.2% on Kinetics-600, and 38.8 mAP on AVA.',
      '86.7 % | absolute accuracy exact',
      '81.2 % | absolute accuracy exact',
      '38.8 | absolute map exact',
    ],
  ]);
});

describe('names of rates, sizes, lengths and queries', () => {
  expectNames([
    ['It raises the rate of successful landings by 20%.', '20 % | change up pass-rate exact'],
    ['It raises the rate of new landings by 20%.', '20 % | change up other-quality exact'],
    ['It needs 4x fewer queries than the best attack.', '4 x | factor down compute exact'],
    ['It reduces the model size by 40%.', '40 % | change down parameters exact'],
    ['It has a model size of 7 MB.', '7 MB | absolute storage exact'],
    ['It reduces the application size by 40%.', '40 % | change down storage exact'],
    ['It reduces the length of reasoning traces by 70%.', '70 % | change down data exact'],
    ['Le taux d’erreur est de 16%.', '16 % | absolute error exact'],
  ]);
});
