import { WordMap } from '../text/known-words.ts';

/**
 * What a word says of a paper's field: by how many powers of two it is more frequent in abstracts about machines (systems,
 * security, software) than in those about models (learning, language, vision, robots), three at most.
 */
const words: readonly (readonly [weight: number, list: string])[] = [
  [
    3,
    `
    accelerator accelerators accesses apps bandwidth bugs cache cached caches caching
    commodity compiler compilers concurrency concurrent concurrently cores cpu cpus cryptographic
    datacenter datacenters developers devices disk disks dram encryption execution file files flash fpga
    fpgas fuzzing gpu gpus hardware hpc i/o implementations in-memory intel ip java key-value latency
    linux load microarchitecture mpi multi-core multicore multithreaded networking oblivious
    openmp optimizations os overhead overheads packet packets parallelism prefetching processor
    processors program programmers programs protocol protocols replication request requests runtime
    scheduler scheduling secure server servers services smartphone software spark speculation
    speculative ssd ssds storage supercomputer supercomputers synchronization thread threads throughput
    transaction transactions virtualization vm vms workload workloads write writes`,
  ],
  [
    2,
    `
    application cloud computing core database databases device distributed energy implementation
    locality memory nodes operating operations power programming prototype scalability utilization
    virtual web`,
  ],
  [
    1,
    `
    applications cluster clusters instruction instructions kernels loads mobile parallel queries query
    resource resources systems`,
  ],
  [
    -1,
    `
    accuracy benchmarks detection domain generation model policy prediction`,
  ],
  [
    -2,
    `
    agent annotations benchmark classification controller datasets estimation generative human labels
    language learning llm manipulation models neural objects prompting representation speech supervised
    task tasks text train training trajectory translation video word words`,
  ],
  [
    -3,
    `
    agents annotation camera chatgpt contrastive corpora corpus dataset downstream few-shot fine-tuning
    geometry gpt gpt-4 gradient humaneval humans image images label latent linguistic llms locomotion
    motion multimodal object pose pre-trained pretrained prompt reasoning recognition reinforcement
    representations reward robot robotic robots scene scenes segmentation semantic sentence sentences
    shape supervision trained trajectories transformer transformers unseen videos vision visual
    zero-shot`,
  ],
];

/** The weight of a word, above 0 for machines, below 0 for models. */
export const fieldWeights = new WordMap<number>(
  words.flatMap(([weight, list]) =>
    list
      .trim()
      .split(/\s+/)
      .map((word): [string, number] => [word, weight]),
  ),
);
