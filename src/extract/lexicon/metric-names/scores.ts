import type { MetricNames } from './metric-names.ts';

/** Scores with a definition of their own. */
export const scoreNames: MetricNames = {
  accuracy: `
    accuracy, identification performance, recognition performance, top-1 accuracy, top-5 accuracy, top-1,
    exact match, exact-match, correctness rate, classification rate, recognition rate, recognition accuracy,
    correct classification rate, acc, acc ., correctly classified, classification accuracy, identification
    rate, accurate, correctly, correct, em score, bonne classification, exactitude, overall accuracy, balanced
    accuracy, rank-1, rank-1 accuracy, em, exact match accuracy, exact match score, joint goal accuracy, jga,
    em-score, pck, pckh, correctness, correct answer, correct response, correct prediction, correct inference,
    correct rate, recognition score, classification performance, discrimination performance, percent correct,
    vqa score, accurate prediction, correct diagnosis, correct classification, correct identification,
    precise, accuracies, identification accuracy, more correctly, hit@1 accuracy, hits@1 accuracy, predictive
    performance, oa, execution accuracy, ex, iex, top1, top-1 acc, top-5 acc, top-1accuracy, top-5accuracy,
    exact set match, correct answers, right answers, answer correctness, pck@0.1, pck@0.2, pck@0.5, 3dpck,
    pcp, rank-5, rank-10, rank 1, ccr, word accuracy, exact-match rate, percentage of correct keypoints,
    las, uas, mlas, labeled attachment score, labelled attachment score, unlabeled attachment score, unlabelled
    attachment score, attachment score, acc@1, acc@5, acc@k, acc@0.5, accuracy@1, accuracy@k, accuracy@5, ex
    accuracy, proportion correct`,
  f1: `
    f1, f1-score, f-score, f-measure, f-mesure, f1 score, f score, f measure, f1-measure, micro-f1, macro-f1, micro f1,
    macro f1, f1 measure, fscore, f-1 score, f-1, f1-macro, weighted f1, f 1, f1 macro, macro-averaged f1,
    f0.5, f-1-score, span f1, f_1, idf1, f-1 measure, f2 score, f-beta, f0.5 score, span-f1, token f1, entity
    f1, slot f1, f1 micro, micro f-score, macro f-score, micro-f, macro-f, f-value, f { 1 }, f_{1}, f1@k,
    f_0.5, f 0.5, f _ 0.5, f _ m, f _ beta, f _ 1, f _ 1 score, f - 0.5, f - 0.5 score, f-0.5, f-0.5 score, f
    1 score, f-1 scores,
    parseval, conll f1, conll score, micro-averaged f1, micro averaged f1, macro averaged f1, f1s, b-cubed,
    ceaf, ceafe, bf score, f1-macro score, f1-micro score, boundary f1, f 1-score, weighted f-score, weighted
    f-measure, hmean, h-mean`,
  precision: `
    precision, précision, more precise, positive predictive value, ppv, prec, precision@1, precision@5, p@1,
    p@5, p@10, precision@10, positive predictivity, positive predictive power, precision@k, p@20,
    precision@20, prec@1, precision at k, precision at 1, precision at 5, precision at 10, prec@5, prec@10,
    prec@k, top-k precision`,
  recall: `
    recall, rappel, true positive, sensitivity, true positive rate, tpr, hit rate, hit ratio, detection rate,
    true detection rate, recall@1, recall@5, recall@10, recall@k, r@1, r@5, r@10, hits@1, hits@10, hit@1,
    hit@10, hr@10, recall@20, recall rate, hit@k, hits@k, hits@3, hit@3, hit@5, hits@5, mean recall, average
    recall, unweighted average recall, detection probability, probability of detection, true acceptance rate,
    true accept rate, tar, detection ratio, retrieval rate, identification recall, recall@50, recall@100,
    recall@3, r@50, r@100, r@20, r@3, r@1000, r10@1, r10@2, r10@5, r2@1, r100@1, r20@1, r@0.1, r@0.3, r@0.5,
    r@0.7, r1@0.1, r1@0.3, r1@0.5, r1@0.7, mr@20, mr@50, mr@100, mask ar, box ar, ar@100, ar@1000,
    recall@0.5, recall@1000, recall@200, hr@1, hr@50, hr@100, hr@k, r@k, hit@50, hits@5, hits@50, hr@5,
    hr@20, catch rate, detected, top-k recall, recall rates, retrieval
    recall, localization recall, recall at k, recall at 1, recall at 10, recall at 5, hits, r@k, uar, war,
    discovery rate, hit-rate, tar@far, rank-k recall, top-1 recall, hits ratio, recovery of`,
  specificity: `
    specificity, true negative rate, tnr, selectivity, specificities`,
  auc: `
    auc, auroc, roc-auc, auprc, auc-roc, area under the curve, area under curve, roc auc, aucroc, pr-auc, auc
    score, area under the receiver operating characteristic curve, area under the roc curve, area under the
    roc, c-index, c-statistic, average precision of ranking, area under the precision-recall curve,
    concordance index, auc-pr, aupr, au-roc, auc roc, roc, roc area, area under the receiver operating
    characteristic, area under the receiver-operating-characteristic curve, area under receiver operating
    characteristic curve, area under the receiver operator characteristic curve, area under receiver operating
    characteristic, area under roc curve, au-pr, aucpr, gauc, area under the precision recall curve, c index,
    receiver operating characteristic, area under the cost effectiveness curve, average auc, au-prc, auroc
    score, roc score, pr auc, aupro, au-pro, mauroc, i-auroc, p-auroc, pixel-auroc, image-auroc, aurc, ausc,
    au-pr curve, roc-auc score, auc-score, areas under the curve, area-under-the-curve, ap-auc`,
  map: `
    map, ap, box ap, mask ap, mean average precision, average precision, map50, ap50, ap75, map@0, box
    map, mask map, map@0.5, map@50, box-ap, mask-ap, maps, maph, mapl, rare ap, novel
    ap, 3d ap, bev ap, mean-average-precision, detection ap, segmentation ap, ap@0.5, ap@50, map score, map
    50, mask-map, bbox map, bbox ap, ap_50, map@r, map@k, map@10, map@5, map@0.5:0.95, map50-95, 
    ap_s, ap_m, ap_l, aps, apm, ap_r, apr, map_r, map_l, fap, mean ap, mean-ap, hoi map`,
  iou: `
    iou, miou, jaccard, intersection over union, mean iou, intersection-over-union, m-iou, jaccard index,
    jaccard similarity, mean intersection over union, hiou, jaccard score, jaccard coefficient, mean jaccard,
    iou score, giou, miou score, intersection-over-union score, box iou, mask iou, mean
    intersection-over-union, fiou, fwiou, oiou, ciou, frequency weighted iou, voxel iou, volumetric iou, 3d
    iou, volume iou, miou-ss, mean iou score, j score`,
  dice: `
    dice, dsc, dice score, dice coefficient, dice similarity coefficient, cldice, dice similarity,
    dice-sørensen, dice-sørensen coefficient, dice-sorensen, dice index, mean dice, dice similarity score,
    dice overlap, dice metric, dice value, dice ratio, sørensen-dice, dice similarity index, dice coefficients`,
  bleu: `
    bleu, sacrebleu, codebleu, bleu-4, bleu4, bleu score, bleu-1, bleu point, bleu-2, spbleu, bleu-3, bleu
    gain, bleu3, bleu2, bleu1, bleus`,
  rouge: `
    rouge, rouge-l, rouge-1, rouge-2, rougel, rouge-lsum, rouge1, rouge2, rouge score, rouge-l score, rouge-1
    score, rouge-2 score, rouge-su4, rouge-l f1`,
  perplexity: `
    perplexity, ppl, bits per character, bits per byte, bpc, bpb, bits/dim, bits per dimension, bits per dim,
    bits-per-character, bits-per-byte, bits / char, bits/char, bits / dim, bits per token, bits per word, bits
    / byte`,
  wer: `
    word error rate, wer, per, phone error, character error rate, cer, phone error rate, phoneme error rate,
    word error, label error rate, sentence error rate, sentence error, token error rate, tokenerror rate,
    syllable error rate, transcription error rate`,
  psnr: `
    psnr, ssim, snr, signal-to-noise ratio, signal to noise ratio, signal quality, peak signal-to-noise ratio,
    sdr, si-sdr, si-snr, sir, sinr, sdri, si-sdri, bd-psnr, ms-ssim, mssim, cnr, contrast-to-noise ratio,
    snri, ssim score, sndr, sqnr, segsnr, sisdr, si-sdr improvement, psnr gain, peak signal to noise ratio,
    structural similarity, structural similarity index, structural similarity index measure, vmaf, fsim,
    psnr-y, sisnr, si-sdr gain, si-snr improvement, si-sdr improvements, sdr improvement, ssims, sinad, enob,
    evm`,
  fid: `
    fid, kid, fvd, fid score, fréchet inception distance, frechet inception distance, fad, gfid, rfid,
    fd-dinov2, fréchet distance, frechet distance, fréchet video distance, fréchet audio distance, fid-50k,
    fid50k, fid-30k, sfid, fréchet inception distances, cmmd, fdd, kvd, fid-10k, fid-5k, clean-fid, fads`,
  correlation: `
    correlation, pearson, spearman, kappa, r2, r-squared, r 2, agreement, correlation coefficient, pcc, srcc,
    plcc, ccc, inter-annotator agreement, pearson correlation, spearman correlation, kendall, coefficient of
    determination, r ^ 2, concordance, inter-rater agreement, interrater agreement, cohen kappa, krippendorff
    alpha, intraclass correlation coefficient, icc, cohen's kappa, krippendorff's alpha, pearson's r,
    spearman's rho, kendall's tau, rank correlation, correlated, matthews correlation coefficient, mcc, r²,
    r², pearson correlation coefficient, pearson's correlation, spearman's rank correlation, spearman's
    correlation, spearman rank correlation, kendall tau, kappa statistic, kappa value, kappa score, kappa
    coefficient, fleiss kappa, fleiss' kappa, annotator agreement, interobserver agreement, inter-observer
    agreement, inter-rater reliability, interrater reliability, test-retest reliability, intra-class
    correlation, intraclass correlation, krippendorff's α, cronbach's alpha, cronbach alpha, adjusted r2,
    explained variance, variance explained, lcc, srocc, krocc, concordance correlation coefficient, matthews
    correlation, r-value, concordance rate, inter-annotator reliability, κ, correlation coefficients, percent
    agreement, agreement rate, internal consistency, qwk, quadratic weighted kappa, weighted kappa, rho, ρ,
    pearson r, inter-coder agreement, intercoder reliability, intercoder agreement, inter-coder reliability,
    cramer's v, phi coefficient, pearson's correlation coefficient, spearman's rank correlation coefficient,
    spearman's correlation coefficient, spearman's ρ, spearman ρ, kendall's τ, kendall τ, kendall rank
    correlation, rater agreement, human agreement, cohen's κ, goodness of fit, iaa`,
  ndcg: `
    ndcg, mrr, ndcg@10, ndcg@5, mean reciprocal rank, ranking quality, ndcg@k, ndcg@20, mrr@10, reciprocal
    rank, ndcg@1, ndcg@3, ndcg@50, ndcg@100, mrr@k, mrr@5, normalized discounted cumulative gain, normalized
    discount cumulative gain, discounted cumulative gain, dcg, mean reciprocal ranks, ndcg score, mean
    reciprocal rank score, mrr score, mrr@20, mrr@1, ndcg@15, ndcg@30, reciprocal ranks, rbp, ndcg@3 score`,
  reward: `
    reward, return, game score, human-normalized score, human-normalised score, cumulative reward, average
    return, expert performance, human normalized score, expected return, normalized score, driving score,
    episodic return, episode return, cumulative return, discounted return, mean return, total reward,
    normalized return, average reward, atari score, normalised score, episode reward, iqm, normalized scores,
    d4rl score, mean reward, episodic reward, total return, returns, average returns, infraction score,
    human-normalised`,
};
