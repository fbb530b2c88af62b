import { describe } from 'vitest';
import { expectLines } from './expect-lines.ts';

describe('scores without a unit', () => {
  expectLines([
    [
      'Our model is the best in both games, scoring 4.49 and 7.83.',
      '4.49 | absolute other-quality exact',
      '7.83 | absolute other-quality exact',
    ],
    [
      'Our tagger came first, scoring 0.868 on A, 0.683 on B, and 0.472 on C.',
      '0.868 | absolute other-quality exact',
      '0.683 | absolute other-quality exact',
      '0.472 | absolute other-quality exact',
    ],
    ['Our planner reaches a PDMS of 90.5.', '90.5 | absolute other-quality exact'],
    ['Our forecasts have TSS = 0.60.', '0.6 | absolute other-quality exact'],
    ['Our system yields a cosine distance of 0.681.', '0.681 | absolute other-quality exact'],
    ['On both sets our network achieves 0.31.', '0.31 | absolute other-quality exact'],
    ['Our code has a parallel efficiency of 0.74.', '0.74 | absolute performance exact'],
    ['Our filter brings +5.3 average gains.', '5.3 | change up other-quality average'],
    ['Our parser is 0.6 ELAS higher than the winner.', '0.6 | change up other-quality exact'],
  ]);
});

describe('numbers that count what stands behind them', () => {
  expectLines([
    ['Our design has two key advantages over others.'],
    ['We beat all baselines under four standard metrics.'],
    ['We compare them by 12 metrics on 27 levels of difficulty.'],
    ['We optimize three losses and three bias corrections.'],
    ['We read more than 2,000 errors.'],
    ['Our cloud holds 6.5 million points.'],
    ['As the depth grows from 1 to 10 we improve perplexity.'],
    ['Received: February 06, 1992. We test the success of it.'],
    ['We find 4 false positives per scan.', '4 | absolute error exact'],
    ['We score 33 BLEU points.', '33 | absolute bleu exact'],
  ]);
});

describe('multiples and points in other writings', () => {
  expectLines([
    ['We speed up the selection by factor 2.3.', '2.3 x | factor up speedup exact'],
    ['We see a speedup of about a factor 2.', '2 x | factor up speedup about'],
    ['We see average speedups between 1.25 and 1.45.', '1.25..1.45 x | factor up speedup average'],
    ['It runs at a scale factor 4.'],
    ['We see a 20 point drop.', '20 pp | change down other-quality exact'],
    ['We gain 2+ points in accuracy.', '2 pp | change up accuracy at-least'],
    ['We are 100+ times faster.', '100 x | factor up speedup at-least'],
    ['We study the 2020 US elections.'],
  ]);
});

describe('whose level it is', () => {
  expectLines([
    [
      'We poison 3% of the samples against the model, and our attack reaches a success rate of 95%.',
      '3 % | absolute data exact',
      '95 % | absolute pass-rate exact',
    ],
    [
      'We reach a win rate of 55.9% against the old model and a win rate of 46.2% against the new one.',
      '55.9 % | absolute win-rate exact',
      '46.2 % | absolute win-rate exact',
    ],
    [
      'Our rotation error is 3% and our relative translation error is 4%.',
      '3 % | absolute error exact',
      '4 % | absolute error exact',
    ],
    [
      'We solve it in a computation time of 0.35 ms at a control rate of 1 kHz.',
      '0.35 ms | absolute runtime exact',
    ],
    ['We see that 94% prefer ours over the baseline.', '94 % | absolute other-quality exact'],
    [
      'We are comparable to existing state-of-the-art methods with a memory of only 30 MB.',
      '30 MB | absolute memory exact',
    ],
    [
      'We outperform existing methods that retain only 75% accuracy.',
      '75 % | absolute accuracy exact background',
    ],
    ['A fast method is proposed. It runs in 3 ms. We publish it.', '3 ms | absolute runtime exact'],
  ]);
});

describe('gains that are told in other ways', () => {
  expectLines([
    ['We reduce the error on average by 32%.', '32 % | change down error average'],
    ['Our parser leads the others by 0.4 in accuracy.', '0.4 | change up accuracy exact'],
    ['Our segmenter improves, gaining up to 13% in F-score.', '13 % | change up f1 up-to'],
    ['We can reduce cost 15% to 98%.', '15..98 % | change down money exact'],
    ['We see a slight (1.1%) accuracy loss.', '1.1 % | change down accuracy exact'],
    ['We see clear (12%) performance gains.', '12 % | change up performance exact'],
    ['Our pressure was lower by 12% (-4 points).', '12 % | change down other-quality exact'],
    [
      'We save up to 57% energy when all is idle, and 39% over a plain timer.',
      '57 % | change down energy up-to',
      '39 % | change down energy up-to',
    ],
    ['It has less than 2% slowdown.', '2 % | absolute overhead at-most'],
    ['It suffers less than 2% performance overhead.', '2 % | absolute overhead at-most'],
    ['Ours is best even when labels are used for only 10% of the images.', '10 % | absolute data exact'],
    ['If it is left out, we achieve 50.9% accuracy.', '50.9 % | absolute accuracy exact'],
    ['We study what happens when 40% of the labels are wrong.'],
  ]);
});

