import { describe, expect, it } from 'vitest';
import { expectLines } from './expect-lines.ts';
import { line, read } from './read.ts';

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

describe('shares and points', () => {
  expectLines([
    ['We report an absolute gain of 8.0% in accuracy.', '8 pp | change up accuracy exact'],
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
  ]);
});

describe('the name that counts', () => {
  expectLines([
    [
      'It raises few false alarms, with an average payoff of 12% per question.',
      '12 % | absolute other-quality exact',
    ],
    [
      'Our model beats the linear one by 2.5% in 300-epoch training.',
      '2.5 % | change up other-quality exact',
    ],
    ['We prune 40% of the paths at runtime.', '40 % | change down other-quality exact'],
    ['Cure rates range widely, and our pooled rate is 85%.', '85 % | absolute pass-rate exact'],
    ['The communication cost of our scheme is 7x better.', '7 x | factor down traffic exact'],
    ['We save 28% more energy.', '28 % | change down energy exact'],
    ['Our corpus is ten times larger than existing datasets.', '10 x | factor up other-count exact'],
    ['Our parallel code outperforms the serial algorithm by 8x.', '8 x | factor up speedup exact'],
    ['Eight-core chips outperform the plain cores by 2.3x.', '2.3 x | factor up performance exact'],
    [
      'We gain 22.4% (IoU) and 26.9% (F1) on average improvement.',
      '22.4 % | change up iou exact',
      '26.9 % | change up f1 average',
    ],
    ['It runs with only 0.4% accuracy loss.', '0.4 % | change down accuracy exact'],
    ['It runs with less than 1% loss in accuracy.', '1 % | change down accuracy at-most'],
    [
      'The latency and throughput overheads are 3.9% and 11.9%.',
      '3.9 % | absolute overhead exact',
      '11.9 % | absolute overhead exact',
    ],
    ['Of the patches, 25% of the bugs are old.', '25 % | absolute other-quality exact'],
    ['Our accuracy is within 0.2 mm.', '0.2 mm | absolute error at-most'],
    ['We see a 12x improvement in model capacity.', '12 x | factor up parameters exact'],
    ['We increase the memory efficiency by 3x.', '3 x | factor down memory exact'],
    [
      'Our error is 0.26 mm, 64% lower than theirs.',
      '0.26 mm | absolute error exact',
      '64 % | change down error exact',
    ],
    ['We render at a speed of 36 FPS.', '36 FPS | absolute frame-rate exact'],
    ['We accelerate the inference time by 3x.', '3 x | factor up speedup exact'],
    ['It needs 13x more communication.', '13 x | factor up traffic exact'],
    ['We lower the energy footprint by 26%.', '26 % | change down energy exact'],
    ['We compress the logs to 77% of their original size.', '77 % | absolute storage exact'],
    ['We close 40% of the gap.', '40 % | absolute other-quality exact'],
    ['Ours was preferred over the old one 88% of the time.', '88 % | absolute win-rate exact'],
    ['We see an accuracy gap of 2%.', '2 % | absolute accuracy exact'],
    ['It needs 7x fewer guesses than A.', '7 x | factor down other-cost exact'],
    ['We reach 64.56% accuracy on DROP.', '64.56 % | absolute accuracy exact'],
    ['It reaches 0.5x to 1.9x performance.', '0.5..1.9 x | factor up performance exact'],
    [
      'The build time, index size and query time are reduced by 2x, 3x and 5x.',
      '2 x | factor down runtime exact',
      '3 x | factor down storage exact',
      '5 x | factor down runtime exact',
    ],
  ]);
});

describe('finds', () => {
  expectLines([
    ['Our audit led to the discovery of 22 hidden vulnerabilities.', '22 | count bugs exact'],
    ['We \ufb01nd 6 bugs and \ufb01xed 5 bugs.', '6 | count bugs exact', '5 | count bugs exact'],
    [
      'It finds 50 objects with reads and 81 objects with writes.',
      '50 | count other-count exact',
      '81 | count other-count exact',
    ],
  ]);
});

describe('parts of what was found', () => {
  expectLines([
    [
      'We found 47 bugs of ten kinds, 24 of which were unknown.',
      '47 | count bugs exact',
      '24 | count bugs exact',
    ],
    [
      'We found 218 new bugs. Out of those 218 bugs, 115 are in drivers.',
      '218 | count bugs exact',
      '115 | count bugs exact',
    ],
    ['We had three accepted CVEs.', '3 | count bugs exact'],
    ['We saw that 17 patients were withdrawn because of it.', '17 | count other-count exact'],
    [
      'We saw more deaths in walkers than in others (253 vs 241).',
      '253 | count other-count exact',
      '241 | count other-count exact background',
    ],
  ]);

  it.each([
    'We tried it on 20 CVEs and three known CVEs.',
    'We found papers; 104 patients who responded were asked.',
    'We test fewer nurses (5 vs 20).',
  ])('not %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe('what stands behind a later number', () => {
  expectLines([
    ['Our model is 31% (12%) faster.', '31 % | change up speedup exact', '12 % | change up speedup exact'],
    [
      'We see 26% execution time and 38% energy improvement.',
      '26 % | change down runtime exact',
      '38 % | change down energy exact',
    ],
    [
      'We reach 95% accuracy and 30% lower latency.',
      '95 % | absolute accuracy exact',
      '30 % | change down latency exact',
    ],
  ]);
});

describe('means', () => {
  expectLines([
    ['We saw that the mean level in blood was 3.9 ng/ml.', '3.9 ng/ml | absolute other-quality exact'],
    ['Our median overall survival was 14.2 months.', '14.2 months | absolute other-quality exact'],
  ]);

  it.each(['Our median follow-up was 14 months.', 'Our mean dose was 10 mg.'])('not %s', (text) => {
    expect(read(text)).toEqual([]);
  });
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
    ['We saw nausea in 21% of placebo patients.', '21 % | absolute error exact background'],
  ]);
});

