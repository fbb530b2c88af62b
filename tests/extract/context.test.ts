import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

type Slot = 'baseline' | 'dataset' | 'hardware' | 'subject';

function expectSlot(slot: Slot, cases: [text: string, ...expected: (string | null)[]][]): void {
  it.each(cases)('%s', (text, ...expected) => {
    expect(
      read(text)
        .filter((metric) => metric.own)
        .map((metric) => metric[slot]),
    ).toEqual(expected);
  });
}

describe('the baseline', () => {
  expectSlot('baseline', [
    ['We are 2x faster than TensorRT-LLM.', 'TensorRT-LLM'],
    ['Compared with Caffe, we reduce training time by 20%.', 'Caffe'],
    ['We achieve 1.5x and 2x speedup over Fairseq, respectively.', 'Fairseq', 'Fairseq'],
    ['It doubles the BLEU score of Mixtral.', 'Mixtral'],
    ['We reach 77% accuracy versus 54% for PCA.', 'PCA'],
    ['Our score of 50.2 exceeds the human baseline of 28.8.', 'the human baseline'],
    ['We outperform prior work by 5%. We also reduce memory by 3x.', 'prior work', 'prior work'],
    ['We reach 90% accuracy.', null],
  ]);
});

describe('the data set', () => {
  expectSlot('dataset', [
    ['We reach 90% accuracy on the COCO dataset.', 'the COCO dataset'],
    ['On two parsers, namely Lark and Marpa, we reach 60% accuracy.', 'Lark and Marpa'],
    ['Experiments on two datasets (Rum and Gin) show an accuracy of 80%.', 'Rum and Gin'],
    [
      'On a wide spectrum of real and synthetic datasets, we reach 60% accuracy.',
      'a wide spectrum of real and synthetic datasets',
    ],
    ['On tested benchmarks, we reach 60% accuracy.', 'tested benchmarks'],
    ['We reach 7% on HOTA metrics.', null],
    ['On HumanEval, we reach 60% accuracy.', 'HumanEval'],
    ['We gain 3% on SBIC and 5% on HateXplain.', 'SBIC', 'HateXplain'],
    ['We reach 88% accuracy for stealing passwords.', 'stealing passwords'],
    ['We evaluate on the MNIST dataset. The accuracy is 99%.', 'the MNIST dataset'],
    ['We identify 100% of the known callbacks.', 'the known callbacks'],
    ['We are 3x faster on an A100 GPU.', null],
  ]);
});

describe('the hardware', () => {
  expectSlot('hardware', [
    ['We reduce latency by 20% on 4,096 nodes.', '4,096 nodes'],
    ['We reduce latency by 20% on 15 Node.js applications.', null],
    ['We are 3x faster on an A100 GPU.', 'an A100 GPU'],
    ['We are 1.2x faster on A100, 1.4x on L40S.', 'A100', 'L40S'],
    [
      'We see 4.9x and 5.7x speedup over 16 and 2,048 A100 GPUs, respectively.',
      '16 A100 GPUs',
      '2,048 A100 GPUs',
    ],
    ['We reduce GPU memory by 3x.', null],
  ]);
});

describe('the subject', () => {
  expectSlot('subject', [
    ['We find that LazyCache consistently reduces latency by 3x.', 'LazyCache'],
    ['We reduce latency by 3x.', null],
  ]);
});
