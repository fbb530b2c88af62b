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
    ['Our method is twice as fast as BERT.', 'BERT'],
    ['We reach 70% accuracy, outperforming BERT by 3%.', 'BERT', 'BERT'],
    ['We reach 70% accuracy and outperform BERT, with improvements of 3%.', null, 'BERT'],
    ['It is three times as fast as the baseline.', 'the baseline'],
    ['It uses half as much memory as PyTorch.', 'PyTorch'],
    ['Testing times are as low as 3 ms.', null],
    ['It has half the latency of gRPC and twice its throughput.', 'gRPC', 'gRPC'],
    ['It is 2x faster than GPT-4.', 'GPT-4'],
    ['We reach 77% accuracy versus 54% for PCA.', 'PCA'],
    ['Our score of 50.2 exceeds the human baseline.', 'the human baseline'],
    ['We reach 90% accuracy.', null],
    ['The dose was 30 mg less than control (41 mg).', 'control'],
    ['We detect threats 20 days ahead of existing scanners.', 'existing scanners'],
    ['We improve the current scheduler by 12%.', 'the current scheduler'],
    ['It gains 3% over strong baselines and even saves memory.', 'strong baselines'],
    ['Two rivals exist. It gains 3% over the other two.', 'the other two'],
    ['It gains 3% over policies trained on old rules.', 'policies trained on old rules'],
    ['It is 3x faster than by using only the SURF method.', 'using only the SURF method'],
    ['It gains 3% over the baseline counterpart and reaches 44% accuracy.', 'the baseline counterpart', null],
    ['The accuracy is 85% and 97% with the Rum benchmark and Gin, respectively.', null, null],
    ['It gains 3% over methods that need no label.', 'methods that need no label'],
    ['It gains 3% over models which were trained, on 5 GPUs.', 'models which were trained'],
    ['It gains 3% over Rum, which needs a label.', 'Rum'],
    ['Ours has 78.1% accuracy, whereas simple fine-tuning achieved 73.4%.', 'simple fine-tuning'],
    ['Our tool finds 80% of the bugs, while previous tools find 40%.', 'previous tools'],
    ['We reach 90.2% accuracy, compared to 93.6% using the dense network.', 'the dense network'],
    ['It is 2x and 3x faster compared with Rum and Gin, respectively.', 'Rum', 'Gin'],
    [
      'The speed rises by 3x and 2x, respectively, over the baseline GPU.',
      'the baseline GPU',
      'the baseline GPU',
    ],
  ]);
});