describe('spans of time and sizes', () => {
  expectLines([
    ['We check a million lines in 10 minutes on a laptop.', '10 min | absolute runtime exact'],
    ['Our tree is built in just five hours.', '5 h | absolute runtime exact'],
    ['Our patients had less pain in 24 h.'],
    [
      'We cut the construction time from 3.5 hours to 12 minutes.',
      '3.5 h | absolute runtime exact background',
      '12 min | absolute runtime exact',
    ],
    [
      'We speed up the search, reducing the indexing of a text to 12 minutes.',
      '12 min | absolute runtime exact',
    ],
    [
      'Our waiting times are 1.5 s, 2.5 s and 40 s.',
      '1.5 s | absolute latency exact',
      '2.5 s | absolute latency exact',
      '40 s | absolute latency exact',
    ],
    ['It takes half a second.', '0.5 s | absolute runtime exact'],
    ['We tune it on a single 48 GB card.'],
    ['We hide data on a typical 2 TB disk.'],
    ['Our chip consumes 431 uW.', '431 μW | absolute energy exact'],
    ['We decode at 100 words/sec.', '100 words/s | absolute throughput exact'],
  ]);
});

describe('multiples in words', () => {
  expectLines([
    ['It is one to two orders of magnitude faster.', '10..100 x | factor up speedup about'],
    ['It needs 2-3 orders of magnitude less memory.', '100..1000 x | factor down memory about'],
    ['Its risk is more than twice the risk of others.', '2 x | factor up other-quality at-least'],
    ['Every text was annotated twice.'],
    ['We extend the results three-fold: first, we prove it.'],
    ['We use the doubling dimension and the doubling trick.'],
    ['We crawl more than a quarter of a million images and half a million texts.'],
    ['Accuracy rises by +2.5 to +7.6 points.', '2.5..7.6 pp | change up accuracy exact'],
    ['We see a $$19.3\\%$$ 19.3 % improvement.', '19.3 % | change up other-quality exact'],
  ]);
});

describe('lists, velocities and settings', () => {
  expectLines([
    [
      'We see a 6% absolute improvement on A, 5.4% on B and 2.6% on C.',
      '6 pp | change up other-quality exact',
      '5.4 pp | change up other-quality exact',
      '2.6 pp | change up other-quality exact',
    ],
    ['We see gains in MAP and MRR above 15%.', '15 % | change up ndcg at-least'],
    ['We see accuracy gains ranging from 4.4% to 5.1%.', '4.4..5.1 % | change up accuracy exact'],
    [
      'We had the best F1 scores for both kinds at 75.5 and 63.2.',
      '75.5 | absolute f1 exact',
      '63.2 | absolute f1 exact',
    ],
    [
      'For task A our accuracy was 0.70, whereas for task B the accuracy was 0.87.',
      '0.7 | absolute accuracy exact',
      '0.87 | absolute accuracy exact',
    ],
    ['Our robot runs at speeds of up to 3.9 m/s.', '3.9 m/s | absolute other-quality up-to'],
    ['We find it with an error of 0.21 m.', '0.21 m | absolute error exact'],
    ['We walk for long; during a 190 s test drive nothing fell.'],
    ['The number of tokens is set at 500 and the rate is fixed to 5.'],
    ['We poison them with 20% noise and take the 1% sample.'],
    ['We train it by a 1x training schedule.'],
    ['We learn it in less than 5 min of training.', '5 min | absolute runtime at-most'],
  ]);
});

describe('what is near a number without being its measure', () => {
  expectLines([
    [
      'We see an improved accuracy of 96.5% over the existing 74.4%.',
      '96.5 % | absolute accuracy exact',
      '74.4 % | absolute accuracy exact background',
    ],
    ['We see an improvement of 5% over the baseline.', '5 % | change up other-quality exact'],
    ['We see clear improvements, up to 13% in one setting.', '13 % | change up other-quality up-to'],
    ['We improve the classification by relatively 19%.', '19 % | change up other-quality exact'],
    ['We outperform the best ones with an effect size above 90%.', '90 % | absolute other-quality at-least'],
    ['We test it at 10-5 FPR.'],
    ['We asked six individuals experienced in trade.'],
    ['We use base rates spanning six orders of magnitude.'],
    ['Our camera rotates 360 degrees and sees errors 500 ms after the event.'],
  ]);
});

describe('what a later number does not take from an earlier one', () => {
  expectLines([
    [
      'We see a 3x latency reduction, and sustain a rendering rate of 100 FPS.',
      '3 x | factor down latency exact',
      '100 FPS | absolute frame-rate exact',
    ],
    [
      'We see improvements of up to 4.6% in exact match and 4.1% in F1 score.',
      '4.6 % | change up accuracy up-to',
      '4.1 % | change up f1 up-to',
    ],
    ['The rate is fixed at 11 Mbps.'],
    ['We address these two issues, and propose a new filter.'],
  ]);
});

describe('percentages that were set', () => {
  expectLines([
    ['A miner with 40% of the power succeeds.'],
    ['We improve it by 2% in the 1% and 10% low-data regimes.', '2 % | change up other-quality exact'],
    ['We have the best TPR@1%FPR of all.'],
    [
      'We find it in 1% and 10% of the apps.',
      '1 % | absolute other-quality exact',
      '10 % | absolute other-quality exact',
    ],
  ]);
});

describe('scores that end in a zero', () => {
  expectLines([
    [
      'We outperform the baseline by 2.0, 2.1, and 2.4 in mAP.',
      '2 | change up map exact',
      '2.1 | change up map exact',
      '2.4 | change up map exact',
    ],
    ['Our method works on MultiWOZ 2.0, 2.1 and 2.2.'],
  ]);
});
