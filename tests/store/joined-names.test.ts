import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { machineCount } from '../../db/joined-names/hardware.ts';
import { type JoinedKind, joinedKinds, nameKey } from '../../db/joined-names/name-key.ts';
import { wordsOfName } from '../../db/joined-names/words.ts';

/** Spellings of one thing. */
const joined: Readonly<Record<JoinedKind, readonly (readonly string[])[]>> = {
  dataset: [
    [
      'CIFAR-10',
      'CIFAR10',
      'cifar 10',
      'CIFAR 10 dataset',
      'the CIFAR-10 benchmark',
      'the CIFAR-10 test set',
    ],
    ['ImageNet-1K', 'ImageNet 1k', 'Imagenet1K', 'the ImageNet-1K data set'],
    ['COCO', 'MS COCO', 'MS-COCO', 'MSCOCO', 'Microsoft COCO', 'the COCO benchmarks'],
    ['PASCAL VOC 2012', 'Pascal VOC-2012', 'the PASCAL VOC (2012) dataset'],
    ['Tanks & Temples', 'Tanks and Temples', 'the Tanks&Temples dataset'],
    ['THUMOS14', "THUMOS'14", 'THUMOS-14'],
    ['SPEC CPU2006', 'the SPEC CPU2006 benchmark suite'],
    ['1,000 Genomes', '1000 Genomes'],
    ['St. Lucia', 'St Lucia'],
    ['a large dataset', 'the  large dataset', 'large dataset'],
    ['Café', 'cafe', 'the CAFE corpus'],
    ['MS COCO 2017', 'COCO2017', 'the MSCOCO 2017 dataset', 'Microsoft COCO-2017'],
    ['COCO val2017', 'the MS COCO 2017 validation set', 'COCO 2017 val'],
    ['the COCO val set', 'COCO validation dataset', 'MSCOCO validation set', 'the validation set of COCO'],
    ['the nuScenes validation set', 'nuScenes val', 'nuScenes val split', 'nuScenes validation data'],
    ['the development set of SQuAD', 'SQuAD dev', 'the SQuAD dev set'],
    ['COCO test-dev', 'the COCO test-dev split', 'COCO test-dev set'],
    ['SQuAD', 'the test set of SQuAD', 'SQuAD test data', 'SQuAD data'],
    ['SQuAD 2.0', 'SQuADv2.0', 'SQuAD v2', 'SQuAD2.0', 'the SQuAD 2.0 dataset'],
    ['VQA-2.0', 'VQA v2', 'VQAv2'],
    ['NYU Depth V2', 'NYUv2', 'NYUD-v2', 'the NYU-Depth-v2 dataset'],
    ['PASCAL VOC 2012', 'VOC 2012', 'VOC12', 'Pascal VOC12'],
    ['WMT14', 'WMT 2014', "WMT'14", 'WMT2014'],
    ['KITTI-15', 'KITTI 2015', 'KITTI15'],
    ['ILSVRC 2012', 'ImageNet ILSVRC2012', 'ImageNet LSVRC-2012'],
    ['ImageNet classification', 'the ImageNet classification task'],
    ["AndroidWorld's benchmark", 'AndroidWorld’s dataset', 'AndroidWorld'],
  ],
  baseline: [
    ['state of the art', 'the state-of-the-art', 'SOTA', 'previous SOTA', 'prior state-of-the-art methods'],
    [
      'the current state of art',
      'other state-of-the-arts',
      'existing SoTA models',
      'the best state-of-the-art results',
    ],
    ['BERT-base', 'BERT base', 'the BERT-base model', 'BERT_Base', 'BERTbase'],
    ['Llama 3.1 8B', 'LLaMA3.1-8B', 'the Llama-3.1 8B baseline'],
    ['placebo', 'the placebo group', 'Placebo arm'],
    ['the control group', 'controls', 'control'],
    ['the baseline', 'baselines', 'baseline methods', 'the baseline model'],
    ['prior work', 'previous methods', 'earlier approaches', 'the prior art'],
    ['QR-DQN', 'QRDQN', 'the QR-DQN algorithm'],
    ['prior arts', 'previous arts', 'the prior art'],
    ['the previous best', 'the best previous system', 'the best prior method', 'the previously best'],
    ['the best existing method', 'the existing best model'],
    ['Transformer', 'Transformers', 'the Transformer model'],
    ['human', 'humans'],
    ['MobileNetV2', 'MobileNet v2', 'MobileNet-V2.0'],
    ['state-of-the-art solutions', 'SOTA'],
  ],
  hardware: [
    [
      'A100',
      'A100 GPU',
      'NVIDIA A100',
      '8 A100 GPUs',
      'A100s',
      'eight NVIDIA A100s',
      '8x A100',
      '8×A100',
      'a single A100',
    ],
    ['RTX 3090', 'RTX3090', 'an Nvidia GeForce RTX 3090 GPU', '3090', '4 x RTX 3090s'],
    ['2080 Ti', 'RTX 2080Ti', 'two 2080 Ti GPUs', 'NVIDIA RTX 2080 Ti'],
    ['Tesla V100', 'V100', 'NVIDIA Tesla V100 GPUs', 'one V100'],
    ['Intel Xeon Gold 6330', 'Xeon Gold 6330 CPU', 'the Intel® Xeon® Gold 6330 processor'],
    ['Jetson Nano', 'NVIDIA Jetson Nano', 'a Jetson Nano board', 'the Jetson Nano developer kit'],
    ['ZCU102', 'a Xilinx ZCU102 FPGA', 'the ZCU102 evaluation board'],
    ['a single GPU', 'one GPU', 'only one GPU', '1 GPU'],
    ['8 GPUs', 'eight GPUs'],
    ['GPU', 'a GPU', 'the GPUs'],
    ['mobile phones', 'a mobile phone'],
    ['28-core Xeon Gold 6330', 'a 28-core Intel Xeon Gold 6330 CPU', 'two 28-core Xeon Gold 6330 CPUs'],
    ['80 GB A100', '80GB A100', 'NVIDIA 80 GB A100s', '8 x 80 GB A100 GPUs'],
    ['two-socket Xeon', 'a 2-socket Intel Xeon'],
    ['8 GPU cards', 'eight GPU cards'],
    ['4 TPU v3', 'TPU v3'],
    ['4 Tesla V100', 'V100'],
    ['NVIDIA Jetson AGX Xavier', 'Jetson Xavier AGX', 'the AGX Xavier', 'a Jetson AGX Xavier module'],
    ['Jetson Orin Nano', 'NVIDIA Jetson Nano Orin'],
    ['Jetson TX2', 'an NVIDIA Jetson TX2 system', 'Jetson TX2 computer board'],
    ['A100 80GB', '80 GB A100', 'A100-80GB GPU', 'a single A100-80G', 'A100 GPUs (80GB)'],
    ['Quadro RTX 8000', 'RTX 8000'],
    ['Intel Core i7-6700K', 'Core i7 6700K CPU', 'i7-6700K'],
    ['Raspberry Pi 4', 'RPi 4', 'RPi4', 'the Raspberry Pi 4 board'],
    ['Qualcomm Snapdragon 865', 'Snapdragon 865', 'the Snapdragon 865 mobile platform'],
    ['Loihi', 'the Loihi processor', 'the Intel Loihi neuromorphic chip'],
  ],
};

