import type { Weights } from './cue-tables.ts';

/** Learnt from labelled abstracts: see tests/extract/learn. */
export const changeWeights: Weights = {
 "bias": -0.53,
 "cues": {
  "after": { ")": -0.18, "and": 0.11, "of": -0.2 },
  "after percent": { "of": -1.72, "on": 0.64 },
  "around": { "( ;": 2.2, ", on": 0.22, "from to": -0.98 },
  "before": { ",": 0.02, "/": 0.13, "and": 0.29, "at": -0.19, "from": -0.09, "of": -0.58, "to": -0.62, "with": -0.18 },
  "before absolute": { "%": 0.11, "/": 0.16, "@": 0.13, "aa": 0.33, "accelerations": 2.55, "accuracy": -0.61, "achieved": -0.6, "achieving": -0.63, "across": 0.15, "also": 0.09, "average": 0.86, "b": 0.46, "baseline": 0.26, "benchmark": -0.07, "best": -0.28, "boost": 1.32, "conducted": 0.38, "d": 0.46, "data": 0.24, "datasets": 0.24, "decreased": 1.02, "end": 0.3, "errors": -0.08, "example": 1.04, "experimental": 0.45, "experiments": 0.54, "extent": 0.77, "f1": 0.54, "feature": 0.91, "few": -0.43, "gain": 0.21, "gains": 1.76, "gap": 0.28, "greater": 1.77, "helpful": 1.41, "high": -0.51, "identification": 0.83, "imagenet": -0.25, "improve": 0.24, "improvement": 1.11, "improvements": 2.01, "improves": 0.66, "increase": 1.17, "increased": 0.65, "increases": 0.77, "large": 0.45, "less": -0.54, "logo": 0.27, "loss": 0.19, "low": -0.14, "models": -0.48, "notably": 0.18, "only": -0.36, "outperforms": 1.04, "overhead": -0.59, "parameters": -0.05, "performance": 0.36, "period": 0.53, "place": 0.22, "proposed": 0.52, "provided": 0.03, "rate": -0.59, "results": 0.19, "robustness": 0.23, "sets": 0.52, "significant": 0.32, "significantly": 1.01, "temperature": 0.85, "three": -0.06, "training": 0.21, "unsupervised": 0.37, "up": 0.61, "visual": 0.4, "volume": 0.51, "while": -0.1, "without": 0.07, "yielded": 0.59 },
  "before and head": { "( -": 0.48, "by -": 1.96, "to -": -0.64 },
  "before bare": { "and": 0.06, "of": -0.32 },
  "before percent": { "for": 0.24 },
  "choice": { "metric-in at 2": 0.28, "metric-left at 4": 0.02, "metric-linked at 0": -0.79, "metric-linked at 2": -0.02, "none": -0.11 },
  "compared bare": { "no": -1.81 },
  "compared percent": { "no": -0.21 },
  "edge": { "a": 0.2, "only": -0.67, "to": 0.46, "up": 0.01 },
  "form after": { "absolute true": -0.51, "change false": 0.2, "change true": 0.34 },
  "form before": { "absolute false": -0.12, "absolute true": -0.8, "change true": 0.87 },
  "in words": { "false": -0.35 },
  "left": { "achieves": -0.74, "across": 0.39, "between": 0.66, "challenge": 1.22, "experiments": 0.32, "map": 0.55, "method": 0.21, "methods": 0.12, "pedestrian": 0.08, "pruning": 1.32, "reducing": 0.85, "show": 0.95 },
  "named at 0": { "accuracy": -0.1, "bleu": 1.12, "error": -0.07, "map": 0.56, "overhead": -0.36, "pass-rate": -0.23 },
  "range of percent": { "false": -0.22 },
  "right": { "%": -0.1, "+": -0.3, "-": 0.08, "@": 1.16, "_": 1.22, "ap": 0.51, "baseline": 0.17, "compared": 0.99, "f1": 0.82, "improvement": 0.74, "infections": 4.43, "loss": 1.23, "over": 0.36, "overhead": -0.08, "psnr": 0.52, "relative": 0.31, "state-of-the-art": 0.59, "test": -0.02, "training": -0.15, "translation": 0.36, "vs": -0.49, "when": 0.1, "while": 0.55 },
  "ruled bare": { "absolute": -0.05 },
  "score beside bare": { "at 0": 0.51 },
  "score beside percent": { "at 0": -1.28 },
  "second after": { "(": 0.2, ".": -1.09, "on": -0.1 },
  "second before": { "%": -0.45 },
  "signed bare": { "false": -0.7 },
  "signed measure": { "false": -4.05 },
  "size of bare": { "part to 1": -1.16, "part to 10": 0.5, "part to 100": -1.09, "whole to 10": 1.06 },
  "size of percent": { "part to 10": 0.04, "part to 100": -1.64, "whole to 100": -0.67 },
  "spread": { "false": -0.42, "true": 0.9 },
  "two after": { "of the": -1.04 },
  "two before": { "can achieve": 0.08 },
  "unit": { "dB": 1.76, "°C": 0.47 },
  "weakly named at 3": { "performance": 0.14 },
  "weakly named at 4": { "other-quality": 0.38 }
 }
};
