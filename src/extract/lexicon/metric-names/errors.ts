import type { MetricNames } from './metric-names.ts';

/** What is the better the less there is of it, though nobody spends it. */
export const errorNames: MetricNames = {
  error: `
    error, error rate, defect rate, mae, rmse, eer, mse, mape, loss, false positive rate, false positive, fpr,
    failure rate, false alarm, false alarm rate, false negative, false negative rate, fnr, equal error rate,
    mean absolute error, mean squared error, root mean square error, root mean squared error, mean square
    error, relative error, prediction error, test error, misclassification, misclassification rate,
    misclassification error, deviation, violation rate, hallucination rate, hallucination, error reduction,
    top-5 error, top-1 error, localization error, reconstruction error, prediction errors, toxicity, bias,
    violation, adverse event, mortality, differ, differs, deviate, deviates, estimation error, classification
    error, reprojection error, collision rate, collision, mpjpe, ade, fde, nrmse, absolute error, percentage
    error, mistakes, failure, rmsd, c-rmsd, i-rmsd, l-rmsd, sad, missrate, id-switch, id switch, idsw, chamfer distance, adverse effect, side effect, complication, recurrence,
    relapse, complication rate, mortality rate, mpki, miss rate, regret, forgetting, interference, ter,
    spillage, spillage rate, death, risk of death, hospitalization, rehospitalization, readmission, rejection
    rate, infection rate, injury, drift, harmful requests, inaccuracy, packet loss, loss rate, sim-to-real
    gap, crash rate, ece, calibration error, false rejection rate, far, frr, residual, erreur, taux d'erreur, taux d’erreur, taux d'erreurs, taux d’erreurs, fpr95, fpr@95,
    nme, aee, smape, wmape, wape, mase, crps, nmse, msle, rmsle, nll, negative log-likelihood, negative log
    likelihood, log loss, logloss, log-loss, cross-entropy, cross entropy, brier score, hausdorff distance,
    hd95, assd, asd, average surface distance, earth mover distance, wasserstein distance, mmd, kl divergence,
    kl-divergence, minade, minfde, optimality gap, duality gap, suboptimality, sub-optimality, mr-2, der, jer,
    mcd, mel-cepstral distortion, distortion, q-error, mmre, epe, endpoint error, end-point error, fl-all,
    hter, apcer, bpcer, acer, absrel, abs rel, pve, mpvpe, pa-mpjpe, misalignment, false discovery, fdr, false
    discovery rate, false detection, false match, incorrect match, incorrect decision, misprediction, wrong
    prediction, incorrect prediction, false alert, overshoot, standard error, information leakage, privacy
    leakage, data leakage, absolute trajectory error, relative pose error, inconsistency, disagreement,
    discrepancy, deadline miss, mr, mean error, error probability, failure probability, false-positive,
    false-negative, false-alarm, violations, corruption error, mce, robust error, generalization gap, distance
    error, divergence, mistake, overfitting, tracking error, hallucinated, misclassified, unsafe, equalized
    odds difference, demographic parity difference, maes, rmses, rre, ber, mare, mre, sq rel, mrpe, ate, rpe,
    mpjve, epe3d, aepe, chamfer, emd, t-dcf, min-tdcf, tdcf, mindcf, min dcf, fnmr, fmr, fmr100, diarization
    error, jerk, bias score, stereotype score, invalid rate, error percentage, percentage of errors, false
    acceptance, misclassifications, false-positive rate, false-negative rate, mean per joint position error,
    positioning error, pointing error, alignment error, over-refusal, refusal, jailbreak, sycophancy,
    misinformation rate, underestimation, overestimation, optimality loss, excess risk, generalization error,
    approximation error, quantization error, mean error rate, percent error, normalized mean error, average
    displacement error, final displacement error, pose error, rotation error, translation error, orientation
    error, attitude error, vertex error, joint error, mace, maces`,
};
