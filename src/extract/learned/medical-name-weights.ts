import type { MetricSlug } from '../../../db/vocabulary.ts';
import type { Weights } from './linear-model.ts';

/** Learnt from labelled abstracts: see tests/extract/learn. */
export const medicalNameWeights: Record<MetricSlug, Weights> = {
 "speedup": {
  "bias": -4.08,
  "cues": {
   "comparison names": { "none": -4.1, "speedup": 2.62 },
   "in sentence": { "speedup": 0.56 },
   "ruled": { "speedup": 1.83 },
   "ruled by comparison-names": { "speedup": 0.57 }
  }
 },
 "latency": {
  "bias": -7.12,
  "cues": {
   "form of measure": { "absolute": 0.32 },
   "in sentence": { "latency": 4.64, "speedup": 0.15 },
   "left": { "group": 0.15 },
   "most in abstract": { "other-quality": -0.5 },
   "ruled": { "other-quality": -0.47, "runtime": 0.03 },
   "ruled absolute": { "runtime": 1.53 },
   "ruled in ": { "other-quality": -0.29 },
   "ruled in min": { "runtime": 1.16 },
   "second after": { "#": 0.39 },
   "sentence": { "action": 2.68, "difference": 1.36, "faster": 0.16, "onset": 0.23, "time": 0.91, "treatment": 0.33 },
   "size of measure": { "whole to 100": 0.54 }
  }
 },
 "runtime": {
  "bias": -4.95,
  "cues": {
   "after": { ",": -0.27 },
   "after measure": { "(": 0.35 },
   "before": { "(": -0.61, ",": 0.16 },
   "compared measure": { "no": 0.66 },
   "form of bare": { "count": -0.28 },
   "form of measure": { "absolute": 0.3 },
   "form of percent": { "absolute": -0.22 },
   "in abstract": { "data": -0.66, "error": -0.31, "money": -0.17, "other-quality": -0.49, "runtime": 0.38 },
   "in sentence": { "error": -0.08, "pass-rate": -0.63, "runtime": 0.36 },
   "left": { "time": 0.29 },
   "most in abstract": { "other-cost": 0.78, "other-quality": -0.12 },
   "name and next": { "duration of": -0.09 },
   "range of bare": { "false": -0.24 },
   "right": { "%": -0.17, "=": -0.22, "minutes": 0.31 },
   "ruled": { "runtime": 3.04 },
   "ruled absolute": { "other-quality": 0.26 },
   "ruled by": { "metric-left": -0.22 },
   "ruled by metric-linked": { "runtime": 0.18 },
   "ruled by metric-of-sentence": { "other-quality": 0.66 },
   "ruled in ": { "other-quality": 0.29 },
   "ruled in weeks": { "other-quality": 1.54 },
   "second before": { "#": -0.6 },
   "sentence": { "%": -0.57, "/": -0.83, "=": -1.41, "after": 0.14, "algorithm": 0.67, "analgesia": -0.99, "complete": 1.06, "control": -0.06, "days": 1.29, "different": 0.07, "duration": -0.5, "fewer": 0.4, "group": -0.4, "injection": 1.31, "iv": 0.9, "median": 0.71, "mg": -0.25, "min": 0.3, "observed": 0.24, "p": -0.54, "placebo": -1.52, "recovery": 0.78, "sd": 0.19, "study": 0.38, "than": -0.18, "therefore": 0.24, "time": 0.91, "times": 0.75, "trapezius": 2.18, "versus": 0.48, "vs": -0.08, "weeks": 0.14 },
   "title": { "comparison": 0.62, "disease": 1.06, "dose": -0.34, "effects": 0.5, "open": 2.05, "oral": -0.28, "patients": -1.06, "postoperative": -1.53, "s": 0.25, "study": -0.27, "therapy": -0.33, "trial": 0.1 },
   "unit": { "min": 1.31 },
   "weakly named at 4": { "runtime": 0.62 }
  }
 },
 "throughput": {
  "bias": -8.18,
  "cues": {}
 },
 "frame-rate": {
  "bias": -8.21,
  "cues": {
   "choice": { "metric-left far": 1.08 },
   "form of measure": { "absolute": 0.51 },
   "ruled": { "frame-rate": 2.86 },
   "ruled absolute": { "frame-rate": 0.75 },
   "ruled by": { "unit-names": 0.32 },
   "ruled by unit-names": { "frame-rate": 1.33 }
  }
 },
 "performance": {
  "bias": -8.3,
  "cues": {
   "most in abstract": { "performance": 1.66 },
   "right": { "more": 3.2 },
   "sentence": { "performance": 0.53, "state-of-the-art": 2.71 }
  }
 },
 "accuracy": {
  "bias": -7.67,
  "cues": {
   "head": { "-": -0.3 },
   "in abstract": { "pass-rate": -1.03 },
   "in sentence": { "accuracy": 3.07 },
   "named in words": { "accuracy": 0.22 },
   "ruled": { "accuracy": 2.59 },
   "ruled by": { "metric-right": -0.33 },
   "ruled by metric-list": { "accuracy": 0.11 },
   "ruled in %": { "accuracy": 2.51 },
   "sentence": { "accuracy": 1.52, "p": -0.12 },
   "unit": { "": -0.41 }
  }
 },
 "f1": {
  "bias": -7.8,
  "cues": {
   "in abstract": { "f1": 1.12 },
   "in sentence": { "f1": 1.77 },
   "ruled": { "f1": 5.5 },
   "size of bare": { "part to 1": 0.18 }
  }
 },
 "precision": {
  "bias": -7.63,
  "cues": {
   "in abstract": { "correlation": 0.54 },
   "in sentence": { "precision": 2.31 },
   "range of percent": { "false": 0.06 },
   "ruled": { "precision": 5.22 },
   "sentence": { "positive": 1.47, "predictive": 1.8 },
   "title": { "analysis": 0.49 }
  }
 },
 "recall": {
  "bias": -8.6,
  "cues": {
   "in abstract": { "correlation": 0.53, "performance": 0.3, "recall": 1.34, "specificity": 0.29 },
   "in sentence": { "recall": 2.72 },
   "left": { "sensitivity": 1.33, "test": 0.2 },
   "most in abstract": { "recall": -0.15 },
   "named in words": { "sensitivity": 0.8 },
   "ruled": { "recall": 0.82 },
   "ruled absolute": { "recall": 0.16 },
   "ruled in %": { "other-quality": 0.68, "recall": 3.01 },
   "second before": { "#": 0.17 },
   "sentence": { "artery": 0.52, "dobutamine-atropine": 0.02, "positive": 0.62 },
   "size of percent": { "whole to 100": 1.98 },
   "title": { "analysis": 1.14, "patients": -0.08, "study": -0.16 }
  }
 },
 "specificity": {
  "bias": -7.86,
  "cues": {
   "in sentence": { "specificity": 1.69 },
   "left": { "%": 0.38 },
   "named at 0": { "specificity": 0.64 },
   "ruled": { "specificity": 5.84 },
   "ruled absolute": { "specificity": 1.35 },
   "ruled in %": { "specificity": 0.17 }
  }
 },
 "auc": {
  "bias": -7.97,
  "cues": {
   "in abstract": { "auc": 1.44, "performance": 1.57 },
   "in sentence": { "auc": 2.36 },
   "named at 0": { "auc": 1.49 },
   "ruled": { "auc": 1.98 },
   "ruled absolute": { "auc": 0.55 },
   "sentence": { "-": -1.23, "=": -0.13, "area": 0.52, "better": 0.16, "curve": 0.47, "p": -0.27, "performance": 1.06 },
   "size of bare": { "part to 1": 2.21 },
   "title": { "detection": 1.08 }
  }
 },
 "map": {
  "bias": -8.16,
  "cues": {
   "head": { "-": -0.03 },
   "in sentence": { "map": 1.14 },
   "ruled": { "map": 5.53 }
  }
 },
 "iou": {
  "bias": -8.87,
  "cues": {}
 },
 "dice": {
  "bias": -8.19,
  "cues": {
   "in abstract": { "dice": 2.31 },
   "in sentence": { "dice": 1.7 },
   "ruled": { "dice": 5.09 }
  }
 },
 "bleu": {
  "bias": -26.38,
  "cues": {}
 },
 "rouge": {
  "bias": -26.38,
  "cues": {}
 },
 "perplexity": {
  "bias": -26.38,
  "cues": {}
 },
 "wer": {
  "bias": -26.38,
  "cues": {}
 },
 "error": {
  "bias": -2.21,
  "cues": {
   "after": { "of": -0.05, "versus": 0.56 },
   "after bare": { "+": 0.18, ",": -0.76, ";": -0.9 },
   "after measure": { ")": -0.23 },
   "after percent": { ")": 0.05, ",": 0.07, ".": 0.33, "vs": 0.19 },
   "around": { "< # of": -0.06, "< # patients": 0.17, "and # in": 0.02, "in # of": 0.35 },
   "before": { ",": -0.24, "=": -0.29, "to": -0.09, "was": 0.02 },
   "before and head": { "versus # -": 0.79 },
   "before measure": { "and": 0.29 },
   "before percent": { "and": -0.01, "by": 0.01, "in": 0.04 },
   "choice": { "metric-left at 1": -0.05, "metric-left far": 0.09, "metric-list at 2": -0.02, "metric-list far": 0.4, "metric-right at 4": -0.28, "metric-right far": -0.16, "none": 0.23 },
   "compared bare": { "no": -0.61 },
   "compared percent": { "no": 0.43 },
   "comparison names": { "none": -0.47 },
   "edge": { "-": -0.12 },
   "form of bare": { "count": -1.92 },
   "form of percent": { "absolute": 0.23 },
   "head": { "-": -0.02 },
   "in abstract": { "accuracy": 0.46, "compute": 0.32, "data": 0.2, "energy": -1.25, "error": 0.67, "money": -1.42, "other-quality": 0.02, "performance": -0.06, "recall": -0.73, "runtime": 0.28, "speedup": -0.65, "throughput": 0.53, "win-rate": -0.46 },
   "in sentence": { "error": 1.11, "other-quality": -0.38, "pass-rate": -0.9 },
   "in words": { "false": -0.59 },
   "kind": { "bare": -0.07, "measure": -0.9, "percent": 0.48 },
   "left": { "%": 0.04, "-": -0.38, "=": -0.39, "[": 0.03, "associated": 0.61, "during": 0.94, "occurred": 0.83, "patients": 0.18, "placebo": -0.07, "rate": 0.44, "ratio": -0.35, "reported": 0.3, "risk": 0.39, "severe": 0.26 },
   "most in abstract": { "data": 0.32, "none": -0.1, "other-quality": -0.02, "runtime": -0.25 },
   "name and next": { "confidence interval": 0.51, "error of": 0.04, "incidence of": 0.74 },
   "named at 0": { "error": 0.47 },
   "named at 4": { "error": 0.32 },
   "named far": { "other-quality": 0.12 },
   "named in words": { "confidence": 0.03, "dry mouth": 0.53, "error": 1.29, "incidence": 0.89, "incidences": 0.45, "rate": 1, "time": -0.56 },
   "range of percent": { "false": 0.45 },
   "right": { "%": -0.05, "=": -0.07, "developed": 0.05, "did": 0.49, "during": 0.57, "group": 0.27, "not": 0.31, "p": -0.17, "patients": 0.23, "per": 0.59, "placebo": -0.11, "receiving": 0.62, "weeks": -0.04 },
   "ruled": { "error": 2.02 },
   "ruled absolute": { "error": 0.08, "other-quality": 0.08 },
   "ruled by": { "metric-left": -0.18, "metric-linked": -0.3, "unit-names": -1.13 },
   "ruled by metric-after": { "error": 1.35 },
   "ruled by metric-carried": { "pass-rate": 0.95 },
   "ruled by metric-linked": { "error": 0.67, "other-quality": -0.76 },
   "ruled count": { "error": -0.56, "other-quality": -0.23 },
   "ruled in ": { "error": -1.32, "other-count": 0.44, "other-quality": -0.01 },
   "ruled in %": { "error": 0.78, "other-quality": 0.46, "pass-rate": -0.65, "runtime": 0.74 },
   "score beside bare": { "at 0": -0.74 },
   "score beside percent": { "at 0": -0.31, "at 2": 0.22 },
   "second after": { "#": 0.03, "(": -0.12, "patients": 0.4, "the": -0.05 },
   "second before": { "#": 0.14, "%": 0.09, ")": -0.25, "group": 0.27 },
   "sentence": { "%": -0.81, "+": -0.07, "-": -0.1, "/": -0.52, "<": -0.57, "about": -0.58, "achieved": -0.21, "added": 1.41, "additional": -0.16, "adverse": 1.58, "after": -0.53, "all": -0.58, "analgesia": -0.32, "analysis": -0.55, "any": -0.42, "arm": -0.03, "b": -0.23, "blood": -0.65, "both": -0.55, "bp": -0.08, "cases": -0.46, "changes": -0.13, "chronic": -0.06, "ci": 0.49, "clinical": 0.5, "complete": -0.69, "control": -0.11, "controls": 1.85, "coronary": -1.14, "deaths": 0.15, "developed": 1.85, "diastolic": -0.21, "difference": 0.17, "differences": 0.39, "dod": 0.51, "drug": -0.59, "due": 0.85, "during": 0.11, "effect": -0.47, "effects": 0.43, "enalapril": 0.12, "end": 0.59, "endpoint": 0.82, "error": 0.91, "event": 0.07, "events": 0.58, "experiments": 0.21, "five": 0.47, "follow-up": 0.01, "following": 0.74, "frequent": 0.84, "grade": 1.39, "groups": -0.01, "h": -0.24, "heart": -0.21, "hg": -0.82, "hours": -0.17, "hr": 0.3, "improved": -0.43, "improvement": -0.48, "incidence": 2.31, "incidences": 1.06, "increased": -0.12, "injection": 0.31, "l": -0.22, "lateral": -1.06, "less": 0.65, "lower": 0.87, "main": 0.13, "mean": -0.35, "median": -0.28, "mg": -0.08, "mm": 0.03, "model": 0.35, "mortality": 1.22, "myocardial": -0.91, "naproxen": 0.03, "nausea": -0.14, "ninety": -0.11, "no": -0.34, "none": 0.2, "observed": 1.12, "occurred": 0.63, "occurrence": 0.76, "one": 0.36, "only": -0.14, "oral": -0.59, "other": -0.63, "out": 1, "oxygen": 0.63, "p": 0.47, "pain": -0.47, "patient": 0.5, "patients": 0.13, "per": 0.91, "period": 0.46, "placebo": -0.09, "prescribed": -0.65, "primary": 0.36, "pylori": -0.16, "range": -0.7, "rate": 0.33, "rates": 0.88, "rebleeding": 0.65, "received": -0.89, "recurred": 1.21, "recurrence": 1.15, "reduced": 0.73, "reduction": 0.11, "rescue": -0.21, "response": -0.61, "results": -0.06, "risk": 1.38, "score": -0.54, "second": -0.15, "sedation": -0.77, "seen": 0.08, "seizure-free": -0.27, "significant": -0.01, "significantly": 0.05, "similar": -0.54, "six": 0.27, "stenosis": 0.92, "still": 0.43, "subjects": 0.26, "taking": -0.41, "test": -0.31, "than": -0.35, "their": -0.98, "therapy": -0.17, "there": -0.03, "three": 0.87, "time": 0.11, "total": -0.79, "treated": 0.14, "treatment": -0.1, "two": -0.17, "use": -0.79, "used": -0.07, "values": -0.6, "versus": 0.13, "very": -0.18, "volume": -0.65, "week": -0.19, "weeks": -1.03, "whereas": -0.11, "while": -0.05, "within": 0.54, "°": 0.29 },
   "size of bare": { "part to 100": 0.45, "whole to 100": -0.5, "whole to 1000": -0.66 },
   "size of measure": { "part to 10": 0.67 },
   "size of percent": { "part to 10": 0.2, "part to 100": -0.72, "whole to 10": 0.19, "whole to 100": -1.16 },
   "spread": { "false": -0.35, "true": -0.71 },
   "title": { "2": -0.16, "4": 0.68, "acute": 0.2, "after": 0.61, "alone": -0.46, "analgesic": -0.18, "antibiotic": 1.44, "antihypertensive": 0.1, "atrial": 0.41, "broad-spectrum": 0.65, "cancer": -0.19, "captopril": 0.51, "care": 0.06, "children": -0.19, "chronic": -0.4, "clinical": -0.48, "clozapine": 0.66, "community": -0.92, "compliance": -0.1, "control": 0.06, "controlled": -0.32, "crossover": 0.38, "disorders": -1, "does": -0.5, "dose": -0.98, "double-blind": -0.32, "drugs": 0.56, "during": 0.52, "effectiveness": -0.75, "essential": -0.84, "exercise": -0.96, "follow-up": 1.27, "health": -0.27, "helicobacter": -0.3, "iga": 0.32, "improved": 0.55, "infarct": 1.01, "interventional": 0.97, "intraocular": 0.21, "lesions": -0.65, "long-term": 0.13, "losartan": 0.19, "maintenance": -0.03, "methods": 0.81, "midazolam": 1.68, "months": 0.35, "mortality": 0.26, "myocardial": 0.07, "nausea": -0.42, "nephropathy": 1.15, "neuropathic": 1.19, "obese": 1.8, "olanzapine": 0.92, "omeprazole": 0.63, "open": 0.18, "over": 0.22, "pain": -0.12, "patient": -0.74, "peptic": 0.24, "pneumonia": 0.15, "prediction": 1.45, "prescribing": 0.37, "pressure": 0.48, "prevention": 0.5, "prevents": 1.61, "prophylaxis": 0.02, "rates": 0.95, "recurrent": 0.09, "reproducibility": 1.13, "risk": 0.14, "robot": 3.74, "robotic": 0.13, "s": 0.66, "safety": 0.21, "schizophrenia": 0.47, "serum": 0.63, "severe": 0.86, "sexual": 1.58, "states": 1.45, "stress": 0.19, "study": -0.05, "support": -0.36, "surgical": 0.1, "survival": 0.06, "system": 0.46, "therapy": -0.24, "thrombolysis": 0.23, "tolerance": 1.46, "trial": 0.54, "united": 0.03, "varices": 1.54, "ventilator-associated": 0.94, "versus": 0.07, "women": -0.05, "years": -0.39 },
   "trend": { "down": 0.26, "up": -0.12 },
   "two after": { "( #": -0.32, "and #": 0.14, "of those": 0.27, "versus #": 0.32 },
   "unit": { "": -0.85 }
  }
 },
 "psnr": {
  "bias": -8.19,
  "cues": {
   "in abstract": { "psnr": 1.77 },
   "in sentence": { "psnr": 1.76 },
   "ruled": { "psnr": 2.57 }
  }
 },
 "fid": {
  "bias": -8.19,
  "cues": {
   "after bare": { "on": 2.24 },
   "in abstract": { "fid": 2.71 },
   "name and next": { "scores in": 0.79 },
   "right": { "×": 0.04 },
   "sentence": { "benchmarks": 1.17, "line": 0.54 }
  }
 },
 "correlation": {
  "bias": -6.85,
  "cues": {
   "before bare": { "=": 0.22 },
   "in abstract": { "error": -0.21 },
   "in sentence": { "correlation": 2.05 },
   "left": { "=": 0.19, "r": 5.49 },
   "most in abstract": { "other-quality": -0.29 },
   "right": { "-": -0.27 },
   "ruled": { "correlation": 2.24 },
   "ruled absolute": { "correlation": 3.11 },
   "second before": { "r": 0.87 },
   "sentence": { "/": -0.56, "<": -0.15, "r": 1.19, "results": 0.67 },
   "size of bare": { "part to 1": 1.77 },
   "size of percent": { "whole to 100": 0.29 },
   "title": { "artery": 0.14, "diagnosis": 0.76, "disease": 0.63, "people": 3.37 }
  }
 },
 "ndcg": {
  "bias": -8.87,
  "cues": {}
 },
 "pass-rate": {
  "bias": -2.49,
  "cues": {
   "after": { ")": 0.17, "and": 0.24 },
   "after bare": { ")": 0.17 },
   "after percent": { "at": 0.12, "in": -0.38, "on": 0.05 },
   "around": { "( # )": 0.08 },
   "before": { "was": 0.3 },
   "before and head": { "and # -": 0.24 },
   "before percent": { "(": -0.01, ",": 0.19, ".": 0.22, "in": 0.35, "to": -0.8 },
   "choice": { "metric-in far": 0.13, "metric-left far": 0.25, "metric-right at 4": 0.2, "metric-right far": -0.16, "none": -0.05 },
   "compared percent": { "compared-noun": 0.57, "no": 0.72 },
   "comparison names": { "none": -0.49 },
   "form of bare": { "count": -1.97 },
   "form of percent": { "absolute": 0.52 },
   "in abstract": { "auc": -0.44, "compute": 0.42, "correlation": -0.28, "data": -0.24, "error": -0.1, "pass-rate": 0.38, "performance": -0.15, "recall": -0.71, "runtime": 0.17 },
   "in sentence": { "error": -1.77, "pass-rate": 1.48, "recall": -0.09 },
   "in words": { "false": -0.41 },
   "kind": { "bare": -1.63, "measure": -3.39, "percent": 0.51 },
   "left": { "%": -0.11, "-": 0.07, "achieved": 0.02, "after": 0.16, "compared": 0.13, "follow-up": 0.23, "months": 0.29, "treatment": 0.61, "weeks": 1.1 },
   "most in abstract": { "error": 0.23, "other-cost": -0.45, "other-quality": 0.23, "pass-rate": 0.45, "runtime": 0.57 },
   "name and next": { "compliance (": -0.3 },
   "named in words": { "blood pressure": 1.22, "rates": 0.01, "time": 0.17 },
   "range of bare": { "false": -0.02 },
   "right": { "%": -0.03, "-": -0.18, "/": 0.01, "=": 0.01, "[": 0.2, "achieved": 0.13, "compared": -0.3, "disease": -0.45, "group": 0.15, "p": 0.33, "patients": 0.64, "placebo": 0.46, "receiving": -0.34, "reported": 0.42, "treated": 0.43, "treatment": -0.05 },
   "ruled": { "pass-rate": 0.43 },
   "ruled absolute": { "pass-rate": 1.11, "reward": 1.44 },
   "ruled by": { "metric-unnamed": -0.34 },
   "ruled by metric-carried": { "pass-rate": -0.74 },
   "ruled by metric-left": { "other-quality": -0.12 },
   "ruled by metric-of-sentence": { "other-quality": 0.23 },
   "ruled by metric-right": { "other-quality": 0.09 },
   "ruled by metric-unnamed": { "other-quality": -0.02 },
   "ruled in %": { "other-quality": 0.76, "pass-rate": 1.37, "reward": 0.19 },
   "score beside percent": { "at 0": -0.01, "at 3": 0.08 },
   "second after": { "completed": 0.09, "patients": 0.11, "were": -0.77 },
   "second before": { "#": 0.47 },
   "sentence": { "%": -0.19, "'": -1.08, "-": -0.13, "<": 0.93, "=": 0.14, "achieved": 2.19, "achieving": 0.02, "acute": 0.27, "after": 0.34, "age": -0.14, "all": 0.56, "also": -0.09, "although": -0.26, "analysis": 0.91, "arm": -0.11, "attacks": 0.5, "baseline": 0.37, "both": 0.16, "but": -0.78, "care": 0.88, "ci": 0.23, "clear": 0.84, "complete": 1.71, "control": 0.71, "controlled": 0.52, "dbp": 0.66, "decreased": -0.64, "determination": 0.62, "diastolic": 0.27, "did": 0.17, "differ": 0.56, "drugs": -0.26, "each": 0.1, "effective": 0.04, "effects": -0.29, "enalapril": -0.61, "eradication": 0.16, "evaluation": -0.04, "event": -0.49, "events": -0.45, "failure": -0.06, "first": -0.26, "follow-up": 0.33, "found": -0.06, "four": -0.07, "given": -0.6, "grade": -0.5, "greater": -0.07, "group": -0.05, "groups": -0.44, "h": 0.33, "half": -0.53, "health": -0.44, "improved": 1.58, "improvement": 1.39, "incidence": -0.55, "likely": 0.53, "longer": 0.35, "lost": 0.9, "lower": -0.43, "mean": -0.44, "median": -0.61, "metoclopramide": 0.51, "metronidazole": -0.95, "mild": 0.87, "mm": 0.01, "mmhg": 0.09, "more": 0.4, "mortality": -0.24, "most": -0.37, "n": -0.04, "nights": 1.17, "no": 0.09, "not": -0.15, "occurred": -0.52, "out": -0.41, "outcome": 0.15, "p": -0.92, "pain": -0.29, "partial": -0.8, "participants": 0.41, "patients": 0.23, "peak": 1.19, "percent": -0.69, "period": 0.07, "placebo": 0.31, "positive": -0.06, "primary": -0.15, "proportion": 0.4, "randomized": -0.19, "rate": 0.04, "rates": 1.28, "receiving": -0.39, "related": -0.42, "relief": 1.35, "remained": 0.58, "required": -0.54, "rescue": -0.04, "respectively": 0.28, "responders": 2.11, "responding": 0.69, "response": 1.49, "resulted": -0.69, "rhythm": 0.77, "seen": -0.41, "seizure-free": 0.17, "showed": 0.16, "significant": -0.18, "significantly": -0.01, "sinus": 0.78, "six": -0.04, "study": -0.27, "such": 0.9, "survival": -4.76, "symptoms": 0.2, "test": 0.05, "they": 0.49, "thirty": 0.62, "three": -0.48, "time": 0.29, "treatment": 0.29, "treatments": 0.08, "trial": -0.28, "ulcers": -0.05, "used": -0.36, "using": -0.68, "v": 0.23, "versus": -0.23, "week": 0.6, "well": 0.95, "within": 0.45, "women": -0.06 },
   "size of percent": { "part to 1": -0.69, "part to 10": -1.42, "part to 100": 0.28, "whole to 10": -0.88, "whole to 100": 0.14 },
   "spread": { "false": -1.64, "true": -2.32 },
   "title": { "addition": 0.53, "adherence": 0.12, "after": -0.45, "agents": -0.21, "alerts": 0.3, "among": -0.69, "amoxicillin": 0.36, "anaerobic": 0.57, "analysis": -0.29, "anesthesia": 0.8, "arterial": -0.19, "cardiac": 0.55, "cessation": 0.54, "cheeks": 0.1, "chemotherapy": 0.13, "chronic": 0.54, "clinical": -0.17, "combined": 0.02, "community": -0.25, "comparative": 0.29, "compared": 0.9, "comparison": 0.57, "congenital": 0.35, "controlled": -0.16, "cord": 0.41, "diltiazem": 0.47, "disease": -0.16, "does": -0.8, "double-blind": 0.39, "effective": 1.63, "effectiveness": 0.19, "effects": -1.55, "efficacy": 0.32, "enalapril": -0.35, "end-point": 0.01, "eradication": 0.45, "failure": -0.29, "fillers": 0.01, "follow-up": -1.58, "gastric": -0.06, "general": -0.58, "gerd": 1.08, "group": 0.43, "hiv": 0.35, "implementation": 0.73, "improve": 0.82, "infection": 0.38, "injury": 1.07, "life": -0.22, "management": 0.08, "medication": 0.21, "metoclopramide": 0.18, "migraine": -0.23, "moderate": 0.67, "multi-centre": 0.75, "multicentre": 0.86, "myocardial": -0.22, "nephropathy": -0.33, "nifedipine": 0.16, "patient": -0.4, "patients": -0.12, "placebo-controlled": 0.16, "postoperative": -0.35, "program": 1.31, "psoriasis": 0.75, "randomised": 0.08, "randomized": 0.12, "regimens": 0.16, "replacement": -0.13, "response": -0.01, "results": 1.23, "safety": 0.33, "seizures": 0.8, "stimulation": 0.61, "study": 0.17, "survival": -0.23, "testing": 1.7, "their": 1.82, "therapy": 0.78, "threshold": 0.01, "treatment": 0.13, "trial": 0.11, "trials": 0.12, "type": -1.18, "use": -0.01, "used": 0.01, "using": -0.7, "versus": -0.05, "vo2": 0.01, "volumizing": 0.05, "young": 0.63 },
   "trend": { "down": -0.58, "up": 0.33 },
   "two after": { ") completed": 1.15, ") in": 0.07, ", #": -0.32 },
   "two before": { ", and": -0.2 },
   "unit": { "": -0.55 },
   "weakly named at 4": { "other-quality": -0.49, "pass-rate": 0.98 },
   "weakly named far": { "other-quality": -0.11, "runtime": 0.32 }
  }
 },
 "win-rate": {
  "bias": -7.47,
  "cues": {
   "after": { "of": 1.69 },
   "choice": { "metric-right far": 1.36 },
   "compared percent": { "no": 0.13 },
   "most in abstract": { "other-quality": -0.19, "win-rate": 1.91 },
   "named in words": { "preferred": 0.26 },
   "ruled absolute": { "win-rate": 1.43 },
   "ruled in %": { "win-rate": 4.46 },
   "sentence": { "/": -0.35 }
  }
 },
 "coverage": {
  "bias": -8.34,
  "cues": {
   "sentence": { "able": 5.56, "attend": 0.01, "deliveries": 0.78, "lhws": 0.43 },
   "size of percent": { "whole to 100": 0.57 }
  }
 },
 "reward": {
  "bias": -8.87,
  "cues": {}
 },
 "other-quality": {
  "bias": 0.24,
  "cues": {
   "after": { ")": 0.03, ",": 0.07, "on": -0.18, "versus": -0.19 },
   "after bare": { "(": 0.13, "+": -0.63, ",": 0.09, ";": 0.69 },
   "after percent": { ")": 0.08, ",": -0.12, "in": 0.3, "of": 0.48, "vs": -0.32, "±": -0.13 },
   "around": { "= # ,": -0.16, "in # of": -0.23, "of # .": 0.1 },
   "before": { "at": -0.08, "from": 0.03, "in": -0.27, "to": 0.07, "was": -0.17 },
   "before and head": { ", # -": 0.1, "and # -": -0.27, "to # -": 0.27, "versus # -": -0.21, "with # -": -0.2 },
   "before bare": { "(": -0.17, "=": 0.54, "to": 0.19 },
   "before measure": { "and": -0.03 },
   "before percent": { "(": 0.17, ".": -0.33, ";": 0.29, "by": 0.2, "were": -0.5 },
   "choice": { "metric-after at 0": -0.44, "metric-in far": -0.08, "metric-left at 4": 0.04, "metric-linked at 2": 0.22, "metric-list at 0": -0.01, "metric-list at 2": 0.29, "metric-right at 3": 0.5, "metric-right far": 0.39, "none": 0.2 },
   "compared percent": { "compared-sign": 0.82, "no": -0.38 },
   "edge": { "$": -0.76, "-": 0.37, "approximately": 0.25, "median": 0.24, "than": 0.09 },
   "form of bare": { "absolute": 0.31, "change": 0.07, "count": -7.1 },
   "form of measure": { "change": 0.23 },
   "form of multiple": { "factor": -0.05 },
   "form of percent": { "absolute": -0.01 },
   "head": { "-": 0.02, "patients": -0.24 },
   "in abstract": { "accuracy": -0.03, "compute": -0.49, "energy": 0.56, "f1": -1.05, "parameters": 0.4, "pass-rate": -0.2, "performance": -0.02, "recall": 0.39, "reward": 0.07, "runtime": -0.43, "specificity": -0.02, "speedup": -0.49, "win-rate": 0.39 },
   "in sentence": { "correlation": -1.33, "error": -0.22, "latency": -0.64, "other-cost": -0.26, "other-quality": 0.35, "pass-rate": -0.08, "precision": -0.27, "recall": -0.05, "specificity": -1.67 },
   "in words": { "false": 0.06 },
   "kind": { "measure": 0.02, "multiple": -0.28 },
   "left": { "-": 0.26, "/": 0.15, "<": 0.09, "blood": 0.17, "control": 0.04, "cost": -0.31, "daily": -0.05, "day": 0.17, "dose": -1.77, "follow-up": -0.18, "found": 0.04, "frequency": 0.25, "group": -0.08, "increase": -0.16, "mean": -0.18, "morphine": -0.2, "occurred": -0.95, "p": 0.48, "patient": -0.05, "period": 0.17, "r": -2.57, "rates": -0.26, "ratio": 1.72, "receiving": 0.2, "reduction": 0.15, "reported": -0.2, "survival": 1.51, "symptomatic": -0.48, "than": -0.01, "three": -0.07, "time": 0.17, "treatment": -0.22, "treatments": -0.16, "visits": -0.92, "weeks": -0.74, "±": 0.23 },
   "most in abstract": { "data": -0.06, "money": -0.45, "none": 0.73, "other-quality": 0.41, "pass-rate": -0.12, "runtime": 0.17 },
   "name and next": { "confidence interval": -0.2, "rate was": -0.13, "time in": -0.58 },
   "named at 0": { "auc": -0.32, "other-quality": 0.37 },
   "named at 2": { "other-quality": 0.13 },
   "named at 4": { "runtime": 0.04 },
   "named in words": { "accuracy": -0.31, "area": 0.59, "confidence": -0.08, "episodes": 0.34, "error": -1.89, "incidence": -0.5, "loss": 0.6, "or": 0.03, "rr": 0.42, "survival": 0.72, "time": 0.22 },
   "range of bare": { "false": 0.29 },
   "range of measure": { "true": 0.3 },
   "right": { "+": 0.23, "-": 0.07, "<": -0.08, "=": -0.07, "after": 0.27, "all": 0.61, "arm": 0.32, "baseline": 0.35, "compared": 0.03, "confidence": 0.27, "days": -0.64, "ddd": -1.65, "disease": 0.91, "group": -0.58, "hr": -0.29, "l": 0.79, "mg": -0.27, "ml": 0.23, "not": 0.03, "over": -0.54, "patients": -0.31, "treatment": 0.62, "while": 0.23 },
   "ruled": { "money": -1.26, "other-quality": 1.44, "performance": 0.57 },
   "ruled absolute": { "auc": -0.53 },
   "ruled by": { "count-found": -0.61, "metric-after": -1.04, "metric-carried": -0.08, "metric-left": 0.37, "metric-linked": -0.26, "metric-right": -0.04, "verb-names": -0.65 },
   "ruled by metric-carried": { "error": -0.06 },
   "ruled by metric-left": { "error": -0.07, "other-quality": 0.26 },
   "ruled by metric-linked": { "other-quality": 1.16, "pass-rate": 1.13, "runtime": -0.33 },
   "ruled by metric-list": { "error": 0.05 },
   "ruled by metric-of-sentence": { "other-quality": -0.84 },
   "ruled by metric-right": { "other-quality": -0.08 },
   "ruled by unit-names": { "error": 1.58, "runtime": 0.57 },
   "ruled change": { "other-cost": 0.58, "other-quality": 0.72 },
   "ruled factor": { "other-quality": 0.56 },
   "ruled in ": { "correlation": -1.65, "error": 0.37 },
   "ruled in %": { "data": 0.34, "error": -0.82, "other-quality": -0.45, "pass-rate": -0.79 },
   "ruled in days": { "runtime": -0.39 },
   "ruled in mg": { "other-quality": -0.32 },
   "ruled in mg/day": { "other-quality": -2.15 },
   "ruled in mg/kg/day": { "other-quality": -0.85 },
   "ruled in mm Hg": { "other-quality": 0.27 },
   "ruled in x": { "other-quality": 0.04 },
   "ruled in years": { "other-quality": 0.23 },
   "score beside bare": { "at 4": 0.12, "far": 0.25 },
   "score beside measure": { "far": 0.06 },
   "score beside percent": { "at 0": -0.95, "at 1": -1.04, "at 2": -0.86, "at 3": -0.49, "at 4": -0.41, "far": -0.29 },
   "second after": { "#": -0.08, ";": 0.12, "completed": -0.28, "group": -0.13, "in": -0.26, "patients": -0.47, "the": 0.06, "were": 0.91, "with": 0.36 },
   "second before": { "#": -0.2, "(": 0.49, "difference": -0.28, "patients": 0.05, "r": -2.48, "rate": -0.1 },
   "sentence": { "%": 0.02, "'": 1.17, "-": 0.06, "/": 0.19, "=": -0.04, ">": -0.75, "[": -0.19, "]": -0.06, "about": 1.13, "absolute": -0.66, "accuracy": -1.21, "ace": 0.36, "achieve": -2.16, "achieved": -1.82, "active": 0.12, "activity": 0.86, "adequate": -0.46, "adverse": -1.44, "after": 0.19, "age": 0.94, "all": -0.13, "analgesia": 1.02, "analysis": -0.18, "angina": -0.18, "antenatal": -0.14, "anticholinergic": -0.56, "appropriate": 0.27, "arm": 0.32, "attacks": -0.04, "auc": 0.24, "before": 1.06, "below": 0.1, "benzodiazepines": -0.12, "black": 0.96, "blood": 0.19, "bp": 0.05, "breast": -0.7, "but": 0.06, "c": 0.6, "cardiac": -0.13, "cases": 0.49, "causes": 0.54, "change": 1.18, "changes": 1.02, "children": 0.63, "chose": 0.29, "chronic": 0.23, "ci": -0.2, "cm": 0.66, "compared": -0.14, "complete": -1.64, "completed": -0.2, "concentration": 0.71, "considered": -0.29, "consumption": -1.25, "control": -0.27, "controlled": -1.29, "coronary": 0.07, "corresponding": 0.67, "costs": -2.3, "d": -0.4, "days": -0.08, "dbp": -0.37, "deaths": -0.23, "decrease": 0.35, "decreased": 0.16, "defined": -0.1, "detected": 0.82, "developed": -1, "diclofenac": -0.25, "discharge": 0.48, "disease": 0.1, "dosage": -0.42, "dose": -0.44, "drug": 0.06, "due": -0.49, "during": -0.06, "effect": 0.58, "eligible": 0.31, "end": -0.28, "endpoint": -0.72, "exercise": 0.38, "experienced": -0.34, "faster": -0.15, "fewer": -0.35, "first": 0.11, "follow-up": -0.62, "frequent": -2.3, "function": 0.21, "group": 0.09, "groups": 0.44, "h": 0.04, "half": 0.84, "hba1c": 0.15, "headache": -0.04, "health": 0.45, "heart": 0.16, "heparin": 1.06, "hg": 0.61, "history": 0.29, "hundred": 0.23, "improved": -0.12, "improvement": -0.38, "incidence": -1.49, "incidences": -0.95, "included": 0.08, "increase": 0.05, "increased": 0.33, "increases": 0.04, "indications": 0.2, "infarction": 1.45, "infusion": -0.31, "injection": -1.23, "injury": 0.31, "intensity": 0.6, "intention": -0.52, "intervention": -0.14, "l": 1.09, "lateral": 1.94, "least": -0.95, "left": 0.62, "less": -0.94, "longer": 0.32, "loss": 0.18, "lost": -0.19, "lower": -0.07, "many": -0.3, "maximum": 0.76, "may": 0.15, "mean": 0.34, "meaningful": -0.39, "measured": 0.58, "median": 0.59, "medication": -0.2, "method": -0.84, "metronidazole": 0.34, "mg": -0.41, "min": 0.67, "minutes": -0.61, "ml": 0.55, "monotherapy": -0.57, "months": -0.1, "more": -0.07, "morphine": -1.52, "mortality": -0.91, "most": 0.78, "narcotics": -0.1, "ng": 0.31, "nifedipine": -0.85, "ninety": 0.21, "nitroglycerin": -0.6, "no": -0.1, "normotensive": 0.06, "not": 0.15, "observed": -0.79, "occurred": -0.26, "occurring": -0.1, "omeprazole": -0.26, "onset": -0.34, "oral": 0.85, "os": 0.29, "other": 0.17, "outcome": -0.18, "over": 0.04, "overall": -0.31, "p": 0.15, "pain": 0.51, "partial": 0.66, "patients": -0.43, "per": -0.95, "percentage": 0.45, "performance": -0.46, "period": -0.48, "physicians": 0.26, "plasma": 0.49, "positive": 0.02, "preoperative": 0.11, "prescribed": 0.38, "prescribing": -0.28, "pressure": 0.04, "prevalence": 0.16, "prior": 0.15, "r": -1.69, "randomized": 0.48, "range": 0.42, "rate": -0.77, "rates": -1.8, "ratio": 0.04, "ratios": 0.67, "reached": -1.05, "received": 0.28, "receiving": 0.36, "receptor": 0.12, "recovery": -0.74, "reduced": -0.33, "reduction": -0.02, "reductions": 0.89, "regression": -0.79, "related": 0.02, "relief": -0.23, "remained": -0.09, "requirement": -0.23, "resistance": 1.18, "respectively": -0.1, "responders": -0.71, "response": -0.41, "results": 0.22, "revealed": -0.08, "rhythm": -0.25, "risk": -0.48, "s": 0.16, "sbp": -0.3, "score": 0.56, "sedation": 0.47, "serum": 0.42, "seventy": 0.65, "sexual": 0.41, "showed": -0.28, "shows": -0.81, "significant": 0.61, "significantly": -0.17, "sinus": -0.04, "stability": -1.95, "statistically": -0.18, "stay": -0.11, "stroke": 0.09, "subjects": -0.29, "successful": -0.45, "such": -0.14, "superior": 0.16, "survival": 3.2, "symptom": 0.2, "symptoms": -0.28, "taking": 0.49, "than": -0.11, "their": 0.05, "there": 0.4, "they": -0.33, "three": -0.24, "time": -0.26, "total": 0.25, "treated": -0.43, "treatments": -0.19, "up": -0.15, "using": -0.19, "v": -0.99, "values": 0.53, "versus": -0.06, "visits": -0.49, "volume": 0.88, "vs": 0.13, "week": -0.22, "weeks": 0.41, "well": -0.22, "when": 0.19, "while": 0.42, "within": -1.05, "women": 1.09, "years": 0.5 },
   "size of bare": { "part to 1": -0.08, "part to 10": 0.63, "part to 100": 0.05, "whole to 100": -0.21, "whole to 1000": 0.32 },
   "size of measure": { "part to 1000": 0.17, "whole to 10": -0.22, "whole to 100": 0.49, "whole to 1000": 0.6 },
   "size of multiple": { "whole to 10": -0.08 },
   "size of percent": { "part to 1": -0.32, "part to 100": -0.19, "whole to 100": 0.08 },
   "spread": { "false": -0.46, "true": 0.34 },
   "title": { "2": 0.19, "4": -0.47, "abdominal": -0.31, "acid": 0.45, "addition": -0.01, "adherence": -0.25, "after": -0.04, "agents": 0.39, "alone": 0.34, "among": 1.45, "analgesia": -0.51, "anesthesia": -1.18, "ankle": 0.67, "antibiotic": -2.24, "antihypertensive": -0.46, "antipsychotics": 1.28, "approach": 1.29, "arterial": 0.39, "associated": 0.21, "asthma": 0.26, "atrial": -0.13, "attendance": -0.23, "b": 1.05, "behaviour": 0.95, "between": 0.03, "bleeding": -0.32, "brazil": -0.37, "bypass": -0.29, "cancer": 0.15, "carbohydrate": -0.52, "carcinoma": 0.17, "cardiac": -0.09, "cast": 0.13, "cell": 0.41, "cetirizine": 2.32, "children": 0.22, "clinical": 0.16, "clozapine": -0.48, "cohort": -0.44, "collaborative": -0.86, "combination": -0.16, "community": 1.41, "compared": -1.3, "comparison": -0.61, "conditions": -0.8, "control": -0.32, "controlled": 0.57, "coronary": 0.02, "course": -0.9, "critically": 0.31, "determining": 0.23, "diabetic": 0.19, "diagnostic": 0.35, "differences": 0.49, "disease": -0.58, "disorders": 0.17, "do": 0.27, "does": 0.89, "dose": 0.21, "double-blind": 0.12, "due": -0.45, "during": -0.02, "dysfunction": -0.47, "early": -0.23, "eastern": -0.02, "effect": -0.05, "effective": -1.19, "effects": 0.56, "efficacy": -0.36, "elderly": -0.07, "eletriptan": 0.28, "essential": 0.61, "evaluation": 0.09, "findings": 0.04, "function": 0.47, "general": 0.36, "group": -0.12, "guideline": -0.49, "headache": -0.44, "hospitalized": 0.57, "hypertensives": 0.31, "i": 0.15, "immediate": 0.3, "implementation": -0.02, "improve": -0.98, "incidence": 0.7, "influence": 0.07, "intensive": -0.1, "interventions": 0.14, "laboratory": -0.85, "learning": -1.75, "long-term": -0.12, "magnetic": 0.29, "male": -0.12, "mellitus": 0.67, "meta-analysis": -0.39, "metabolic": 0.12, "metabolism": 0.83, "methadone": 0.81, "midazolam": -0.37, "mild-to-moderate": -0.23, "moderate": -0.85, "multi-centre": -0.77, "multicentre": -0.01, "netherlands": 0.67, "not": 0.2, "obese": -0.24, "omeprazole": -0.42, "open": -1.4, "outcome": 1, "over": -0.25, "paediatric": 0.44, "parallel": -0.07, "partner": -0.14, "patient": 1.96, "patient-reported": -1.32, "patients": 0.29, "patterns": 0.49, "performance": -0.94, "perindopril": 0.68, "perioperative": -0.03, "pharmacokinetic": 0.89, "pharmacokinetics": 0.45, "phase": 0.14, "physicians": 0.36, "pilot": 0.09, "postmenopausal": 0.63, "postoperative": 0.67, "prescribing": -0.93, "pressure": -0.18, "prevention": -0.21, "program": -0.11, "proof": 1.33, "prophylaxis": -0.24, "psoriasis": -1.21, "receptor": 1.14, "recurrent": -0.08, "relief": -0.64, "reproducibility": -0.2, "research": 0.02, "resource": -0.02, "response": 0.71, "results": -0.75, "risperidone": -0.43, "robot": -1.12, "role": 0.18, "s": -0.25, "safety": -0.06, "selective": 0.48, "serum": -1.06, "severe": -0.53, "short": -0.47, "stress": -2.25, "study": -0.24, "subjects": 0.22, "successful": 0.05, "support": 0.1, "system": -0.36, "systemic": 0.22, "their": -0.71, "therapy": -0.14, "three": -0.05, "trial": -0.64, "trials": -0.03, "two": -0.53, "ulcer": -0.07, "using": -0.03, "varices": -1.03, "versus": 0.13, "via": -0.27, "visual": -0.08, "vs": 0.22, "women": 0.06, "years": 0.24 },
   "trend": { "up": 0.36 },
   "two after": { "( #": 0.52, ") ,": -0.05, ") .": 0.14, ") compared": 0.13, ") had": 0.19, ", #": 0.38, ", p": -0.14, ", respectively": 0.01, "and #": -0.01, "in group": -0.53, "in the": 0.19, "versus #": -0.23 },
   "two before": { "# (": -0.28, "# to": 0.27, ", and": 0.29, "group (": -0.35, "patients (": 0.04 },
   "unit": { "kg": 0.37, "mg": -2.46, "mg/kg/day": -0.82, "min": -1.37, "mm Hg": 2, "mmHg": 1.01, "ms": 0.52, "x": -0.28 },
   "weakly named at 2": { "data": 0.13 },
   "weakly named at 4": { "data": 0.36, "other-quality": 0.63, "runtime": -0.59 },
   "weakly named far": { "other-quality": 0.32 }
  }
 },
 "memory": {
  "bias": -8.18,
  "cues": {}
 },
 "storage": {
  "bias": -8.18,
  "cues": {}
 },
 "parameters": {
  "bias": -9.56,
  "cues": {}
 },
 "compute": {
  "bias": -7.35,
  "cues": {
   "head": { "-": -0.68 },
   "in abstract": { "compute": 1.35 },
   "ruled by": { "metric-after": 1.63 }
  }
 },
 "energy": {
  "bias": -26.38,
  "cues": {}
 },
 "money": {
  "bias": -7,
  "cues": {
   "around": { "( # decrease": 1.62 },
   "choice": { "none": -0.1 },
   "edge": { "$": 3.17 },
   "form of percent": { "absolute": -0.31 },
   "in abstract": { "money": 2.58 },
   "in sentence": { "money": 0.71 },
   "left": { "cost": 0.97 },
   "most in abstract": { "money": 2.17 },
   "right": { "per": 0.3 },
   "ruled": { "money": 3.72 },
   "sentence": { "costs": 2.92, "patients": -0.32, "per": 0.09 },
   "title": { "economic": 1.05 },
   "unit": { "": -1.25 }
  }
 },
 "traffic": {
  "bias": -26.38,
  "cues": {}
 },
 "data": {
  "bias": -7.89,
  "cues": {
   "in abstract": { "data": 0.31, "performance": 1.9 },
   "ruled by metric-after": { "data": 3.26 }
  }
 },
 "overhead": {
  "bias": -8.19,
  "cues": {
   "in abstract": { "overhead": 1.48 },
   "in sentence": { "overhead": 1.29 },
   "right": { "overhead": 4.31 },
   "ruled": { "overhead": 0.95 },
   "ruled absolute": { "overhead": 0.16 }
  }
 },
 "other-cost": {
  "bias": -3.69,
  "cues": {
   "before": { "(": 0.41 },
   "before and head": { ", # -": -0.8, "was # -": 0.19 },
   "choice": { "metric-left at 3": -0.02, "metric-right at 4": 0.18, "none": 0.89 },
   "compared percent": { "no": -1.35 },
   "comparison names": { "none": -1.24 },
   "edge": { "mean": 0.23 },
   "form of bare": { "absolute": 0.46, "count": -3.07 },
   "head": { "-": -0.39 },
   "in abstract": { "auc": -0.55, "correlation": -0.9, "data": 0.01, "other-cost": 0.26, "runtime": 0.6 },
   "in sentence": { "other-cost": 0.98, "pass-rate": -0.41 },
   "in words": { "false": -0.18 },
   "left": { "%": -0.03, "-": -0.06, "dose": 1.73, "duration": 1.23, "group": 0.66, "mean": 0.68, "number": 0.61, "use": 0.87, "visits": 0.5 },
   "most in abstract": { "other-cost": 0.69, "other-quality": -0.1 },
   "name and next": { "duration of": 0.66 },
   "named in words": { "dosage": 0.07, "rate": 0.58 },
   "range of measure": { "false": 0.2 },
   "right": { "%": -0.57, "=": 0.43, "ddd": 0.91, "over": 0.15, "range": 0.28, "respectively": 0.24, "±": -0.53 },
   "ruled": { "other-cost": 1.11, "runtime": 0.3 },
   "ruled absolute": { "error": -0.67, "other-quality": 0.31 },
   "ruled by": { "metric-list": -0.15, "metric-of-sentence": 0.75 },
   "ruled by metric-left": { "other-quality": -0.42 },
   "ruled by unit-names": { "other-quality": 0.35 },
   "ruled change": { "other-quality": -0.17 },
   "ruled in ": { "runtime": 0.28 },
   "ruled in days": { "runtime": 1.89 },
   "ruled in mg": { "other-quality": 0.51 },
   "ruled in mg/day": { "other-quality": 1.76 },
   "second after": { "#": -0.03, ".": -0.24, "in": 0.66 },
   "sentence": { "%": 0.34, "-": -0.35, "/": 0.2, "<": -0.64, "=": -0.25, "after": -0.49, "age": -0.31, "average": 0.48, "between": -0.55, "both": -0.46, "but": -0.12, "care": -0.3, "change": -0.16, "ci": -0.05, "compared": -0.23, "consumption": 1.64, "control": 0.5, "d": 0.83, "day": 0.3, "days": 0.48, "decreased": 0.13, "diclofenac": 0.14, "dl": -0.21, "dose": 1.65, "doses": 0.84, "dropped": 0.34, "drugs": 1.02, "equivalent": -0.16, "frequency": 0.49, "frequent": 1.36, "h": -0.17, "higher": 0.01, "infusion": 1.13, "intervention": 0.31, "least": 0.58, "less": 1.08, "loss": 0.82, "mean": 0.13, "mg": 1.4, "minute": 0.39, "ml": -0.96, "mm": -0.37, "mmhg": -0.69, "more": -0.48, "morphine": 2.14, "need": 1.48, "needed": 2.73, "number": 0.28, "pain": -0.26, "patients": -0.05, "pca": 0.67, "per": 0.36, "placebo": -0.59, "ratio": -0.01, "received": 0.98, "required": 1.47, "rescue": 2.03, "study": 0.26, "tablets": 0.87, "than": 0.29, "there": -0.32, "treatment": -0.1, "units": 0.34, "use": 1.05, "used": 1.61, "visits": 1.56, "week": 0.65, "within": 0.02, "year": 0.03 },
   "size of measure": { "part to 1": 0.32 },
   "size of percent": { "part to 100": -0.25, "whole to 100": 0.32 },
   "spread": { "false": -0.51, "true": -0.14 },
   "title": { "abdominal": 1.96, "after": 0.42, "analgesia": 1.04, "analgesic": 0.17, "between": -0.31, "bleeding": 0.1, "care": 0.13, "clinical": 1.14, "clonidine": 0.3, "complications": 0.66, "control": 0.07, "department": 1.05, "due": 1.25, "effect": 0.72, "effects": -0.23, "evaluation": -0.07, "feedback": 1.67, "general": 0.49, "guidance": 1.43, "heart": -0.23, "improve": 0.71, "infusion": 0.45, "migraine": 0.39, "oral": -0.31, "pain": 0.26, "patients": -0.59, "practitioners": 0.2, "reducing": 1.21, "short": 0.88, "sumatriptan": 1.05, "surgery": 0.08, "system": 0.15, "trial": -0.01 },
   "trend": { "up": -0.26 },
   "unit": { "mg": 2.49 }
  }
 },
 "bugs": {
  "bias": -8.87,
  "cues": {}
 },
 "other-count": {
  "bias": -4.15,
  "cues": {
   "around": { "< # patients": -0.38 },
   "compared bare": { "no": 1.1 },
   "edge": { "a": 0.51 },
   "form of bare": { "count": 7.18 },
   "form of measure": { "absolute": -1.06, "count": 4.24 },
   "form of percent": { "absolute": -0.06 },
   "head": { "-": -0.12 },
   "in abstract": { "runtime": -0.18 },
   "in sentence": { "error": 0.04 },
   "in words": { "false": 0.01, "true": -0.33 },
   "kind": { "percent": -1.19 },
   "left": { "than": 0.65 },
   "most in abstract": { "auc": -0.77, "other-quality": -0.45 },
   "right": { "%": 0.49, "-": -0.56 },
   "ruled absolute": { "error": 0.81, "other-quality": -0.61 },
   "ruled by": { "metric-after": 0.51, "metric-list": -0.1 },
   "ruled by count-found": { "other-count": 0.35 },
   "ruled by metric-after": { "other-quality": 1.61 },
   "ruled count": { "other-count": 0.03, "other-quality": 1.3 },
   "second after": { ".": 0.46, "the": -0.38 },
   "sentence": { "-": -0.42, "<": -0.03, "ci": -0.01, "common": 1.15, "differences": -1.38, "discontinued": 1.31, "events": -0.27, "glyburide": -2.32, "group": -0.17, "mean": -0.87, "mg": -0.13, "none": -0.9, "not": -0.35, "pain": 0.01, "patient": -0.15, "patients": 0.29, "receiving": -0.09, "three": -1.22, "total": 0.5 },
   "size of bare": { "part to 1": -1.37, "part to 10": -1.19, "whole to 100": 0.78 },
   "spread": { "true": -0.59 },
   "title": { "crises": -0.37, "double-blind": -1.26, "heart": 0.01, "hyperglycemia": -0.01, "infusion": -1.32, "mesenchymal": -2.06, "obese": -0.54, "patients": -0.03, "prevents": -0.56, "randomised": -0.54, "treatment": -0.29, "trial": -0.34 },
   "unit": { "%": -0.57 }
  }
 }
};
