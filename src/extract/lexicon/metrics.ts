import type { MetricSlug } from '../../../db/vocabulary.ts';
import { PhraseTable } from '../text/phrases.ts';
import { entriesOf } from './entries.ts';

export interface MetricWord {
  slug: MetricSlug;
  /** A word so general that a more exact one nearby wins: score, rate, cost, performance. */
  weak: boolean;
  /** A bare number beside it is a score: "BLEU of 24.3", "an F1 of 0.91". */
  score: boolean;
  /** An everyday word unless in capitals: mAP, PER. */
  acronym: boolean;
  /** A knob of the set-up; its value is no result. */
  setUp: boolean;
}

/** Words that name a metric by themselves, singular, lower case; commas separate. */
const strong: Partial<Record<MetricSlug, string>> = {
  speedup:
    'speedup, speed-up, speed up, acceleration, faster, quicker, speed, accelerating, rate of convergence',
  latency:
    'latency, tail latency, end-to-end latency, response time, delay, queuing delay, time to first token, ttft, ping, lag, ' +
    'cold start, pause, pause time, stall, reaction time, round-trip time, inference latency, access time, flow completion time',
  runtime:
    'runtime, run time, run-time, running time, execution time, training time, inference time, compile time, compilation time, ' +
    'completion time, duration, wall-clock time, wall clock time, wall-clock, computation time, computational time, ' +
    'processing time, query time, build time, makespan, solution time, time to solution, preprocessing time, startup time, ' +
    'boot time, search time, cpu time, gpu time, simulation time, decoding time, loading time, download time, page load time, ' +
    'load time, slower, slowdown, computing time, test time, planning time, verification time, per iteration, elapsed time, ' +
    'time-to-accuracy, time to accuracy, time-to-convergence, optimization time, turnaround time, time-to-solution, rendering time, operative time, time consumption',
  throughput:
    'throughput, goodput, requests per second, tokens per second, queries per second, bandwidth utilization, data rate, ' +
    'request rate, effective bandwidth, memory bandwidth, network bandwidth, iops, serving capacity, bandwidth',
  'frame-rate': 'fps, frames per second, frame rate, frame-rate, framerate, frames-per-second',
  performance:
    'training efficiency, inference efficiency, performance per watt, energy efficiency, energy-efficiency, power efficiency, flops utilization, mfu, flop/s, ' +
    'gpu utilization, utilization, resource utilization, computational efficiency, scaling efficiency, ' +
    'parallel efficiency, rendering performance, runtime performance, system performance, hardware efficiency, ipc, ' +
    'peak performance, application performance, instructions per cycle, weak scaling, strong scaling, cpu utilization',
  accuracy:
    'accuracy, oa, identification performance, recognition performance, top-1 accuracy, top-5 accuracy, top-1, exact match, exact-match, correctness rate, classification rate, ' +
    'recognition rate, recognition accuracy, correct classification rate, acc, acc ., correctly classified, ' +
    'classification accuracy, identification rate, accurate, correctly, correct, em score',
  f1:
    'f1, f1-score, f-score, f-measure, f1 score, f score, f measure, f1-measure, micro-f1, macro-f1, micro f1, macro f1, ' +
    'f1 measure, fscore, f-1 score, f-1, f1-macro, weighted f1, f 1, f1 macro, macro-averaged f1, f0.5, f-1-score, span f1, f_1',
  precision:
    'precision, précision, more precise, positive predictive value, ppv, prec, precision@1, precision@5, p@1, p@5, p@10, precision@10',
  recall:
    'recall, rappel, true positive, sensitivity, true positive rate, tpr, hit rate, hit ratio, detection rate, true detection rate, recall@1, ' +
    'recall@5, recall@10, recall@k, r@1, r@5, r@10, hits@1, hits@10, hit@1, hit@10, hr@10, recall@20, recall rate',
  specificity: 'specificity, true negative rate, tnr, selectivity',
  auc:
    'auc, auroc, roc-auc, auprc, auc-roc, area under the curve, area under curve, roc auc, aucroc, pr-auc, auc score, ' +
    'area under the receiver operating characteristic curve, area under the roc curve, area under the roc, c-index, c-statistic, ' +
    'average precision of ranking, area under the precision-recall curve, concordance index, auc-pr, aupr',
  map:
    'map, ap, box ap, mask ap, mean average precision, average precision, map50, ap50, ap75, map@0, nds, box map, mask map, ' +
    'map@0.5, map@50, box-ap, mask-ap, maps, panoptic quality, pq',
  iou:
    'iou, miou, jaccard, intersection over union, mean iou, intersection-over-union, m-iou, jaccard index, jaccard similarity, ' +
    'mean intersection over union',
  dice: 'dice, dsc, dice score, dice coefficient, dice similarity coefficient, cldice, dice similarity, dice-sørensen, dice-sørensen coefficient, dice-sorensen, dice index',
  bleu: 'bleu, sacrebleu, codebleu, bleu-4, bleu4, bleu score, bleu-1, bleu point, bleu-2, spbleu',
  rouge: 'rouge, rouge-l, rouge-1, rouge-2, rougel, rouge-lsum, rouge1, rouge2',
  perplexity:
    'perplexity, ppl, bits per character, bits per byte, bpc, bpb, bits/dim, bits per dimension, bits per dim',
  wer: 'word error rate, wer, per, phone error, character error rate, cer, phone error rate, phoneme error rate, word error, label error rate',
  error:
    'error, error rate, defect rate, mae, rmse, eer, mse, mape, loss, false positive rate, false positive, fpr, failure rate, ' +
    'false alarm, false alarm rate, false negative, false negative rate, fnr, equal error rate, mean absolute error, ' +
    'mean squared error, root mean square error, root mean squared error, mean square error, relative error, prediction error, ' +
    'test error, misclassification, misclassification rate, misclassification error, deviation, violation rate, ' +
    'hallucination rate, hallucination, error reduction, top-5 error, top-1 error, localization error, ' +
    'reconstruction error, prediction errors, toxicity, bias, violation, adverse event, mortality, ' +
    'differ, differs, deviate, deviates, estimation error, classification error, reprojection error, collision rate, collision, mpjpe, ade, fde, ' +
    'nrmse, absolute error, percentage error, mistakes, failure, rmsd, chamfer distance, adverse effect, side effect, ' +
    'complication, recurrence, relapse, complication rate, mortality rate, mpki, miss rate, regret, forgetting, interference, ' +
    'ter, spillage, spillage rate, death, risk of death, hospitalization, rehospitalization, readmission, rejection rate, infection rate, injury, drift, harmful requests, inaccuracy, packet loss, loss rate, sim-to-real gap, crash rate, ece, calibration error, false rejection rate, far, frr, residual',
  psnr:
    'psnr, ssim, snr, signal-to-noise ratio, signal to noise ratio, signal quality, peak signal-to-noise ratio, sdr, si-sdr, ' +
    'si-snr, sir, sinr, sdri, si-sdri, bd-psnr',
  fid: 'fid, kid, fvd, fid score, inception score, fréchet inception distance, frechet inception distance, fad, gfid, rfid, fd-dinov2',
  correlation:
    'correlation, pearson, spearman, kappa, r2, r-squared, r 2, agreement, correlation coefficient, pcc, srcc, plcc, ccc, inter-annotator agreement, ' +
    'pearson correlation, spearman correlation, kendall, coefficient of determination, r ^ 2, concordance, ' +
    'inter-rater agreement, interrater agreement, cohen kappa, krippendorff alpha, intraclass correlation coefficient, icc, ' +
    "cohen's kappa, krippendorff's alpha, pearson's r, spearman's rho, kendall's tau, rank correlation, correlated, matthews correlation coefficient, mcc, r² , r²",
  ndcg: 'ndcg, mrr, ndcg@10, ndcg@5, mean reciprocal rank, ranking quality, ndcg@k, ndcg@20, mrr@10, reciprocal rank',
  'pass-rate':
    'pass@1, pass@k, pass@10, pass@5, pass rate, resolve rate, resolution rate, solve rate, success rate, completion rate, ' +
    'attack success rate, asr, task success, task success rate, cure rate, success, grasp success rate, ' +
    'solved rate, response rate to treatment, adherence, compliance, survival, survival rate, task completion rate, ' +
    'healing rate, healing, healed, eradication rate, eradication, relief rate, persistence, retention rate, jailbreak success rate, bypass rate, evasion rate, pass ratio, successfully, successful, success ratio, repair rate, ' +
    'issue resolution rate, compilation rate, acceptance rate, remission, resolved rate, success probability, cured, compile rate',
  'win-rate':
    'win rate, win/loss ratio, win / loss ratio, preference rate, preference, win ratio, winning rate, win-rate, preferred',
  coverage:
    'code coverage, branch coverage, coverage, line coverage, statement coverage, test coverage, path coverage, edge coverage, code / branch coverage',
  reward:
    'reward, return, game score, human-normalized score, human-normalised score, cumulative reward, average return, expert performance, ' +
    'human normalized score, expected return, normalized score, driving score',
  'other-quality':
    'quality, robustness, fairness, unfairness, realism, usability, precision error, certified robustness, longevity, lifetime, battery life, battery lifetime, elo, meteor, cider, ' +
    'spice, bertscore, bert-score, comet, las, uas, chrf, v-measure, nmi, ari, mos, likert, g-mean, odds ratio, hazard ratio, risk ratio, ' +
    'relative risk, prevalence, incidence, response rate, resolution, effect size, generalization, sparsity, ' +
    'data efficiency, sample efficiency, productivity, satisfaction, scalability, diversity, consistency, interpretability, coherence, fluency, readability, completeness, plausibility, faithfulness, factuality, helpfulness, privacy, safety, comfort, trust, adoption, sales, stability, smoothness, compactness, expressiveness, sharpness, efficacy, relevance, visual quality,  fidelity, similarity, novelty, lpips, confidence, hypervolume, user engagement, engagement, ' +
    'or, hr, rr, aor, ahr, arr, irr, smd, click-through rate, ctr, conversion rate, conversion, revenue, effectiveness, uptime, availability, reliability',
  memory:
    'memory, ram, gpu memory, memory footprint, footprint, cache size, memory usage, memory consumption, peak memory, ' +
    'memory cost, sram, vram, memory requirement, memory space, space usage, memory utilization, kv cache, kv-cache, ' +
    'memory access',
  storage:
    'storage, disk, disk space, compression ratio, model size, storage cost, storage space, compression rate, file size, ' +
    'bitrate, bit rate, bit-rate, bd-rate, flash, code size, binary size, index size, storage requirement, compression, size, disk usage, bit-rate saving, bits',
  parameters:
    'parameter, trainable parameter, model parameter, learnable parameter, model capacity, weights, parameter count, parameter size, params, param',
  compute:
    'search budget, training budget, computation budget, compute budget, computational budget, computational saving, flop, flops, mac, macs, operation, gpu hour, gpu-hour, gpu day, gpu-day, training compute, training step, step, iteration, epoch, compute, computation, ' +
    'computational cost, computation cost, compute cost, training cost, inference cost, search cost, search time cost, function evaluation, function evaluations, gflops, ' +
    'floating point operation, computational complexity, computational load, complexity, multiply-accumulate, multiply-adds, mult-adds, ' +
    'computational resource, instructions, forward passes, model evaluation, ' +
    'arithmetic operation, denoising step, sampling step, network evaluations, computational overhead reduction, core-hours, floating-point operations, tflops',
  energy:
    'energy, power, energy consumption, power consumption, carbon emission, carbon, battery, energy usage, carbon footprint, energy use, ' +
    'dynamic power, leakage power, energy saving, energy cost, power usage, power dissipation, static power, co2 emission, emissions, edp, energy-delay product, electricity',
  money:
    'cost, dollar cost, price, monetary cost, api cost, cost saving, total cost, operational cost, expense, usd, dollars, spending, cost reduction, cost-efficiency, budget',
  traffic:
    'communication volume, network load, memory reference, page access, network traffic, traffic, i/o, communication cost, communication overhead, data movement, data transfer, memory traffic, ' +
    'bandwidth cost, bandwidth overhead, write amplification, bandwidth usage, bandwidth consumption, communication, communications, dram traffic, off-chip traffic, dram access, ' +
    'communication bandwidth, communication rounds, off-chip memory access, reads and writes, i / o, message, cache miss, cache misses, writes, transmitted data, communication round, data volume, off-chip accesses',
  data:
    'training data, label, labeled data, annotation, labelled data, user data, data, training sample, sample, token, training example, ' +
    'samples per class, labeled example, prompt token, input token, demonstrations, annotated data, examples, training set, sample complexity, labeled samples, annotations, labels, context length, queries, queried samples, output token, visual token, training images, training token, images',
  overhead:
    'overhead, area overhead, memory overhead, storage overhead, computational overhead, performance overhead, runtime overhead, run-time overhead, time overhead, execution overhead, memory-overhead',
  'other-cost':
    'area, chip area, hardware resource, lut, luts, human effort, effort, manual effort, die area, silicon area, dsp, erases, developer effort, lines of code, annotation effort, number of gpus, hardware cost, code changes, number of nodes, weight',
  bugs:
    'bug, vulnerability, cve, vulnerabilities, cves, zero-day, zero-days, security flaw, flaw, vulnerable contract, vulnerable smart contract, vulnerable app, vulnerable application, vulnerable website, zero-day vulnerability, security issue, memory error bug, crash, data race, race condition, races, ' +
    'security bug, unknown bug, logic bug, compiler bug, defect, faults found, warnings, issue',
};

