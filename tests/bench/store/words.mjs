/** The words that generated papers are made of; the first of each list are used most. */

const words = (text) => text.trim().split(/\s+/);
const lines = (text) => text.trim().split(/\s*\n\s*/);

export const adjectives = words(`
  efficient adaptive scalable distributed robust sparse neural dynamic hierarchical parallel unified fast learned
  probabilistic asynchronous heterogeneous secure generative contextual lightweight fault-tolerant differentiable
  energy-aware privacy-preserving incremental multimodal structured hybrid self-supervised long-context
  quantized speculative causal federated`);

export const nouns = words(`
  inference training attention scheduling memory models kernels graphs retrieval quantization transformers caching
  compilers benchmarks queries agents embeddings pipelines tensors accelerators storage networks clusters simulation
  segmentation detection translation reasoning experts checkpoints prompts tokens traces workloads indexes policies
  gradients sensors programs documents transactions vulnerabilities molecules diagnosis forecasting serving`);

export const verbs = words(`
  improves reduces combines exploits overlaps learns schedules predicts compresses partitions avoids approximates
  generalizes fuses reuses balances tunes verifies isolates profiles`);

export const givenNames = words(`
  Wei Yang Maria Li James Anna Jun Hao David Elena Min Sofia Thomas Yuki Chen José Laura Amir Ines Łukasz Priya
  Daniel Fatima Björn Noah Xin Olivia Søren Grace Hiroshi Aylin Pedro Chiara Rahul Mei Zoë Ivan Nadia Omar Kim`);

export const familyNames = words(`
  Wang Li Zhang Chen Liu Kim Smith Müller García Singh Lee Yang Kumar Nguyen Silva Rossi Tanaka Novák Johnson
  Ivanov Zhao Huang Park Schmidt Martin Brown Sato Costa Dubois Jensen Kowalski Öztürk Ali Cohen Ferrari Haddad
  Lindström Mwangi Okafor Popescu Ramírez Suzuki Takahashi Underwood Varga Weber Xu Yılmaz Zimmermann Baker`);

export const systemEndings = words(
  'Flow Serve Net Former Cache Graph Store Tune Plan Fuse Scope Base Mesh Sim',
);
export const systemBeginnings = words(
  'Tensor Flash Swift Nova Deep Omni Para Meta Hyper Zen Astra Quick Lumen Terra Vector Spark Delta Iris Argo Mono',
);

export const baselines = lines(`
  TensorRT-LLM
  vLLM
  PyTorch
  the state of the art
  prior work
  Megatron-LM
  DeepSpeed
  TensorFlow
  FasterTransformer
  cuBLAS
  a strong baseline
  BERT
  GPT-4
  ResNet-50
  Apache Spark
  RocksDB
  PostgreSQL
  XGBoost
  the full-precision model
  hand-tuned kernels`);

export const hardware = lines(`
  A100 GPUs
  H100 GPUs
  16 A100 GPUs
  a single V100
  an RTX 4090
  L40S GPUs
  a TPU v4 pod
  an Intel Xeon server
  a Jetson Orin
  64 CPU cores
  an FPGA
  a Raspberry Pi 4`);

export const datasets = lines(`
  ImageNet
  COCO
  GLUE
  SQuAD
  WikiText-103
  MMLU
  GSM8K
  HumanEval
  ShareGPT
  LibriSpeech
  TPC-H
  OGB
  CIFAR-100
  KITTI
  MIMIC-III`);

export const topicAreas = lines(`
  Large language models
  Machine learning systems
  Computer vision
  Natural language processing
  Distributed systems
  Databases
  Compilers
  Computer architecture
  Reinforcement learning
  Graph learning
  Security
  Software engineering
  Networking
  Speech
  Robotics
  Medical imaging
  Recommendation
  Time series
  Theory
  Human-computer interaction`);

export const topicParts = words('serving training evaluation data efficiency safety applications');

export const arxivCategories = words(`
  cs.LG cs.CL cs.CV cs.AI cs.DC cs.DB cs.AR cs.SE cs.CR cs.RO cs.IR cs.NI cs.PL cs.OS cs.HC stat.ML eess.AS eess.IV
  cs.SD cs.DS cs.MA cs.PF math.OC q-bio.QM cs.NE cs.GR cs.SI cs.CY cs.IT cs.LO`);

export const venueNames = words(`
  NeurIPS ICML ICLR CVPR ACL EMNLP MLSys OSDI SOSP ASPLOS ISCA NSDI VLDB SIGMOD KDD AAAI ICCV ECCV NAACL INTERSPEECH
  ICSE FSE PLDI CGO HPCA MICRO EuroSys ATC FAST CCS USENIX-Security ICRA IROS WWW SIGIR RecSys MICCAI UAI AISTATS COLT`);