describe('measured means', () => {
  expectLines([
    ['Our rats had a thymus of 619 \u00b1 75 nM.', '619 nM | absolute other-quality exact'],
    [
      'Our rats had 38 \u00b1 5% and 6.2 +/- .3 mug/ml.',
      '38 % | absolute other-quality exact',
      '6.2 mug/ml | absolute other-quality exact',
    ],
    [
      'We saw a higher level (10.0 +/- 0.2% vs. 8.3 +/- 0.3%) after the walk.',
      '10 % | absolute other-quality exact',
      '8.3 % | absolute other-quality exact background',
    ],
    [
      'We saw it rise (placebo 44 +/- 20 to 41 +/- 27 ml/min per m2, drug 35 +/- 16 to 58 +/- 28 ml/min per m2).',
      '44 ml/min per m2 | absolute other-quality exact background',
      '41 ml/min per m2 | absolute other-quality exact background',
      '35 ml/min per m2 | absolute other-quality exact background',
      '58 ml/min per m2 | absolute other-quality exact',
    ],
    [
      'We saw longer naps in the walking group (318 \u00b1 23 s) compared to control (248 \u00b1 16 s).',
      '318 s | absolute runtime exact',
      '248 s | absolute runtime exact background',
    ],
    [
      'We saw headaches in 12 walkers (46%), a rate reduced by 3 mm Hg.',
      '46 % | absolute other-quality exact',
      '3 mm Hg | change down other-quality exact',
    ],
  ]);
});

describe('money', () => {
  expectLines([
    ['We label it for under $15 per model.', '15 $ | absolute money at-most'],
    ['Our walks bring savings worth \u00a330m.', '30000000 \u00a3 | absolute money exact'],
    ['Our walks cost \u20ac27 487.', '27487 \u20ac | absolute money exact'],
    ['Our walks cost 500 euros.', '500 \u20ac | absolute money exact'],
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

describe('numbers that are set-up', () => {
  it.each([
    'We connect the servers on a 1Gbps LAN.',
    'We use a 90% sparse layer and 40% noisy labels.',
    'The rates were told as usual (95% CI = 96-100%).',
    'We treated them with 0.5% bupivacaine and 10% cream.',
    'We assume that the stress was 3.5 times that of the cache.',
    'We use tight windows (e.g., 30 minutes).',
    'We studied walkers with an ejection fraction < 40%.',
    'We looked at sensitivity < or = 40% and at >/=50% of the dose.',
    'They walked at 85% of the age-predicted maximal heart rate.',
    'They failed to achieve 85% of their rate.',
    'Margins were wide in the 1 cm group.',
    'At 12 hours more tea was needed.',
    'The map is upsampled by 4x.',
    'We tested 3 ML models and 5 UL labels.',
    'We sort 2 GB of data.',
    'More than half of the errors are caused by clients.',
    'We use 310 point clouds.',
    'We tested it on 84 known vulnerabilities to identify risks.',
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

describe('what hangs on a name', () => {
  expectLines([
    ['We reduce the energy consumption per memory access by 48%.', '48 % | change down energy exact'],
    [
      'The accuracy of both against adversarial examples increased by 12%.',
      '12 % | change up accuracy exact',
    ],
    ['We reduce the cost of communication by 12%.', '12 % | change down traffic exact'],
    [
      'The accuracy, on which much hangs, and memory use, which falls by 12%, are measured.',
      '12 % | change down memory exact',
    ],
    [
      'We improve I/O performance by 26% in terms of average response time.',
      '26 % | change down latency average',
    ],
    [
      'The BLEU score rises from 33.2 to 34.3 and the RIBES score from 76.3 to 78.7.',
      '33.2 | absolute bleu exact background',
      '34.3 | absolute bleu exact',
      '76.3 | absolute other-quality exact background',
      '78.7 | absolute other-quality exact',
    ],
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

describe('what a design adds', () => {
  const machines = 'Our cache works in the Linux kernel, on servers with many cores and shared memory.';
  it.each([
    ['It limits performance degradation to 3%.', '3 % | absolute overhead exact'],
    ['It has a minor performance loss (less than 2%).', '2 % | absolute overhead at-most'],
    ['It adds only 0.5% communication overhead.', '0.5 % | absolute overhead exact'],
    ['It incurs 5% delay.', '5 % | absolute overhead exact'],
    ['It needs only 5% of the memory.', '5 % | absolute memory exact'],
    ['It improves performance by 3%.', '3 % | change up performance exact'],
    ['It reduces delay by 5%.', '5 % | change down latency exact'],
  ])('%s', (text, expected) => {
    expect(read(`${machines} ${text}`).map(line)).toEqual([expected]);
  });
});