const weak: Partial<Record<MetricSlug, string>> = {
  performance: 'efficiency, efficient, performance',
  runtime: 'time',
  'other-quality':
    'score, point, result, improvement in quality, relative improvement, rate, quality, metric, capacity, ratio',
  storage: 'size, compression, bits, space',
  money: 'cost, price, budget',
  data: 'data, sample, token, label, example, queries, images, annotations, demonstrations, examples, annotation, labels',
  compute: 'computational, computation, step, iteration, operation, epoch, instructions, complexity, compute',
  traffic: 'communication, communications, message, writes, traffic',
  'pass-rate': 'success, successful, successfully',
  accuracy: 'correct, correctly, accurate',
  error:
    'error, misses, incorrect, false, wrong, failure, loss, bias, regret, deviation, mistakes, violation, collision, drift',
  'other-cost': 'weight, effort, load',
  bugs: 'issue, crash, defect, flaw, warnings',
};

/** Metrics whose level is commonly a bare number. */
const scored: ReadonlySet<MetricSlug> = new Set([
  'accuracy',
  'f1',
  'precision',
  'recall',
  'specificity',
  'auc',
  'map',
  'iou',
  'dice',
  'bleu',
  'rouge',
  'perplexity',
  'wer',
  'error',
  'psnr',
  'fid',
  'correlation',
  'ndcg',
  'pass-rate',
  'win-rate',
  'reward',
  'other-quality',
]);

