import type { Reading } from './reading.ts';

const machines = new Set(
  (
    'latency throughput gpu gpus cpu cpus hardware memory cache caches kernel kernels compiler compilers scheduling scheduler cluster clusters ' +
    'processor processors cloud storage parallel distributed fpga fpgas accelerator accelerators bandwidth network networks server servers ' +
    'datacenter datacenters workloads workload systems system runtime dram flash supercomputer supercomputers threads thread cores core execution hpc operating virtual ' +
    'software linux services thread multi-core mpi os workload transactions transaction replication prototype protocol encryption packet packets ssd apps java ' +
    'cryptographic oblivious smartphone mobile storage device devices disk database databases query queries key-value scalability concurrent synchronization ' +
    'pipeline pipelines processor instruction instructions microarchitecture speculation branch prefetching locality'
  ).split(' '),
);
const models = new Set(
  (
    'benchmark benchmarks dataset datasets model models learning accuracy language image images detection segmentation state-of-the-art llm llms ' +
    'classification recognition training fine-tuning reasoning prediction task tasks neural representation representations supervised retrieval generation text ' +
    'semantic visual question domain policy agent agents ' +
    'pre-trained downstream supervision annotated motion scene scenes video videos vision reward contrastive generative latent sentence sentences zero-shot few-shot ' +
    'multimodal segmentation transformer transformers unseen pose camera translation annotation annotations'
  ).split(' '),
);

/** How many more words of a paper are about machines than about models: above 0 it is about how fast or cheap machines work. */
export function machineBalanceOf(readings: readonly Reading[]): number {
  let balance = 0;
  for (const { sentence } of readings) {
    for (const token of sentence.tokens) {
      if (machines.has(token.lower)) balance++;
      else if (models.has(token.lower)) balance--;
    }
  }
  return balance;
}
