import type { MetricNames } from './metric-names.ts';

/** Shares of success and qualities that have no score of their own. */
export const outcomeNames: MetricNames = {
  'pass-rate': `
    pass@1, pass@k, pass@10, pass@5, pass rate, resolve rate, resolution rate, solve rate, success rate,
    completion rate, attack success rate, asr, task success, task success rate, cure rate, success, grasp
    success rate, solved rate, response rate to treatment, adherence, compliance, survival, survival rate,
    task completion rate, healing rate, healing, healed, eradication rate, eradication, relief rate,
    persistence, retention rate, jailbreak success rate, bypass rate, evasion rate, pass ratio, successfully,
    successful, success ratio, repair rate, issue resolution rate, compilation rate, acceptance rate,
    remission, resolved rate, success probability, cured, compile rate, pain relief, headache relief, symptom
    relief, symptom resolution, complete resolution, complete response, partial response, clinical response,
    treatment response, headache response, response to treatment, overall response, objective response,
    overall response rate, objective response rate, headache response rate, clinical response rate, complete
    remission, pain-free, pain free, patency, closure rate, union rate, abstinence, abstinence rate, cessation
    rate, control rate, normalisation, normalization rate, slo attainment, sla attainment, packet delivery
    ratio, packet delivery rate, delivery ratio, delivery rate, feasibility rate, feasibility, valid rate,
    validity rate, fooling rate, approval rate, token acceptance rate, coverage success, satisfied
    constraints, task success rates, success-rate, success rates, asr-g, accepted, correct-and-complete,
    instruction following rate, clinical success, technical success, treatment success, procedural success,
    cure, completion, goal completion, grasping success, navigation success, mission success, pass@100,
    pass@20, pass^k, solving rate, fix rate, recovery rate, deanonymization rate, exploit success, gsr, tsr,
    functional correctness, build success rate, compilation success rate, test pass rate, executability, goal
    success rate, arrival rate, attack success, attack success ratio, asrs, success-rates, pass rates, pass@2,
    pass@3, pass@16, pass@32, pass@64, pass@8, cons@64, resolved issues, unlocking rate, mission completion,
    route completion, hand-off success, subgoal success rate, goal-reaching success, passing rate, plan success rate,
    solvability`,
  'win-rate': `
    win rate, win/loss ratio, win / loss ratio, preference rate, preference, win ratio, winning rate,
    win-rate, preferred, winrate, win-rates, human preference, user preference, length-controlled win rate,
    favored, favoured, human preference rate, win-tie rate, win/tie rate, win-or-tie rate, winning percentage,
    win percentage, pairwise win rate, preference ratio, preference percentage, lc win rate, human win rate,
    winning rates, win probability, human preference win rate`,
  coverage: `
    code coverage, branch coverage, coverage, line coverage, statement coverage, test coverage, path coverage,
    edge coverage, code / branch coverage, basic block coverage, block coverage, function coverage,
    instruction coverage, condition coverage, api coverage, coverage rate, attack coverage, mutation coverage,
    covered, mc/dc coverage, state coverage, transition coverage, type coverage, method coverage, class
    coverage, edge-coverage, code-coverage, pattern coverage, recall coverage`,
  'other-quality': `
    quality, robustness, fairness, unfairness, realism, usability, precision error, certified robustness,
    longevity, lifetime, elo, meteor, cider, spice, bertscore, bert-score,
    comet, amplification factor, nds, pq, vpq, sq, rq, panoptic quality, chrf, v-measure, nmi, ari, mos, likert, g-mean, odds ratio, hazard ratio, risk ratio,
    relative risk, prevalence, incidence, response rate, resolution, effect size, generalization, sparsity,
    data efficiency, sample efficiency, productivity, satisfaction, scalability, diversity, consistency,
    interpretability, coherence, fluency, readability, completeness, plausibility, faithfulness, factuality,
    helpfulness, privacy, safety, comfort, trust, adoption, sales, stability, smoothness, compactness,
    expressiveness, sharpness, efficacy, relevance, visual quality, fidelity, similarity, novelty, lpips,
    confidence, hypervolume, user engagement, engagement, or, hr, rr, aor, ahr, arr, irr, smd, click-through
    rate, ctr, conversion rate, conversion, revenue, effectiveness, uptime, availability, reliability, mota,
    motp, hota, amota, assa, spl, smatch, blex, ribes, sari, bleurt, pesq, stoi, dnsmos, utmos, clip
    score, clipscore, clip-score, clip similarity, aesthetic score, pickscore, imagereward, mt-bench score,
    elo rating, elo point, sus score, system usability scale, market share, popularity, user satisfaction,
    learning gain, test score, exam score, quality of life, insulin sensitivity, insulin resistance,
    baroreflex sensitivity, contrast sensitivity, blood pressure, systolic blood pressure, diastolic blood
    pressure, heart rate, cholesterol, ldl cholesterol, hdl cholesterol, hba1c, blood glucose, plasma glucose,
    ejection fraction, body weight, body mass index, payload, thrust, adhesion, jump height, walking speed,
    silhouette, silhouette score, modularity, purity, ami, adjusted rand index, rand index, normalized mutual
    information, mutual information, gmv, watch time, retention, user retention, purchases, profit, utility,
    social welfare, sharpe ratio, certified radius, attack surface, entropy, key rank, anonymity, mutation
    score, negative predictive value, npv, variance of, informativeness, persuasiveness, naturalness,
    creativity, clarity, conciseness, lifespan, endurance, survey response rate,
    generalizability, disentanglement, separability, expressivity, transferability, adaptability, correlation
    gap, controllability, correct orientation, j & f, energy score, anls, gleu, self-efficacy, comprehension,
    learnability, awareness, incidence rate, performance gap, hpsv2, dwell time, selection bias, f-smoothness,
    stealthiness, imperceptibility, visibility, inception score, preference score, human preference score,
    hps, hpsv2.1, data efficient, sample efficient, data-efficient, sample-efficient, label-efficient, label
    efficiency, data-efficiency, sample-efficiency, truthfulness, lddt, plddt, gdt, gdt-ts, tm-score, vendi
    score, uniqueness, chrf++, moverscore, unieval, alignscore, niqe, brisque, musiq, clip-iqa, clip-t,
    clip-i, dino score, geneval score, vbench score, alpacaeval score, estoi, smos, secs, visqol, nisqa, deta,
    eao, expected average overlap, expansion ratio, edit similarity, code quality, maintainability,
    personalization, expressive power, energy per atom, hypervolume indicator, novelty score, trustworthiness,
    harmlessness, instruction-following ability, reasoning ability, cer score, understandability,
    recoverability, agility, mobility, manoeuvrability, maneuverability, bandwidth factor, stretch, dexterity,
    workspace, range of motion, grip strength, grasping force, output force, torque density, sum of scores,
    transfer ratio, robust accuracy gap, intelligibility, memorability, sense of presence, presence, ease of
    use, perceived usefulness, enjoyment, situational awareness, trust score, confidence score, weight gain,
    weight loss, weight increase`,
};