const acronyms: ReadonlySet<string> = new Set(
  'ter map ap per pq las ari mos acc far frr cer sir kid fad mac ade ece maps apr asr uas mos comet spice cider meteor or hr rr aor ahr arr irr smd oa '
    .trim()
    .split(' '),
);

const knobs =
  'learning rate, dropout rate, weight decay, batch size, mask ratio, masking ratio, temperature, significance level, confidence level, noise level, ' +
  'data size, input size, dataset size, problem size, image size, graph size, window size, block size, patch size, population size, vocabulary size, sampling rate, split ratio, momentum, threshold, sample size, step size, clock frequency, frame size';

function* entries(): Generator<[string, MetricWord]> {
  for (const phrase of knobs.split(',').map((word) => word.trim())) {
    const meaning: MetricWord = {
      slug: 'other-quality',
      weak: false,
      score: false,
      acronym: false,
      setUp: true,
    };
    yield [phrase, meaning];
    yield [pluralOf(phrase), meaning];
  }
  for (const [table, isWeak] of [
    [strong, false],
    [weak, true],
  ] as const) {
    for (const [slug, list] of entriesOf(table)) {
      for (const phrase of list.split(',').map((word) => word.trim())) {
        if (phrase === '') continue;
        const meaning = {
          slug,
          weak: isWeak,
          score: scored.has(slug),
          acronym: acronyms.has(phrase),
          setUp: false,
        };
        // "pass@1" is three tokens.
        const spaced = phrase.replace('@', ' @ ');
        yield [spaced, meaning];
        yield [pluralOf(spaced), meaning];
      }
    }
  }
}

