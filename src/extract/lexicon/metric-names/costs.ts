import type { MetricNames } from './metric-names.ts';

/** What is spent. */
export const costNames: MetricNames = {
  memory: `
    memory, ram, gpu memory, memory footprint, footprint, cache size, memory usage, memory consumption, peak
    memory, memory cost, sram, vram, memory requirement, memory space, space usage, memory utilization, kv
    cache, kv-cache, memory access, memory demand, memory capacity, memory efficiency, space efficiency, heap
    size, working set, peak ram, activation memory, gpu ram, on-chip memory, buffer size, buffer space, memory
    size, cache space, cache footprint, kv cache size, runtime memory, memory occupancy, space complexity,
    space cost, space requirement, space consumption, video memory, memory need, memory saving, ram usage,
    memory budget, space overhead, dram capacity, cache capacity, memory bloat, resident set size, rss, gpu
    memory usage, memory pressure, peak gpu memory, peak vram, memory demand reduction, in-memory footprint`,
  storage: `
    storage, disk, disk space, compression ratio, model size, storage cost, storage space, compression rate,
    file size, bitrate, bit rate, bit-rate, bd-rate, flash, code size, binary size, index size, storage
    requirement, compression, size, disk usage, bit-rate saving, bits, proof size, signature size, ciphertext
    size, key size, public key size, database size, disk footprint, storage footprint, storage consumption,
    storage usage, compressed size, compression factor, compression gain, bits per pixel, bits per vertex,
    rate saving, bit saving, bitrate saving, bjontegaard delta, bd-br, deduplication ratio, index space, log
    size, log volume, checkpoint size, app size, package size, download size, state size, table size,
    certificate size, backup space, storage capacity, storage saving, code footprint, bit-width, space saving,
    space reduction, less space, disk storage, storage efficiency, signature length, proof length, weight
    memory, index memory, trace size, executable size, bloat, debloating, ciphertext expansion, bd rate,
    public-key size, secret key size, witness size, proof sizes, binary bloat, cache storage, vector size,
    feature size, embedding size, index storage, message length, bit width, bits per weight, bits per
    parameter, encoding size, map size, hologram size, video size, image file size, storage overhead
    reduction, apk size, container size, image storage`,
  parameters: `
    parameter, trainable parameter, model parameter, learnable parameter, model capacity, weights, parameter
    count, parameter size, params, param, trainable weight, learned parameter, network parameter, tunable
    parameter, parameter budget, parameter number, parameter usage, parameter efficiency, network size,
    gaussians, neurons, coefficients, basis functions, network weights, # params, # parameters, learnable
    weights, model weights, filters`,
  compute: `
    search budget, training budget, computation budget, compute budget, computational budget, computational
    saving, flop, flops, mac, macs, operation, gpu hour, gpu-hour, gpu day, gpu-day, training compute,
    training step, step, iteration, epoch, compute, computation, computational cost, computation cost, compute
    cost, training cost, inference cost, search cost, search time cost, function evaluation, function
    evaluations, gflops, floating point operation, computational complexity, computational load, complexity,
    multiply-accumulate, multiply-adds, mult-adds, computational resource, instructions, forward passes, model
    evaluation, arithmetic operation, denoising step, sampling step, network evaluations, computational
    overhead reduction, core-hours, floating-point operations, tflops, training flops, inference flops, bit
    operations, bops, multiplications, additions, multiply-accumulates, multiply-accumulate operations, matrix
    multiplications, tpu hours, nfe, nfes, gradient evaluations, energy evaluations, oracle calls,
    simulations, simulation runs, training iterations, training epochs, training updates, gradient steps,
    gradient updates, update steps, optimization steps, inference steps, decoding steps, diffusion steps,
    evaluations, backward passes, node expansions, expanded nodes, search space, explored states, distance
    computations, distance calculations, state space, computing resources, computing power, computing cost,
    computational effort, computational requirement, computational demand, computational burden, computational
    expense, cpu consumption, cpu load, llm calls, model calls, model invocations, solver calls, calls,
    computing load, processing cost, cost of computation, computational workload, processing load, gpu-days,
    gpu-hours, arithmetic, adds, compute resources, compute requirement, rendering cost, inference compute,
    fitness evaluations, test executions, backtracks, visited nodes, thinking budget, reasoning budget,
    inference budget, sampling budget, simulation budget, nfe count, number of function evaluations, sampling
    steps, rollouts, roll-outs, number of iterations, number of steps, number of queries to the oracle,
    training flop, mac operations, gflop, mflops, mult-add, multiply-adds operations, gpu-time, cpu-hours, cpu
    hours, node-hours, gpu usage, solver iterations, expansions, nodes expanded, node expansion, search nodes,
    redundant computation, pretraining cost, pre-training cost, fine-tuning cost, inference overhead reduction, multiply operations, time-step, timestep, time step,
    inference time-step, inference timestep, number of time steps, inference time steps`,
  energy: `
    energy, power, energy consumption, power consumption, carbon emission, carbon, battery, energy usage,
    carbon footprint, energy use, dynamic power, leakage power, energy saving, energy cost, power usage, power
    dissipation, static power, co2 emission, emissions, edp, energy-delay product, electricity, energy budget,
    energy requirement, energy expenditure, energy drain, power draw, power budget, power requirement, battery
    consumption, battery drain, battery usage, carbon intensity, carbon dioxide, co2, greenhouse gas emission,
    ghg emission, carbon footprints, cooling energy, transmit power, transmission power, leakage energy,
    leakage, cost of transport, metabolic cost, power loss, electricity consumption, fuel, fuel consumption,
    dynamic energy, energy-delay-product, energy per bit, energy per inference, heat dissipation, power
    saving, energy reduction, battery life, battery lifetime, battery lifespan, energy bill, energy demand, energy dissipation, energy usage reduction, energy
    per token, energy per operation, joules, watts, power demand, carbon cost, co2e, standby power, idle
    power, peak power, switching energy, network energy, electricity usage, electricity cost reduction, energy
    efficiency loss, mechanical work`,
  money: `
    cost, dollar cost, price, monetary cost, api cost, cost saving, total cost, operational cost, expense,
    usd, dollars, spending, cost reduction, cost-efficiency, budget, expenditure, fee, gas cost, gas
    consumption, gas usage, gas fee, operational expenditure, tco, total cost of ownership, bill, electricity
    bill, electricity cost, deployment cost, cloud cost, inference costs in dollars, cost-effectiveness, cost
    effectiveness, cost efficiency, cost-effective, cheaper, price per, charges, hospital cost, infrastructure
    cost, operating cost, capital cost, maintenance cost, production cost, treatment cost, total costs`,
  traffic: `
    communication volume, network load, memory reference, page access, network traffic, traffic, i/o,
    communication cost, communication overhead, data movement, data transfer, memory traffic, bandwidth cost,
    bandwidth overhead, write amplification, bandwidth usage, bandwidth consumption, communication,
    communications, dram traffic, off-chip traffic, dram access, communication bandwidth, communication
    rounds, off-chip memory access, reads and writes, i / o, message, cache miss, cache misses, writes,
    transmitted data, communication round, data volume, off-chip accesses, page fault, tlb miss,
    invalidations, tlb invalidations, uplink traffic, communication bit, transmitted bit, bytes transferred,
    data transmission, communication complexity, communication size, communication load, communication budget,
    bandwidth requirement, bandwidth saving, backhaul, disk i/o, disk access, disk read, disk write, flash
    write, write traffic, read traffic, i/o operation, i / o operation, i/os, ios, llc miss, coherence
    traffic, signaling overhead, control message, network usage, retransmission, network communication, data
    exchange, off-chip bandwidth, block access, memory transactions, data communication, communication round
    trips, upload, uploads, page accesses, communication efficiency, network bandwidth usage, bandwidth
    demand, data usage, message complexity, message size, read amplification, external memory access, probes,
    bytes sent, bytes exchanged, data transferred, uplink, downlink, uplink communication, downlink
    communication, upload cost, network i/o, pcie traffic, data sent, interconnect traffic, bandwidth savings,
    messages exchanged, dram accesses, memory accesses reduction, global memory accesses, disk accesses, round
    trips, offloading traffic, backhaul traffic, network transfer, transmission cost, transmission overhead,
    communication time reduction`,
  data: `
    training data, label, labeled data, annotation, labelled data, user data, data, training sample, sample,
    token, training example, samples per class, labeled example, prompt token, input token, demonstrations,
    annotated data, examples, training set, sample complexity, labeled samples, annotations, labels, context
    length, queried samples, output token, visual token, training images, training token, images,
    training instance, training pair, image-text pairs, trajectories, human label, manual label, labeled
    instance, labeled training data, unlabeled data, unlabelled data, labeled image, labelled image, training
    corpus, training size, training set size, training video, training frame, prompt length, sequence length,
    context window, token usage, token consumption, token cost, token count, thinking token, reasoning token,
    generated token, response length, output length, preference pairs, preference data, human feedback,
    poisoned data, poisoned sample, poisoning rate, poison rate, poison ratio, injection rate, data points,
    datapoints, data point, data sample, environment steps, environment interactions, interactions, expert
    demonstrations, data requirement, annotation budget, labeling budget, labeling rate, supervision, training
    text, label budget, human annotation, pre-training data, pretraining data, fine-tuning data,
    training documents, parallel data, data volume, token budget, tokens used, prompt size,
    input size reduction, expert data, robot data, paired data, annotation requirement, real data, real-world
    data, clean data, training sets, number of labels, number of samples, number of demonstrations, number of
    examples, number of tokens, number of training samples, number of training examples,
    number of annotations, number of interactions with the environment, number of episodes, labelled examples,
    labelled samples, labelled instances, annotated examples, annotated samples, annotated sentences`,
  overhead: `
    overhead, area overhead, memory overhead, storage overhead, computational overhead, performance overhead,
    runtime overhead, run-time overhead, time overhead, execution overhead, memory-overhead, slowdown,
    energy-overhead, network overhead, latency overhead, cpu overhead, hardware overhead, code size overhead,
    power-overhead, instrumentation overhead, cpu usage, time and memory overhead, performance penalty,
    run-time cost, execution time overhead, checkpoint overhead, monitoring overhead, size overhead,
    slow-down, slowdowns, slow down, memory and time overhead, performance cost, performance impact, perf
    overhead, performance slowdown, performance hit, energy overhead, power overhead, bandwidth overhead
    reduction, space and time overhead, time penalty, latency penalty, fault-tolerance overhead, logging
    overhead, tracing overhead`,
  'other-cost': `
    area, chip area, hardware resource, lut, luts, human effort, effort, manual effort, die area, silicon
    area, dsp, erases, developer effort, lines of code, annotation effort, number of gpus, hardware cost, code
    changes, number of nodes, weight, chip size, transistor, gate count, logic gates, qubits, circuit depth,
    bram, brams, dsps, flip-flops, hardware usage, fpga resource, resource usage, resource consumption,
    resource cost, resource requirement, required resources, person-hours, man-hours, person hours, man hours,
    human time, human labor, human labour, manual labor, manual work, human intervention, human involvement,
    keystrokes, clicks, mouse clicks, annotation time, labeling effort, labelling effort, labeling cost,
    labeling time, annotation cost, inspection effort, cognitive load, mental workload, mental effort, task
    load, nasa-tlx, code modification, code change, loc, sloc, lines of source code, wear, erase, dosage,
    morphine consumption, opioid consumption, opioid use, analgesic consumption, radiation dose, path length,
    travel distance, traveling distance, travelled distance, distance traveled, distance travelled, motor
    torque, control effort, test suite size, physical machines, servers, number of servers, number of
    machines, number of cores, developer time, engineering effort, programming effort, wasted work, resource
    waste, server load, dimensionality, hardware complexity, design effort, tuning effort, memory wear, user
    effort, load of the server, number of visits, doctor visits, physician visits, t-count, t count, cnot
    gates, two-qubit gates, cnot count, gate depth, qubit count, wirelength, wire length, hpwl, cell area,
    logic area, chip-area, number of vms, human corrections, human interventions, interventions, number of
    interactions, user interactions, number of clicks, tool usage, tool calls, travel cost, tour length,
    makespan cost, number of vehicles, number of robots, number of sensors, staff time, review effort,
    programmer effort, human supervision, physician time, reading effort, test effort, testing effort, number
    of test cases, number of tests, number of switches, number of mutants, peak load, replication factor,
    number of replicas, development time, development effort, coding effort, coding time, programming time,
    implementation effort, design time, maintenance effort, labor saving, labor cost, labour cost, labour
    saving, query count, number of queries, test queries`,
};
