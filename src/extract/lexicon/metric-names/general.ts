import type { MetricNames } from './metric-names.ts';

/** Words so general that a more exact one nearby wins. */
export const generalNames: MetricNames = {
  performance: `
    efficiency, efficient, performance, better performance`,
  runtime: `
    time, waiting, processing`,
  'other-quality': `
    score, point, result, improvement in quality, relative improvement, rate, quality, metric, capacity,
    ratio, gap, share, level, value, index, quantity, utility, advantage`,
  storage: `
    size, compression, bits, footprint`,
  money: `
    cost, price, budget`,
  data: `
    data, sample, token, label, example, images, annotations, demonstrations, examples, annotation,
    labels, trials, features, frames, instances, episodes, interactions, shots, observations,
    measurements, views, supervision, prompts, votes, trajectories, upload`,
  compute: `
    guess, guesses, computational, computation, step, iteration, operation, epoch, instructions, complexity, compute,
    evaluations, calls, simulations, additions, filters, adds, computations, query, queries`,
  traffic: `
    communication, communications, message, writes, traffic, uploads, rounds, transfers, probes`,
  'pass-rate': `
    success, successful, successfully, completion, accepted, cure, feasibility`,
  accuracy: `
    correct, correctly, accurate, precise`,
  error: `
    error, misses, incorrect, false, wrong, failure, loss, bias, regret, deviation, mistakes, violation,
    collision, drift, inconsistency, disagreement, discrepancy, distortion, divergence, unsuccessful,
    unsuccessfully`,
  'other-cost': `
    weight, effort, load, resources, resource, machines, servers, cores, registers`,
  bugs: `
    issue, crash, defect, flaw, warnings`,
  parameters: `
    filters, neurons, coefficients, gaussians`,
  recall: `
    detected`,
  coverage: `
    covered`,
  'win-rate': `
    preference`,
};