function pluralOf(phrase: string): string {
  if (phrase.endsWith('y') && !/[aeiou]y$/.test(phrase)) return `${phrase.slice(0, -1)}ies`;
  return phrase.endsWith('s') || phrase.endsWith('x') ? `${phrase}es` : `${phrase}s`;
}

export const metricWords = new PhraseTable<MetricWord>(entries());

/** Acronyms that are metrics wherever they stand in a name, in this order. */
export const embeddedMetrics: readonly (readonly [part: RegExp, slug: MetricSlug])[] = [
  [/^ASR/, 'pass-rate'],
  [/mIoU/, 'iou'],
  [/IoU/, 'iou'],
  [/AUC/, 'auc'],
  [/AUROC/, 'auc'],
  [/BLEU/, 'bleu'],
  [/ROUGE/, 'rouge'],
  [/RMSE/, 'error'],
  [/MAE/, 'error'],
  [/MPJPE/, 'error'],
  [/PSNR/, 'psnr'],
  [/NDCG/, 'ndcg'],
  [/nDCG/, 'ndcg'],
  [/MRR/, 'ndcg'],
  [/WER/, 'wer'],
  [/FID/, 'fid'],
  [/mAP/, 'map'],
  [/AP5/, 'map'],
  [/AP7/, 'map'],
  [/-AP/, 'map'],
  [/F1(?![0-9])/, 'f1'],
];
