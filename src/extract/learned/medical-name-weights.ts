import type { MetricSlug } from '../../../db/vocabulary.ts';
import type { Weights } from './cue-tables.ts';

/** Learnt from labelled abstracts: see tests/extract/learn. */
export const medicalNameWeights: Record<MetricSlug, Weights> = {
 "speedup": {
  "bias": -4.07,
  "cues": {
   "comparison names": { "none": -4.66, "speedup": 3.75 },
   "in sentence": { "speedup": 0.72 },
   "ruled": { "speedup": 0.73 },
   "ruled by comparison-names": { "speedup": 0.3 },
   "sentence": { "patients": -0.35 }
  }
 },
 "latency": {
  "bias": -5.82,
  "cues": {
   "after": { ")": -0.32 },
   "after measure": { "of": 1.42 },
   "compared measure": { "no": 2.06 },
   "comparison names": { "none": -1.07 },
   "form of measure": { "absolute": 0.44 },
   "in abstract": { "other-cost": -0.08, "other-quality": -0.43, "pass-rate": 0.05, "runtime": -0.46 },
   "in sentence": { "latency": 4.99, "runtime": -0.03 },
   "in words": { "false": -0.42 },
   "left": { "pain": 0.66, "relief": 0.56 },
   "most in abstract": { "latency": 0.36, "other-quality": -0.43, "runtime": 0.25 },
   "name and next": { "time from": 1.05 },
   "right": { "after": 0.16 },
   "ruled": { "latency": 1.02, "other-quality": -0.24, "runtime": 1.24 },
   "ruled absolute": { "latency": 1.04, "other-quality": -0.2, "runtime": 0.1 },
   "ruled in min": { "runtime": 1.09 },
   "second after": { "the": 0.59 },
   "sentence": { "+": -0.29, "/": -1.11, "action": 0.58, "after": 0.56, "difference": 0.03, "h": 0.28, "median": 0.38, "onset": 2.53, "patients": -0.24, "prolonged": 0.43, "receiving": 0.2, "respectively": -0.94, "s": -0.15, "time": 1.29, "values": 2.1, "versus": -0.1, "vs": -0.37, "within": 2.01 },
   "size of measure": { "part to 100": -0.27 },
   "title": { "acute": 0.24, "onset": 1.79, "randomized": -1.45 },
   "two after": { ". >": -0.21 }
  }
 },
 "runtime": {
  "bias": -3.32,
  "cues": {
   "after": { "(": 0.11 },
   "after measure": { ".": 0.07, "for": -0.45 },
   "around": { "of (": 0.7, "was (": -0.08 },
   "before": { "and": 0.06 },
   "before measure": { "(": -0.27 },
   "choice": { "metric-left at 4": 0.12, "none": -0.11 },
   "compared percent": { "no": -0.51 },
   "comparison names": { "none": -0.47 },
   "form of bare": { "count": -1.11 },
   "form of measure": { "absolute": 1.02 },
   "form of percent": { "absolute": -0.07 },
   "head": { "-": -0.16 },
   "in abstract": { "auc": -0.1, "data": -0.14, "other-quality": -0.17, "parameters": 0.4, "recall": 0.03, "runtime": 0.07, "speedup": 0.12 },
   "in sentence": { "error": -0.59, "pass-rate": -0.63, "runtime": 1.48, "speedup": 0.16 },
   "left": { "%": -0.02, "=": -0.3, "follow-up": 0.36, "time": 0.26 },
   "most in abstract": { "error": 0.15, "other-cost": 1.05, "other-quality": -0.43, "runtime": -0.29 },
   "name and next": { "time to": -0.21, "time was": 0.54 },
   "named at 2": { "runtime": 0.2 },
   "named in words": { "results": 0.27, "times": 0.84 },
   "right": { "%": -0.59, "=": -0.09, "group": -0.08, "min": 0.1, "minutes": 0.18 },
   "ruled": { "runtime": 3.41 },
   "ruled absolute": { "other-quality": 0.47 },
   "ruled by": { "metric-left": -0.01 },
   "ruled by metric-object": { "runtime": 0.52 },
   "ruled by metric-of-sentence": { "other-quality": 0.6 },
   "ruled change": { "other-quality": -0.22 },
   "ruled in ": { "other-quality": 0.21 },
   "ruled in months": { "other-quality": 2.34 },
   "ruled in s": { "runtime": 0.07 },
   "ruled in weeks": { "other-quality": 1.39 },
   "second after": { "#": -0.03, "/": -0.74, "range": 0.15 },
   "second before": { "#": -0.58 },
   "sentence": { "%": -0.28, "/": -0.47, "<": 0.12, "=": -0.74, "after": 0.21, "age": -0.29, "algorithm": 0.4, "analgesia": -1.18, "bone": 1.42, "clearance": 0.43, "compared": 0.08, "complete": 0.44, "control": -0.25, "days": 1.09, "different": 0.2, "duration": -0.66, "during": 0.14, "exercise": -1.02, "f": 1.34, "fever": 0.96, "groups": 0.51, "hours": -0.09, "increased": -0.41, "infants": 0.57, "infusion": 0.6, "injection": 2.7, "l": -0.17, "longer": 0.73, "lower": -0.24, "mean": -0.06, "median": 0.22, "medical": -0.38, "mg": -0.81, "min": 0.09, "minutes": 0.33, "mm": -1.03, "observed": 0.39, "over": 0.88, "p": -0.78, "patients": 0.05, "peak": -0.42, "placebo": -1.05, "receiving": -0.59, "recovery": 0.92, "reduction": 0.02, "results": 0.08, "s": 0.39, "sessions": 0.18, "shorter": 0.37, "significantly": 0.41, "stay": 1.11, "supplemental": 0.29, "three": -0.03, "time": 0.92, "two": 0.14, "values": -0.3, "ventilation": 0.31, "versus": 0.62, "vs": -0.33, "week": -0.17, "without": 0.47, "women": -0.7, "years": 0.16 },
   "size of measure": { "part to 10": 0.32, "whole to 10": 0.41, "whole to 1000": -0.01 },
   "spread": { "false": -1.88, "true": -1.2 },
   "title": { "acute": -0.11, "after": -0.54, "analgesia": -0.39, "approach": 0.72, "clinical": 0.11, "combined": -0.42, "distribution": 0.71, "dose": -0.67, "evaluation": -0.41, "failure": -0.38, "fentanyl": 0.97, "following": -0.22, "infarction": -0.91, "intrathecal": -0.11, "metabolism": -0.11, "migraine": -0.88, "morphine": 0.45, "oral": -0.25, "patients": -0.56, "phase": -0.46, "postoperative": -1.52, "propofol": 0.08, "randomized": 0.7, "study": -0.15, "survival": -0.47, "treatment": -0.18, "type": -0.08, "uncomplicated": 0.15, "using": 0.37 },
   "two after": { ") .": 0.03, "[ #": 0.78 },
   "unit": { "min": 0.85, "s": 0.86, "weeks": 2.9 },
   "weakly named at 4": { "runtime": 0.52 },
   "weakly named far": { "other-quality": 0.09, "runtime": 0.46 }
  }
 },
 "throughput": {
  "bias": -7.68,
  "cues": {
   "in abstract": { "other-quality": -0.25 },
   "ruled": { "other-quality": -0.46 }
  }
 },
 "frame-rate": {
  "bias": -8.89,
  "cues": {
   "choice": { "metric-left far": 1.14 },
   "form of measure": { "absolute": 0.79 },
   "ruled": { "frame-rate": 2.57 },
   "ruled absolute": { "frame-rate": 2.37 },
   "ruled by": { "unit-names": 0.11 },
   "ruled by unit-names": { "frame-rate": 0.51 }
  }
 },
 "performance": {
  "bias": -9,
  "cues": {
   "most in abstract": { "performance": 2.19 },
   "right": { "more": 3.21 },
   "sentence": { "performance": 0.49, "state-of-the-art": 2.83 }
  }
 },
 "accuracy": {
  "bias": -8.07,
  "cues": {
   "after": { ")": -0.15 },
   "form of percent": { "absolute": 0.43 },
   "head": { "-": -0.31 },
   "in abstract": { "accuracy": 1.21, "pass-rate": -1.08, "specificity": 0.01, "speedup": 0.11 },
   "in sentence": { "accuracy": 2.38, "speedup": 0.67 },
   "named at 0": { "accuracy": 0.66 },
   "named in words": { "accuracy": 0.34 },
   "ruled": { "accuracy": 2.17 },
   "ruled by": { "metric-right": -0.74 },
   "ruled in %": { "accuracy": 2.09 },
   "sentence": { "accuracy": 1.69 },
   "unit": { "": -0.62 }
  }
 },
 "f1": {
  "bias": -8.44,
  "cues": {
   "in abstract": { "f1": 2.02 },
   "in sentence": { "f1": 1.59 },
   "ruled": { "f1": 6.03 },
   "ruled absolute": { "f1": 0.3 }
  }
 },
 "precision": {
  "bias": -8.56,
  "cues": {
   "in abstract": { "precision": 1.2 },
   "in sentence": { "precision": 3.12 },
   "kind": { "percent": 0.22 },
   "named in words": { "precision": 0.43 },
   "ruled": { "precision": 2.77 },
   "ruled absolute": { "precision": 1.22 },
   "ruled by": { "metric-list": 0.43 },
   "ruled in %": { "precision": 0.72 },
   "sentence": { "predictive": 2.21, "respectively": 0.19 },
   "title": { "analysis": 0.23, "clinical": 0.75 },
   "unit": { "%": 0.19 }
  }
 },
 "recall": {
  "bias": -7.72,
  "cues": {
   "after percent": { "of": 0.1 },
   "in abstract": { "accuracy": 0.31, "correlation": 0.29, "data": -0.05, "other-quality": -0.54, "pass-rate": -0.1, "recall": 1.36, "specificity": 1.9 },
   "in sentence": { "recall": 1.27 },
   "left": { "sensitivity": 0.33, "test": 0.98 },
   "named at 0": { "recall": 0.99, "specificity": -0.24 },
   "named in words": { "correctly": 2.88, "sensitivity": 0.33 },
   "ruled": { "recall": 1.65 },
   "ruled by verb-names": { "recall": 0.21 },
   "ruled in %": { "other-quality": 1.18, "recall": 2.25 },
   "score beside percent": { "at 3": 1.03 },
   "second after": { "and": 0.11 },
   "second before": { "#": 0.51 },
   "sentence": { "analysis": 0.56, "patients": -0.21, "positive": 0.26, "sensitivity": 0.49, "using": 0.71 },
   "size of percent": { "whole to 100": 1.01 },
   "title": { "analysis": 0.44, "detection": 1.58, "patients": -0.47, "study": -0.94, "trial": -0.59 }
  }
 },
 "specificity": {
  "bias": -8.64,
  "cues": {
   "compared percent": { "no": 0.23 },
   "form of percent": { "absolute": 0.18 },
   "in abstract": { "accuracy": 0.17, "specificity": 3.12 },
   "left": { "%": 0.4 },
   "named at 0": { "specificity": 0.61 },
   "ruled": { "specificity": 2.94 },
   "ruled absolute": { "specificity": 3.34 },
   "ruled in %": { "specificity": 0.24 },
   "score beside percent": { "at 3": 1.57 },
   "size of percent": { "whole to 100": 0.19 }
  }
 },
 "auc": {
  "bias": -8.29,
  "cues": {
   "in abstract": { "auc": 1.43, "performance": 0.79 },
   "in sentence": { "auc": 2.32 },
   "kind": { "percent": 0.13 },
   "most in abstract": { "auc": 0.5 },
   "named at 0": { "auc": 0.52 },
   "ruled": { "auc": 3.07 },
   "sentence": { "-": -1.07, "=": -0.13, "area": 0.47, "average": 0.84, "curve": 0.26, "methods": 1.61, "model": 1.2, "p": -1.04, "performance": 1.41 },
   "size of bare": { "part to 1": 2.26 },
   "size of percent": { "part to 10": 0.21, "part to 100": 0.75 },
   "title": { "detection": 0.74, "pharmacokinetics": -0.71 }
  }
 },
 "map": {
  "bias": -8.66,
  "cues": {
   "head": { "-": -0.22 },
   "in sentence": { "map": 1.39 },
   "ruled": { "map": 4.95 }
  }
 },
 "iou": {
  "bias": -8.83,
  "cues": {}
 },
 "dice": {
  "bias": -8.85,
  "cues": {
   "in abstract": { "dice": 2.93 },
   "in sentence": { "dice": 1.46 },
   "ruled": { "dice": 5.96 }
  }
 },
 "bleu": {
  "bias": -27.01,
  "cues": {}
 },
 "rouge": {
  "bias": -27.01,
  "cues": {}
 },
 "perplexity": {
  "bias": -27.01,
  "cues": {}
 },
 "wer": {
  "bias": -27.01,
  "cues": {}
 },
 "error": {
  "bias": -1.91,
  "cues": {
   "after": { "(": -0.03, ",": -0.21, "for": -0.21, "in": 0.25 },
   "after bare": { "(": -0.64, "+": 0.46, ",": -0.39, "/": 0.21, ";": -1.83 },
   "after percent": { ")": 0.08, ",": 0.46, ".": 0.14, "in": 0.04, "versus": 0.08, "with": 0.03 },
   "around": { "< of": -0.18, "and in": 0.03 },
   "before": { "and": 0.06, "in": 0.16, "to": -0.02, "vs": 0.16, "were": 0.08, "with": 0.14 },
   "before and head": { ", -": -0.06, "by -": 0.47, "of -": 0.5, "versus -": 0.3, "was -": 0.2 },
   "before bare": { ",": -0.22, "with": 0.33 },
   "before percent": { "(": 0.26, "and": 0.11, "by": 0.14, "vs": 0.07 },
   "choice": { "metric-after at 0": -0.06, "metric-left at 3": -0.08, "metric-left at 4": 0.05, "metric-left far": 0.07, "metric-list at 3": -0.15, "metric-list far": 0.01, "metric-right at 2": -0.24, "metric-right at 4": -0.02, "metric-right far": -0.54, "none": 0.32 },
   "compared bare": { "no": -0.21 },
   "compared percent": { "compared-sign": -0.53, "no": 0.13 },
   "comparison names": { "none": -0.6 },
   "edge": { "-": -0.79, "a": 0.03 },
   "form of bare": { "count": -2.44 },
   "form of percent": { "absolute": 0.63 },
   "head": { "-": -0.31, "out": 0.94 },
   "in abstract": { "accuracy": 0.17, "auc": -0.05, "bugs": -0.07, "compute": 0.71, "data": -0.22, "energy": -0.41, "error": 0.66, "money": -1.47, "other-quality": 0.21, "parameters": -0.21, "pass-rate": 0.06, "recall": -0.7, "runtime": 0.25, "win-rate": -0.33 },
   "in sentence": { "accuracy": 0.04, "error": 1.33, "other-quality": -0.38, "pass-rate": -0.85 },
   "in words": { "false": -0.75, "true": -0.08 },
   "kind": { "bare": -0.5, "measure": -1.73, "percent": 0.37 },
   "left": { "-": -0.03, "]": -0.33, "achieved": -0.17, "difference": 0.24, "during": 0.6, "errors": 2.22, "esrd": 1.37, "occur": 0.45, "occurred": 0.43, "patients": 0.23, "rate": 0.45, "rates": 0.34, "ratio": -0.87, "reduction": 0.23, "relative": -0.24, "reported": 0.38, "risk": 0.76, "rr": -0.17, "severe": 0.01, "significantly": -0.03, "there": 0.22 },
   "most in abstract": { "data": 0.71, "error": 0.13, "none": -0.16, "other-quality": 0.16, "win-rate": -0.95 },
   "name and next": { "accuracy of": 0.57, "confidence interval": 0.14, "duration of": 0.37, "events was": -0.04, "incidence of": 0.75, "incidences of": 0.78 },
   "named at 0": { "error": 1.22 },
   "named at 3": { "other-quality": -0.02 },
   "named at 4": { "error": 0.42 },
   "named far": { "error": 0.06, "other-quality": 0.06 },
   "named in words": { "adverse drug reactions": -0.4, "error": 1.56, "incidence": 0.41, "mortality": 0.22, "rate": 0.25, "rates": 0.59, "relative risk": 0.17, "results": 0.24, "time": -0.64 },
   "range of bare": { "false": -0.18 },
   "range of multiple": { "false": -0.06 },
   "right": { "%": -0.08, "-": -0.34, "<": -0.05, "]": -0.17, "between": -0.15, "ci": -0.11, "controls": 0.11, "developed": 0.29, "did": 0.29, "drug": -0.13, "during": 0.33, "failed": 0.62, "group": 0.19, "hr": 0.85, "i": -0.2, "mg": 0.19, "months": -0.09, "not": 0.1, "out": 0.01, "p": -0.08, "patients": 0.36, "per": 0.07, "receiving": 0.81, "relative": 1.01, "respectively": -0.18, "risk": 0.3, "rr": 0.1, "than": -0.2, "treated": 0.1 },
   "ruled": { "error": 2.21, "other-quality": 0.05 },
   "ruled absolute": { "other-quality": 0.07, "runtime": -0.33 },
   "ruled by": { "metric-left": -0.29, "metric-list": -0.09, "metric-unnamed": 0.21, "unit-names": -0.85 },
   "ruled by metric-after": { "error": 1.26 },
   "ruled by metric-carried": { "error": -0.06, "pass-rate": 0.91 },
   "ruled by metric-linked": { "error": 0.06, "other-quality": -0.71 },
   "ruled by metric-list": { "error": 0.08 },
   "ruled by metric-object": { "other-quality": 0.29 },
   "ruled by metric-of-sentence": { "other-quality": -0.06 },
   "ruled change": { "error": 0.15 },
   "ruled count": { "error": -0.9, "other-quality": -1.19 },
   "ruled in ": { "error": -1.31 },
   "ruled in %": { "other-quality": 0.11, "pass-rate": -1.19 },
   "score beside bare": { "at 0": -2.14, "at 2": -0.43, "far": 0.23 },
   "score beside percent": { "at 0": -0.58, "at 1": 0.11, "at 2": 0.25, "at 3": -0.02, "far": 0.11 },
   "second after": { "#": 0.04, "(": -0.69, ",": -0.26, ".": -0.38, "all": -0.16, "and": -0.11, "of": 0.11 },
   "second before": { "#": 0.12, "(": -0.15, ")": -0.02, "difference": 0.64, "group": 0.06, "groups": 0.13 },
   "sentence": { "$": -0.08, "%": -0.06, "+": -0.26, "-": -0.1, "/": -0.18, "<": -0.39, "about": -1, "accuracy": 0.76, "achieve": 0.05, "achieved": -0.46, "added": 1.53, "adverse": 1.8, "ae": 0.25, "after": -0.42, "age": -0.03, "agranulocytosis": 0.7, "all": -0.2, "also": 0.3, "amongst": 0.56, "analgesics": -0.29, "analysis": -0.21, "anemia": 0.72, "angina": 0.91, "any": -0.49, "assessment": -0.82, "assigned": 0.29, "atenolol": 0.15, "attacks": -0.12, "average": -0.2, "b": -1.19, "beta-blocker": -0.23, "beta-blockers": -1.35, "birth": 2.44, "bleeding": 0.04, "blockers": -0.19, "blood": -0.05, "both": -0.33, "breast": 0.66, "but": -0.24, "cardiac": 0.29, "cases": -0.36, "catheter": 0.31, "cefixime": 0.32, "change": -0.35, "changes": -0.19, "chest": 0.75, "chronic": -0.18, "ci": 0.4, "clinical": 0.52, "combination": -0.15, "compared": -0.02, "complete": -0.43, "conditions": 0.09, "consumption": -0.13, "control": -0.33, "controls": 0.64, "coronary": -0.33, "deaths": 0.5, "developed": 2.33, "diastolic": -0.67, "die": 0.49, "differ": -0.69, "difference": 0.26, "differences": 0.38, "diltiazem": 0.02, "discontinuation": 0.07, "discontinued": -0.17, "disease": -0.28, "dod": 1.82, "due": 1, "early": -0.28, "effect": -0.75, "effects": 0.28, "enalapril": 0.03, "end": 0.1, "error": 1.34, "errors": 2.32, "event": 0.67, "events": 0.41, "exhibited": 0.73, "failed": 0.63, "fewer": 0.14, "five": 0.28, "following": 0.05, "follows": -1.19, "free": -0.59, "frequency": 0.89, "frequent": 0.64, "gatifloxacin": 0.99, "global": -0.25, "good": -0.08, "grade": 2.06, "greater": -0.18, "group": -0.08, "groups": 0.05, "h": -0.03, "headache": 0.01, "healed": 0.26, "hg": -0.51, "higher": -0.13, "history": -0.07, "hospitalisation": 0.49, "hours": -0.22, "hypotension": 0.62, "improved": -0.87, "improvement": -0.52, "incidence": 2.26, "incidences": 1.93, "increase": 0.26, "increased": -0.07, "infarction": -0.52, "infections": 2.77, "injection": 0.56, "injury": -0.95, "ischemic": 0.39, "iv": -0.67, "knee": -0.11, "lateral": -0.25, "least": -0.1, "less": 0.29, "likelihood": 0.84, "localization": 1.33, "losartan": 0.16, "loss": -0.67, "lower": 0.86, "lv": -0.33, "main": 0.14, "many": 0.55, "mean": -0.31, "median": -0.47, "medication": -0.17, "men": -0.35, "missed": -0.08, "ml": -0.61, "model": 0.56, "monotherapy": -0.04, "months": -0.19, "mortality": 1.52, "most": -0.19, "mouth": 1.3, "n": -0.32, "naproxen": 2.09, "no": -0.42, "none": 0.43, "normal": 0.65, "not": -0.06, "ns": -0.17, "observed": 0.75, "occurred": 1.12, "occurrence": 0.83, "occurs": 0.24, "older": -0.59, "one": 0.09, "only": -0.13, "oral": -0.91, "other": -0.25, "out": 0.17, "overall": 0.12, "oxygen": 0.9, "p": 0.54, "patient": 0.83, "patients": 0.11, "per": 1.29, "percent": -0.22, "performed": -0.11, "period": 0.34, "physicians": -0.85, "plusmn": 0.05, "prescribed": -0.24, "prescriptions": 0.07, "pressure": -0.19, "prevented": -0.32, "primary": 0.91, "propranolol": 0.35, "pylori": -0.03, "range": -0.6, "rate": 0.89, "rates": 0.64, "ratio": -0.1, "rebleeding": 1.75, "received": -0.96, "recurred": 3.06, "recurrence": 0.88, "recurrences": 0.23, "reduced": 0.38, "reduction": 0.09, "relapse": 0.42, "relapsed": 1.32, "remained": -0.34, "removal": 0.35, "reported": 0.38, "required": 0.06, "resistance": -0.14, "responders": -0.18, "response": -1.19, "risk": 1.19, "safety": 0.03, "score": -1.35, "scores": -0.71, "second": -0.12, "seen": 0.4, "seizure-free": -0.24, "serum": 0.31, "severe": 0.24, "severity": -0.38, "side": 0.44, "similar": -0.11, "single": -0.28, "six": 0.16, "skin": 0.42, "spo2": 0.31, "standard": -0.1, "stenosis": 0.2, "still": 0.56, "stroke": -0.48, "subjects": 0.47, "surgery": 0.93, "teaes": 1.46, "test": -0.89, "than": -0.1, "their": -2.11, "therapy": -0.07, "there": 0.01, "three": 0.93, "thrombocytopenia": 0.41, "thrombosis": -1.33, "total": -0.5, "transient": 0.32, "treated": 0.49, "treatment-emergent": 0.41, "two": -0.29, "use": -1.62, "v": 0.49, "values": -0.2, "vap": 1.24, "ventricular": -0.05, "versus": 0.45, "very": -0.69, "volume": -1.07, "vs": -0.05, "week": -0.24, "weeks": -0.76, "weight": 0.7, "well": -0.04, "when": 0.17, "whereas": -0.02, "while": -0.23, "within": 0.76, "without": -0.12, "±": -0.35 },
   "size of bare": { "part to 1": -0.11, "part to 100": 1.44, "whole to 100": -0.27, "whole to 1000": -0.6 },
   "size of measure": { "part to 10": 1.26, "whole to 10": 0.35 },
   "size of percent": { "part to 1": 0.13, "part to 100": -1, "whole to 10": 0.11, "whole to 100": -1.17 },
   "spread": { "false": -0.79, "true": -1.2 },
   "title": { "ace": 0.1, "active": 1.12, "acute": -0.4, "after": 0.96, "allergic": -0.01, "among": -1, "anaesthesia": 0.34, "anti-inflammatory": 1.03, "antibiotic": 0.86, "antihypertensive": 0.22, "antimicrobial": 0.61, "apraclonidine": 1.98, "assessment": -0.71, "asymptomatic": -0.31, "automated": 0.17, "baseline": -0.94, "bisoprolol": 0.11, "blind": 0.78, "bone-mountable": 0.45, "breast": 0.5, "broad-spectrum": 0.5, "bypass": 1.11, "calcium": 0.17, "cancer": -1.38, "cardiovascular": 0.25, "care": 0.27, "channel": 0.09, "children": -0.58, "clinical": -0.12, "cohort": 0.34, "colitis": 0.14, "community-based": -0.77, "compared": 0.18, "comparison": 0.4, "compliance": -0.54, "constipation": -1.08, "control": 0.28, "controlled": -0.4, "coronary": -0.41, "cough": -0.28, "crises": 0.23, "crohn": 0.24, "crossover": 0.31, "de": 1.75, "decision": -0.63, "disorder": 0.09, "disorders": -0.57, "dose": -0.58, "double-blind": 0.1, "during": 0.34, "dysfunction": 0.05, "early": 1.21, "effect": -0.1, "effectiveness": -0.72, "efficacy": 0.14, "endocervical": 0.14, "enzyme": 0.31, "epidemiology": -0.22, "eradicated": 0.31, "esophageal": -0.36, "essential": -0.84, "events": 0.49, "exercise": -1.13, "five-year": 2.38, "follow-up": 0.52, "following": 0.08, "gastric": 0.24, "glaucoma": 0.63, "group": 0.12, "guidelines": -0.53, "health": -0.24, "healthy": -0.22, "helicobacter": -0.16, "hormone": -0.19, "hospitalized": -0.75, "hypertension": 0.01, "ibuprofen": 1.54, "ii": 0.1, "improves": -0.46, "inhibitors": 0.14, "internal": 0.85, "intervention": -0.06, "interventional": 0.67, "intra-articular": 0.02, "intramuscular": 2.07, "investigators": 0.39, "ischemic": 0.41, "isolated": 0.04, "kidney": 0.15, "learning": 0.37, "liver": 0.69, "long-term": 0.66, "loss": -0.33, "magnesium": 0.15, "maintenance": -0.56, "management": -0.55, "measures": 0.32, "medical": -0.63, "mesenchymal": 1.23, "meta-analysis": 1.45, "midazolam": 1.39, "mixed": 1.51, "monitoring": -0.19, "months": 0.74, "mortality": 0.75, "nephropathy": 1.39, "neuropathic": 0.84, "new": -0.4, "obese": 0.46, "olanzapine": 0.77, "omeprazole": 0.1, "open-label": 0.33, "oral": -0.1, "over": 2.69, "pain": -0.57, "pantoprazole": -0.05, "patient": -0.45, "pediatricians": 0.09, "people": -0.14, "pilocarpine": 0.23, "pilot": 0.62, "plus": -0.26, "pneumonia": 1.28, "post-operative": 0.87, "pressure": 0.02, "pretreated": 0.03, "prevent": 0.46, "preventing": 1.42, "prevention": 0.74, "prevents": 2.55, "prospective": 0.1, "public": -1.16, "rate": -0.02, "rebleeding": 0.76, "receptor": -0.22, "recurrent": 1.01, "reduction": 0.26, "reflux": -0.37, "refractory": 0.24, "renal": 0.1, "reproducibility": 4.02, "robot": 3.71, "safety": 0.52, "secondary": -0.12, "serum": 1.79, "severe": 0.88, "sexual": 1.73, "six": 0.39, "states": 0.17, "stewardship": 0.01, "stroke": -1.07, "study": -0.18, "support": -0.13, "survey": -0.23, "survival": 0.24, "syndrome": -0.57, "system": 0.45, "testing": -0.17, "therapeutic": -0.3, "therapy": -0.33, "thoracic": -1.47, "three-dimensional": 1.12, "thrombolysis": 0.8, "thrombosis": -1.05, "time": -0.11, "tolterodine": -1.38, "total": 0.56, "trabeculoplasty": 0.09, "trachomatis": 0.1, "transdermal": 0.35, "treatment": 0.15, "trial": 0.4, "trials": 0.04, "type": -0.4, "uk": 0.26, "undergoing": 0.7, "united": 0.16, "varices": 1.31, "ventricular": -0.2, "versus": 0.14, "women": 0.16, "year": 0.17, "years": -0.03 },
   "trend": { "up": -0.37 },
   "two after": { ") of": 0.17, ") were": -0.4, ", #": -0.25, ", p": 0.05, "/ spl": 0.06, "and #": 0.09, "in the": 0.28, "of patients": 0.47, "of the": -0.08, "of those": 0.11, "versus #": 0.39 },
   "two before": { "% versus": 0.55, "group and": 0.04 },
   "unit": { "": -1.08, "%": 0.01, "mg": -0.04 },
   "weakly named far": { "other-quality": 0.01 }
  }
 },
 "psnr": {
  "bias": -8.84,
  "cues": {
   "in abstract": { "psnr": 2.32 },
   "in sentence": { "psnr": 1.7 },
   "ruled": { "psnr": 2.74 }
  }
 },
 "fid": {
  "bias": -8.83,
  "cues": {
   "in abstract": { "fid": 2.22 },
   "in sentence": { "fid": 1.74 },
   "ruled": { "fid": 3.7 },
   "ruled absolute": { "fid": 0.65 },
   "ruled in ": { "fid": 0.52 },
   "sentence": { "fid": 0.01 }
  }
 },
 "correlation": {
  "bias": -6.92,
  "cues": {
   "after percent": { "of": 0.69 },
   "before": { "=": 0.26 },
   "before bare": { "=": 0.04 },
   "compared percent": { "no": 0.91 },
   "edge": { "-": 0.1 },
   "in abstract": { "correlation": 1.95, "data": 0.18, "error": -0.37, "other-cost": -0.13 },
   "in sentence": { "correlation": 0.5, "error": -0.63 },
   "kind": { "measure": -0.06 },
   "left": { "%": -0.41, "=": 0.81, "r": 4.5 },
   "named at 0": { "correlation": 0.6 },
   "right": { "%": -0.11, "-": -0.13, "/": -0.14 },
   "ruled": { "correlation": 1 },
   "ruled absolute": { "correlation": 3.79 },
   "second after": { "#": -0.17 },
   "second before": { "beta": 1.37, "r": 1.43 },
   "sentence": { "-": -0.02, "/": -0.66, "<": -0.11, "cobas": 0.51, "compared": -0.29, "concordant": 0.74, "determinant": 1.74, "explained": 5.34, "group": -0.32, "hc2": 0.47, "mass": 0.19, "p": -0.48, "patients": -0.85, "r": 1.69, "than": -0.15 },
   "size of bare": { "part to 1": 2.2 },
   "title": { "artery": 0.7, "assess": 2.14, "diagnosis": 0.07, "hypertensive": 0.51, "relation": 0.77, "year": 0.31 }
  }
 },
 "ndcg": {
  "bias": -9.52,
  "cues": {}
 },
 "pass-rate": {
  "bias": -2.02,
  "cues": {
   "after percent": { ",": 0.2, "of": 0.09, "on": 0.16 },
   "around": { "( )": 0.37, "( ,": -0.18, "of in": 0.03 },
   "before": { "was": 0.47 },
   "before and head": { "( -": 0.02, "and -": 0.33 },
   "before percent": { "(": -0.02, ",": 0.37, ".": 0.07, "in": 0.91, "to": -0.27, "were": 0.2, "while": 0.41 },
   "choice": { "metric-left far": 0.22, "metric-list far": 0.01, "metric-right at 4": 0.02, "none": -0.07 },
   "compared percent": { "compared-noun": 1.56, "no": 0.5 },
   "comparison names": { "none": -0.64 },
   "form of bare": { "count": -2.53 },
   "form of percent": { "absolute": 0.9 },
   "in abstract": { "accuracy": -0.38, "auc": -0.56, "correlation": -0.87, "data": -0.24, "error": -0.03, "money": 0.61, "other-cost": -0.03, "other-quality": 0.32, "pass-rate": 0.32, "performance": -0.73, "speedup": -0.4 },
   "in sentence": { "error": -1.47, "pass-rate": 1.43, "recall": -1.25, "runtime": -0.02 },
   "in words": { "false": -0.85 },
   "kind": { "bare": -2.1, "measure": -3.96, "percent": 0.35 },
   "left": { "/": 0.32, "among": 0.5, "both": 0.02, "compared": 0.21, "difference": 0.67, "follow-up": 0.08, "good": 0.22, "greater": 0.37, "group": 0.16, "hours": 0.19, "increased": 0.38, "mild": 0.83, "months": 0.29, "occurred": -0.07, "overall": -0.5, "p": -0.22, "period": 0.09, "placebo": 0.1, "post": -0.24, "reduction": -0.1, "sr": 0.01, "survival": -0.29, "treatment": 0.35, "use": -0.2, "weeks": 0.99 },
   "most in abstract": { "error": 0.02, "none": -0.25, "pass-rate": 0.19, "runtime": 0.68, "win-rate": -0.07 },
   "name and next": { "data ,": 0.12, "pressure was": 0.07, "rate (": 0.49, "rates for": 1.11 },
   "named at 0": { "error": -0.4 },
   "named at 3": { "other-quality": 0.03, "pass-rate": -0.34 },
   "named at 4": { "pass-rate": -0.19 },
   "named in words": { "blood pressure": 0.79, "data": 0.32, "detected": -0.22, "rates": 0.78, "remission": 0.25, "response rates": 0.36, "successfully": 0.43, "survival rates": -0.39, "time": 0.27 },
   "range of percent": { "false": 0.02 },
   "right": { "-": -0.06, "/": 0.14, "=": 0.29, ">": -0.05, "[": 0.13, "compared": -0.02, "completed": 0.81, "disease": -1.15, "effect": -0.27, "group": 0.25, "h": -0.29, "less": 0.2, "p": 0.13, "pain": 0.46, "patients": 0.69, "placebo": 0.28, "respectively": 0.07, "total": -0.17, "treated": 0.23, "treatment": -0.24, "without": 0.15 },
   "ruled": { "pass-rate": 0.4 },
   "ruled absolute": { "other-quality": 0.37, "reward": 0.96 },
   "ruled by": { "metric-unnamed": -0.4 },
   "ruled by metric-carried": { "pass-rate": -0.6 },
   "ruled by metric-left": { "other-quality": -0.31, "pass-rate": 0.34 },
   "ruled by metric-list": { "other-quality": 0.03, "pass-rate": 0.46 },
   "ruled by metric-unnamed": { "other-quality": -0.01 },
   "ruled in ": { "other-quality": -0.02 },
   "ruled in %": { "other-quality": 0.44, "pass-rate": 2.23, "reward": 0.05 },
   "score beside percent": { "at 0": -0.02, "far": -0.25 },
   "second after": { ")": -0.02, ",": -0.13, "p": -0.1, "patients": 0.09, "the": 0.04, "were": -0.47 },
   "second before": { "%": -0.17, "(": -0.35, "<": -0.04, "compared": 0.22, "patients": -0.02 },
   "sentence": { "%": -0.54, "'": -0.23, "+": 0.04, "-": -0.22, "/": 0.03, "<": 0.7, "=": 0.42, "[": -0.15, "abpm": 0.17, "absolute": 1.47, "accepted": 1.11, "ace": -0.31, "achieved": 2.43, "achieving": 0.54, "active": -0.29, "adequate": 0.2, "adherence": 0.16, "admission": -0.18, "adverse": -1.07, "after": 0.5, "all": 0.23, "alone": 0.1, "also": -0.25, "although": -0.43, "am": 0.12, "analysis": 0.25, "approximately": -0.03, "arm": -0.42, "attacks": 1.18, "attained": 1.05, "because": -0.88, "before": -0.14, "beta-blockers": -0.15, "better": -0.02, "between": 0.16, "birth": -0.39, "bladder": 0.54, "both": 0.18, "bp": 0.3, "breast": 0.1, "but": -0.23, "changes": -0.04, "ci": 0.21, "classified": -0.54, "clear": 1.15, "clinical": 0.16, "colon": 0.02, "complete": 1.7, "completed": 1, "confidence": 0.41, "continue": 0.41, "control": 1, "controlled": 1.87, "data": 0.15, "dbp": 0.85, "decreased": -0.55, "despite": -0.34, "developed": -0.28, "diastolic": 0.06, "documentation": 0.32, "drugs": -0.27, "dss": 0.08, "due": -0.7, "effective": 0.84, "effects": -0.42, "eliminated": 0.97, "end": 0.17, "enrolled": -0.13, "eradicated": 1.1, "eradication": 0.15, "event": -0.84, "expected": 0.01, "experienced": 0.82, "failure": -0.28, "female": -0.54, "fewer": -0.77, "follow": 1.96, "found": -0.39, "free": 1.32, "freedom": 0.58, "frequency": -0.55, "goal": 0.59, "good": 0.25, "grade": -0.58, "group": 0.03, "groups": -0.11, "guidelines": 1.44, "h": 0.24, "health": -0.61, "heart": -0.18, "heparin": -0.59, "hours": 0.52, "hundred": -0.07, "hydrochlorothiazide": -0.2, "i.e.": 0.4, "improved": 1.99, "improvement": 1.8, "incidence": -0.99, "included": -0.24, "infected": -0.6, "intention": 0.71, "intervention": 0.11, "iv": 0.68, "lbr": 0.52, "ldl-c": 0.19, "least": 0.01, "left": -0.29, "longer": 0.64, "lost": 1.42, "lower": -1.17, "mean": -0.48, "measured": -0.1, "median": -0.46, "men": -0.08, "metronidazole": -0.89, "mg": -0.03, "mild": 0.4, "ml": 0.71, "mmhg": 0.17, "monotherapy": 0.39, "months": 0.23, "more": 0.15, "mortality": -0.46, "most": -0.72, "n": -0.54, "naproxen": -0.31, "negative": -0.23, "nights": 1.62, "no": 0.21, "not": -0.12, "ns": -0.91, "obtained": 0.02, "occurred": -1.2, "oesophagitis": -0.4, "omeprazole": 0.25, "only": 0.28, "out": -0.27, "overall": -0.39, "p": -0.97, "p-value": 0.2, "partial": -0.47, "participants": 0.5, "patient": -0.19, "patients": 0.13, "percent": -1.01, "ph": -1.51, "pharmacological": 0.02, "physical": -0.12, "placebo": 0.3, "plasma": -0.23, "present": -0.54, "prevalence": -0.23, "prevented": 1.21, "prevention": 0.22, "primary": -0.25, "proportion": 0.64, "protocol": 0.05, "pylori": 0.11, "range": -0.19, "rate": 0.21, "rates": 1.25, "ratings": -0.86, "reached": 0.12, "received": -0.47, "receiving": -0.32, "recurred": -1.08, "reduced": -0.63, "reduction": 0.36, "reflux": -0.29, "related": -0.83, "relief": 0.58, "remained": 0.25, "reporting": 0.33, "required": -0.81, "rescue": -1.15, "resistance": -0.74, "resolution": 1.04, "respectively": 0.23, "responded": 0.07, "responder": 1.2, "responders": 2.42, "responding": 2.5, "response": 1.96, "results": 0.12, "returned": 0.85, "rhythm": 1.59, "risk": -0.35, "serum": -0.12, "severe": -0.33, "sinus": 0.81, "sites": -1.53, "sr": 0.61, "stress": 0.37, "study": -0.22, "success": 1.97, "successful": 0.2, "such": 0.75, "survival": -3.32, "test": 0.02, "than": -0.06, "they": 0.93, "time": 0.25, "times": 0.65, "titration": 0.89, "treated": 0.31, "treatment": 0.34, "trial": -0.47, "ulcers": -0.43, "und": 2.13, "used": -0.18, "using": -0.03, "usual": 2.04, "ventilation": 1.49, "ventricular": -0.08, "versus": -0.18, "vs": 0.56, "week": 0.56, "weeks": 0.46, "well": 0.75, "when": -0.64, "white": -0.38, "who": 0.16, "within": 0.33, "without": 0.29, "year": 0.33, "years": -0.11, "yielded": 1.36, "±": 0.1 },
   "size of bare": { "part to 10": -0.46 },
   "size of percent": { "part to 1": -1.58, "part to 10": -1.24, "part to 100": 0.29, "whole to 10": -0.88, "whole to 100": 0.26 },
   "spread": { "false": -1.68, "true": -3.48 },
   "title": { "3": 0.3, "12-month": -1.45, "ace": -1.1, "addition": 1.26, "adherence": 0.01, "administration": 0.08, "africa": 1.19, "after": -0.18, "alerts": 0.62, "among": -0.92, "analysis": -0.23, "anti-inflammatory": -0.13, "antihypertensive": 0.04, "antimicrobial": -0.06, "arterial": -0.62, "assessment": -0.58, "associated": -0.21, "asthma": -0.14, "b": -0.21, "behavior": 0.79, "best": 0.35, "blastocyst": 1.29, "cardiac": 0.37, "cardiomyoplasty": 1.35, "celecoxib": -0.73, "cessation": 1.61, "chemotherapy": 0.59, "children": 0.53, "chlamydia": -0.04, "chorionic": 0.02, "chronic": 0.16, "clinical": -0.06, "clinician": 1.75, "clozapine": 0.21, "compared": 0.36, "comparison": 0.04, "computer": 0.32, "concentrations": -0.45, "controlled": -0.06, "cost-effectiveness": 0.6, "cough": 0.37, "critical": 0.36, "diabetes": -0.08, "disease": 0.09, "does": -0.9, "dose": 0.77, "double-blind": 0.3, "due": 0.05, "during": 0.29, "education": 1.09, "effect": 0.13, "effective": 0.95, "effects": -0.69, "efficacy": 0.02, "emergency": -0.12, "enalapril": -0.12, "eradication": 0.26, "esophagitis": 0.87, "failure": -0.26, "feasibility": 1.39, "follow-up": -1.37, "gastric": -0.49, "gastroesophageal": 0.96, "gerd": 0.57, "gonadotropin": 0.84, "group": 0.43, "guidelines": 0.5, "hospital": -1.43, "hypertension": 0.05, "i": -0.17, "impact": 0.39, "improve": 0.51, "improved": -0.72, "infarction": -0.05, "infection": 0.41, "influence": -0.07, "intervention": 0.13, "intrauterine": 0.1, "investigators": -0.19, "knee": -0.55, "left": -0.01, "liver": -1.35, "long-term": -0.29, "loss": 0.1, "low-dose": -0.17, "lung": -0.73, "male": 1.78, "management": 0.62, "medical": -0.68, "migraine": -0.21, "mild": 0.31, "mobile": 0.36, "moderate": 0.12, "morphine": -0.36, "multi-centre": 0.24, "multicenter": 0.12, "multicentre": 0.3, "myocardial": -0.59, "nephropathy": -0.35, "omeprazole": -0.07, "optimal": 0.07, "oral": 0.32, "osteoarthritis": -0.42, "pain": -0.23, "pantoprazole": 1.02, "patient": -0.13, "patients": 0.01, "pectoris": 1.17, "pharmacokinetics": -0.95, "physician": -0.68, "placebo-controlled": 0.54, "pneumonia": -0.62, "prescribing": -0.07, "pressure": -0.51, "primary": -0.53, "program": 0.44, "promoting": 1.34, "pump": 0.44, "pylori": 0.55, "randomised": -0.21, "randomized": 0.43, "recurrence": -0.03, "refractory": 0.44, "regimens": 1.14, "requirement": 2.14, "response": -0.16, "results": 0.91, "risk": -0.65, "risperidone": 0.11, "rural": -0.3, "safety": 0.08, "schizophrenia": 0.36, "seizures": 1.48, "self-management": 0.15, "simple": 1.05, "stimulation": 2.24, "strategies": 0.07, "subcutaneous": -0.94, "sumatriptan": 0.14, "support": -0.85, "survey": -2.04, "switching": 1.27, "tachycardia": 0.31, "testing": 0.85, "their": 1.39, "therapy": 0.53, "thromboembolism": 0.45, "tolerability": 0.1, "tolterodine": 0.07, "trial": -0.2, "triple": 0.58, "two": 0.39, "type": -0.57, "use": 0.39, "utility": -0.38, "verapamil": 0.73, "versus": -0.13, "what": 1.75 },
   "trend": { "down": -1 },
   "two after": { ") patients": 0.07, ") subjects": 0.11 },
   "two before": { "# (": 0.28, ", and": -0.14 },
   "unit": { "": -0.45, "%": 0.08 },
   "weakly named at 3": { "pass-rate": 0.88 },
   "weakly named at 4": { "pass-rate": 1.29 },
   "weakly named far": { "data": 0.81 }
  }
 },
 "win-rate": {
  "bias": -7.51,
  "cues": {
   "after": { "of": 1.1 },
   "choice": { "metric-right far": 0.32, "none": -0.17 },
   "compared percent": { "no": 1.8 },
   "in abstract": { "compute": 0.08, "error": -0.02, "pass-rate": -0.24, "performance": 0.3, "win-rate": 2.41 },
   "in sentence": { "error": -0.39 },
   "in words": { "false": -0.41 },
   "most in abstract": { "other-quality": -0.76, "win-rate": 0.59 },
   "named in words": { "preferred": 2.92 },
   "ruled in %": { "win-rate": 2.73 },
   "sentence": { "%": -0.34, "found": 1.16, "loratadine": 1.39, "pain": -0.42, "patients": -0.06, "preference": 1.06, "showed": 1.35, "superior": 1.44 },
   "size of percent": { "whole to 100": 0.18 },
   "title": { "allergic": 0.99, "methodology": 1.33, "rhinitis": 0.02, "single-patient": 0.14 }
  }
 },
 "coverage": {
  "bias": -9.22,
  "cues": {
   "after percent": { "of": 1.42 },
   "compared percent": { "no": 0.72 },
   "form of percent": { "absolute": 0.03 },
   "ruled by metric-carried": { "other-quality": 0.61 },
   "sentence": { "able": 2.12, "both": 1.74 },
   "size of percent": { "whole to 100": 1.07 },
   "title": { "based": 3.08, "fatigue": 1.12, "health": 2.95, "reduce": 1.25 }
  }
 },
 "reward": {
  "bias": -9.52,
  "cues": {}
 },
 "other-quality": {
  "bias": 0.18,
  "cues": {
   "after": { "(": -0.13, ")": 0.06, "at": 0.18, "per": 0.72, "the": -0.4, "with": -0.04, "±": -0.06 },
   "after bare": { "(": 0.76, "+": -0.76, ",": 0.21, ";": 0.67 },
   "after percent": { ")": 0.01, ",": -0.25, ";": -0.06, "in": -0.08, "of": 0.04, "on": -0.53, "were": 0.07, "with": -0.19 },
   "around": { "( ,": 0.26, "( ±": -0.81, "< of": 0.02, "= ,": -0.36, "and (": -0.06, "and ,": 0.2, "and in": -0.11, "to .": -0.31, "versus ,": -0.57, "was for": 0.49 },
   "before": { ",": -0.07, "/": 0.09, ";": 0.32, "=": 0.27, "at": -0.15, "for": 0.12, "from": 0.13, "in": -0.47, "to": 0.27, "was": -0.17 },
   "before and head": { ", -": 0.43, "< -": 0.05, "and -": -0.17, "with -": -0.03 },
   "before bare": { "(": -0.11, ",": 0.22, "=": 0.22, "of": 0.33, "with": -0.24 },
   "before measure": { "of": 0.03, "versus": 0.07, "was": -0.15 },
   "before percent": { ",": -0.11, "<": 0.31, "by": 0.07, "in": -0.03, "of": -0.19, "to": 0.11, "were": -0.46 },
   "choice": { "metric-after at 0": -0.43, "metric-left at 2": -0.18, "metric-left at 3": 0.23, "metric-left at 4": 0.03, "metric-list at 0": -0.19, "metric-list at 3": 0.34, "metric-list at 4": -0.22, "metric-list far": -0.09, "metric-right at 1": -0.09, "metric-right at 2": 0.23, "metric-right far": 0.4, "none": 0.08 },
   "compared percent": { "compared-noun": -0.58, "compared-sign": 0.77, "no": -0.2 },
   "edge": { "$": -1.18, "+": 0.35, "-": 0.28, "mean": -0.24, "median": 0.47, "more": 0.29, "of": -0.14, "total": -0.18 },
   "form of bare": { "absolute": 0.55, "change": 0.34, "count": -7.66 },
   "form of measure": { "change": 0.66, "count": -0.53 },
   "form of percent": { "absolute": -0.08 },
   "head": { "-": 0.1 },
   "in abstract": { "auc": 0.21, "bugs": 0.48, "compute": -0.36, "correlation": 0.07, "data": 0.25, "energy": 0.13, "error": -0.12, "f1": -1.36, "latency": 0.14, "money": -0.95, "other-cost": 0.12, "other-quality": -0.09, "pass-rate": -0.28, "runtime": -0.24, "specificity": -1.23, "storage": 0.03, "traffic": -0.05 },
   "in sentence": { "correlation": -0.88, "latency": -1.9, "other-cost": -0.35, "other-quality": 0.14, "pass-rate": -0.15, "recall": -0.19, "specificity": -0.64, "speedup": -0.03 },
   "in words": { "false": 0.14 },
   "kind": { "multiple": -0.19 },
   "left": { "+": 0.23, "-": 0.24, "]": 0.09, "admission": 0.01, "after": -0.02, "among": -0.48, "associated": 0.2, "average": 0.05, "cost": -0.52, "daily": -0.46, "decrease": 0.44, "difference": -0.41, "dose": -0.54, "duration": -0.14, "esrd": -0.28, "follow-up": -0.78, "found": 0.36, "frequency": 0.05, "h": -0.07, "high": 0.21, "infusion": -0.09, "iv": -0.1, "levels": 0.08, "lvef": 0.14, "maintained": -0.39, "minutes": 0.03, "moderate": 0.3, "more": 0.19, "nine": -0.04, "observed": -0.46, "occurred": -0.16, "one": 0.18, "overall": 0.01, "p": 0.33, "pain": -0.09, "phase": -0.63, "post": 0.34, "r": -4.92, "rate": -0.13, "rates": -0.32, "ratio": 1.45, "received": -0.02, "reduction": 0.18, "reported": -0.15, "risk": -0.02, "rr": 1.72, "seen": -0.16, "showed": 0.49, "significantly": 0.17, "surgery": 0.39, "survival": 1.7, "taking": 0.22, "than": -0.07, "therapy": -0.18, "total": -0.18, "treated": 0.06, "treatment": -0.22, "treatments": -0.12, "two": -0.32, "visits": -1.29, "weeks": -0.49 },
   "most in abstract": { "compute": -0.15, "correlation": 0.25, "error": -0.08, "money": -0.04, "none": 0.6, "other-cost": 0.07, "other-quality": 0.37 },
   "name and next": { "events was": 0.02, "incidence of": -0.27, "survival was": 0.12, "time before": -0.62, "time in": -0.05, "time was": -0.5 },
   "named at 0": { "auc": -0.53, "other-quality": 0.91, "pass-rate": 0.38 },
   "named at 1": { "other-quality": 0.1, "runtime": -0.12 },
   "named at 2": { "other-quality": 0.28 },
   "named at 4": { "correlation": 0.44, "error": -0.15, "latency": -0.06, "other-cost": -0.16 },
   "named in words": { "accuracy": -0.13, "area": 0.11, "detected": 1.09, "died": -0.08, "discontinued": 0.32, "efficacy": 0.31, "error": -2.72, "incidence": -0.27, "latencies": -0.95, "loss": 1.61, "myocardial infarction": 0.17, "or": 0.5, "preferred": -1.37, "rates": -0.69, "results": -0.04, "survival rates": 0.51 },
   "range of bare": { "false": 0.1 },
   "range of measure": { "false": 0.06 },
   "right": { "%": -0.1, "+": 0.14, "-": 0.16, "<": 0.08, "=": -0.2, ">": 0.21, "all": 0.34, "arm": 0.09, "baseline": 0.13, "between": 0.52, "but": -0.51, "ci": 0.39, "clearance": -0.46, "compared": 0.12, "completed": -0.25, "control": -0.13, "controls": -1.1, "days": -0.44, "ddd": -1.33, "disease": 0.25, "drug": 0.5, "effect": 0.66, "found": 0.32, "group": -0.41, "h": 0.25, "hg": 0.82, "hour": 0.37, "hr": -0.24, "interval": 0.07, "l": 0.81, "mean": 0.69, "min": -0.05, "minutes": -0.15, "months": 0.46, "over": -0.79, "patients": -0.39, "pylori": 0.18, "ratio": -0.29, "received": 0.25, "receiving": -0.54, "rr": -0.37, "subjects": -0.4, "systolic": -0.14, "than": -0.19, "their": -0.21, "treatment": 0.07, "v": -0.09, "versus": -0.06, "within": 0.34 },
   "ruled": { "f1": -0.33, "money": -1.93, "other-quality": 1.31, "performance": 1.45, "specificity": -0.24 },
   "ruled absolute": { "auc": -0.24, "correlation": -1.71, "latency": -0.03, "performance": 0.04, "recall": 0.25, "runtime": -0.22 },
   "ruled by": { "count-found": -1.31, "metric-after": -0.47, "metric-left": 0.15, "metric-linked": -0.92, "metric-list": -0.06, "verb-names": -0.36 },
   "ruled by metric-after": { "error": -0.83 },
   "ruled by metric-carried": { "accuracy": 0.41, "error": -0.02 },
   "ruled by metric-left": { "other-quality": 0.4, "pass-rate": -0.11 },
   "ruled by metric-linked": { "error": 0.74, "other-quality": 1.85, "pass-rate": 1.12 },
   "ruled by metric-of-sentence": { "other-quality": -0.59 },
   "ruled by metric-right": { "money": 0.76, "other-quality": -0.41 },
   "ruled by unit-names": { "error": 2.41, "runtime": 0.31 },
   "ruled change": { "other-cost": 0.21, "other-quality": 1.25, "runtime": 0.36 },
   "ruled count": { "other-quality": -1.03 },
   "ruled in ": { "auc": -1.02, "correlation": -2.17, "error": 0.96, "other-quality": -0.05, "pass-rate": 0.24 },
   "ruled in %": { "data": 0.28, "error": -0.75, "other-quality": -0.69, "pass-rate": -0.88, "runtime": 0.42, "specificity": -0.04, "win-rate": -0.02 },
   "ruled in U/day": { "other-quality": -0.1 },
   "ruled in mg": { "other-quality": -2.54 },
   "ruled in mg/day": { "other-quality": -1.83 },
   "ruled in mg/kg/day": { "other-quality": -0.47 },
   "ruled in min": { "runtime": -0.14 },
   "ruled in mmol/l": { "other-quality": 0.07 },
   "ruled in x": { "other-quality": 0.6 },
   "ruled in years": { "other-quality": 0.5 },
   "score beside bare": { "at 4": 0.37, "far": 0.71 },
   "score beside measure": { "at 4": 0.24 },
   "score beside percent": { "at 0": -1.21, "at 1": -1.48, "at 2": -0.69, "at 3": -0.41, "at 4": -0.49, "far": -0.56 },
   "second after": { "#": -0.02, ",": 0.1, ".": 0.15, "all": 0.16, "in": -0.47, "of": -0.12, "patients": -0.35, "received": 0.16, "those": -0.17, "were": 0.4 },
   "second before": { "(": 0.58, ")": 0.03, "<": 0.07, "compared": -0.24, "difference": -0.58, "group": 0.15, "patients": 0.13, "placebo": -0.02, "r": -2.09, "rate": -0.21 },
   "sentence": { "%": 0.09, "'": 0.87, "+": -0.13, "-": 0.06, "<": -0.32, "=": -0.39, ">": -0.47, "a1c": 0.16, "about": 1.01, "absolute": -1.38, "accuracy": -2.18, "ace": 0.9, "acei": 0.56, "achieve": -2.7, "achieved": -1.89, "achieves": -0.02, "achieving": -0.19, "across": 0.12, "activity": 0.77, "addition": 0.35, "adequate": -0.39, "admissions": 0.21, "adverse": -0.99, "age": 1.06, "albumin": 0.17, "all": -0.2, "amlodipine": 0.56, "among": 0.31, "analgesia": 0.63, "analysis": -0.33, "angina": -1.05, "another": 0.35, "areas": 0.4, "associated": 0.18, "association": 0.48, "auc": 0.3, "auprc": -0.13, "average": 0.09, "background": 0.03, "baseline": 0.21, "before": 1.11, "being": 0.13, "benzodiazepines": -0.58, "beta-blocker": 1.31, "beta-blockers": 2.06, "better": 0.33, "bioavailability": 0.1, "birth": -0.62, "black": 1.32, "blood": 0.17, "bmi": 0.15, "both": 0.08, "breast": -1.63, "c": 0.42, "cardiac": -0.59, "cardiovascular": -0.05, "carvedilol": -0.52, "cases": 0.23, "causes": 0.75, "cessation": -0.35, "change": 1.01, "changes": 1.47, "chf": -0.05, "cho": -0.87, "chose": 0.24, "chronic": 0.94, "ci": -0.07, "classified": 0.66, "clinical": -0.48, "cm": 0.5, "colonoscopy": 1.31, "combined": -0.03, "compared": -0.1, "complete": -1.33, "completed": -0.52, "composite": 0.11, "compound": 0.21, "congestive": -1.75, "consistent": -0.99, "consumption": -0.78, "continue": -0.79, "controlled": -1.78, "controls": -0.4, "coronary": 0.23, "corresponding": 0.31, "costs": -2.54, "creatinine": -0.57, "ct": 0.73, "cumulative": -0.16, "d": -0.53, "data": -0.13, "dataset": -0.52, "day": -0.28, "dbp": -0.08, "death": -0.34, "deaths": -0.45, "declined": 0.16, "decrease": 0.42, "decreased": 0.4, "decreases": 1.55, "defined": -0.6, "determinant": -0.94, "developed": -1.29, "diclofenac": -0.99, "died": -0.47, "differences": 0.07, "different": -0.61, "discharge": 0.53, "disease": 0.46, "distribution": -0.72, "dl": -0.01, "dod": -1.45, "dosage": -0.58, "dose": -0.58, "doses": -0.42, "drop-outs": 0.48, "dry": -0.86, "duration": 0.34, "during": -0.15, "dysfunction": -0.83, "early": 0.04, "effect": 0.37, "ejection": 0.66, "eletriptan": 0.03, "eligible": 0.91, "emergency": 0.09, "endpoint": -0.13, "episodes": -0.02, "error": -0.48, "errors": -0.68, "even": -0.2, "events": -0.51, "exercise": 1.19, "exhibited": -0.59, "expected": -0.34, "experienced": -0.52, "experiments": -1.15, "explained": -1.05, "extended": 0.17, "extubation": 0.36, "fatal": -0.17, "female": 1.44, "fever": -0.41, "firm": 0.74, "follow": -0.8, "follow-up": -0.04, "followed": 0.21, "formulations": 1.17, "forty": -0.21, "frequency": -0.04, "frequent": -0.23, "g": 0.24, "gits": -0.28, "give": -0.34, "given": -1.04, "glucose": 0.14, "grade": -0.95, "guidelines": -1.12, "half": 0.4, "half-life": 0.34, "hba1c": 1.17, "headache": -0.34, "healing": -0.11, "health": 0.84, "healthy": 0.04, "heart": 0.52, "heparin": 0.74, "hg": 0.36, "higher": 0.12, "hip": 1.52, "history": 1.18, "hospital": -0.12, "hundred": 0.63, "hydrochlorothiazide": 0.28, "hypertension": 0.84, "hypertensive": 0.11, "hypotension": -0.5, "i": 0.54, "identified": 0.57, "ii": -0.08, "improved": -0.8, "improvement": -0.63, "incidence": -1.12, "incidences": -0.39, "included": 0.19, "including": 0.51, "increased": 0.61, "increasing": 0.51, "indications": 0.21, "induction": 0.16, "infection": -0.13, "infections": -0.77, "infusion": -0.62, "inhibitor": 0.07, "injection": -0.35, "injuries": 0.24, "injury": 0.21, "intensity": 0.77, "intent-to-treat": -0.39, "intervention": -0.38, "into": -0.15, "intragastric": 0.58, "k": -0.17, "ketorolac": -0.37, "knee": 0.26, "l": 0.77, "lateral": 2.69, "lbr": -0.15, "least": -0.63, "led": 0.87, "left": 0.1, "less": -0.64, "level": 0.24, "levels": 0.05, "long-term": 0.08, "losartan": -0.62, "loss": 0.35, "lost": -0.15, "lower": 0.02, "lv": 0.79, "majority": 0.54, "male": 0.46, "many": -1.32, "marked": -0.17, "maximal": 0.7, "mean": 0.24, "measured": 0.44, "median": 0.47, "medical": -0.01, "medication": -0.13, "men": 1.05, "method": -1.17, "metronidazole": 0.84, "microgram": -0.7, "mild": -0.24, "min": 0.68, "ml": 0.09, "mmhg": 0.41, "model": -0.39, "moderate": 0.04, "monotherapy": -0.28, "month": 0.2, "months": -0.1, "more": -0.11, "morphine": -1.02, "mortality": -1.62, "most": 0.49, "mouth": -0.39, "muscle": -0.54, "myocardial": 0.27, "n": 0.23, "nalbuphine": -0.2, "naproxen": -0.33, "need": -0.85, "needed": -0.41, "negative": 0.17, "ng": 2.15, "nine": -0.47, "nitrates": 0.79, "no": 0.04, "normal": -0.06, "not": 0.37, "ns": 0.64, "observed": -0.31, "occurred": -0.64, "olanzapine": 0.65, "omeprazole": -1.03, "only": -0.01, "onset": -0.43, "oral": 0.69, "ordered": -0.21, "orders": -0.55, "other": 0.05, "out": 0.01, "outcome": -0.3, "oxygen": -1.39, "p": 0.44, "pain": 0.34, "partial": 0.78, "participants": -0.2, "patch": -0.39, "patient": -0.17, "patients": -0.22, "peak": 0.12, "per": -0.84, "percent": 0.34, "percentages": 0.1, "performed": 0.2, "period": -0.33, "pfs": 1.25, "ph": 1.79, "pharmacological": -0.13, "physical": 0.5, "physician": -0.2, "plasma": 0.69, "pm": 0.9, "points": 0.18, "positivity": 0.39, "possible": -0.43, "post": 1.23, "precision": -0.37, "predicted": -0.09, "prescribed": 0.37, "prescriptions": -0.37, "present": 0.45, "pressure": 0.04, "prevalence": 1.41, "previous": 0.43, "prior": 0.1, "probability": 0.16, "propofol": -0.69, "proportion": -0.58, "proposed": -0.17, "protocol": -0.18, "qalys": 2.03, "r": -1.21, "randomized": 0.64, "range": 0.51, "rate": -0.87, "rated": 0.27, "rates": -1.55, "rating": 0.53, "ratings": 1.19, "ratio": 0.23, "ratios": 2.03, "reached": -1.39, "reaction": -0.63, "reasons": 0.86, "rebleeding": -0.91, "received": 0.52, "receiving": 0.14, "recovery": -0.32, "recurrence": -0.23, "reduced": -0.09, "reduction": -0.1, "reductions": 1.22, "referrals": 0.01, "reflux": 0.48, "regression": -0.56, "related": 0.18, "relief": -0.06, "replacement": 0.65, "report": -0.84, "reported": -0.51, "reporting": -0.66, "resistance": 2.2, "resistant": 0.31, "respective": 0.64, "respectively": -0.16, "responded": -0.33, "responders": -1.37, "responding": -0.12, "response": -0.43, "resulted": -0.27, "results": 0.1, "retention": -0.9, "returned": -0.07, "rhythm": -0.8, "risk": -0.65, "risks": 0.44, "rr": -0.29, "safety": -0.46, "satisfaction": 0.89, "score": 0.39, "scores": 0.67, "se": 0.04, "section": 1.57, "sedation": 0.22, "seen": -0.07, "seven": 0.31, "severity": 0.1, "showed": -0.02, "shows": -1.84, "significantly": -0.15, "single": 0.24, "sinus": -0.12, "sites": 0.28, "slightly": 0.53, "somnolence": -0.36, "spent": -0.19, "spinal": -0.51, "sr": -0.71, "stability": -1.07, "standard": 0.11, "state-of-the-art": -1.05, "stay": -2.28, "strains": 0.48, "stroke": 0.24, "subjects": -0.27, "substantial": -0.1, "success": -0.16, "successful": -0.86, "successfully": -0.12, "sufficient": 0.05, "superior": 0.17, "supine": 0.85, "survival": 3.25, "sustained": 0.11, "symptom": 0.14, "systolic": 0.16, "t": -0.59, "taking": 0.12, "testing": -0.15, "their": 0.62, "therapeutic": -0.1, "therapy": 0.12, "there": 0.16, "they": -0.24, "third": 0.08, "three": -0.6, "threshold": 0.7, "thrombosis": 0.29, "time": -0.52, "toward": -0.29, "transient": -0.5, "treated": -0.71, "treatments": -0.33, "type": 0.65, "ulcers": 0.01, "und": -0.93, "undergoing": 0.34, "units": -1.2, "up": -0.13, "used": -0.21, "using": -0.22, "v": -1.11, "values": 0.06, "vap": -0.45, "ventricular": 1.11, "versus": -0.14, "very": 0.2, "volume": 1.14, "vomiting": -0.14, "vs": -0.07, "week": -0.2, "weeks": 0.03, "when": 0.52, "while": 0.37, "withdrawal": -0.79, "within": -1.05, "women": 0.22, "year": -0.39, "years": 0.32, "zolmitriptan": 0.03, "≥": -0.85 },
   "size of bare": { "part to 1": -0.06, "part to 10": 0.04, "whole large": -0.44, "whole to 1000": 0.04 },
   "size of measure": { "part to 10": -0.3, "part to 1000": 0.39, "whole to 1": -0.29, "whole to 10": -0.66, "whole to 100": 0.07, "whole to 1000": 0.47 },
   "size of multiple": { "whole to 10": -0.31 },
   "size of percent": { "part to 1": -0.24, "part to 10": 0.09, "part to 100": -0.09, "whole to 1000": 0.23 },
   "spread": { "false": -0.15, "true": 0.58 },
   "title": { "1": -0.3, "4": -0.3, "5": -0.01, "12-month": 1.66, "5-fluorouracil": -0.1, "5th": 0.35, "abdominal": -0.28, "absence": 0.87, "acceptability": 0.01, "ace": 0.29, "acid": 0.73, "action": 0.26, "acute": 0.44, "addition": -0.38, "adherence": -0.09, "adults": 0.27, "after": -0.07, "age": 0.62, "agreement": -1.03, "alone": 0.12, "among": 1.28, "anaesthesia": -1.03, "analgesia": -0.68, "analgesics": 0.83, "anesthesia": -1.36, "anesthetic": -0.66, "angioplasty": 0.31, "angiotensin": 0.21, "anti-inflammatory": -0.91, "antibiotic": -0.23, "antihypertensive": -0.95, "antipsychotics": 1.44, "apraclonidine": -0.04, "arterial": 0.11, "artery": 0.09, "assessment": 0.29, "associated": 0.48, "association": 0.2, "asthma": 0.74, "asymptomatic": 0.41, "attention-deficit": -0.54, "automated": -0.63, "baseline": 1.76, "benefit": 0.12, "benefits": -0.53, "between": 0.55, "blocker": 0.2, "both": -0.38, "breast": -0.2, "broad-spectrum": -1.27, "buprenorphine": -0.64, "bypass": -0.1, "cancer": 0.51, "cardiomyoplasty": -0.4, "cast": 0.64, "catheter": 0.82, "caudal": 0.39, "cause": 0.48, "celecoxib": 0.11, "cell": 0.64, "cessation": -0.5, "cetirizine": 2.41, "children": 0.25, "clinical": -0.02, "clonidine": -0.41, "clozapine": -0.84, "cluster": 0.01, "cohort": -0.47, "combination": -0.18, "combined": -0.01, "community": 0.91, "compared": -0.69, "comparison": -0.5, "compliance": 0.16, "computer-assisted": -0.83, "constipation": 0.31, "continuous": 0.39, "control": -0.09, "controlled": 0.4, "cost": 0.31, "cost-effective": 0.71, "course": -0.41, "critical": -0.55, "critically": 0.52, "daily": 0.06, "decision": 0.78, "delivery": -0.04, "dementia": 0.9, "detect": -0.74, "detecting": -0.21, "detection": -0.49, "determination": 0.2, "determining": 1.74, "diabetes": -0.28, "diabetic": 0.2, "diet": -0.4, "differences": 0.24, "disease": -0.29, "display": -1.18, "dna": 0.39, "does": 0.55, "dogs": 0.57, "dose": 0.17, "dose-response": 0.45, "double-blind": -0.04, "drug": -0.3, "drugs": 0.49, "due": -0.61, "duodenal": -0.29, "during": -0.38, "dysfunction": -0.53, "dyspepsia": 0.69, "early": -0.96, "effect": -0.08, "effective": -1.04, "effectiveness": 0.28, "effects": 0.57, "efficacy": -0.18, "eletriptan": 0.46, "epidemiology": 0.52, "episodes": -0.23, "essential": 0.47, "evaluation": 0.31, "events": -0.28, "evidence": 0.84, "experience": -0.15, "extended": 0.02, "factors": 0.15, "failure": 0.03, "faster": -0.58, "fatigue": -0.18, "feasibility": -0.12, "felodipine": 0.2, "fentanyl": -0.53, "findings": 0.43, "firm": 0.03, "focal": -0.47, "follow-up": 0.07, "function": 0.63, "gastrointestinal": -0.08, "general": 0.31, "glaucoma": -0.05, "global": 0.14, "gonadotropin": -0.49, "good": -0.25, "group": -0.55, "headache": -0.04, "hepatitis": 0.11, "high-dose": -0.55, "hospital": 0.38, "human": -0.39, "humans": 0.35, "hydrochlorothiazide": -0.01, "hypertension": -0.05, "i": 0.39, "ibuprofen": -1.02, "ictal": 0.17, "impact": -0.08, "implementing": -0.29, "improve": -0.34, "improved": 0.15, "incontinence": 0.25, "increase": -0.47, "increased": 0.06, "independently": -0.52, "infection": -0.11, "influence": 0.08, "information": 0.37, "inhibition": 0.5, "inhibitors": 0.21, "intensive": -0.34, "internal": -0.64, "intravenous": -0.13, "ischemic": -0.06, "isolated": -1.03, "joint": 0.55, "kidney": -1.07, "labetalol": 0.16, "labor": 0.74, "laboratory": -0.7, "laser": -0.85, "learning": -1.44, "levetiracetam": -0.43, "lipid": 0.28, "lobe": 0.01, "local": -0.74, "long-term": -0.33, "low": -0.15, "low-dose": 0.05, "major": -0.36, "male": -1.21, "management": -0.17, "markers": 0.51, "may": -0.16, "medical": 0.77, "mellitus": 0.89, "messages": -0.9, "meta-analysis": -0.42, "metabolic": 1.31, "metabolism": 1.06, "metastases": 0.13, "metoclopramide": -0.07, "mild": -0.69, "mononitrate": -0.38, "monotherapy": -0.22, "morbidity": -0.23, "morphine": 0.06, "multicenter": -0.37, "mutations": 0.71, "needle": -0.17, "netherlands": 1.89, "non-steroidal": -0.22, "nutrition": 0.78, "older": 0.08, "open": -0.56, "outcome": 0.25, "over": -1.34, "oxybutynin": 0.05, "paediatric": 0.77, "pain": 0.18, "pantoprazole": -0.12, "parameters": 0.87, "patient": 0.81, "patients": 0.05, "patterns": 0.47, "pectoris": -0.11, "pediatric": 0.48, "pediatricians": -0.15, "performance": -0.23, "perindopril": 0.29, "peripheral": 0.3, "pharmacodynamics": 0.21, "pharmacoepidemiology": 0.73, "pharmacokinetic": 0.35, "pharmacokinetics": 1.77, "phase": 0.19, "physical": 0.12, "physician": 0.1, "pilocarpine": -0.31, "pilot": -0.14, "place": -0.18, "placebo": -0.17, "placebo-controlled": -0.5, "plus": 0.16, "population": 0.06, "post-operative": -0.33, "postmenopausal": 0.03, "postoperative": 0.14, "potential": 0.16, "practice": -0.02, "predictor": -0.09, "predicts": 0.42, "preferences": 1.67, "preventing": -1.14, "prevention": -0.71, "previously": 0.51, "primary": 0.06, "problems": -0.06, "profile": 0.28, "proof": 1.25, "prophylactic": 0.12, "prophylaxis": -0.51, "protocol": 0.43, "proton": -0.12, "psoriasis": -1.34, "pulmonary": 0.05, "pylori": -0.27, "randomised": 0.19, "randomized": -0.23, "rate": 0.03, "rates": -0.44, "reactions": 0.88, "receptor": 0.66, "reduce": -0.05, "reduced": -0.12, "reducing": -0.2, "refractory": -0.17, "regimen": -0.3, "related": 0.43, "relation": -0.04, "release": 0.26, "renal": -0.07, "replacement": 0.48, "reproducibility": -0.84, "requirement": -0.87, "research": 0.84, "respiratory": 0.24, "response": 0.34, "results": -0.34, "retard": 0.2, "retrospective": -0.23, "rhythm": -0.22, "risperidone": -0.74, "ritonavir": -0.61, "rizatriptan": -0.11, "robot": -1.06, "role": 0.15, "rural": 0.48, "s": -0.08, "safety": -0.41, "satisfaction": -0.2, "score": -0.37, "secondary": -0.17, "seizures": -0.66, "selective": 0.73, "serum": -1.21, "severe": -0.74, "simple": -0.34, "slow-release": 0.07, "standard": 0.1, "stewardship": -0.07, "stress": -0.68, "stroke": 0.77, "studies": 0.94, "subjects": 0.12, "successful": 0.15, "sumatriptan": -0.02, "support": 0.9, "suppositories": -0.43, "surgery": -0.06, "surveillance": 0.1, "survey": 2.53, "survival": -0.3, "switching": -1.28, "symptoms": 0.09, "syndrome": 0.38, "system": -0.14, "systematic": 0.91, "systemic": 1.12, "tablet": 1.23, "tailored": -0.78, "text": -1.01, "their": -0.87, "therapeutic": 0.48, "therapies": -0.28, "therapy": -0.11, "they": 1.12, "thoracic": 1.02, "through": -0.17, "time": 1.3, "tnm": 0.03, "tolterodine": 0.55, "trabeculoplasty": -0.01, "tramadol": 0.15, "treatment": -0.13, "trial": -0.25, "triple": -0.2, "two": -1.14, "type": 0.37, "ukpds": -1.67, "uncomplicated": -0.05, "under": -0.05, "upper": -0.21, "use": -0.36, "using": -0.53, "utility": 0.38, "validity": 0.36, "vascular": 0.39, "ventricular": 0.33, "versus": 0.06, "via": -0.27, "video-eeg": 0.09, "vitro": -0.08, "vivo": 0.3, "vs": 0.15, "wedge": -0.92, "year": -1.53, "years": 0.48 },
   "two after": { "( #": 0.13, "( range": -0.48, ") compared": 0.2, ") had": 0.28, ") of": -0.27, ") were": 0.33, "+ /": 0.35, ", #": 0.28, ", and": -0.07, ", p": -0.06, "] of": -0.1, "for #": 0.35, "for the": 0.12, "of all": 0.2, "versus #": -0.45, "vs #": -0.04, "vs .": 0.02, "± #": -0.09 },
   "two before": { "# (": -0.31, "# to": 0.28, "% and": 0.08, "% versus": -0.44, ", and": 0.21, "group (": -0.51, "median =": 0.11 },
   "unit": { "$": -0.22, "%": 0.17, "days": -0.31, "kg": 0.48, "mg": -0.07, "mg/day": -0.78, "mg/kg/day": -0.19, "min": -0.64, "ml": 0.2, "mm Hg": 2.26, "mmHg": 1.17, "mmol/l": 0.06, "weeks": -1.21, "x": -0.34 },
   "weakly named at 2": { "data": 1.4, "runtime": 0.69 },
   "weakly named at 4": { "data": 0.53, "other-quality": 0.22 },
   "weakly named far": { "other-quality": 0.33 }
  }
 },
 "memory": {
  "bias": -8.86,
  "cues": {
   "in sentence": { "memory": 1.91 },
   "ruled": { "memory": 3.83 },
   "sentence": { "training": 1.85, "up": 0.52 }
  }
 },
 "storage": {
  "bias": -8.83,
  "cues": {}
 },
 "parameters": {
  "bias": -9.11,
  "cues": {}
 },
 "compute": {
  "bias": -7.75,
  "cues": {
   "form of multiple": { "factor": 2.71 },
   "head": { "-": -0.27 },
   "in abstract": { "compute": 1.05 },
   "in sentence": { "compute": 0.34 },
   "ruled": { "compute": 3.73, "other-quality": -0.6 },
   "ruled by": { "metric-after": 0.55 },
   "trend": { "down": 0.09 }
  }
 },
 "energy": {
  "bias": -8.85,
  "cues": {
   "named in words": { "energy": 0.77 },
   "ruled": { "energy": 0.66 },
   "ruled absolute": { "energy": 0.64 },
   "sentence": { "about": 0.77, "barrett's": 2.98, "esophagus": 2.32 }
  }
 },
 "money": {
  "bias": -7.23,
  "cues": {
   "around": { "( decrease": 0.65 },
   "before": { "pound": 0.49 },
   "before bare": { "pound": 0.3 },
   "edge": { "$": 4.03 },
   "form of percent": { "absolute": -0.27 },
   "in abstract": { "error": -0.12, "money": 3.14, "other-quality": -0.35 },
   "in sentence": { "money": 0.28 },
   "left": { "cost": 1.7 },
   "most in abstract": { "money": 1.4 },
   "right": { "per": 0.68 },
   "ruled": { "money": 4.46 },
   "ruled by metric-of-sentence": { "other-quality": 0.2 },
   "ruled by unit-names": { "money": 0.85 },
   "ruled in ": { "money": -1.54 },
   "sentence": { "-": -0.27, "cost": 0.85, "costs": 2.77, "estimated": 0.45, "patients": -0.56 },
   "size of bare": { "part to 1": -0.92 },
   "title": { "report": 1.66 },
   "weakly named far": { "money": 0.89 }
  }
 },
 "traffic": {
  "bias": -9.52,
  "cues": {}
 },
 "data": {
  "bias": -8.3,
  "cues": {
   "head": { "-": -0.35 },
   "in abstract": { "data": 0.26, "performance": 1.89 },
   "ruled": { "data": 3.85 },
   "ruled by metric-after": { "data": 0.24 },
   "sentence": { "training": 2.08 }
  }
 },
 "overhead": {
  "bias": -8.84,
  "cues": {
   "in abstract": { "overhead": 1.98 },
   "in sentence": { "overhead": 1.47 },
   "right": { "overhead": 3.79 },
   "ruled": { "overhead": 0.97 },
   "ruled absolute": { "overhead": 0.64 }
  }
 },
 "other-cost": {
  "bias": -3.14,
  "cues": {
   "after bare": { "(": 0.34, "+": 0.21 },
   "around": { "was (": 0.19 },
   "before": { "(": 0.58, "vs": 0.15, "with": 0.17 },
   "before and head": { ", -": -0.81, "of -": -0.07 },
   "before bare": { "and": 0.34 },
   "before measure": { "vs": 0.41 },
   "choice": { "metric-left far": -0.03, "none": 0.78 },
   "compared bare": { "no": -0.5 },
   "compared percent": { "no": -0.56 },
   "comparison names": { "none": -1.72 },
   "edge": { "average": 0.2, "mean": 0.12, "of": 0.89 },
   "form of bare": { "absolute": 0.47, "count": -2.84 },
   "form of measure": { "change": -0.47 },
   "form of percent": { "absolute": -1.61 },
   "head": { "-": -0.7 },
   "in abstract": { "auc": -0.15, "compute": 0.19, "correlation": -1.6, "money": 0.85, "other-cost": 0.38, "other-quality": -0.36, "parameters": -0.66, "runtime": 0.49 },
   "in sentence": { "error": -0.02, "other-cost": 0.49, "other-quality": -0.07, "pass-rate": -0.2 },
   "left": { "%": -0.08, "-": -0.11, "consumption": 0.26, "dose": 1.34, "duration": 1.06, "group": 0.2, "less": 0.34, "mean": 0.4, "number": 0.64, "patient": 0.11, "received": 0.4, "stay": 0.54, "two": 0.07, "use": 0.37, "visits": 0.49, "vs": 0.03 },
   "most in abstract": { "error": 0.38, "none": -0.14, "other-cost": 0.71 },
   "name and next": { "time before": 0.51 },
   "named at 0": { "other-quality": -0.07 },
   "named in words": { "dosage": 1.25 },
   "right": { "%": -0.56, "=": 0.34, "ddd": 1.29, "group": 0.37, "p": 0.15, "per": -0.21, "placebo": -0.12, "range": 0.19, "respectively": 0.44 },
   "ruled": { "error": -0.19, "money": -0.27, "other-cost": 1.07, "other-quality": 0.18, "pass-rate": 0.49, "runtime": 0.66 },
   "ruled absolute": { "error": -0.42, "other-quality": 0.82, "runtime": 0.25 },
   "ruled by": { "metric-left": -0.03, "metric-of-sentence": 0.45, "metric-right": 0.4 },
   "ruled by metric-left": { "other-quality": -0.3 },
   "ruled by metric-linked": { "runtime": 0.27 },
   "ruled by metric-of-sentence": { "other-quality": 0.2 },
   "ruled by unit-names": { "other-quality": 0.34 },
   "ruled in %": { "pass-rate": 0.21 },
   "ruled in days": { "runtime": 0.27 },
   "ruled in mg": { "other-quality": 0.86 },
   "ruled in mg/day": { "other-quality": 0.2 },
   "score beside bare": { "at 0": -0.35 },
   "second after": { "#": -0.3, ".": -0.64, ">": 0.2, "in": 0.57, "n": 0.98, "the": -0.21 },
   "second before": { ",": -0.14 },
   "sentence": { "%": 0.14, "-": -0.53, "/": 0.35, "<": -0.16, ">": 0.31, "after": -0.86, "age": -0.31, "all": -0.04, "analgesic": 0.42, "antiinflammatory": 0.23, "between": -0.35, "both": -0.67, "change": -0.04, "ci": -0.34, "compared": -0.26, "comparing": 1.02, "consumption": 2.31, "d": 1.56, "day": 1.13, "days": 1.08, "dose": 1.44, "doses": 1.14, "drug": 0.63, "drugs": 1.35, "during": 0.45, "ed": 0.05, "equivalent": -0.25, "fewer": 1.21, "frequent": 0.26, "h": -0.09, "hg": -0.43, "higher": 0.24, "hospital": 0.38, "infusion": 2.12, "insulin": 0.55, "intervention": 0.35, "kg": 0.58, "l": -0.78, "least": 1.16, "less": 1.11, "loss": 0.29, "mean": 0.29, "mg": 0.68, "microgram": 0.82, "min": -1.14, "minute": 1.12, "ml": -0.53, "mmhg": -1.51, "morphine": 1.24, "need": 2.35, "needed": 1.25, "ng": -0.08, "no": -0.13, "not": 0.05, "number": 0.54, "often": 0.3, "olanzapine": -0.14, "ordered": 0.96, "pain": -1.14, "patients": -0.29, "pca": 0.94, "per": 0.08, "placebo": -0.28, "pressure": -0.05, "range": 0.02, "ratio": -0.14, "received": 0.84, "reported": -0.32, "required": 1.84, "requirement": 0.77, "rescue": 1.89, "resulted": 0.84, "results": -0.21, "same": -0.35, "sparing": 1.01, "stability": 0.51, "study": 0.25, "tablets": 0.72, "tests": 0.73, "there": -0.22, "treatment": -0.51, "u": 0.57, "units": 0.63, "use": 1.42, "used": 1.41, "vas": 0.05, "versus": -0.07, "visits": 1.62, "vs": 0.12, "week": 0.71, "well": -0.36, "women": -0.38, "year": 0.12, "years": -0.14 },
   "size of bare": { "part to 10": 0.13, "whole to 100": -0.29 },
   "size of measure": { "part to 1": 0.37 },
   "size of percent": { "part to 10": -0.19, "whole to 100": 0.56 },
   "spread": { "false": -0.73, "true": -0.36 },
   "title": { "abdominal": 1.42, "analgesia": 0.64, "analgesic": 1.19, "antihypertensive": 0.86, "baclofen": 0.03, "between": -0.1, "bupivacaine": 0.33, "care": 0.75, "celecoxib": -1.21, "cholecystectomy": 0.27, "clinical": 0.88, "clonidine": 1.18, "comparison": 0.42, "control": 0.33, "department": 0.44, "dialysis": 0.87, "due": 1.38, "effect": 0.34, "effects": -0.97, "evaluation": -0.16, "feedback": 1.08, "fentanyl": 0.32, "function": -0.23, "general": 0.24, "guidance": 2, "heart": -0.37, "hypertension": -0.09, "improve": 1.1, "insulin": 0.13, "intensive": 0.12, "intrathecal": 1.35, "intravenous": 0.45, "liver": 0.24, "management": 0.08, "migraine": 0.27, "multicenter": 0.08, "myocardial": -0.24, "open-label": -0.06, "pain": 0.17, "patient-controlled": 0.15, "patients": -0.24, "pharmacokinetics": -0.02, "practice": 0.33, "practitioners": 0.16, "randomised": -0.69, "reducing": 1.29, "retrospective": 0.88, "short": 1.77, "spasticity": 0.42, "sumatriptan": 1.46, "surgery": 0.42, "system": 0.71, "three": 0.79, "treatment": 0.02, "versus": -0.53 },
   "trend": { "better": -0.39, "down": 0.5 },
   "two after": { "vs .": -0.28 },
   "two before": { "group (": 0.25 },
   "unit": { "mg": 2.04, "mg/day": 1.32, "mm Hg": -0.31 }
  }
 },
 "bugs": {
  "bias": -9.52,
  "cues": {}
 },
 "other-count": {
  "bias": -3.69,
  "cues": {
   "after bare": { "vs": 0.32 },
   "around": { "< patients": -0.4 },
   "compared bare": { "no": 0.64 },
   "compared multiple": { "no": 0.01 },
   "edge": { "a": 0.09 },
   "form of bare": { "count": 6.95 },
   "form of measure": { "absolute": -1.71, "change": -0.37, "count": 4.43 },
   "form of percent": { "absolute": -1.68 },
   "head": { "-": -0.19, "out": -0.04 },
   "in abstract": { "compute": 0.01, "data": 0.14, "other-cost": 0.03, "performance": -0.66, "runtime": -0.24, "speedup": -0.08 },
   "in sentence": { "error": 0.04 },
   "in words": { "true": -0.31 },
   "kind": { "measure": -0.18, "percent": -0.49 },
   "left": { "compared": -0.24, "than": 0.3 },
   "most in abstract": { "auc": -1.38, "other-quality": -0.44 },
   "named at 1": { "error": 0.44 },
   "right": { "%": 0.34, "-": -0.27 },
   "ruled": { "other-count": 0.03, "other-quality": -0.51 },
   "ruled absolute": { "error": 1.14, "other-quality": -0.24 },
   "ruled by": { "metric-after": 0.75, "metric-linked": -0.11, "metric-list": -0.48, "unit-names": -0.25 },
   "ruled by count-found": { "other-count": 0.98 },
   "ruled by metric-after": { "other-quality": 1.01 },
   "ruled count": { "other-count": 0.08, "other-quality": 2.42 },
   "score beside bare": { "at 0": 0.72, "at 1": 0.24 },
   "second after": { ".": 0.18 },
   "sentence": { "-": -0.62, "<": -0.23, "all": 0.1, "ci": -0.21, "common": 1.1, "compared": -0.02, "did": -0.04, "died": 0.09, "differences": -1.45, "discontinued": 0.87, "events": -0.52, "glyburide": -1.11, "group": -0.14, "mean": -0.68, "median": -0.36, "none": -0.79, "not": -0.06, "p": -0.15, "pain": 0.58, "patients": 0.45, "periods": -0.29, "serious": -0.48, "study": 0.33, "three": -0.28, "total": 0.27, "treated": -0.18, "treatment": 0.11 },
   "size of bare": { "part to 1": -2, "part to 10": -1.74, "part to 100": -0.13, "whole to 100": 1.02, "whole to 1000": 0.38 },
   "size of multiple": { "whole to 100": 0.39 },
   "spread": { "true": -0.66 },
   "title": { "african-american": -0.22, "crises": -0.59, "crossover": -0.06, "double-blind": -0.81, "history": -1.05, "hyperglycemic": -0.03, "infusion": -2.09, "mesenchymal": -3.32, "mixed": -0.03, "myocardial": 0.22, "obese": -0.72, "prevents": -0.03, "recurrence": -0.23, "severe": -0.49, "treatment": -0.06, "trial": -0.31 },
   "unit": { "%": -0.82 }
  }
 }
};
