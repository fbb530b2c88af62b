/** Which machines are sold under which names, as far as it takes to leave away what says nothing more. */
import { wordList } from './words.ts';

/** Models of which there is nothing but a GPU, whatever stands before or behind them. */
export const gpuModels = wordList(`
  a2 a10 a10g a16 a30 a40 a100 a800 a2000 a4000 a4500 a5000 a5500 a6000 b100 b200 gb200 gh200 h20 h100 h200 h800
  k20 k20x k40 k40c k40m k80 l4 l40 l40s m40 m60 p4 p40 p100 t4 v100 mi50 mi60 mi100 mi210 mi250 mi250x mi300 mi300a mi300x
  1060 1070 1080 1080ti 1650 1660 1660ti 2060 2070 2080 2080ti 3050 3060 3060ti 3070 3070ti 3080 3080ti 3090 3090ti
  4060 4070 4070ti 4080 4090 4090d 5070 5080 5090
`);

/** Series of GPUs. */
export const gpuSeries = wordList('geforce tesla rtx gtx titan quadro radeon');

/** Those of them that say nothing more before a model. */
export const saidByModel = wordList('geforce tesla rtx gtx');

/** Series of which there is nothing but a CPU. */
export const cpuSeries = wordList(
  'xeon epyc ryzen opteron threadripper pentium athlon cortex x86 i3 i5 i7 i9',
);

/** Series of boards and chips that are named without a number as well. */
export const boardSeries = wordList(`
  jetson raspberry arduino virtex kintex zynq artix stratix arria ultrascale alveo ultra96 pynq loihi truenorth
  snapdragon kirin exynos dimensity helio tegra
`);

/** Chips that are called a chip or a processor, and are neither a CPU nor a GPU. */
export const neuromorphicSeries = wordList('loihi truenorth spinnaker');

/** Makers whose models carry names of their own. Of others, `A10` or `P40` may be a telephone. */
export const makers = wordList('nvidia intel amd arm xilinx altera qualcomm mediatek hisilicon google');

/** How many machines there are, in words. */
export const numbers: ReadonlyMap<string, string> = new Map(
  ['single', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
    (word, place) => [word, String(Math.max(1, place))],
  ),
);

/** What a number before it measures of a machine, or counts the parts of: `28-core`, `80 GB`, `2-socket`. */
export const measures = wordList(`
  core socket thread way lane channel slot node qubit bit byte axis dof lead inch series gen generation vcpu vcpus
  b kb mb gb tb kib mib gib tib gbit mbit gbps mbps hz khz mhz ghz nm um μm w mw kw watt v volt t
  top tops gops tflop tflops gflop gflops petaflop petaflops
`);

/** What is a machine where its name ends with it, and else a part of one: `8 GPUs`, but `8-GPU A100 server`. */
export const machinesOrParts = wordList('gpu cpu npu fpga chip card board accelerator processor node');

/** What a machine is called behind one of those, and is still one. */
export const calledSo = wordList('card chip board device accelerator processor');
