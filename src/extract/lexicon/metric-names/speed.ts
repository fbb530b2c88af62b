import type { MetricNames } from './metric-names.ts';

/** What tells how long something takes or how much is done in a time. */
export const speedNames: MetricNames = {
  speedup: `
    speedup, speed-up, speed up, acceleration, faster, quicker, speed, accelerating, rate of convergence,
    convergence speed, convergence rate, speedup ratio, acceleration ratio, acceleration rate, speed-up
    factor, speedup factor, time efficiency, runtime speed, running speed, execution speed, inference speed,
    training speed, processing speed, computation speed, query speed`,
  latency: `
    latency, tail latency, end-to-end latency, response time, delay, queuing delay, time to first token, ttft,
    ping, lag, cold start, pause, pause time, stall, reaction time, round-trip time, inference latency, access
    time, round-trip delay, round trip time, rtt, rtts, tpot, time per output token,
    time-to-first-token, waiting time, wait time, queueing time, queuing time, queueing delay, service time,
    query latency, startup delay, stall time, time to first byte, response delay, p99, handover time,
    turn-around time, jitter, time-to-first-byte, rebuffering time, reaction latency, p95, p50, p999, 99th
    percentile, tail latencies, interaction latency, motion-to-photon latency, end-to-end delay, control
    latency, read latency, write latency, i/o latency, access latency, communication delay, propagation delay,
    time-to-detection, time to detection, detection delay, query response time, response times, startup
    latency, cold-start latency, boot latency, freezing time`,
  runtime: `
    runtime, run time, run-time, running time, execution time, training time, inference time, compile time,
    compilation time, completion time, duration, wall-clock time, wall clock time, wall-clock, computation
    time, computational time, processing time, query time, build time, makespan, solution time, time to
    solution, preprocessing time, startup time, boot time, search time, cpu time, gpu time, simulation time,
    decoding time, loading time, download time, page load time, load time, slower, computing time, test time,
    planning time, verification time, per iteration, elapsed time, time-to-accuracy, time to accuracy,
    time-to-convergence, optimization time, turnaround time, time-to-solution, rendering time, operative time,
    time consumption, job completion time, jct, analysis time, detection time, solving time, generation time,
    convergence time, time to convergence, time to completion, testing time, flow completion time, fct, transfer time,
    recovery time, restart time, restore time, construction time, indexing time, sorting time, encoding time,
    signing time, proving time, prover time, proof generation time, setup time, operation time, operating
    time, surgical time, procedure time, hospital stay, length of stay, length of hospital stay, acquisition
    time, scan time, fine-tuning time, reconstruction time, walltime, wall-time, wall time, real-time factor,
    rtf, real-time-factor, cycles, clock cycles, execution cycles, cpu cycles, travel time, task time, sampling time, settling
    time, time complexity, time cost, runtime cost, downtime, repair time, synthesis time, annotation process,
    training duration, pre-training time, pretraining time, evaluation time, measurement time, time budget,
    elapsed, time-to-goal, time to goal, time-to-result, time-to-target, time-to-insight, debugging time,
    reading time, review time, epoch time, round time, per-iteration time, step time, response generation
    time, calibration time, editing time, registration time, cpu-time, wall clock, clock time, solver time,
    tuning time, initialization time, retraining time, unlearning time, completion times, processing times,
    labelling time, task duration, task-completion time, navigation time, flight time, cycle time, delivery
    time, inspection time, repair times, cooking time, makespans, diagnosis time, treatment time, manual time,
    data loading time, staging time, migration time, warm-up time, provisioning time, deployment time, backup
    time`,
  throughput: `
    throughput, goodput, requests per second, tokens per second, queries per second, bandwidth utilization,
    data rate, request rate, effective bandwidth, memory bandwidth, network bandwidth, iops, serving capacity,
    bandwidth, transactions per second, operations per second, images per second, samples per second, packets
    per second, messages per second, tps, qps, transfer rate, data transfer rate, link utilization, spectral
    efficiency, sum rate, sum-rate, processing rate, generation rate, packet rate, ingestion rate, transaction
    rate, message rate, read bandwidth, write bandwidth, channel capacity, transmission rate, download rate,
    upload rate, request throughput, sustained bandwidth, i/o bandwidth, transaction throughput, tokens/s,
    tokens / s, download speed, upload speed, network speed, data throughput, read throughput, write
    throughput, encoding throughput, secret key rate, key rate, bit rate of the channel, ops/s, link capacity,
    network capacity, write bandwidth utilization, ingest rate, crawl rate`,
  'frame-rate': `
    fps, frames per second, frame rate, frame-rate, framerate, frames-per-second, frames / s, frames/s`,
  performance: `
    training efficiency, inference efficiency, performance per watt, energy efficiency, energy-efficiency,
    power efficiency, flops utilization, mfu, flop/s, gpu utilization, utilization, resource utilization,
    computational efficiency, scaling efficiency, parallel efficiency, rendering performance, runtime
    performance, system performance, hardware efficiency, ipc, peak performance, application performance,
    instructions per cycle, weak scaling, strong scaling, cpu utilization, compute efficiency, area
    efficiency, compute density, performance density, power-efficiency, energy efficient, energy-efficient,
    more efficient, performance per dollar, performance/cost, performance-per-watt, model flops utilization,
    occupancy, parallelism, memory-level parallelism, load balance, system efficiency, execution efficiency,
    hardware utilization, parallelization efficiency, single-thread performance, kernel performance, storage
    performance, network performance, i/o performance, i / o performance, compute utilization, processor
    performance, database performance, query performance, runtime efficiency, gflop/s, tflop/s, server
    utilization, memory utilization, bandwidth efficiency, network utilization, application throughput,
    processing efficiency, scaling factor`,
};