/** Names of different things. */
const apart: Readonly<Record<JoinedKind, readonly (readonly string[])[]>> = {
  dataset: [
    ['CIFAR-10', 'CIFAR-100', 'CIFAR-10C', 'CIFAR-10.1', 'CIFAR'],
    ['ImageNet', 'ImageNet-1K', 'ImageNet-21K', 'ImageNet-R', 'ImageNet-A', 'Tiny ImageNet', 'ImageNet V2'],
    ['HumanEval', 'HumanEval+', 'HumanEval-X', 'HumanEval-2'],
    ['OK-VQA', 'A-OKVQA', 'VQA', 'VQA v2'],
    ['COCO', 'COCO-Stuff', 'COCO 2017', 'the COCO validation set', 'MS MARCO'],
    ['WMT14', 'WMT16', 'WMT 1 4'],
    [
      'COCO',
      'COCO val',
      'COCO test-dev',
      'COCO minival',
      'COCO 2014',
      'COCO detection',
      'V-COCO',
      'COCO-Tasks',
    ],
    ['VOC 2012', 'VOC 2007', 'VOC', 'VOC-20'],
    ['SQuAD', 'SQuAD 2.0', 'SQuAD 1.1', 'SQuAD dev'],
    ['LVIS v0.5', 'LVIS v1', 'LVIS'],
    ['DIV2K', 'DI2K', 'OPV2V', 'OP2V'],
    ['KITTI', 'KITTI-360', 'KITTI 2012', 'KITTI 2015'],
    ['nuScenes', 'the nuScenes validation and test sets', 'nuScenes val'],
    ['a test set of both datasets', 'both datasets'],
    ['this task', 'the task', 'each task', 'the translation task'],
    ['GLUE', 'SuperGLUE', 'the GLUE diagnostic set'],
    ['three datasets', 'three benchmarks', 'multiple datasets', 'datasets', 'the dataset'],
    ['the training set', 'the test set', 'the validation set'],
    ['real-world datasets', 'synthetic datasets', 'public datasets'],
    ['SemEval-2019 Task 3', 'SemEval-2019 Task 4', 'SemEval-2018 Task 3'],
    ['24 patients', '240 patients', '2 4 patients'],
  ],
  baseline: [
    ['BERT-base', 'BERT-large', 'BERT', 'RoBERTa-base', 'BERT-tiny', 'BERT-small'],
    ['Llama 2 7B', 'Llama 27B', 'Llama 2 13B', 'Llama 2 70B', 'Llama-2'],
    ['GPT-3.5', 'GPT-35', 'GPT-3', 'GPT-4', 'GPT-4o', 'GPT-4V'],
    ['ResNet-50', 'ResNet-50D', 'ResNet-101', 'ResNet-5', 'ResNet'],
    ['T5', 'T5-XL', 'T5-XXL', 'mT5'],
    ['the state of the art', 'state-of-the-art LLM serving systems', 'open-source SOTA', 'strong baselines'],
    ['the control group', 'the control system', 'control subjects', 'the other group'],
    ['prior work', 'concurrent work', 'existing methods', 'the previous best'],
    ['C', 'C++', 'C#'],
    ['HIV-1', 'HI-1', 'HPV16', 'HP16'],
    ['MobileNetV2', 'MobileNetV3', 'MobileNetV2 0.5', 'MobileNet'],
    ['the previous best', 'the previous', 'the best', 'the second best', 'the current best'],
    ['A*', 'A'],
    ['two models', 'two methods', 'both groups', 'both methods'],
    ['CLIP', 'CLIP-based methods', 'OpenCLIP'],
  ],
  hardware: [
    ['A100', 'A10', 'A1000', 'H100', 'A100 80GB', 'A100 40GB', 'A6000'],
    ['L40', 'L40S', 'L4'],
    ['RTX 2080', 'RTX 2080 Ti', 'GTX 1080', 'GTX 1080 Ti', '2080 Super'],
    ['Snapdragon 865 CPU', 'Snapdragon 865 GPU', 'Snapdragon 888 CPU'],
    ['Apple A10', 'NVIDIA A10', 'Samsung A10'],
    ['8 GPUs', '16 GPUs', 'a single GPU', 'GPU', 'CPU', '8 CPUs'],
    [
      'Jetson Nano',
      'Jetson Orin Nano',
      'Jetson TX2',
      'Jetson TX1',
      'Jetson AGX Orin',
      'Jetson AGX Xavier',
      'Jetson Xavier NX',
    ],
    ['Jetson Nano', 'Jetson Nano CPU', 'Jetson Nano GPU'],
    ['Quadro RTX 6000', 'RTX A6000', 'Quadro P6000'],
    ['RTX 4090', '24 GB RTX 4090'],
    ['Loihi', 'Loihi 2'],
    ['Xeon Gold 6330', 'Xeon Gold 6130', 'Xeon Phi', '28-core Xeon Gold 6330'],
    ['NVIDIA GPU', 'AMD GPU', 'Intel CPU'],
    ['TPU v3', 'TPU v4', 'TPU'],
    ['Raspberry Pi 3', 'Raspberry Pi 4'],
    ['28-core Xeon Gold 6330', '64-core Xeon Gold 6330'],
    ['A100', '80 GB A100', '40 GB A100'],
    ['Intel Xeon', '3 GHz Intel Xeon', '2 GHz Intel Xeon'],
    ['Xeon', '2-socket Xeon', '4-socket Xeon'],
    ['Virtex-7', '28 nm Virtex-7', '45 nm Virtex-7'],
    ['an A100 server', '8-GPU A100 server', '16-GPU A100 server', '8-node A100 server'],
    ['300 W A100', '400 W A100'],
    ['3 Tesla MRI', '7 Tesla MRI'],
    ['iPhone 5', 'iPhone 5s', 'iPhone 13', 'iPhone 13 Mini'],
  ],
};

