/** Heads of phrases that name a machine, singular. */
const heads =
  'gpu cpu fpga tpu npu dpu asic cpu-only processor microcontroller mcu smartphone phone laptop desktop workstation supercomputer cluster core node server ' +
  'machine accelerator chip socket soc raspberry arduino testbed emulator simd device ssd hardware robot exoskeleton coprocessor quadrotor drone humanoid manipulator quadruped headset';

/** Names of machines, in lower case. */
const names =
  'a100 h100 h200 h800 b200 v100 p100 t4 l4 l40s l40 a10 a10g a40 a6000 k40 k80 k20 k20x m1 m2 gh200 mi250 mi250x mi300x mi100 rtx gtx xeon epyc ryzen jetson titan ' +
  'tegra snapdragon cortex-m4 cortex-m7 cortex-a53 kintex virtex zynq ultrascale alveo stratix arria power9 power8 xavier orin nano 2080ti 1080ti 3090 4090 2080 1080 nvidia tesla ' +
  'aws azure ec2 amazon baxter ur5 ur10 franka turtlebot pr2 phi hololens edison ' +
  'geforce quadro inferentia trainium tpuv4 tpuv3 openssd summit sierra frontier fugaku';

export const hardwareHeads: ReadonlySet<string> = new Set(
  heads.split(' ').flatMap((word) => [word, `${word}s`]),
);
export const hardwareNames: ReadonlySet<string> = new Set(
  names.split(' ').flatMap((word) => [word, `${word}s`]),
);
/** Words that are machines only beside a name or another such word: "16 nodes", "devices". */
export const generalMachines: ReadonlySet<string> = new Set(
  'core node server machine accelerator chip cluster processor robot drone humanoid manipulator'
    .split(' ')
    .flatMap((word) => [word, `${word}s`]),
);