describe('the data set', () => {
  expectSlot('dataset', [
    [
      'We evaluate Rum on CIFAR-10 and CIFAR-100, achieving 3.65% and 18.27% error, respectively.',
      'CIFAR-10',
      'CIFAR-100',
    ],
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
    ['We evaluate on the MNIST dataset. The accuracy is 99%.', 'the MNIST dataset'],
    ['We identify 100% of the known callbacks.', 'the known callbacks'],
    ['We are 3x faster on an A100 GPU.', null],
    ['We apply the fuzzer to the Zephyr kernel. It reaches 70% coverage.', 'the Zephyr kernel'],
    ['By applying it to 30 popular browsers, we find 12 bugs.', '30 popular browsers'],
    ['We analyze 5,200 chat logs. Only 7% are polite.', '5,200 chat logs'],
    ['Experiments using real-world graphs show a 2x speedup.', 'real-world graphs'],
    ['Across various tasks, the accuracy rises by 3%.', 'various tasks'],
    ['We are 4x faster for a range of molecules.', 'a range of molecules'],
    ['We show a 4x speedup for GEMM.', 'GEMM'],
    ['The top-1 accuracy is 79% and 75% for ResNet-18 and GoogLeNet, respectively.', null, null],
    ['It reaches a WER of 3% for lexical diacritization.', 'lexical diacritization'],
    [
      'Evaluation of it with memory, storage, and network-intensive applications shows a 2x speedup.',
      'memory, storage, and network-intensive applications',
    ],
    ['Using data from earlier studies, we show an accuracy of 80%.', 'data from earlier studies'],
    ['In a deployment with the Rum benchmark we see a 3x lower latency.', 'the Rum benchmark'],
    [
      'On the Rum, Gin3.6M, 3DPW, and Ski-Pose datasets our method gains 14% in accuracy.',
      'the Rum, Gin3.6M, 3DPW, and Ski-Pose datasets',
    ],
    [
      'Experiments on synthetic and real-world datasets show an accuracy of 80%.',
      'synthetic and real-world datasets',
    ],
    ['We reach state-of-the-art results on Rum (53% accuracy) and Gin (67% accuracy).', 'Rum', 'Gin'],
    ['The F1 is 79% and 75% for chats and mails, respectively.', 'chats', 'mails'],
    ['We evaluate on the Rum benchmark. The accuracy is 9% higher in our dataset.', 'the Rum benchmark'],
    ['Our encoder, based on Rum, reaches 80% accuracy.', null],
    ['We outperform them by 8% without using any external corpus.', null],
    ['The model reaches the best scores on Rum while it takes 3x less memory.', null],
    ['It is 4x faster for a suite of data-centric applications.', 'a suite of data-centric applications'],
    ['For the 18 memory-bound programs, it is 4x faster.', 'the 18 memory-bound programs'],
    ['The model reaches an F1 of 66% in detecting riddles.', 'detecting riddles'],
    ['We see a 2x and 3x speedup in training and inference, respectively.', null, null],
    [
      'In experiments with a wide range of heat equations, it is 4x faster.',
      'a wide range of heat equations',
    ],
    ['It improves the throughput of graph workloads by 3x.', 'graph workloads'],
    ['The accuracy is 88% for CIFAR-10.', 'CIFAR-10'],
    ['We reach 84% ImageNet accuracy.', 'ImageNet'],
    ['It is 4x faster when processing large graphs.', 'processing large graphs'],
    ['We evaluate it on five large graphs. It is 4x faster than Rum.', 'five large graphs'],
    ['We evaluate it on the Google Cloud platform. It is 4x faster than Rum.', null],
    ['The accuracy is 88% for GoogLeNet.', null],
    ['On a test corpus containing real malware, the accuracy is 96%.', 'a test corpus'],
    [
      'Experiments on code generation, text classification, and text summarization show a 3x speedup.',
      'code generation, text classification, and text summarization',
    ],
  ]);

  it('of a paper that presents its data is that, unless another is named', () => {
    const abstract =
      'We collect riddles. The best model reaches 40% accuracy. People reach 90% accuracy on Rum.';
    expect(read(abstract, 'Riddle10K: A Benchmark of Riddles').map(({ dataset }) => dataset)).toEqual([
      'Riddle10K',
      'Rum',
    ]);
  });

  it('of a shared task is its name', () => {
    const abstract = 'We describe our entry to SemEval-2031 Task 7. It scores an F1 of 0.61.';
    expect(read(abstract).map(({ dataset }) => dataset)).toEqual(['SemEval-2031 Task 7']);
  });
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
    ['On a single node of Fugaku, we see a 3x speedup.', 'a single node of Fugaku'],
    [
      'We see a 3x speedup on the Intel Knights Landing architecture.',
      'the Intel Knights Landing architecture',
    ],
    ['We see a 3x speedup on up to 9,000 nodes.', '9,000 nodes'],
    ['It is 3x faster than a database running on a 10-core CPU.', null],
    ['We are 3x faster than the GPU baseline.', null],
    ['We implement it on an FPGA. The overhead is 3%.', 'an FPGA'],
    ['Many tools run on commodity GPUs. We reduce latency by 20%.', null],
    ['Our apps run on Android. We reduce latency by 20%.', null],
    ['We are 2x faster for 4PC.', null],
    ['We run at 30 FPS on an RTX4090.', 'an RTX4090'],
    ['The overhead is 4% on x86-64.', 'x86-64'],
    ['It grasps with a success rate of 95% using a 7 DoF robotic arm.', 'a 7 DoF robotic arm'],
    ['It runs on systems designed for Android smartphones and reaches 95% precision.', null],
    ['It gains 8% in simulation and 27% on real hardware.', null, 'real hardware'],
    ['It reaches an accuracy of 90% on the Rum dataset and runs at 15 FPS on a GPU.', null, 'a GPU'],
    [
      'It reaches an accuracy of 90% and runs at 15 FPS on a Baxter robot.',
      'a Baxter robot',
      'a Baxter robot',
    ],
  ]);
});

describe('the subject', () => {
  expectSlot('subject', [
    ['We find that LazyCache consistently reduces latency by 3x.', 'LazyCache'],
    ['We reduce latency by 3x.', null],
  ]);
});
