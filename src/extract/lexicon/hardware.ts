import { WordSet, wordSet, wordsIn } from '../text/known-words.ts';

const withPlural = (words: string): WordSet =>
  new WordSet(wordsIn(words).flatMap((word) => [word, `${word}s`]));

/** Heads of phrases that name a machine, singular. */
export const hardwareHeads = withPlural(`
  gpu cpu fpga tpu npu dpu asic cpu-only processor coprocessor co-processor microcontroller mcu smartphone phone laptop notebook desktop pc tablet workstation
  supercomputer super-computer mainframe cluster core node server machine computer multicore manycore accelerator chip chipset socket soc sbc board raspberry
  arduino testbed test-bed emulator simd device ssd hdd hardware vm robot exoskeleton quadrotor quadcopter drone uav auv rover humanoid manipulator quadruped
  gripper headset hmd smartwatch smartglasses wearable earbud smartnic handheld exosuit prosthesis arm hexapod biped
`);

/** Names of machines and of their makers, in lower case. */
export const hardwareNames = withPlural(`
  a100 h100 h200 h800 h20 b200 b100 v100 p100 p40 p4 t4 l4 l40s l40 a10 a10g a40 a30 a6000 a5000 a800 k40 k80 k20 k20x m40 m60 gh200 gb200 mi250 mi250x mi300x mi300 mi210 mi100
  rtx gtx xeon epyc ryzen opteron threadripper itanium atom jetson titan tegra snapdragon exynos kirin mediatek dimensity cortex-a cortex-m0 cortex-m3 cortex-m4 cortex-m7
  cortex-m33 cortex-a53 cortex-a57 cortex-a72 kintex virtex zynq ultrascale ultrascale+ alveo stratix arria cyclone spartan versal power9 power8 power10 xavier orin nano
  rtx2080 rtx2080ti rtx3060 rtx3070 rtx3080 rtx3090 rtx4060 rtx4070 rtx4080 rtx4090 rtx5090 gtx1060 gtx1070 gtx1080 gtx1080ti gtx980 titanx titanv titanxp
  x86-64 x86_64 x86 aarch64 arm32 arm64 armv7 armv8 armv8-a cortex-m cortex-a cortex-r cortex-a15 cortex-a9 cortex-a7 cortex-a8 cortex-a76 cortex-a78 cortex-x1 neoverse graviton graviton2 graviton3
  loihi truenorth spinnaker brainscales akida dynap-se speck cerebras graphcore groq sambanova gaudi gaudi2 ipu ascend kunpeng cambricon movidius ncs2 coral myriad
  esp32 esp8266 stm32 msp430 nrf52 nrf52840 cc2650 telosb micaz atmega avr gap8 gap9 pulp k210 rp2040 pynq pynq-z2 zcu102 zcu104 vcu118 vc707 u250 u280 u200 u55c de5 de10 arria10 vcu1525
  mali adreno hexagon hikey odroid bananapi beaglebone nuc usrp bladerf hackrf warp rfsoc
  yumi ur3e ur10e jaco mico xarm lbr wam hsr pr2 tiago fetch locobot widowx viperx aloha stretch talos icub pepper valkyrie walkman hrp-2 hrp-4 asimo toro minitaur a1 go1 go2 b1 aliengo solo12 spotmini
  bittle turtlebot3 turtlebot2 jackal bebop ardrone tello crazyflie bluerov davinci dvrk raven-ii scara delta
  2080ti 1080ti 3090 4090 3080 3060 2080 1080 nvidia tesla intel amd qualcomm xilinx altera risc-v knights skylake haswell broadwell icelake
  aws azure ec2 amazon gcp baxter sawyer ur3 ur5 ur5e ur10 kuka franka panda turtlebot pr2 nao atlas anymal spot unitree cassie digit iiwa kinova crazyflie pioneer husky jackal
  phi hololens quest vive oculus edison galileo geforce quadro radeon instinct inferentia trainium tpuv4 tpuv3 tpuv2 openssd optane bluefield tofino netfpga hmc upmem
  summit sierra frontier fugaku cori theta mira titan stampede stampede2 tacc sunway taihulight tianhe piz blue perlmutter aurora polaris nexus pixel galaxy iphone ipad android
`);

/** Makers and systems: no machine by themselves, "Intel" and "on Android" name none. */
export const makers = wordSet(
  'intel amd qualcomm xilinx altera nvidia amazon android mediatek upmem unitree kuka tesla',
);

/** Names that are everyday words unless written with a capital. */
export const capitalNames = wordSet(`
  atom titan nano orin tesla panda spot digit atlas quest summit frontier theta mira pixel galaxy nexus blue sierra instinct android intel phi amazon titans pioneer
  husky sawyer cyclone edison aurora polaris knights titan coral speck pulp stretch fetch pepper toro warp solo mali hexagon graphcore groq wam nuc avr delta aloha raven ascend
`);

/** Machines that compute: a score does not depend on them, as it may on a robot. */
export const computers = withPlural(
  'gpu cpu fpga tpu npu processor laptop notebook desktop pc workstation supercomputer cluster server computer titan rtx gtx geforce',
);

/** Words that are machines only beside a name, a count or a word such as "multi-core": "16 nodes", "devices". */
export const generalMachines = withPlural(
  'core node server machine computer accelerator chip cluster processor robot drone humanoid manipulator board device hardware vm gripper emulator arm prosthesis handheld wearable',
);

/** Words that tell which machine is meant where no name does. */
export const machineKinds = wordSet(`
  multi-core multicore many-core manycore single-core dual-core quad-core octa-core single dual-socket multi-socket commodity off-the-shelf commercial embedded edge mobile
  resource-constrained low-power low-end high-end user-end consumer-grade consumer server-grade desktop modern real physical legged quadruped humanoid wheeled bipedal virtual cloud
  robotic robot dof public heterogeneous shared-memory distributed-memory android ios arm x86 numa
`);

/** Nouns that end the name of a machine: "the Intel Knights Landing architecture". */
export const machineClosers = withPlural(
  'architecture platform system instance kit board series family generation product prototype implementation backend environment sensor service cloud',
);
