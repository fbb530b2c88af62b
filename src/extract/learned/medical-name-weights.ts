import type { MetricSlug } from '../../../db/vocabulary.ts';
import type { Weights } from './cue-tables.ts';

/** Learnt from labelled abstracts: see tests/extract/learn. */
export const medicalNameWeights: Record<MetricSlug, Weights> = {
 "speedup": {
  "bias": -4.08,
  "cues": {
   "comparison names": { "none": -4.1, "speedup": 2.63 },
   "in sentence": { "speedup": 0.52 },
   "ruled": { "speedup": 1.77 },
   "ruled by comparison-names": { "speedup": 0.66 }
  }
 },
 "latency": {
  "bias": -7.01,
  "cues": {
   "compared measure": { "no": 0.17 },
   "form of measure": { "absolute": 0.3 },
   "in sentence": { "latency": 4.47, "speedup": 0.14 },
   "most in abstract": { "other-quality": -0.52 },
   "ruled": { "runtime": 1.14 },
   "ruled absolute": { "other-quality": -1.25 },
   "ruled in min": { "runtime": 1.31 },
   "second after": { "#": 0.38 },
   "sentence": { "action": 2.9, "difference": 1.34, "faster": 0.19, "onset": 0.08, "time": 0.94, "treatment": 0.36 },
   "size of measure": { "whole to 100": 0.55 },
   "title": { "trial": -0.08 }
  }
 },
 "runtime": {
  "bias": -4.9,
  "cues": {
   "after": { ",": -0.33 },
   "after measure": { "(": 0.47 },
   "before": { "(": -0.61, ",": 0.19 },
   "compared measure": { "no": 0.54 },
   "compared percent": { "no": -0.04 },
   "form of bare": { "count": -0.51 },
   "form of measure": { "absolute": 0.18 },
   "form of percent": { "absolute": -0.07 },
   "in abstract": { "data": -0.68, "error": -0.34, "money": -0.07, "other-quality": -0.48, "runtime": 0.27 },
   "in sentence": { "pass-rate": -0.58, "runtime": 0.33 },
   "left": { "time": 0.22 },
   "most in abstract": { "other-cost": 0.77, "other-quality": -0.12 },
   "name and next": { "duration of": -0.09 },
   "right": { "%": -0.16, "=": -0.09, "minutes": 0.17 },
   "ruled": { "runtime": 3.12 },
   "ruled absolute": { "other-quality": 0.25 },
   "ruled by": { "metric-left": -0.2 },
   "ruled by metric-linked": { "runtime": 0.24 },
   "ruled by metric-of-sentence": { "other-quality": 0.6 },
   "ruled in ": { "other-quality": 0.01 },
   "ruled in weeks": { "other-quality": 0.83 },
   "second before": { "#": -0.58 },
   "sentence": { "%": -0.6, "/": -0.71, "=": -1.54, "after": 0.15, "algorithm": 0.7, "analgesia": -0.98, "complete": 1.11, "control": -0.18, "days": 1.3, "duration": -0.46, "fewer": 0.38, "group": -0.32, "injection": 1.35, "iv": 0.99, "median": 0.8, "mg": -0.22, "min": 0.14, "p": -0.57, "placebo": -1.52, "recovery": 0.81, "study": 0.4, "than": -0.24, "therefore": 0.31, "time": 0.95, "times": 0.79, "trapezius": 1.03, "versus": 0.35, "vs": -0.01, "weeks": 0.13 },
   "size of measure": { "whole to 10": 0.15 },
   "title": { "comparison": 0.6, "disease": 1.1, "dose": -0.48, "effects": 0.58, "open": 2.25, "oral": -0.2, "patients": -1.04, "postoperative": -1.58, "s": 0.34, "study": -0.34, "therapy": -0.37, "trial": 0.11 },
   "unit": { "min": 1.55, "weeks": 0.61 },
   "weakly named at 4": { "runtime": 0.88 }
  }
 },
 "throughput": {
  "bias": -8.18,
  "cues": {}
 },
 "frame-rate": {
  "bias": -8.22,
  "cues": {
   "choice": { "metric-left far": 1.1 },
   "form of measure": { "absolute": 0.84 },
   "ruled": { "frame-rate": 2.52 },
   "ruled absolute": { "frame-rate": 0.79 },
   "ruled by unit-names": { "frame-rate": 1.59 }
  }
 },
 "performance": {
  "bias": -8.31,
  "cues": {
   "most in abstract": { "performance": 1.67 },
   "right": { "more": 3.2 },
   "sentence": { "performance": 0.53, "state-of-the-art": 2.71 }
  }
 },
 "accuracy": {
  "bias": -7.62,
  "cues": {
   "head": { "-": -0.33 },
   "in abstract": { "pass-rate": -1.21 },
   "in sentence": { "accuracy": 3.07 },
   "named in words": { "accuracy": 0.26 },
   "ruled": { "accuracy": 2.63 },
   "ruled by": { "metric-right": -0.23 },
   "ruled in %": { "accuracy": 2.48 },
   "sentence": { "accuracy": 1.49, "p": -0.23 },
   "unit": { "": -0.37 }
  }
 },
 "f1": {
  "bias": -7.8,
  "cues": {
   "in abstract": { "f1": 1.18 },
   "in sentence": { "f1": 1.72 },
   "ruled": { "f1": 5.5 },
   "size of bare": { "part to 1": 0.19 }
  }
 },
 "precision": {
  "bias": -7.63,
  "cues": {
   "in abstract": { "correlation": 0.54 },
   "in sentence": { "precision": 2.32 },
   "range of percent": { "false": 0.06 },
   "ruled": { "precision": 5.22 },
   "sentence": { "positive": 1.47, "predictive": 1.8 },
   "title": { "analysis": 0.5 }
  }
 },
 "recall": {
  "bias": -8.59,
  "cues": {
   "in abstract": { "correlation": 0.59, "performance": 0.2, "recall": 1.28, "specificity": 0.21 },
   "in sentence": { "recall": 2.22 },
   "left": { "%": -0.03, "sensitivity": 1.37, "test": 0.22 },
   "named in words": { "sensitivity": 0.89 },
   "ruled": { "recall": 0.96 },
   "ruled absolute": { "recall": 0.03 },
   "ruled in %": { "other-quality": 0.57, "recall": 2.82 },
   "second before": { "#": 0.21 },
   "sentence": { "artery": 0.51, "dobutamine-atropine": 0.02, "positive": 0.61, "sensitivity": 0.54 },
   "size of percent": { "whole to 100": 2.09 },
   "title": { "analysis": 1.26, "patients": -0.11, "study": -0.19 }
  }
 },
 "specificity": {
  "bias": -7.87,
  "cues": {
   "in sentence": { "specificity": 1.72 },
   "left": { "%": 0.38 },
   "named at 0": { "specificity": 0.64 },
   "ruled": { "specificity": 5.83 },
   "ruled absolute": { "specificity": 1.34 },
   "ruled in %": { "specificity": 0.16 }
  }
 },
 "auc": {
  "bias": -8.04,
  "cues": {
   "in abstract": { "auc": 1.46, "performance": 1.64 },
   "in sentence": { "auc": 2.39 },
   "named at 0": { "auc": 1.4 },
   "ruled": { "auc": 2.42 },
   "ruled absolute": { "auc": 0.06 },
   "sentence": { "-": -1.23, "=": -0.13, "area": 0.43, "better": 0.14, "curve": 0.44, "p": -0.23, "performance": 0.98 },
   "size of bare": { "part to 1": 2.3 },
   "title": { "detection": 1.1 }
  }
 },
 "map": {
  "bias": -8.16,
  "cues": {
   "head": { "-": -0.03 },
   "in sentence": { "map": 1.17 },
   "ruled": { "map": 5.51 }
  }
 },
 "iou": {
  "bias": -8.88,
  "cues": {}
 },
 "dice": {
  "bias": -8.2,
  "cues": {
   "in abstract": { "dice": 2.33 },
   "in sentence": { "dice": 1.7 },
   "ruled": { "dice": 5.09 }
  }
 },
 "bleu": {
  "bias": -26.39,
  "cues": {}
 },
 "rouge": {
  "bias": -26.39,
  "cues": {}
 },
 "perplexity": {
  "bias": -26.39,
  "cues": {}
 },
 "wer": {
  "bias": -26.39,
  "cues": {}
 },
 "error": {
  "bias": -2.25,
  "cues": {
   "after": { "versus": 0.74 },
   "after bare": { "+": 0.08, ",": -0.68, ";": -0.95 },
   "after measure": { ")": -0.25 },
   "after percent": { ")": 0.04, ",": 0.16, ".": 0.42, "vs": 0.12 },
   "around": { "< of": -0.08, "< patients": 0.07, "in of": 0.4 },
   "before": { ",": -0.2, "=": -0.22, "to": -0.15 },
   "before and head": { "versus -": 0.88 },
   "before measure": { "and": 0.29 },
   "before percent": { "by": 0.03 },
   "choice": { "metric-left at 1": -0.06, "metric-left far": 0.13, "metric-list far": 0.31, "metric-right at 4": -0.27, "metric-right far": -0.04, "none": 0.26 },
   "compared bare": { "no": -0.68 },
   "compared percent": { "no": 0.49 },
   "comparison names": { "none": -0.53 },
   "form of bare": { "count": -1.92 },
   "form of measure": { "absolute": -0.09 },
   "form of percent": { "absolute": 0.22 },
   "head": { "-": -0.09 },
   "in abstract": { "accuracy": 0.39, "compute": 0.33, "data": 0.22, "energy": -1.29, "error": 0.7, "money": -1.43, "other-quality": 0.04, "performance": -0.14, "recall": -0.57, "runtime": 0.29, "speedup": -0.55, "throughput": 0.42, "win-rate": -0.43 },
   "in sentence": { "error": 1.16, "other-quality": -0.35, "pass-rate": -0.91 },
   "in words": { "false": -0.62 },
   "kind": { "measure": -0.87, "percent": 0.51 },
   "left": { "%": 0.03, "-": -0.39, "=": -0.44, "associated": 0.7, "during": 0.98, "group": 0.02, "occurred": 0.86, "patients": 0.18, "rate": 0.51, "ratio": -0.32, "reported": 0.27, "risk": 0.42, "severe": 0.2 },
   "most in abstract": { "data": 0.34, "none": -0.03, "runtime": -0.15 },
   "name and next": { "confidence interval": 0.52, "incidence of": 0.51 },
   "named at 0": { "error": 0.37 },
   "named at 1": { "error": -0.07 },
   "named at 4": { "error": 0.3 },
   "named far": { "other-quality": 0.11 },
   "named in words": { "confidence": 0.03, "dry mouth": 0.57, "error": 1.26, "incidence": 1.22, "incidences": 0.61, "rate": 1.02, "time": -0.48 },
   "range of percent": { "false": 0.45 },
   "right": { "%": -0.01, "=": -0.07, "developed": 0.2, "did": 0.5, "during": 0.64, "group": 0.29, "not": 0.31, "p": -0.14, "patients": 0.25, "per": 0.63, "placebo": -0.08, "receiving": 0.68, "weeks": -0.17 },
   "ruled": { "error": 1.72 },
   "ruled absolute": { "error": 0.55, "other-quality": 0.02, "runtime": -0.11 },
   "ruled by": { "metric-carried": 0.06, "metric-left": -0.18, "metric-linked": -0.3, "unit-names": -1.2 },
   "ruled by metric-after": { "error": 1.43 },
   "ruled by metric-carried": { "pass-rate": 0.85 },
   "ruled by metric-linked": { "error": 0.68, "other-quality": -0.76 },
   "ruled by metric-of-sentence": { "other-quality": -0.11 },
   "ruled count": { "error": -0.12, "other-quality": -0.3 },
   "ruled in ": { "error": -1.56, "other-count": 0.38 },
   "ruled in %": { "error": 0.77, "other-quality": 0.51, "pass-rate": -0.57, "runtime": 0.79 },
   "score beside bare": { "at 0": -0.79, "at 3": -0.1 },
   "score beside percent": { "at 0": -0.33, "at 2": 0.2 },
   "second after": { "#": 0.02, "(": -0.17, "patients": 0.4, "the": -0.06 },
   "second before": { "#": 0.15, "%": 0.06, ")": -0.18, "group": 0.29 },
   "sentence": { "%": -0.87, "+": -0.05, "-": -0.1, "/": -0.5, "<": -0.62, ">": 0.02, "about": -0.53, "absolute": 0.06, "achieved": -0.23, "added": 1.42, "additional": -0.25, "adverse": 1.58, "after": -0.62, "all": -0.58, "analgesia": -0.4, "analysis": -0.56, "any": -0.38, "b": -0.19, "blood": -0.57, "both": -0.49, "bp": -0.06, "cases": -0.45, "chronic": -0.06, "ci": 0.51, "clinical": 0.49, "cohort": 0.03, "complete": -0.69, "control": -0.11, "controls": 1.93, "coronary": -1.13, "deaths": 0.14, "developed": 2.12, "diastolic": -0.26, "difference": 0.31, "differences": 0.46, "dod": 0.39, "drug": -0.63, "due": 0.88, "during": 0.05, "early": -0.02, "effect": -0.36, "effects": 0.4, "enalapril": 0.04, "end": 0.78, "endpoint": 0.13, "error": 1, "events": 0.6, "experiments": 0.31, "five": 0.51, "following": 0.5, "frequent": 0.83, "grade": 1.4, "group": 0.01, "groups": -0.07, "h": -0.32, "heart": -0.25, "hg": -0.82, "hours": -0.15, "hr": 0.4, "illness": 0.3, "improved": -0.49, "improvement": -0.39, "incidence": 2.22, "incidences": 0.95, "injection": 0.27, "l": -0.13, "lateral": -0.83, "less": 0.66, "lower": 0.78, "main": 0.02, "mean": -0.23, "median": -0.15, "model": 0.45, "mortality": 1.27, "myocardial": -0.92, "nausea": -0.17, "ninety": -0.16, "no": -0.4, "none": 0.28, "observed": 1.07, "occurred": 0.61, "occurrence": 0.74, "one": 0.37, "only": -0.11, "oral": -0.46, "other": -0.65, "out": 1.08, "oxygen": 0.63, "p": 0.46, "pain": -0.43, "patient": 0.53, "patients": 0.09, "per": 0.92, "period": 0.63, "placebo": -0.13, "prescribed": -0.68, "pressure": -0.06, "primary": 0.44, "pylori": -0.09, "range": -0.75, "rate": 0.32, "rates": 0.88, "rebleeding": 0.49, "received": -0.9, "recurred": 1.34, "recurrence": 1.13, "reduced": 0.7, "rescue": -0.22, "response": -0.72, "results": -0.05, "risk": 1.46, "score": -0.52, "second": -0.11, "sedation": -0.76, "seen": 0.2, "seizure-free": -0.3, "severe": 0.06, "significantly": 0.04, "similar": -0.54, "six": 0.34, "stenosis": 0.94, "still": 0.27, "subjects": 0.13, "taking": -0.39, "test": -0.37, "than": -0.37, "their": -0.95, "therapy": -0.18, "there": -0.03, "three": 0.89, "time": 0.12, "total": -0.72, "treated": 0.19, "treatment": -0.14, "two": -0.14, "use": -0.7, "used": -0.15, "values": -0.95, "versus": 0.12, "very": -0.18, "volume": -0.75, "week": -0.05, "weeks": -0.86, "whereas": -0.24, "while": -0.03, "within": 0.6, "without": -0.01, "°": 0.15 },
   "size of bare": { "part to 100": 0.5, "whole to 100": -0.44, "whole to 1000": -0.49 },
   "size of measure": { "part to 10": 0.72 },
   "size of percent": { "part to 10": 0.11, "part to 100": -0.83, "whole to 10": 0.13, "whole to 100": -1.23 },
   "spread": { "false": -0.27, "true": -0.59 },
   "title": { "2": -0.01, "4": 0.73, "acute": 0.19, "after": 0.66, "alone": -0.34, "analgesic": -0.15, "antibiotic": 1.53, "antihypertensive": 0.16, "atrial": 0.34, "broad-spectrum": 0.61, "cancer": -0.17, "captopril": 0.6, "care": 0.08, "children": -0.23, "chronic": -0.38, "clinical": -0.44, "clozapine": 0.61, "community": -1, "compliance": -0.07, "control": 0.01, "controlled": -0.28, "crossover": 0.33, "disorders": -0.92, "does": -0.54, "dose": -1.01, "double-blind": -0.24, "drugs": 0.95, "during": 0.52, "effectiveness": -0.97, "enalapril": 0.04, "essential": -0.84, "exercise": -0.88, "follow-up": 1.27, "health": -0.28, "helicobacter": -0.26, "iga": 0.35, "improved": 0.65, "infarct": 1.02, "infarction": 0.04, "interventional": 1.07, "intraocular": 0.19, "lesions": -0.88, "long-term": 0.16, "losartan": 0.09, "maintenance": -0.13, "methods": 0.85, "midazolam": 1.69, "months": 0.3, "mortality": 0.3, "myocardial": 0.06, "nausea": -0.62, "nephropathy": 1.13, "neuropathic": 1, "obese": 1.03, "olanzapine": 0.55, "omeprazole": 0.6, "open": 0.03, "over": 0.25, "pain": -0.18, "patient": -0.7, "pediatricians": 0.02, "peptic": 0.22, "pneumonia": 0.04, "prediction": 1.27, "prescribing": 0.43, "pressure": 0.57, "prevention": 0.49, "prevents": 1.92, "rates": 1.03, "recurrent": 0.08, "reproducibility": 1.5, "risk": 0.2, "robot": 3.73, "robotic": 0.17, "s": 0.65, "safety": 0.2, "schizophrenia": 0.3, "serum": 0.53, "severe": 0.78, "sexual": 1.6, "states": 1.63, "stewardship": 0.01, "stress": 0.28, "study": -0.06, "support": -0.44, "surgical": 0.21, "survival": 0.11, "system": 0.47, "therapy": -0.22, "thrombolysis": 0.3, "tolerance": 1.36, "trial": 0.55, "united": 0.02, "varices": 1.55, "ventilator-associated": 0.94, "versus": 0.12, "women": -0.23, "years": -0.28 },
   "trend": { "down": 0.34, "up": -0.11 },
   "two after": { "( #": -0.28, "and #": 0.17, "of those": 0.37, "versus #": 0.13 },
   "unit": { "": -0.84 }
  }
 },
 "psnr": {
  "bias": -8.19,
  "cues": {
   "in abstract": { "psnr": 1.78 },
   "in sentence": { "psnr": 1.76 },
   "ruled": { "psnr": 2.58 }
  }
 },
 "fid": {
  "bias": -8.19,
  "cues": {
   "after bare": { "on": 2.24 },
   "in abstract": { "fid": 2.71 },
   "name and next": { "scores in": 0.76 },
   "right": { "×": 0.04 },
   "sentence": { "benchmarks": 1.19, "line": 0.56 }
  }
 },
 "correlation": {
  "bias": -6.88,
  "cues": {
   "before bare": { "=": 0.19 },
   "form of percent": { "absolute": 0.05 },
   "in abstract": { "error": -0.22 },
   "in sentence": { "correlation": 2.01 },
   "left": { "=": 0.16, "r": 4.86 },
   "most in abstract": { "other-quality": -0.28 },
   "right": { "-": -0.3 },
   "ruled": { "correlation": 2.3 },
   "ruled absolute": { "correlation": 3.09 },
   "second before": { "r": 0.93 },
   "sentence": { "-": -0.02, "/": -0.49, "<": -0.11, "r": 1.81, "results": 0.66 },
   "size of bare": { "part to 1": 1.83 },
   "size of percent": { "whole to 100": 0.25 },
   "title": { "artery": 0.18, "diagnosis": 0.75, "disease": 0.59, "people": 3.39 }
  }
 },
 "ndcg": {
  "bias": -8.88,
  "cues": {}
 },
 "pass-rate": {
  "bias": -2.53,
  "cues": {
   "after": { ")": 0.18, "and": 0.17 },
   "after bare": { ")": 0.13 },
   "after percent": { "in": -0.39 },
   "around": { "( )": 0.01 },
   "before": { ";": -0.05, "was": 0.36 },
   "before and head": { "and -": 0.23, "to -": -0.07 },
   "before percent": { "(": -0.02, ",": 0.18, ".": 0.15, "in": 0.34, "to": -0.83 },
   "choice": { "metric-in far": 0.16, "metric-left far": 0.3, "metric-list at 3": 0.07, "metric-right at 4": 0.28, "metric-right far": -0.1, "none": -0.01 },
   "compared percent": { "compared-noun": 0.48, "no": 0.58 },
   "comparison names": { "none": -0.38 },
   "form of bare": { "count": -1.98 },
   "form of percent": { "absolute": 1.16 },
   "in abstract": { "auc": -0.36, "compute": 0.49, "correlation": -0.33, "data": -0.25, "error": -0.14, "pass-rate": 0.35, "performance": -0.12, "recall": -0.75, "runtime": 0.14 },
   "in sentence": { "error": -1.82, "pass-rate": 1.44, "recall": -0.09 },
   "in words": { "false": -0.77 },
   "kind": { "bare": -1.32, "measure": -3.39, "percent": 0.37 },
   "left": { "%": -0.16, "-": 0.05, "after": 0.13, "compared": 0.17, "follow-up": 0.22, "months": 0.28, "treatment": 0.58, "weeks": 1.06 },
   "most in abstract": { "error": 0.31, "other-cost": -0.3, "other-quality": 0.3, "pass-rate": 0.55, "runtime": 0.71 },
   "name and next": { "compliance (": -0.24, "confidence interval": 0.02 },
   "named in words": { "blood pressure": 1.16, "time": 0.07 },
   "range of bare": { "false": -0.04 },
   "right": { "%": -0.06, "-": -0.11, "=": 0.06, "[": 0.14, "ci": 0.05, "compared": -0.24, "disease": -0.35, "group": 0.09, "p": 0.45, "patients": 0.64, "placebo": 0.43, "receiving": -0.33, "reported": 0.45, "treated": 0.29, "treatment": -0.07 },
   "ruled": { "pass-rate": 0.58 },
   "ruled absolute": { "other-quality": 0.1, "pass-rate": 0.87, "reward": 1.46 },
   "ruled by": { "metric-unnamed": -0.42 },
   "ruled by metric-carried": { "pass-rate": -0.85 },
   "ruled by metric-left": { "other-quality": -0.16 },
   "ruled by metric-of-sentence": { "other-quality": 0.12 },
   "ruled by metric-right": { "other-quality": 0.21 },
   "ruled by metric-unnamed": { "other-quality": -0.02 },
   "ruled change": { "other-quality": -0.16 },
   "ruled in %": { "other-quality": 0.64, "pass-rate": 1.46, "reward": 0.19 },
   "score beside percent": { "at 0": -0.07, "at 3": 0.07 },
   "second after": { "completed": 0.01, "in": 0.11, "patients": 0.09, "were": -0.78 },
   "second before": { "#": 0.37, "%": -0.06 },
   "sentence": { "%": -0.15, "'": -1.04, "-": -0.16, "<": 0.91, "=": 0.05, ">": 0.04, "achieved": 2.14, "acute": 0.22, "after": 0.31, "age": -0.14, "all": 0.51, "also": -0.23, "although": -0.3, "analysis": 0.84, "arm": -0.2, "attacks": 0.5, "baseline": 0.36, "both": 0.17, "but": -0.82, "care": 0.76, "ci": 0.3, "clear": 0.77, "complete": 1.68, "control": 0.7, "controlled": 0.5, "dbp": 0.67, "decreased": -0.6, "determination": 0.67, "diastolic": 0.36, "did": 0.23, "differ": 0.74, "drugs": -0.26, "each": 0.15, "effective": 0.02, "effects": -0.27, "enalapril": -0.62, "end": 0.02, "eradication": 0.12, "evaluation": -0.11, "event": -0.55, "events": -0.41, "fewer": -0.09, "first": -0.21, "follow-up": 0.25, "found": -0.12, "four": -0.06, "given": -0.4, "grade": -0.53, "group": -0.05, "groups": -0.46, "h": 0.37, "half": -0.34, "health": -0.52, "improved": 1.56, "improvement": 1.59, "incidence": -0.64, "likely": 0.49, "longer": 0.37, "lost": 0.82, "lower": -0.3, "mean": -0.29, "median": -0.4, "metoclopramide": 0.53, "metronidazole": -0.98, "mild": 0.82, "mmhg": 0.13, "more": 0.38, "mortality": -0.2, "most": -0.42, "nights": 1.21, "no": 0.12, "not": -0.2, "occurred": -0.5, "out": -0.4, "p": -0.93, "pain": -0.3, "partial": -0.88, "participants": 0.26, "patients": 0.17, "peak": 1.12, "percent": -0.87, "period": 0.06, "placebo": 0.36, "positive": -0.09, "primary": -0.14, "proportion": 0.33, "randomized": -0.25, "rate": 0.05, "rates": 1.16, "receiving": -0.4, "related": -0.45, "relief": 1.37, "remained": 0.59, "required": -0.43, "respectively": 0.32, "responders": 2.11, "responding": 0.64, "response": 1.48, "resulted": -0.31, "rhythm": 1.15, "seen": -0.43, "seizure-free": 0.27, "showed": 0.05, "significant": -0.03, "sinus": 0.86, "six": -0.1, "study": -0.25, "such": 0.91, "survival": -4.74, "symptoms": 0.2, "test": 0.07, "therapy": 0.01, "they": 0.49, "thirty": 0.56, "three": -0.4, "time": 0.44, "treated": 0.09, "treatment": 0.35, "trial": -0.24, "two": -0.03, "ulcers": -0.21, "used": -0.39, "using": -0.74, "v": 0.39, "versus": -0.26, "week": 0.64, "well": 0.93, "within": 0.4 },
   "size of percent": { "part to 1": -0.76, "part to 10": -1.33, "part to 100": 0.29, "whole to 10": -0.86, "whole to 100": 0.14 },
   "spread": { "false": -1.64, "true": -2.29 },
   "title": { "addition": 0.7, "adherence": 0.17, "after": -0.48, "alerts": 0.33, "among": -0.68, "amoxicillin": 0.14, "anaerobic": 0.34, "analysis": -0.17, "anesthesia": 0.86, "arterial": -0.12, "cardiac": 0.44, "cessation": 0.6, "chemotherapy": 0.17, "chronic": 0.53, "clinical": -0.17, "cluster": 0.17, "community": -0.28, "comparative": 0.22, "compared": 1.06, "comparison": 0.53, "congenital": 0.44, "controlled": -0.14, "cord": 0.43, "diltiazem": 0.45, "disease": -0.14, "does": -0.74, "dose": 0.18, "double-blind": 0.26, "effective": 1.7, "effectiveness": 0.26, "effects": -1.58, "efficacy": 0.31, "enalapril": -0.27, "eradication": 0.58, "failure": -0.35, "follow-up": -1.5, "gastric": -0.1, "general": -0.66, "gerd": 1.03, "group": 0.4, "hiv": 0.31, "implementation": 0.7, "improve": 0.95, "infection": 0.35, "injury": 1.13, "lessons": 0.01, "life": -0.2, "management": 0.01, "medication": 0.18, "metoclopramide": 0.14, "migraine": -0.26, "moderate": 0.61, "multi-centre": 0.62, "multicentre": 0.82, "myocardial": -0.19, "nephropathy": -0.29, "nifedipine": 0.25, "outcomes": 0.05, "patient": -0.4, "patients": -0.11, "placebo-controlled": 0.2, "postoperative": -0.35, "program": 1.35, "psoriasis": 0.49, "randomised": 0.11, "randomized": 0.18, "regimens": 0.12, "replacement": -0.01, "results": 1.19, "safety": 0.35, "seizures": 0.72, "stimulation": 0.57, "study": 0.23, "survival": -0.34, "testing": 1.84, "their": 1.48, "therapy": 0.75, "threshold": 0.02, "treatment": 0.12, "trial": 0.09, "trials": 0.03, "type": -1.24, "used": 0.05, "using": -0.78, "versus": -0.01, "vo2": 0.01, "young": 0.56 },
   "trend": { "down": -0.23, "up": 0.7 },
   "two after": { ") completed": 1.18, ", #": -0.24 },
   "two before": { "# (": 0.06, ", and": -0.21 },
   "unit": { "": -0.62 },
   "weakly named at 4": { "other-quality": -0.47, "pass-rate": 0.97 },
   "weakly named far": { "other-quality": -0.13, "runtime": 0.26 }
  }
 },
 "win-rate": {
  "bias": -7.49,
  "cues": {
   "after": { "of": 1.67 },
   "choice": { "metric-right far": 1.37 },
   "compared percent": { "no": 0.02 },
   "form of percent": { "absolute": 0.15 },
   "most in abstract": { "other-quality": -0.18, "win-rate": 1.91 },
   "named in words": { "preferred": 0.26 },
   "ruled absolute": { "win-rate": 1.45 },
   "ruled in %": { "win-rate": 4.42 },
   "sentence": { "/": -0.35 }
  }
 },
 "coverage": {
  "bias": -8.34,
  "cues": {
   "sentence": { "able": 5.57, "attend": 0.03, "deliveries": 0.79, "lhws": 0.41 },
   "size of percent": { "whole to 100": 0.58 }
  }
 },
 "reward": {
  "bias": -8.88,
  "cues": {}
 },
 "other-quality": {
  "bias": 0.21,
  "cues": {
   "after": { "on": -0.08, "versus": -0.22, "with": -0.04 },
   "after bare": { "(": 0.1, "+": -0.62, ",": 0.13, ";": 0.69, "±": 0.22 },
   "after measure": { "(": -0.08 },
   "after percent": { ")": 0.18, ",": -0.05, "in": 0.28, "of": 0.5, "vs": -0.26, "±": -0.38 },
   "around": { "= ,": -0.1, "in of": -0.33, "of (": -0.27, "of .": 0.05, "versus ,": -0.1 },
   "before": { "at": -0.01, "from": 0.13, "in": -0.22, "to": 0.13, "was": -0.17 },
   "before and head": { ", -": 0.11, "and -": -0.19, "of -": 0.15, "to -": 0.38, "versus -": -0.01, "with -": -0.19 },
   "before bare": { "(": -0.07, "=": 0.57, "to": 0.13 },
   "before percent": { "(": 0.18, ".": -0.23, ";": 0.31, "by": 0.08, "were": -0.47 },
   "choice": { "metric-after at 0": -0.44, "metric-in far": -0.1, "metric-left at 4": 0.07, "metric-linked at 2": 0.14, "metric-list at 0": -0.09, "metric-list at 2": 0.24, "metric-list at 4": -0.03, "metric-right at 3": 0.44, "metric-right far": 0.35, "none": 0.2 },
   "compared percent": { "compared-after": -0.03, "compared-sign": 0.68, "no": -0.28 },
   "edge": { "$": -1.07, "-": 0.12, "approximately": 0.31, "median": 0.13 },
   "form of bare": { "absolute": 0.27, "change": 0.07, "count": -7.05 },
   "form of measure": { "change": 0.58 },
   "form of multiple": { "factor": -0.01 },
   "form of percent": { "absolute": -0.27, "change": 0.11 },
   "head": { "-": 0.02, "patients": -0.34 },
   "in abstract": { "accuracy": -0.01, "compute": -0.52, "energy": 0.54, "error": -0.02, "f1": -1.11, "parameters": 0.27, "pass-rate": -0.2, "performance": -0.04, "recall": 0.4, "runtime": -0.41, "specificity": -0.15, "speedup": -0.54, "win-rate": 0.49 },
   "in sentence": { "correlation": -1.38, "error": -0.22, "latency": -0.74, "other-cost": -0.01, "other-quality": 0.33, "pass-rate": -0.07, "precision": -0.38, "specificity": -1.67 },
   "in words": { "false": 0.08 },
   "kind": { "multiple": -0.27 },
   "left": { "-": 0.27, "/": 0.19, "<": 0.08, "blood": 0.22, "cost": -0.31, "daily": -0.03, "day": 0.13, "decrease": 0.07, "dose": -1.77, "estimated": -0.01, "follow-up": -0.22, "found": 0.05, "frequency": 0.16, "group": -0.06, "higher": -0.05, "increase": -0.32, "mean": -0.17, "morphine": -0.47, "occurred": -0.93, "p": 0.48, "patient": -0.09, "period": 0.33, "r": -2.58, "rates": -0.11, "ratio": 1.76, "receiving": 0.09, "reported": -0.19, "risk": -0.13, "rr": 0.07, "survival": 1.49, "symptomatic": -0.48, "than": -0.06, "three": -0.09, "time": 0.2, "treatment": -0.19, "treatments": -0.08, "visits": -0.98, "weeks": -0.67 },
   "most in abstract": { "data": -0.04, "money": -0.48, "none": 0.71, "other-quality": 0.39, "pass-rate": -0.2, "runtime": 0.06 },
   "name and next": { "confidence interval": -0.2, "rate was": -0.01, "time in": -0.58 },
   "named at 0": { "auc": -0.38, "other-quality": 0.45 },
   "named at 2": { "other-quality": 0.12 },
   "named in words": { "accuracy": -0.3, "area": 0.46, "confidence": -0.1, "episodes": 0.35, "error": -1.74, "incidence": -0.56, "loss": 0.72, "or": 0.03, "rr": 0.43, "survival": 0.76, "time": 0.28 },
   "range of bare": { "false": 0.38 },
   "range of measure": { "true": 0.35 },
   "right": { "+": 0.24, "-": 0.06, "<": -0.08, "=": -0.05, "after": 0.33, "all": 0.6, "arm": 0.34, "compared": 0.04, "days": -1.04, "ddd": -1.76, "disease": 0.86, "group": -0.5, "hr": -0.43, "interval": 0.24, "l": 0.76, "minutes": -0.07, "months": 0.05, "over": -0.63, "patients": -0.33, "rate": -0.41, "treatment": 0.6, "weeks": 0.02, "while": 0.16 },
   "ruled": { "money": -1.17, "other-quality": 1.46, "performance": 0.66 },
   "ruled absolute": { "auc": -0.26, "error": 0.09 },
   "ruled by": { "count-found": -0.55, "metric-after": -0.94, "metric-left": 0.36, "metric-linked": -0.22, "metric-unnamed": 0.09, "unit-names": 0.08, "verb-names": -0.56 },
   "ruled by metric-carried": { "error": -0.17 },
   "ruled by metric-left": { "other-quality": 0.33 },
   "ruled by metric-linked": { "other-quality": 1.16, "pass-rate": 1.02, "runtime": -0.06 },
   "ruled by metric-of-sentence": { "other-quality": -0.73 },
   "ruled by unit-names": { "error": 1.56, "runtime": 0.63 },
   "ruled change": { "other-cost": 0.52, "other-quality": 0.81, "runtime": 0.19 },
   "ruled factor": { "other-quality": 0.5 },
   "ruled in ": { "correlation": -1.49, "error": 0.4 },
   "ruled in %": { "data": 0.54, "error": -0.8, "other-quality": -0.45, "pass-rate": -0.75 },
   "ruled in mg": { "other-quality": -0.52 },
   "ruled in mg/day": { "other-quality": -2.24 },
   "ruled in mg/kg/day": { "other-quality": -0.92 },
   "ruled in min": { "runtime": -0.24 },
   "ruled in x": { "other-quality": 0.03 },
   "ruled in years": { "other-quality": 0.34 },
   "score beside bare": { "at 4": 0.05, "far": 0.16 },
   "score beside percent": { "at 0": -0.86, "at 1": -0.97, "at 2": -0.77, "at 3": -0.41, "at 4": -0.38, "far": -0.26 },
   "second after": { ".": 0.03, ";": 0.34, "completed": -0.07, "group": -0.13, "in": -0.28, "patients": -0.42, "the": 0.14, "were": 0.92, "with": 0.4 },
   "second before": { "#": -0.17, "(": 0.37, ")": 0.03, "difference": -0.55, "patients": 0.07, "r": -2.38, "rate": -0.08, "treatment": -0.14 },
   "sentence": { "'": 1.16, "-": 0.09, "/": 0.18, "=": -0.04, ">": -0.78, "[": -0.19, "]": -0.12, "about": 1.16, "absolute": -0.83, "accuracy": -1.09, "ace": 0.37, "achieve": -2.12, "achieved": -1.92, "active": 0.22, "activity": 0.84, "adequate": -0.47, "adverse": -1.46, "after": 0.24, "age": 0.93, "all": -0.12, "analgesia": 1.09, "analysis": -0.17, "angina": -0.26, "anticholinergic": -0.55, "appropriate": 0.52, "arm": 0.23, "associated": -0.01, "auc": 0.15, "before": 0.99, "below": 0.16, "benzodiazepines": -0.09, "black": 0.95, "blood": 0.17, "bp": 0.1, "breast": -0.49, "but": 0.09, "c": 0.52, "cardiac": -0.19, "cases": 0.52, "causes": 0.43, "change": 1.12, "changes": 0.93, "children": 0.62, "chose": 0.12, "chronic": 0.32, "ci": -0.19, "clinic": -0.06, "cm": 0.63, "compared": -0.16, "complete": -1.77, "completed": -0.34, "concentration": 0.94, "considered": -0.37, "consumption": -0.74, "control": -0.22, "controlled": -1.33, "coronary": 0.08, "corresponding": 0.63, "costs": -2.18, "d": -0.37, "days": -0.07, "dbp": -0.41, "deaths": -0.25, "decrease": 0.21, "decreased": 0.08, "detected": 0.75, "developed": -1.41, "diagnosed": -0.04, "diclofenac": -0.51, "discharge": 0.49, "disease": 0.16, "dosage": -0.86, "dose": -0.45, "drug": 0.01, "drugs": -0.02, "due": -0.55, "during": -0.04, "effect": 0.55, "eligible": 0.27, "end": -0.36, "endpoint": -0.35, "exercise": 0.32, "experienced": -0.44, "faster": -0.15, "fewer": -0.43, "final": -0.07, "first": 0.15, "follow-up": -0.56, "frequent": -2.37, "function": 0.34, "group": 0.03, "groups": 0.45, "h": 0.08, "half": 0.63, "hba1c": 0.14, "health": 0.45, "heart": 0.17, "heparin": 1.03, "hg": 0.76, "history": 0.37, "hundred": 0.19, "improved": -0.08, "improvement": -0.55, "incidence": -1.52, "incidences": -0.89, "included": 0.13, "increased": 0.23, "increasing": 0.01, "indications": 0.01, "infarction": 1.41, "infusion": -0.22, "injection": -1.01, "injury": 0.22, "intensity": 0.63, "intention": -0.42, "intervention": -0.16, "l": 1.07, "lateral": 1.82, "least": -0.99, "left": 0.52, "less": -0.95, "longer": 0.36, "loss": 0.05, "lost": -0.14, "lower": -0.02, "many": -0.27, "maximum": 0.72, "may": 0.11, "mean": 0.32, "meaningful": -0.53, "measured": 0.58, "median": 0.58, "medication": -0.31, "method": -0.78, "metronidazole": 0.34, "mg": -0.47, "mild": -0.01, "min": 0.68, "minutes": -0.63, "ml": 0.59, "monotherapy": -0.51, "months": -0.09, "more": -0.08, "morphine": -1.38, "mortality": -0.95, "most": 0.83, "narcotics": -0.06, "needed": -0.08, "ng": 0.33, "nifedipine": -0.79, "ninety": 0.28, "nitroglycerin": -0.35, "no": -0.08, "not": 0.12, "observed": -0.76, "occurred": -0.31, "occurring": -0.15, "omeprazole": -0.25, "onset": -0.37, "oral": 0.69, "os": 0.43, "other": 0.2, "outcome": -0.19, "over": 0.07, "overall": -0.29, "p": 0.11, "pain": 0.45, "partial": 0.72, "patients": -0.36, "per": -0.98, "percentage": 0.41, "performance": -0.47, "period": -0.66, "physicians": 0.32, "plasma": 0.49, "positive": 0.12, "preoperative": 0.04, "prescribed": 0.39, "prescribing": -0.3, "prevalence": 0.23, "prior": 0.1, "r": -1.57, "randomized": 0.57, "range": 0.47, "rate": -0.81, "rates": -1.81, "ratio": 0.13, "ratios": 0.67, "reached": -0.88, "received": 0.23, "receiving": 0.35, "receptor": 0.08, "recovery": -0.53, "reduced": -0.33, "reductions": 0.74, "regression": -1.12, "related": 0.1, "requirement": -0.04, "resistance": 1.25, "respectively": -0.08, "responders": -0.68, "response": -0.4, "results": 0.2, "revealed": -0.17, "rhythm": -0.74, "risk": -0.42, "s": 0.08, "sbp": -0.45, "score": 0.52, "sedation": 0.54, "serum": 0.17, "seventy": 0.65, "sexual": 0.39, "showed": -0.27, "shows": -1.24, "significant": 0.61, "significantly": -0.22, "sinus": -0.09, "stability": -1.9, "starting": -0.08, "state-of-the-art": -0.14, "statistically": -0.25, "stay": -0.2, "stroke": 0.09, "subjects": -0.24, "successful": -0.36, "such": -0.1, "superior": 0.17, "survival": 3.19, "symptom": 0.15, "symptoms": -0.14, "taking": 0.43, "than": -0.05, "their": 0.08, "there": 0.39, "they": -0.26, "three": -0.31, "time": -0.32, "total": 0.16, "treated": -0.5, "treatments": -0.13, "up": -0.16, "using": -0.25, "v": -0.96, "values": 0.5, "versus": -0.08, "visits": -0.47, "volume": 0.98, "vorapaxar": -0.03, "vs": 0.11, "week": -0.27, "weeks": 0.37, "well": -0.25, "when": 0.21, "whereas": 0.03, "while": 0.43, "within": -1.1, "women": 1.04, "year": -0.02, "years": 0.5 },
   "size of bare": { "part to 1": -0.15, "part to 10": 0.76, "whole large": -0.12, "whole to 10": -0.13, "whole to 100": -0.1 },
   "size of measure": { "part to 10": -0.16, "whole to 10": -0.25, "whole to 100": 0.31, "whole to 1000": 0.91 },
   "size of multiple": { "whole to 10": -0.11 },
   "size of percent": { "part to 1": -0.32, "part to 100": -0.15, "whole to 100": 0.11 },
   "spread": { "false": -0.52, "true": 0.22 },
   "title": { "2": 0.25, "4": -0.42, "abdominal": -0.11, "acid": 0.39, "adherence": -0.24, "after": -0.05, "agents": 0.33, "alone": 0.35, "among": 1.46, "analgesia": -0.56, "anesthesia": -1.16, "ankle": 0.78, "antibiotic": -2.31, "antihypertensive": -0.6, "antipsychotics": 1.23, "approach": 1.35, "arterial": 0.42, "associated": 0.24, "asthma": 0.26, "atrial": -0.01, "attendance": -0.31, "b": 0.97, "behaviour": 0.78, "between": 0.23, "bleeding": -0.29, "brazil": -0.03, "bypass": -0.15, "cancer": 0.21, "carbohydrate": -0.25, "carcinoma": 0.13, "cardiac": -0.05, "cast": 0.37, "cell": 0.44, "cetirizine": 2.41, "chemotherapy": -0.06, "children": 0.28, "clinical": 0.14, "clozapine": -0.44, "cohort": -0.53, "collaborative": -0.85, "combination": -0.16, "community": 1.43, "compared": -1.33, "comparison": -0.63, "conditions": -0.61, "control": -0.32, "controlled": 0.53, "coronary": 0.05, "course": -0.9, "critically": 0.38, "determining": 0.18, "diabetic": 0.2, "diagnostic": 0.16, "differences": 0.55, "disease": -0.56, "disorders": 0.19, "do": 0.24, "does": 0.88, "dose": 0.22, "double-blind": 0.07, "due": -0.37, "during": -0.01, "dysfunction": -0.52, "early": -0.12, "eastern": -0.03, "effect": -0.04, "effective": -1.25, "effects": 0.53, "efficacy": -0.34, "elderly": -0.1, "eletriptan": 0.35, "essential": 0.49, "evaluation": 0.05, "failure": 0.03, "function": 0.49, "gastrointestinal": -0.05, "general": 0.43, "group": -0.16, "guideline": -0.43, "headache": -0.4, "hospitalized": 0.44, "hypertensives": 0.28, "i": 0.12, "immediate": 0.35, "implementation": -0.06, "improve": -1.09, "incidence": 0.75, "influence": 0.07, "inhibition": 0.07, "intensive": -0.06, "interventions": 0.19, "laboratory": -0.89, "learning": -1.79, "long-term": -0.09, "magnetic": 0.66, "mellitus": 0.64, "meta-analysis": -0.52, "metabolic": 0.14, "metabolism": 0.9, "methadone": 0.62, "midazolam": -0.33, "mild-to-moderate": -0.25, "moderate": -0.71, "multi-centre": -0.84, "multicentre": -0.05, "netherlands": 0.66, "not": 0.26, "omeprazole": -0.34, "open": -1.39, "outcome": 1.09, "over": -0.29, "paediatric": 0.49, "partner": -0.23, "patient": 1.97, "patient-reported": -1.15, "patients": 0.28, "patterns": 0.63, "performance": -0.75, "perindopril": 0.48, "pharmacokinetic": 0.82, "pharmacokinetics": 0.44, "phase": 0.12, "physicians": 0.24, "pilot": 0.12, "postmenopausal": 0.97, "postoperative": 0.77, "prescribing": -0.93, "pressure": -0.22, "prevention": -0.21, "program": -0.03, "proof": 1.34, "prophylaxis": -0.19, "psoriasis": -1.17, "receptor": 1.19, "relief": -0.63, "reproducibility": -0.42, "requirement": -0.04, "response": 0.7, "results": -0.74, "risperidone": -0.44, "robot": -1.06, "role": 0.16, "s": -0.34, "safety": -0.04, "selective": 0.6, "serum": -0.85, "severe": -0.57, "short": -0.57, "stress": -2.21, "study": -0.2, "subjects": 0.33, "successful": 0.03, "support": 0.25, "system": -0.33, "systemic": 0.3, "their": -0.45, "therapy": -0.11, "three": -0.38, "treatment": 0.02, "trial": -0.64, "trials": -0.11, "two": -0.58, "ulcer": -0.14, "using": -0.05, "varices": -1.16, "versus": 0.12, "via": -0.38, "vs": 0.19, "years": 0.12 },
   "trend": { "up": 0.3 },
   "two after": { "( #": 0.45, ") ,": -0.07, ") .": 0.13, ") had": 0.18, ", #": 0.26, ", p": -0.15, "and #": -0.06, "in group": -0.6, "in the": 0.21, "versus #": -0.24 },
   "two before": { "# (": -0.32, "# to": 0.22, "# versus": -0.04, "% versus": -0.15, ", and": 0.27, "group (": -0.39 },
   "unit": { "%": 0.04, "kg": 0.24, "mg": -2.43, "mg/kg/day": -0.31, "min": -1.05, "mm Hg": 1.81, "mmHg": 1.01, "ms": 0.39, "s": 0.44, "x": -0.2 },
   "weakly named at 4": { "data": 0.3, "other-quality": 0.63, "runtime": -0.59 },
   "weakly named far": { "other-quality": 0.36 }
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
  "bias": -9.57,
  "cues": {}
 },
 "compute": {
  "bias": -7.36,
  "cues": {
   "head": { "-": -0.68 },
   "in abstract": { "compute": 1.35 },
   "ruled by": { "metric-after": 1.63 }
  }
 },
 "energy": {
  "bias": -26.39,
  "cues": {}
 },
 "money": {
  "bias": -7.02,
  "cues": {
   "around": { "( decrease": 1.65 },
   "choice": { "none": -0.11 },
   "compared percent": { "no": -0.29 },
   "edge": { "$": 3.16 },
   "in abstract": { "money": 2.58 },
   "in sentence": { "money": 0.73 },
   "left": { "cost": 1.03 },
   "most in abstract": { "money": 2.17 },
   "right": { "per": 0.43 },
   "ruled": { "money": 3.73 },
   "sentence": { "costs": 2.93, "patients": -0.32, "per": 0.09 },
   "title": { "economic": 0.99 },
   "unit": { "": -1.22 }
  }
 },
 "traffic": {
  "bias": -26.39,
  "cues": {}
 },
 "data": {
  "bias": -7.89,
  "cues": {
   "in abstract": { "data": 0.31, "performance": 1.91 },
   "ruled by metric-after": { "data": 3.26 }
  }
 },
 "overhead": {
  "bias": -8.19,
  "cues": {
   "in abstract": { "overhead": 1.46 },
   "in sentence": { "overhead": 1.31 },
   "right": { "overhead": 4.31 },
   "ruled": { "overhead": 0.95 },
   "ruled absolute": { "overhead": 0.16 }
  }
 },
 "other-cost": {
  "bias": -3.73,
  "cues": {
   "after bare": { "+": 0.2 },
   "before": { "(": 0.33 },
   "before and head": { "( -": 0.18, ", -": -0.75, "was -": 0.23 },
   "before measure": { "was": 0.09 },
   "choice": { "none": 0.85 },
   "compared percent": { "no": -0.69 },
   "comparison names": { "none": -1.34 },
   "edge": { "mean": 0.04 },
   "form of bare": { "absolute": 0.37, "count": -2.87 },
   "form of measure": { "absolute": 0.24 },
   "form of percent": { "absolute": -0.79 },
   "head": { "-": -0.34 },
   "in abstract": { "auc": -0.54, "correlation": -0.89, "data": 0.03, "other-cost": 0.27, "parameters": -0.14, "runtime": 0.63 },
   "in sentence": { "other-cost": 1.03, "pass-rate": -0.4, "runtime": 0.04 },
   "in words": { "false": -0.14 },
   "left": { "%": -0.04, "-": -0.01, "dose": 1.69, "duration": 1.13, "group": 0.68, "mean": 0.68, "number": 0.75, "use": 0.89, "visits": 0.59 },
   "most in abstract": { "other-cost": 0.71, "other-quality": -0.12 },
   "name and next": { "duration of": 0.51 },
   "named in words": { "dosage": 0.45, "rate": 0.46 },
   "range of measure": { "false": 0.26 },
   "right": { "%": -0.52, "=": 0.39, "ddd": 1.29, "range": 0.27, "respectively": 0.25, "±": -0.43 },
   "ruled": { "other-cost": 0.78 },
   "ruled absolute": { "error": -0.56, "other-quality": 0.43, "runtime": 0.28 },
   "ruled by": { "metric-list": -0.16, "metric-of-sentence": 0.72 },
   "ruled by metric-left": { "other-quality": -0.35 },
   "ruled by unit-names": { "other-quality": 0.38 },
   "ruled change": { "other-quality": -0.23 },
   "ruled in %": { "other-quality": -0.06 },
   "ruled in days": { "runtime": 1.88 },
   "ruled in mg": { "other-quality": 0.24 },
   "ruled in mg/day": { "other-quality": 1.65 },
   "second after": { "#": -0.18, ".": -0.22, "in": 0.59, "n": 0.57, "the": -0.13 },
   "sentence": { "%": 0.39, "-": -0.43, "/": 0.16, "<": -0.6, "=": -0.19, "after": -0.44, "age": -0.37, "average": 0.41, "between": -0.5, "both": -0.49, "but": -0.13, "care": -0.25, "change": -0.06, "compared": -0.24, "consumption": 1.37, "control": 0.44, "d": 0.91, "day": 0.24, "days": 0.35, "decreased": 0.09, "diclofenac": 0.25, "dl": -0.24, "dose": 1.63, "doses": 0.8, "dropped": 0.17, "drugs": 0.94, "equivalent": -0.22, "frequency": 0.58, "frequent": 1.09, "h": -0.21, "infusion": 1.14, "intervention": 0.34, "least": 0.57, "less": 1.05, "loss": 0.86, "mean": 0.07, "mg": 1.37, "min": -0.02, "minute": 0.48, "ml": -0.96, "mm": -0.37, "mmhg": -0.7, "more": -0.41, "morphine": 2.01, "need": 1.5, "needed": 2.69, "number": 0.3, "pain": -0.27, "patients": -0.06, "pca": 0.87, "per": 0.35, "placebo": -0.54, "received": 1.06, "required": 1.45, "rescue": 2.04, "second": 0.15, "study": 0.25, "tablets": 0.79, "than": 0.29, "there": -0.31, "treatment": -0.11, "units": 0.42, "use": 1.02, "used": 1.65, "visits": 1.52, "week": 0.64, "within": 0.15, "year": 0.05 },
   "size of bare": { "part to 1": 0.09, "whole to 10": 0.15 },
   "size of measure": { "part to 1": 0.22, "whole to 1000": -0.2 },
   "size of percent": { "part to 100": -0.1, "whole to 100": 0.42 },
   "spread": { "false": -0.56, "true": -0.21 },
   "title": { "abdominal": 1.79, "after": 0.42, "analgesia": 1.04, "analgesic": 0.21, "between": -0.21, "care": 0.1, "clinical": 1.17, "clonidine": 0.34, "complications": 0.71, "control": 0.05, "department": 1.21, "due": 1.09, "effect": 0.67, "effects": -0.27, "evaluation": -0.09, "feedback": 1.57, "general": 0.47, "guidance": 1.29, "heart": -0.22, "improve": 0.67, "infusion": 0.43, "migraine": 0.48, "oral": -0.27, "pain": 0.34, "patients": -0.57, "practice": 0.15, "practitioners": 0.26, "reducing": 1.12, "short": 0.92, "sumatriptan": 1.01, "surgery": 0.03, "system": 0.12 },
   "trend": { "down": 0.37, "up": -0.01 },
   "two after": { "( #": -0.14 },
   "unit": { "mg": 2.56 }
  }
 },
 "bugs": {
  "bias": -8.88,
  "cues": {}
 },
 "other-count": {
  "bias": -4.21,
  "cues": {
   "around": { "< patients": -0.47 },
   "compared bare": { "no": 1.31 },
   "edge": { "a": 0.36 },
   "form of bare": { "count": 6.89 },
   "form of measure": { "absolute": -0.88, "count": 4.18 },
   "form of percent": { "absolute": -1.12 },
   "head": { "-": -0.15 },
   "in abstract": { "runtime": -0.19 },
   "in sentence": { "error": 0.19 },
   "in words": { "false": 0.02, "true": -0.3 },
   "kind": { "percent": -0.27 },
   "left": { "than": 0.61 },
   "most in abstract": { "auc": -0.85, "other-quality": -0.43 },
   "right": { "%": 0.53, "-": -0.49 },
   "ruled": { "other-quality": -0.06 },
   "ruled absolute": { "error": 0.53, "other-quality": -0.53 },
   "ruled by": { "metric-after": 0.46, "metric-list": -0.06 },
   "ruled by count-found": { "other-count": 0.44 },
   "ruled by metric-after": { "other-quality": 1.48 },
   "ruled count": { "other-count": 0.03, "other-quality": 1.43 },
   "second after": { ".": 0.4, "the": -0.38 },
   "sentence": { "-": -0.46, "<": -0.05, "ci": -0.15, "common": 1.2, "differences": -1.39, "discontinued": 1.21, "events": -0.29, "glyburide": -1.89, "group": -0.18, "mean": -0.63, "mg": -0.12, "none": -0.85, "not": -0.34, "p": -0.04, "patient": -0.23, "patients": 0.4, "receiving": -0.15, "three": -1.25, "total": 0.47 },
   "size of bare": { "part to 1": -1.47, "part to 10": -1.25, "whole to 100": 0.8, "whole to 1000": 0.21 },
   "spread": { "true": -0.8 },
   "title": { "crises": -0.68, "double-blind": -1.26, "heart": 0.03, "infusion": -1.26, "mesenchymal": -2.02, "methods": -0.01, "obese": -0.74, "patients": -0.06, "prevents": -0.5, "randomised": -0.5, "treatment": -0.33, "trial": -0.34 },
   "unit": { "%": -0.59 }
  }
 }
};