describe.each(joinedKinds)('the joined name of a %s', (kind) => {
  test.each(joined[kind])('is one for %s and its other spellings', (...spellings) => {
    expect([...new Set(spellings.map((name) => nameKey(kind, name)))]).toHaveLength(1);
  });

  test.each(apart[kind])('is not one for %s and what is called alike', (...names) => {
    const keys = names.map((name) => nameKey(kind, name));
    expect(new Set(keys).size, keys.join(' | ')).toBe(names.length);
  });

  test('is itself the name of the same', () => {
    const words = [...joined[kind], ...apart[kind]].flat().flatMap((name) => name.split(/(?=[ -])/));
    const part = fc.constantFrom(...words, ' the', ' 8', 'x', '-', '.', '"', ' GPUs', ' models', ' dataset');
    const name = fc.oneof(
      fc.array(part, { maxLength: 6 }).map((parts) => parts.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(name, (any) => {
        const key = nameKey(kind, any);
        expect(nameKey(kind, key)).toBe(key);
      }),
      { seed: 1, numRuns: 1000 },
    );
  });

  test('is told of texts of any length in no time', () => {
    for (const part of ['the ', 'dataset ', 'GPU ', ' ', '-', '8 ', 'method '])
      expect(nameKey(kind, `x ${part.repeat(50_000)}`)).toMatch(/^x/);
  });

  test.each(['', ' ', 'the', 'A', '-', '"', 'dataset', 'models', 'GPUs', '8', '北京'])(
    'is never lost, nor that of another: %j',
    (name) => {
      expect(nameKey(kind, name) === '').toBe(name.trim() === '');
    },
  );
});

describe('the number of machines', () => {
  test.each([
    ['8 A100 GPUs', 8],
    ['eight NVIDIA A100s', 8],
    ['2,048 A100 GPUs', 2048],
    ['8x A100', 8],
    ['8×A100', 8],
    ['a single A100', undefined],
    ['A100 GPUs', undefined],
    ['3090', undefined],
    ['2 RTX 3090s', 2],
    ['28-core Xeon Gold 6330', undefined],
    ['8 CPU cores', undefined],
    ['80 GB A100', undefined],
    ['8 x 80 GB A100', 8],
    ['3 GHz Intel Xeon', undefined],
    ['2-socket Xeon', undefined],
    ['28 nm Virtex-7', undefined],
    ['a 127-qubit processor', undefined],
    ['an 8-GPU A100 server', undefined],
    ['3 Tesla MRI', undefined],
    ['4 Tesla V100s', 4],
    ['8 GPUs', 8],
    ['8 GPU cards', 8],
    ['16 nodes', 16],
    ['', undefined],
  ])('of %s is %s', (text, count) => expect(machineCount(wordsOfName(text))).toBe(count));
});
