import type { MetricSlug } from '../../../db/vocabulary.ts';
import type { Weights } from './cue-tables.ts';

/** Learnt from labelled abstracts: see tests/extract/learn. */
export const medicalNameWeights: Record<MetricSlug, Weights> = {
 "speedup": {
  "bias": -4.04,
  "cues": {
   "comparison names": { "none": -4.52, "speedup": 3.6 },
   "in sentence": { "speedup": 0.57 },
   "ruled": { "speedup": 0.73 },
   "ruled by comparison-names": { "speedup": 0.27 },
   "sentence": { "patients": -0.21 }
  }
 },
 "latency": {
  "bias": -6.54,
  "cues": {
   "after": { ")": -0.4 },
   "after measure": { "of": 2.3 },
   "before and head": { "( -": -0.02 },
   "compared measure": { "no": 2.02 },
   "comparison names": { "none": -0.36 },
   "form of measure": { "absolute": 0.03 },
   "in abstract": { "error": -0.26, "runtime": -0.18 },
   "in sentence": { "latency": 4.66 },
   "in words": { "false": -0.15 },
   "most in abstract": { "other-quality": -0.44, "runtime": 0.56 },
   "name and next": { "time from": 0.53 },
   "named in words": { "time": 0.01 },
   "ruled": { "other-quality": -0.41, "runtime": 0.27 },
   "ruled absolute": { "latency": 1.31, "other-quality": -0.26, "runtime": 0.29 },
   "ruled in min": { "runtime": 1.49 },
   "second after": { ">": -0.03 },
   "sentence": { "+": -0.21, "/": -1.01, "action": 1.73, "approximately": 0.01, "difference": 0.32, "median": 0.53, "onset": 2.1, "patients": -0.12, "prolonged": 1.06, "respectively": -0.86, "time": 1.37, "treatment": 0.1, "values": 1.71, "versus": -0.21, "vs": -0.21, "within": 2.2 },
   "title": { "onset": 0.45, "randomized": -1.22, "versus": -0.1 },
   "two after": { ". >": -0.12 },
   "unit": { "h": 0.51 }
  }
 },
 "runtime": {
  "bias": -3.58,
  "cues": {
   "after measure": { ".": 0.1 },
   "around": { "of (": 0.58, "was (": -0.12 },
   "before and head": { "( -": -0.23, "and -": 0.06 },
   "before measure": { "(": -0.1 },
   "choice": { "metric-left at 4": 0.4, "none": -0.11 },
   "compared percent": { "no": -0.19 },
   "comparison names": { "none": -0.16 },
   "form of bare": { "count": -1.11 },
   "form of measure": { "absolute": 0.91 },
   "form of percent": { "absolute": -0.33 },
   "in abstract": { "data": -0.32, "error": -0.13, "money": -0.35, "other-quality": -0.28, "speedup": 0.5 },
   "in sentence": { "other-quality": -0.47, "pass-rate": -0.25, "runtime": 1.14 },
   "left": { "=": -0.44, "follow-up": 0.55, "time": 0.43 },
   "most in abstract": { "error": 0.25, "other-cost": 0.67, "other-quality": -0.49, "runtime": -0.1 },
   "name and next": { "time was": 0.28 },
   "named at 0": { "runtime": 0.32 },
   "range of percent": { "false": -0.31 },
   "right": { "%": -0.33, "minutes": 0.7, "p": -0.01 },
   "ruled": { "runtime": 3.15 },
   "ruled absolute": { "other-quality": 0.37 },
   "ruled by": { "metric-left": -0.07 },
   "ruled by metric-list": { "runtime": 0.37 },
   "ruled by metric-object": { "runtime": 0.17 },
   "ruled by metric-of-sentence": { "other-quality": 0.41 },
   "ruled in ": { "other-quality": 0.18 },
   "ruled in months": { "other-quality": 1.41 },
   "ruled in weeks": { "other-quality": 2.98 },
   "second after": { "/": -0.67, "range": 0.27 },
   "second before": { "#": -0.72, "group": -0.15 },
   "sentence": { "%": -0.55, "-": 0.21, "/": -0.5, "=": -0.71, "after": 0.28, "age": -0.39, "algorithm": 0.45, "analgesia": -1.15, "average": 0.16, "clearance": 0.63, "compared": 0.36, "complete": 0.39, "control": -0.73, "days": 1.11, "decreased": -0.25, "different": 0.48, "duration": -0.42, "exercise": -0.35, "f": 1, "fever": 1.34, "increased": -0.43, "infusion": 1.05, "injection": 2.1, "iv": 0.7, "longer": 0.77, "mean": -0.04, "median": 0.14, "mg": -0.97, "min": 0.27, "minutes": 0.37, "mm": -0.97, "p": -0.58, "patients": 0.07, "placebo": -1.57, "receiving": -0.68, "recovery": 0.83, "results": 0.67, "s": 1.21, "sessions": 0.33, "stay": 0.33, "supplemental": 0.97, "time": 0.9, "treatment": -0.09, "two": 0.27, "values": -0.45, "ventilation": 0.21, "versus": 0.53, "vs": -0.16, "women": -0.94 },
   "size of measure": { "part to 10": 0.14, "whole to 10": 0.48, "whole to 1000": -0.24 },
   "spread": { "false": -1.51, "true": -0.86 },
   "title": { "after": -0.18, "bupivacaine": -0.04, "combined": -0.09, "disease": 0.29, "distribution": 1.03, "does": -0.15, "dose": -1.2, "effect": 0.12, "effects": 0.08, "evaluation": -0.34, "infarction": -0.84, "open": 0.69, "patients": -0.75, "phase": -0.06, "postoperative": -2.13, "randomized": 0.55, "system": -0.11, "treatment": -0.4, "uncomplicated": 0.79 },
   "two after": { "[ #": 0.63 },
   "two before": { "s (": 0.08 },
   "unit": { "min": 0.71, "months": 0.22, "weeks": 1.38 },
   "weakly named at 4": { "runtime": 0.12 },
   "weakly named far": { "other-quality": 0.19 }
  }
 },
 "throughput": {
  "bias": -7.49,
  "cues": {
   "in abstract": { "other-quality": -0.26 },
   "ruled": { "other-quality": -0.44 }
  }
 },
 "frame-rate": {
  "bias": -8.68,
  "cues": {
   "choice": { "metric-left far": 1.16 },
   "form of measure": { "absolute": 0.75 },
   "ruled": { "frame-rate": 2.34 },
   "ruled absolute": { "frame-rate": 2.36 },
   "ruled by": { "unit-names": 0.08 },
   "ruled by unit-names": { "frame-rate": 0.6 }
  }
 },
 "performance": {
  "bias": -8.77,
  "cues": {
   "most in abstract": { "performance": 1.89 },
   "right": { "more": 3.07 },
   "sentence": { "performance": 0.76, "state-of-the-art": 2.83 }
  }
 },
 "accuracy": {
  "bias": -8.51,
  "cues": {
   "head": { "-": -0.05 },
   "in abstract": { "accuracy": 0.1, "pass-rate": -1.25, "speedup": 0.02 },
   "in sentence": { "accuracy": 4.1, "speedup": 0.8 },
   "named at 0": { "accuracy": 0.05 },
   "named in words": { "accuracy": 0.16 },
   "ruled": { "accuracy": 1.83 },
   "ruled by": { "metric-right": -0.51 },
   "ruled by metric-after": { "accuracy": 0.41 },
   "ruled in %": { "accuracy": 2.88 },
   "sentence": { "accuracy": 1.54, "p": -0.09 },
   "unit": { "": -0.48 }
  }
 },
 "f1": {
  "bias": -7.98,
  "cues": {
   "form of bare": { "absolute": 0.8 },
   "in abstract": { "f1": 0.88, "other-quality": -0.24 },
   "in sentence": { "f1": 1.34 },
   "ruled": { "f1": 6.14 },
   "sentence": { "%": -0.07 },
   "size of bare": { "part to 1": 0.55 }
  }
 },
 "precision": {
  "bias": -8.14,
  "cues": {
   "in abstract": { "precision": 0.53 },
   "in sentence": { "precision": 2.76 },
   "kind": { "percent": 0.18 },
   "most in abstract": { "precision": 0.87 },
   "named in words": { "precision": 0.5 },
   "ruled": { "precision": 2.58 },
   "ruled absolute": { "precision": 2.26 },
   "ruled in %": { "precision": 0.12 },
   "score beside percent": { "at 2": 0.35 },
   "sentence": { "positive": 1.11, "predictive": 1.15 },
   "title": { "analysis": 0.45, "clinical": 0.37 },
   "unit": { "%": 0.06 }
  }
 },
 "recall": {
  "bias": -8.67,
  "cues": {
   "in abstract": { "correlation": 0.53, "other-quality": -0.22, "performance": 0.14, "recall": 2.11, "specificity": 0.76 },
   "in sentence": { "recall": 1.35 },
   "left": { "sensitivity": 1.2, "test": 0.2 },
   "named at 0": { "recall": 0.46, "specificity": -0.43 },
   "named in words": { "sensitivity": 0.16 },
   "ruled": { "recall": 1.05 },
   "ruled by verb-names": { "recall": 0.68 },
   "ruled in %": { "other-quality": 0.81, "recall": 2.34 },
   "second after": { "and": 0.16 },
   "second before": { "#": 0.66 },
   "sentence": { "dobutamine-atropine": 0.11, "positive": 0.36, "sensitivity": 1.03 },
   "size of percent": { "whole to 100": 1.76 },
   "title": { "analysis": 0.68, "patients": -0.15, "pylori": -0.02, "study": -0.84 }
  }
 },
 "specificity": {
  "bias": -8.32,
  "cues": {
   "in sentence": { "specificity": 2.13 },
   "left": { "%": 0.39 },
   "named at 0": { "specificity": 0.69 },
   "ruled": { "specificity": 5.56 },
   "ruled absolute": { "specificity": 1.36 },
   "ruled in %": { "specificity": 0.45 }
  }
 },
 "auc": {
  "bias": -8.1,
  "cues": {
   "in abstract": { "auc": 1.64, "data": 0.32, "error": -0.04, "other-quality": -0.35, "performance": 0.69 },
   "in sentence": { "auc": 2.22 },
   "most in abstract": { "auc": 0.2 },
   "named at 0": { "auc": 0.61 },
   "right": { "respectively": 0.02 },
   "ruled": { "auc": 2.86 },
   "sentence": { "-": -0.88, "=": -0.05, "area": 0.2, "classification": 0.54, "curve": 0.08, "methods": 1.78, "p": -0.74, "performance": 1.73 },
   "size of bare": { "part to 1": 2.38 },
   "title": { "detection": 1.13, "disease": 0.09 }
  }
 },
 "map": {
  "bias": -8.64,
  "cues": {
   "in sentence": { "map": 1.25 },
   "ruled": { "map": 5.44 }
  }
 },
 "iou": {
  "bias": -9.32,
  "cues": {}
 },
 "dice": {
  "bias": -8.65,
  "cues": {
   "in abstract": { "dice": 2.89 },
   "in sentence": { "dice": 1.72 },
   "ruled": { "dice": 5.42 }
  }
 },
 "bleu": {
  "bias": -26.82,
  "cues": {}
 },
 "rouge": {
  "bias": -26.82,
  "cues": {}
 },
 "perplexity": {
  "bias": -26.82,
  "cues": {}
 },
 "wer": {
  "bias": -26.82,
  "cues": {}
 },
 "error": {
  "bias": -2,
  "cues": {
   "after": { "(": -0.16, ",": -0.44, "[": -0.15 },
   "after bare": { "(": -0.55, "+": 0.19, ",": -0.3, "/": 1.11, ";": -1.4 },
   "after percent": { ",": 0.65, "versus": 0.18 },
   "around": { "and in": 0.05, "versus ,": 0.18, "were and": 0.02 },
   "before": { "=": -0.44, "in": 0.34, "to": -0.21, "vs": 0.1, "was": 0.14, "with": 0.22 },
   "before and head": { "and -": 0.16, "of -": 0.45, "versus -": 0.45 },
   "before bare": { ",": -0.06, "with": 0.13 },
   "before percent": { "(": 0.25, "by": 0.5 },
   "choice": { "metric-in far": 0.17, "metric-left at 4": 0.05, "metric-list at 3": -0.04, "metric-list far": 0.07, "metric-right at 2": -0.34, "metric-right far": -0.43, "none": 0.37 },
   "compared percent": { "compared-sign": -0.66, "no": 0.27 },
   "comparison names": { "none": -0.69 },
   "edge": { "-": -0.47 },
   "form of bare": { "count": -2.04 },
   "form of percent": { "absolute": 0.41, "change": 0.05 },
   "head": { "-": -0.2, "out": 0.69 },
   "in abstract": { "accuracy": 0.41, "compute": 0.55, "energy": -0.36, "error": 0.72, "money": -1.09, "other-quality": 0.25, "parameters": -0.57, "pass-rate": 0.09, "performance": -0.43, "recall": -0.65, "runtime": 0.21, "win-rate": -0.47 },
   "in sentence": { "accuracy": 0.21, "error": 1.19, "money": -0.33, "other-quality": -0.46, "pass-rate": -0.92, "recall": -0.2 },
   "in words": { "false": -0.71 },
   "kind": { "bare": -0.76, "measure": -1.35, "percent": 0.44 },
   "left": { "%": 0.02, "]": -0.11, "achieved": -0.23, "analysis": 0.07, "during": 0.81, "enalapril": 0.05, "esrd": 2.11, "mild": -0.04, "occur": 0.16, "occurred": 0.38, "patients": 0.12, "placebo": -0.21, "rate": 0.46, "rates": 0.3, "ratio": -0.63, "reduction": 0.15, "relative": -0.22, "reported": 0.26, "risk": 0.71, "significant": 0.04, "significantly": -0.01, "there": 0.09, "vs": 0.02 },
   "most in abstract": { "data": 0.43, "none": -0.77, "other-quality": 0.03, "runtime": -0.02, "win-rate": -0.56 },
   "name and next": { "duration of": 0.11, "incidence of": 1.04, "rr ,": 0.33 },
   "named at 0": { "error": 0.98, "other-quality": -0.3 },
   "named at 4": { "error": 0.5 },
   "named far": { "other-quality": 0.22 },
   "named in words": { "adverse drug reactions": -0.37, "error": 2.33, "hypotension": 0.35, "incidences": 0.99, "injury": -0.1, "mortality": 0.23, "rate": 0.55, "rates": 0.39, "results": 0.11, "time": -0.71, "vomiting": 0.03 },
   "range of bare": { "false": -0.09 },
   "range of percent": { "false": 0.2 },
   "right": { "%": -0.13, "-": -0.26, "[": -0.24, "all": -0.02, "controls": 0.4, "developed": 0.33, "did": 0.64, "drug": -0.27, "during": 0.34, "failed": 0.36, "group": 0.19, "hr": 0.41, "i": -0.51, "mg": 0.21, "out": 0.12, "p": -0.15, "patient": 0.06, "patients": 0.22, "per": 0.41, "receiving": 0.84, "risk": 0.6, "than": -0.06, "weeks": -0.08 },
   "ruled": { "error": 1.78 },
   "ruled absolute": { "error": 0.1, "runtime": -0.22 },
   "ruled by": { "metric-left": -0.33, "metric-list": -0.06, "metric-unnamed": 0.08, "unit-names": -1.13 },
   "ruled by metric-after": { "error": 1.23 },
   "ruled by metric-carried": { "pass-rate": 0.88 },
   "ruled by metric-linked": { "error": 0.17, "other-quality": -0.7 },
   "ruled by metric-list": { "error": 0.14 },
   "ruled by metric-object": { "other-quality": 0.37 },
   "ruled by unit-names": { "error": -0.14 },
   "ruled count": { "error": -0.67, "other-quality": -1.03 },
   "ruled in ": { "error": -1.56 },
   "ruled in %": { "error": 0.15, "other-quality": 0.19, "pass-rate": -1.25, "runtime": 0.11 },
   "score beside bare": { "at 0": -1.34, "at 2": -0.05, "at 3": -0.02 },
   "score beside percent": { "at 0": -0.31, "at 1": 0.18, "at 2": 0.28, "far": 0.08 },
   "second after": { "#": 0.02, "(": -0.55, ",": -0.12, ".": -0.26, "and": -0.11, "of": 0.23, "patients": 0.17 },
   "second before": { "#": 0.14, "group": 0.12, "groups": 0.2 },
   "sentence": { "$": -0.25, "%": -0.15, "+": -0.62, "-": -0.04, "/": -0.11, "<": -0.34, "about": -0.55, "achieved": -0.5, "added": 0.91, "adverse": 1.49, "after": -0.6, "all": -0.2, "analgesics": -0.18, "analysis": -0.32, "anemia": 0.09, "any": -0.38, "assessment": -0.97, "assigned": 0.25, "b": -1.28, "beta-blocker": -0.13, "beta-blockers": -1.15, "birth": 2.18, "bleeding": 0.17, "both": -0.52, "breast": 1.35, "but": -0.32, "c": -0.23, "cases": -0.13, "catheter": 0.33, "cefixime": 0.27, "change": -0.34, "chest": 0.32, "ci": 0.28, "clinical": 0.69, "compared": -0.01, "complete": -0.33, "conditions": 0.4, "controls": 0.61, "coronary": -1.25, "creatinine": 0.14, "day": -0.05, "days": -0.02, "death": 0.08, "deaths": 0.6, "developed": 2.02, "diastolic": -0.75, "die": 0.78, "differ": -0.31, "difference": 0.31, "differences": 0.47, "diltiazem": 0.05, "disease": -0.18, "dod": 0.56, "drug-related": 0.41, "dry": 0.23, "due": 1.04, "during": 0.01, "early": -0.27, "effect": -0.12, "effects": 0.2, "end": 0.3, "endpoint": 0.18, "error": 0.87, "errors": 2.39, "event": 0.68, "events": 0.56, "exhibited": 0.29, "experiments": 0.04, "failed": 0.66, "following": 0.23, "found": -0.08, "frequency": 1.01, "frequent": 0.77, "gatifloxacin": 0.93, "grade": 1.81, "greater": -0.01, "groups": 0.21, "h": -0.36, "headache": 0.39, "hg": -0.91, "high": 0.1, "hours": -0.06, "hr": 0.6, "hypertension": -0.19, "hypotension": 0.74, "i": -0.05, "improved": -0.83, "improvement": -0.82, "incidence": 2.24, "incidences": 0.81, "included": -0.05, "increase": 0.56, "infections": 0.73, "injection": 0.84, "injury": -0.94, "intensity": -0.2, "knee": -0.31, "less": 0.34, "levels": -0.11, "likelihood": 0.25, "likely": -0.09, "loss": -0.49, "lower": 1.1, "mean": -0.24, "median": -0.21, "medication": -0.13, "men": -0.53, "mg": -0.03, "mild": -0.05, "ml": -0.34, "mm": 0.35, "model": 0.91, "months": -0.2, "mortality": 1.63, "most": -0.04, "mouth": 1.04, "myocardial": -0.2, "n": -0.28, "naproxen": 1.58, "no": -0.44, "no-reflow": 0.28, "none": 0.47, "normal": 0.09, "observed": 0.79, "occur": 0.55, "occurred": 1.07, "occurrence": 1.02, "one": 0.1, "only": -0.15, "oral": -0.7, "other": -0.16, "out": 0.37, "overall": 0.55, "oxygen": 1.09, "p": 0.45, "patient": 0.6, "patients": 0.27, "per": 0.91, "percent": -0.19, "period": 0.27, "physicians": -0.86, "poor": 0.09, "prescribed": -0.01, "prescribing": 0.67, "primary": 0.7, "range": -0.76, "rate": 0.65, "rates": 0.63, "rebleeding": 2.09, "received": -1.35, "receiving": 0.01, "recurred": 1.44, "recurrence": 0.98, "recurrences": 0.89, "reduced": 0.65, "relapsed": 0.95, "remained": -0.22, "removal": 0.48, "reported": 0.33, "required": 0.44, "response": -1.1, "results": -0.01, "risk": 1.28, "rofecoxib": 0.37, "s": -0.01, "sbp": 0.29, "score": -1.01, "scores": -0.27, "second": -0.27, "seen": 0.51, "seizure-free": -0.18, "serum": 0.12, "severe": 0.62, "side": 0.37, "significantly": 0.1, "similar": -0.35, "six": 0.19, "skin": 0.6, "spo2": 0.18, "stenosis": 0.69, "still": 0.74, "stroke": -0.51, "subjects": 0.17, "surgery": 0.15, "system": 0.03, "teaes": 0.66, "ten": 0.49, "test": -0.56, "than": -0.18, "their": -2.04, "there": 0.04, "three": 0.82, "total": -0.57, "transient": 0.35, "two": -0.61, "underwent": -0.28, "use": -1.76, "v": 0.13, "values": -0.33, "vap": 0.89, "ventricular": -0.04, "versus": 0.13, "very": -0.2, "volume": -0.73, "vomiting": 0.02, "week": -0.44, "weeks": -0.86, "weight": 0.31, "whereas": -0.34, "while": -0.35, "within": 0.87, "without": -0.26, "±": -0.6 },
   "size of bare": { "part to 1": -0.13, "part to 100": 1.27, "whole to 100": -0.47, "whole to 1000": -0.56 },
   "size of measure": { "part to 10": 1.2, "whole to 10": 0.12 },
   "size of percent": { "part to 100": -0.98, "whole to 10": 0.02, "whole to 100": -1.33 },
   "spread": { "false": -0.67, "true": -0.84 },
   "title": { "ace": 0.06, "achieve": 0.96, "after": 1.01, "age": -0.23, "alone": -0.3, "among": -0.22, "analgesia": 0.07, "anesthesia": 0.02, "anti-inflammatory": 1.2, "antibiotic": 1.2, "antihypertensive": 0.64, "antimicrobial": 0.96, "apraclonidine": 2.36, "assessment": -0.97, "baseline": -0.62, "bisoprolol": 0.18, "blind": 0.4, "breast": 0.21, "broad-spectrum": 0.61, "calcium": 0.09, "cancer": -0.82, "cardiovascular": 0.04, "care": 0.2, "channel": 0.05, "children": -0.17, "clinical": -0.05, "clonidine": -0.09, "colitis": 0.4, "compliance": -0.48, "computerized": -0.08, "constipation": -0.2, "control": 0.37, "controlled": -0.44, "coronary": -0.66, "cough": -0.07, "crises": 0.4, "crossover": 0.39, "decision": -0.98, "disease": 0.14, "disorders": -0.37, "do": 0.15, "dose": -0.93, "drug": -0.05, "during": 0.33, "dysfunction": 0.1, "early": 0.83, "effect": -0.06, "effectiveness": -0.97, "efficacy": 0.01, "elderly": -0.33, "enalapril": 0.22, "endocervical": 0.4, "enzyme": 0.29, "eradicated": 0.03, "esophageal": -0.03, "essential": -0.91, "events": 0.6, "exercise": -0.75, "five-year": 2.56, "follow-up": 0.98, "glaucoma": 0.82, "group": 0.08, "health": -0.83, "hospitalized": -0.67, "ii": 0.16, "infections": 1.38, "inhibitors": 0.07, "intensive": 0.13, "internal": 0.44, "intervention": -0.32, "interventional": 0.28, "ischemic": 0.46, "liver": 0.73, "long-term": 0.95, "lung": 0.03, "maintenance": -0.54, "management": -0.57, "measures": 0.91, "medical": -0.17, "mesenchymal": 0.73, "meta-analysis": 0.23, "midazolam": 1.54, "months": 0.52, "mortality": 0.77, "nausea": -1.12, "nephropathy": 1.28, "neuropathic": 1.48, "new": -0.33, "obese": 0.85, "olanzapine": 0.89, "older": -0.02, "omeprazole": 0.25, "open-label": 0.18, "oral": -0.05, "over": 2.58, "pain": -0.49, "patient": -0.2, "pediatricians": 0.14, "phase": 0.23, "pilocarpine": 0.26, "pneumonia": 0.97, "prediction": 1.36, "pretreated": 0.09, "prevention": 0.74, "prevents": 3.1, "prospective": 0.25, "public": -0.43, "randomized": 0.14, "rebleeding": 0.06, "recurrent": 0.52, "reduction": 0.37, "reflux": -0.29, "replacement": -0.13, "reproducibility": 3.47, "results": 0.02, "risk": 0.43, "robot": 3.39, "s": 0.26, "safety": 0.67, "serum": 1.78, "severe": 0.91, "sexual": 1.95, "states": 0.27, "stewardship": 0.08, "stroke": -0.99, "study": -0.22, "supplementation": 0.1, "surgery": -0.15, "survey": -0.42, "system": 0.58, "technique": 0.19, "therapeutic": -0.4, "therapy": -0.2, "thoracic": -1.08, "thrombolysis": 0.12, "tolterodine": -1.24, "trabeculoplasty": 0.01, "treatment": 0.06, "trial": 0.4, "type": -0.43, "uk": 0.49, "ulcer": 0.11, "united": 0.15, "varices": 1.94, "ventricular": -0.22, "women": 0.08 },
   "trend": { "up": -0.58 },
   "two after": { ") of": 0.01, ") were": -0.42, "and #": 0.21, "in the": 0.34, "of patients": 0.21, "of the": -0.04, "of those": 0.23, "versus #": 0.66 },
   "two before": { "% versus": 0.6, "group (": 0.06 },
   "unit": { "": -0.98 },
   "weakly named far": { "other-quality": 0.1 }
  }
 },
 "psnr": {
  "bias": -8.64,
  "cues": {
   "in abstract": { "psnr": 2.17 },
   "in sentence": { "psnr": 1.71 },
   "ruled": { "psnr": 2.69 }
  }
 },
 "fid": {
  "bias": -8.64,
  "cues": {
   "after bare": { "on": 2.68 },
   "in abstract": { "fid": 2.01 },
   "in sentence": { "fid": 1 },
   "name and next": { "scores in": 0.75 },
   "right": { "×": 0.31 },
   "sentence": { "benchmarks": 0.97, "line": 0.13 },
   "title": { "data-efficient": 0.1 }
  }
 },
 "correlation": {
  "bias": -7.28,
  "cues": {
   "after percent": { "of": 0.21 },
   "before": { "=": 0.02 },
   "compared percent": { "no": 1.09 },
   "form of percent": { "absolute": 0.08 },
   "in abstract": { "correlation": 2.19, "error": -0.31, "other-cost": -0.18 },
   "in sentence": { "correlation": 1.17 },
   "left": { "=": 0.58, "r": 5.35 },
   "named at 0": { "correlation": 0.24 },
   "right": { "-": -0.6 },
   "ruled": { "correlation": 1.02 },
   "ruled absolute": { "correlation": 3.92 },
   "ruled by": { "metric-unnamed": 0.29 },
   "second before": { "r": 1.52 },
   "sentence": { "-": -0.05, "/": -0.59, "cobas": 0.15, "explained": 5.13, "p": -0.3, "patients": -0.49, "r": 1.34 },
   "size of bare": { "part to 1": 1.93 },
   "title": { "2": 0.77, "artery": 0.24, "assess": 2.43, "pain": -0.01, "people": 0.24 }
  }
 },
 "ndcg": {
  "bias": -9.32,
  "cues": {}
 },
 "pass-rate": {
  "bias": -2.21,
  "cues": {
   "after percent": { "on": 0.07 },
   "around": { "( )": 0.39, "( ,": -0.26 },
   "before": { "from": 0.12, "was": 0.29 },
   "before and head": { "and -": 0.39 },
   "before percent": { "(": -0.05, ",": 0.22, ".": 0.08, "in": 0.76, "to": -0.17 },
   "choice": { "metric-left far": 0.16, "metric-list at 2": -0.05, "metric-right at 4": 0.29, "metric-right far": -0.07, "none": -0.02 },
   "compared percent": { "compared-noun": 0.28, "no": 0.5 },
   "comparison names": { "none": -0.49 },
   "form of bare": { "count": -1.99 },
   "form of percent": { "absolute": 0.64 },
   "in abstract": { "accuracy": -0.27, "auc": -0.71, "correlation": -0.71, "data": -0.25, "energy": 0.33, "error": -0.22, "money": 0.28, "other-cost": -0.12, "other-quality": 0.16, "pass-rate": 0.39, "performance": -0.22, "recall": -0.05, "reward": 0.09, "speedup": -0.37 },
   "in sentence": { "error": -1.41, "other-quality": 0.03, "pass-rate": 1.46, "recall": -0.73 },
   "in words": { "false": -0.65 },
   "kind": { "bare": -2.09, "measure": -3.96, "percent": 0.49 },
   "left": { "-": 0.12, "/": 0.08, "after": 0.03, "compared": 0.1, "difference": 0.07, "during": -0.09, "follow-up": 0.19, "found": -0.19, "group": 0.13, "hours": 0.24, "hundred": -0.29, "mild": 0.73, "occurred": -0.13, "p": -0.01, "period": 0.13, "placebo": 0.07, "rate": 0.04, "rates": 0.07, "reduction": -0.04, "results": -0.5, "treatment": 0.43, "weeks": 1.07 },
   "most in abstract": { "compute": -0.33, "error": 0.2, "none": -0.18, "other-quality": 0.01, "pass-rate": 0.29, "runtime": 0.48, "win-rate": -0.22 },
   "name and next": { "recurrence in": 0.43 },
   "named at 0": { "error": -0.06 },
   "named at 3": { "other-quality": 0.16 },
   "named in words": { "blood pressure": 0.79, "data": 0.34, "remission": 0.07, "response rates": 0.22, "successfully": 0.82, "time": 0.22 },
   "range of bare": { "false": -0.03 },
   "range of percent": { "true": 0.1 },
   "right": { "=": 0.34, ">": -0.16, "]": 0.04, "compared": -0.06, "completed": 0.59, "disease": -1.02, "good": 0.19, "group": 0.12, "only": 0.16, "p": 0.06, "pain": 0.06, "patients": 0.82, "placebo": 0.28, "reported": 0.24, "than": 0.22, "treated": 0.26, "treatment": -0.14, "without": 0.41 },
   "ruled": { "recall": -0.02 },
   "ruled absolute": { "other-quality": 0.21, "pass-rate": 0.84, "reward": 1.4 },
   "ruled by": { "metric-carried": 0.06, "metric-unnamed": -0.41 },
   "ruled by metric-carried": { "other-quality": 0.07, "pass-rate": -0.89 },
   "ruled by metric-left": { "pass-rate": 0.26 },
   "ruled by metric-list": { "pass-rate": 0.03 },
   "ruled by metric-right": { "other-quality": 0.49 },
   "ruled by metric-unnamed": { "other-quality": -0.02 },
   "ruled change": { "other-quality": -0.06 },
   "ruled in %": { "other-quality": 0.51, "pass-rate": 2.04, "recall": -0.35, "reward": 0.14 },
   "second after": { ")": -0.37, ",": -0.39, "p": -0.03, "were": -0.4 },
   "second before": { "#": 0.19, "%": -0.12 },
   "sentence": { "%": -0.3, "'": -0.39, "+": 0.15, "-": -0.22, "/": 0.18, "<": 0.77, "=": 0.14, "abpm": 0.29, "ace": -0.02, "achieved": 2.42, "active": -1.07, "admission": -0.24, "adverse": -1.14, "after": 0.64, "age": -0.55, "all": 0.27, "also": -0.85, "although": -0.66, "analysis": 0.24, "area": -0.02, "arm": -0.11, "attacks": 0.72, "attained": 0.82, "baseline": 0.2, "because": -0.71, "between": 0.02, "birth": -0.38, "care": 0.42, "ci": 0.19, "classified": -0.39, "clear": 1.16, "complete": 2.12, "completed": 0.93, "confidence": 0.2, "continue": 0.71, "control": 0.73, "controlled": 1.64, "cr": 0.16, "dbp": 1.61, "decreased": -0.04, "diastolic": 0.56, "disease": -0.12, "drugs": -0.59, "due": -0.43, "during": -0.17, "early": 0.46, "effect": -0.29, "effective": 0.67, "effects": -0.62, "eight": 0.31, "end": 0.44, "event": -0.23, "expected": 0.29, "fewer": -0.55, "follow": 2.04, "follow-up": 0.18, "found": -0.14, "grade": -1.18, "group": 0.04, "groups": -0.14, "h": 0.7, "half": -0.19, "heart": -0.12, "heparin": -0.53, "hours": 0.42, "i.e.": 0.06, "improved": 1.89, "improvement": 1.91, "incidence": -0.86, "increased": 0.01, "intention": 0.06, "interval": 0.02, "l": 0.01, "longer": 0.89, "lost": 1.13, "low": -0.25, "lower": -1.17, "mean": -0.65, "median": -0.27, "metronidazole": -0.92, "mild": 0.65, "monotherapy": 0.18, "months": 0.39, "more": 0.04, "mortality": -0.17, "most": -0.34, "n": -0.11, "negative": -0.36, "nights": 1.49, "nine": 0.39, "no": 0.14, "ns": -0.07, "occurred": -0.89, "one": -0.05, "only": 0.18, "out": -0.13, "p": -0.81, "partial": -0.79, "participants": 0.63, "percent": -0.91, "period": 0.01, "ph": -0.07, "pharmacological": 0.76, "placebo": 0.38, "plasma": -0.15, "present": -0.03, "prevalence": -0.06, "prevented": 1.03, "primary": -0.26, "proportion": 0.09, "protocol": 0.42, "pylori": 0.1, "range": -0.23, "rate": 0.05, "rates": 1.36, "received": -0.24, "receiving": -0.47, "recurrence": -0.01, "reduced": -0.13, "reduction": 0.53, "related": -0.47, "relative": 0.03, "relief": 0.61, "remained": 0.65, "reporting": 0.55, "required": -0.11, "resistance": -0.17, "resolution": 0.09, "respectively": 0.25, "responder": 1.14, "responders": 2.75, "responding": 2.75, "response": 1.83, "rhythm": 1.65, "risk": -0.36, "seen": -0.39, "seizure-free": 1.2, "serum": -0.19, "significantly": 0.13, "sinus": 0.94, "sites": -1.17, "sr": 0.64, "still": -0.19, "study": -0.5, "success": 1.41, "successful": 0.69, "such": 1.16, "survival": -4.03, "than": 0.06, "they": 0.7, "three": -0.05, "time": 0.28, "titration": 0.88, "treated": 0.59, "treatment": 0.26, "trend": -0.08, "trial": -0.03, "ulcers": -0.69, "use": -0.41, "used": -0.46, "using": -0.21, "usual": 1.94, "ventilation": 1.91, "versus": -0.46, "vs": 0.32, "week": 0.22, "well": 1.11, "when": -0.24, "within": 0.25, "without": 0.19, "women": -0.37, "work": 0.17, "yielded": 1.18, "±": 0.38 },
   "size of bare": { "part to 100": 0.65 },
   "size of percent": { "part to 1": -1.41, "part to 10": -1.57, "part to 100": 0.25, "whole to 10": -1.01, "whole to 100": 0.17 },
   "spread": { "false": -1.59, "true": -3.69 },
   "title": { "49": 1.54, "12-month": -0.35, "ace": -1.12, "addition": 0.98, "adherence": 0.4, "africa": 0.9, "after": -0.31, "alerts": 0.68, "among": -0.47, "amoxicillin": 0.04, "anesthesia": 0.12, "antibiotic": 0.29, "antimicrobial": -0.2, "arterial": -0.32, "assessment": -0.51, "b": -0.28, "behavior": 0.9, "best": 1.28, "cardiac": 0.03, "cessation": 0.98, "chemotherapy": 0.96, "children": 0.81, "chronic": 0.56, "citrate": 0.22, "clinician": 1.29, "clozapine": 0.27, "combined": 0.21, "comparative": 0.46, "compared": 0.9, "comparison": 0.23, "computer": 0.45, "control": 0.03, "controlled": -0.24, "cord": 1.15, "coronary": -0.06, "cost-effectiveness": 1.16, "decision": -0.01, "does": -0.87, "dose": 0.91, "double-blind": 0.6, "during": 0.21, "effective": 1.4, "effectiveness": 0.2, "effects": -1.72, "efficacy": 0.22, "emergency": -0.11, "enalapril": -0.55, "eradication": 0.48, "failure": -0.28, "feasibility": 0.34, "follow-up": -1.29, "gastroesophageal": 0.88, "general": -0.54, "gerd": 0.24, "group": 0.23, "guidelines": 0.76, "heart": -0.1, "helicobacter": 0.04, "hospital": -0.79, "impact": 0.35, "implementing": 0.1, "improve": 0.84, "improved": -0.62, "infection": 0.44, "kidney": 0.36, "local": 1.48, "low-dose": -0.2, "lung": -0.73, "male": 1.31, "management": 0.72, "medical": -0.54, "metoclopramide": 0.23, "migraine": -0.72, "moderate": 0.13, "morphine": -0.87, "multi-centre": 0.22, "multicentre": 0.33, "myocardial": -0.39, "nephropathy": -0.45, "olanzapine": -0.58, "older": -0.01, "optimal": 0.49, "pain": -0.51, "pantoprazole": 0.77, "patient": -0.75, "pectoris": 1.46, "pharmacokinetics": -0.73, "pharmacological": 0.07, "phase": -0.1, "placebo-controlled": 0.15, "pneumonia": -0.09, "postoperative": -0.27, "practice": 0.04, "primary": -0.34, "prognostic": -0.79, "program": 1.27, "promoting": 2.04, "prospective": -0.01, "psoriasis": 0.87, "quality": -0.06, "randomised": -0.14, "randomized": 0.25, "reflux": 0.34, "refractory": 0.17, "regimens": 1.26, "renal": -0.05, "response": -0.06, "results": 0.89, "risk": -0.19, "schizophrenia": 0.24, "screening": -0.8, "seizures": 0.6, "self-management": 0.27, "stimulation": 0.49, "study": 0.06, "subcutaneous": -0.06, "support": -0.42, "survey": -1.23, "switching": 0.83, "syndrome": -0.06, "testing": 1.05, "their": 1.55, "therapies": 0.26, "therapy": 0.92, "treatment": 0.03, "type": -0.58, "use": 0.79, "using": -0.08, "ventricular": -0.12, "verapamil": 0.41, "versus": -0.01, "what": 1.51, "young": 0.19 },
   "trend": { "down": -0.77, "up": 0.45 },
   "two after": { ") (": 0.26, ") completed": 0.26, ") in": 0.02, ", #": -0.02, "of the": -0.04 },
   "two before": { "# (": 0.01, ", and": -0.22, "effective in": 0.04, "patients (": 0.05 },
   "unit": { "": -0.83 },
   "weakly named far": { "data": 0.62, "other-quality": -0.01, "runtime": 0.4 }
  }
 },
 "win-rate": {
  "bias": -8.17,
  "cues": {
   "after": { "of": 1.19 },
   "choice": { "metric-right far": 0.67 },
   "compared percent": { "no": 1.51 },
   "in abstract": { "pass-rate": -0.36, "performance": 0.58 },
   "most in abstract": { "other-quality": -0.39, "win-rate": 3.29 },
   "named in words": { "preferred": 2.19 },
   "ruled absolute": { "win-rate": 0.72 },
   "ruled by": { "metric-unnamed": 0.02 },
   "ruled in %": { "win-rate": 3.22 },
   "sentence": { "/": -0.49, "found": 1.12, "loratadine": 1.86, "showed": 0.61, "significantly": 0.12 },
   "size of percent": { "whole to 100": 0.25 },
   "title": { "allergic": 1.92, "methodology": 0.69, "single-patient": 0.17 }
  }
 },
 "coverage": {
  "bias": -8.92,
  "cues": {
   "after percent": { "of": 1.29 },
   "compared percent": { "no": 0.71 },
   "form of percent": { "absolute": 0.22 },
   "sentence": { "able": 2.46, "both": 1.99, "intervention": 1.11 },
   "size of percent": { "whole to 100": 0.76 },
   "title": { "based": 2.65, "health": 1.14, "trial": 0.27 }
  }
 },
 "reward": {
  "bias": -9.32,
  "cues": {}
 },
 "other-quality": {
  "bias": 0.26,
  "cues": {
   "after": { ")": 0.17, ".": 0.07, "per": 0.33, "with": -0.14 },
   "after bare": { "(": 0.65, "+": -0.54, ",": 0.3, ";": 0.84 },
   "after measure": { "+": 0.16 },
   "after percent": { ",": -0.1, "of": 0.31, "on": -0.65 },
   "around": { "( ,": 0.16, "< of": 0.1, "= )": 0.05, "= ,": -0.1, "and (": -0.01, "and ,": 0.14, "and in": -0.1, "and of": -0.21, "versus ,": -0.46, "was for": 0.14 },
   "before": { "(": 0.05, ";": 0.14, "=": 0.14, "after": -0.34, "and": 0.03, "at": -0.04, "for": 0.08, "from": 0.29, "in": -0.44, "of": 0.13, "to": 0.29, "was": -0.14 },
   "before and head": { ", -": 0.28, "and -": -0.2, "were -": -0.05 },
   "before bare": { ",": 0.18, "=": 0.73, "of": 0.39, "with": -0.07 },
   "before measure": { "(": 0.02, "after": -0.28, "versus": 0.1, "was": -0.22 },
   "before percent": { ",": -0.06, ".": -0.15, ";": 0.26, "=": -0.58, "in": -0.14, "to": 0.05, "were": -0.29 },
   "choice": { "metric-in at 4": 0.2, "metric-in far": -0.2, "metric-left at 2": -0.14, "metric-left at 3": 0.07, "metric-left at 4": 0.06, "metric-list at 0": -0.38, "metric-list at 3": 0.18, "metric-list at 4": -0.07, "metric-list far": -0.06, "metric-right far": 0.19, "none": 0.07 },
   "compared percent": { "compared-noun": -0.08, "compared-sign": 1.35, "no": -0.09 },
   "edge": { "$": -1.51, "-": 0.54, "mean": -0.39, "median": 0.98, "of": -0.13 },
   "form of bare": { "absolute": 0.08, "change": 0.19, "count": -8.41 },
   "form of measure": { "change": 0.91, "count": -1.75 },
   "form of multiple": { "factor": -0.03 },
   "form of percent": { "absolute": -0.02 },
   "in abstract": { "auc": 0.08, "bugs": 0.15, "compute": -0.53, "correlation": 0.16, "data": 0.19, "energy": 0.27, "error": -0.06, "f1": -1.16, "money": -0.57, "other-cost": 0.06, "other-quality": -0.06, "parameters": 0.68, "pass-rate": -0.33, "performance": -0.25, "recall": 0.29, "runtime": -0.08, "specificity": -0.41, "traffic": -0.71, "win-rate": 0.02 },
   "in sentence": { "correlation": -1.46, "latency": -2.41, "other-cost": -0.08, "other-quality": 0.39, "pass-rate": -0.19, "precision": -0.27, "specificity": -1.07, "speedup": -0.13 },
   "kind": { "bare": 0.1, "multiple": -0.03, "percent": -0.03 },
   "left": { "%": -0.07, "+": 0.15, "-": 0.21, "/": 0.09, "<": 0.14, "]": 0.09, "among": -0.22, "c": 0.11, "control": 0.1, "cost": -0.93, "daily": -0.63, "decrease": 0.3, "difference": -0.21, "diltiazem": 0.15, "dose": -0.45, "duration": -0.1, "esrd": -0.78, "estimated": -0.06, "events": -0.25, "follow-up": -0.54, "found": 1.19, "group": -0.01, "high": 0.09, "higher": -0.1, "hundred": 0.35, "infusion": -0.11, "lvef": 0.19, "maintained": -0.13, "mean": -0.14, "min": -0.06, "moderate": 0.04, "observed": -0.37, "occurred": -0.09, "p": 0.41, "phase": -0.67, "platelet": -0.33, "r": -4.77, "range": 0.04, "rate": -0.07, "rates": -0.3, "ratio": 1.54, "received": -0.01, "reduction": 0.12, "resulted": -0.21, "results": 0.18, "risk": -0.23, "rr": 0.34, "seen": -0.4, "sensitivity": -0.35, "showed": 0.39, "significantly": 0.12, "survival": 2.08, "taking": 0.2, "tests": -0.17, "than": -0.11, "therapy": -0.16, "treatment": -0.21, "two": -0.09, "visits": -0.68, "weeks": -0.73, "year": -0.11, "±": 0.21 },
   "most in abstract": { "data": -0.05, "error": -0.03, "money": -0.92, "none": 0.72, "other-quality": 0.44 },
   "name and next": { "rate was": -0.04, "results :": 0.3, "survival was": 1.04, "time before": -0.77, "time in": -0.21 },
   "named at 0": { "auc": -0.9, "other-quality": 0.56, "pass-rate": 0.45, "runtime": -0.2 },
   "named at 1": { "other-quality": 0.07, "runtime": -0.43 },
   "named at 2": { "other-quality": 0.31 },
   "named at 4": { "error": -0.2 },
   "named in words": { "area": 0.04, "detected": 0.77, "discontinued": 0.19, "efficacy": 0.05, "episodes": 0.15, "error": -2.37, "incidences": -0.75, "level": 0.1, "loss": 1.03, "mortality": -0.04, "or": 0.54, "preferred": -1.2, "results": -0.15, "value": 0.07, "values": 0.05 },
   "range of bare": { "false": 0.19 },
   "range of percent": { "true": -0.08 },
   "right": { "%": -0.09, "+": 0.12, "-": 0.13, "=": -0.08, ">": 0.06, "after": 0.11, "all": 0.26, "between": 0.3, "both": 0.23, "but": -0.39, "ci": 0.41, "clearance": -0.47, "combination": 0.16, "compared": 0.12, "complete": -0.38, "days": -0.54, "ddd": -1.29, "drug": 0.9, "effect": 0.25, "group": -0.49, "hg": 0.47, "hour": 0.02, "hr": -0.37, "i": 0.17, "l": 1.16, "mean": 0.37, "min": -0.06, "minutes": -0.64, "months": 0.78, "over": -0.82, "p": 0.08, "patient": -0.14, "patients": -0.47, "ratio": -0.02, "received": 0.21, "receiving": -0.51, "rr": -0.47, "than": -0.26, "treatment": 0.16, "weeks": 0.14 },
   "ruled": { "correlation": -1.24, "f1": -0.02, "money": -1.3, "other-quality": 1.37, "performance": 1.08 },
   "ruled absolute": { "auc": -0.04, "correlation": -0.6, "performance": 0.23, "recall": 0.22 },
   "ruled by": { "count-found": -0.36, "metric-after": -0.9, "metric-left": 0.32, "metric-linked": -0.62, "verb-names": -0.23 },
   "ruled by metric-after": { "error": -0.06 },
   "ruled by metric-carried": { "accuracy": 0.49, "other-quality": -0.01 },
   "ruled by metric-left": { "other-quality": 0.28, "pass-rate": -0.24 },
   "ruled by metric-linked": { "error": 0.3, "other-quality": 1.65, "pass-rate": 0.43, "runtime": -0.18 },
   "ruled by metric-list": { "other-quality": 0.03 },
   "ruled by metric-of-sentence": { "other-quality": -0.47 },
   "ruled by metric-right": { "money": 0.47, "other-quality": -0.38 },
   "ruled by unit-names": { "error": 2.55, "money": -0.14, "runtime": 0.57 },
   "ruled change": { "other-cost": 0.3, "other-quality": 1 },
   "ruled count": { "other-quality": -0.3 },
   "ruled in ": { "auc": -0.35, "correlation": -1.49, "error": 0.92, "pass-rate": 0.49 },
   "ruled in %": { "data": 0.17, "error": -0.76, "other-quality": -0.76, "pass-rate": -0.7 },
   "ruled in U/day": { "other-quality": -0.74 },
   "ruled in days": { "runtime": -0.3 },
   "ruled in mg/day": { "other-quality": -0.85 },
   "ruled in mg/kg/day": { "other-quality": -0.19 },
   "ruled in min": { "runtime": -0.63 },
   "ruled in mmHg": { "other-quality": 0.29 },
   "ruled in ms": { "runtime": 0.22 },
   "ruled in years": { "other-quality": 0.43 },
   "score beside bare": { "at 4": 0.1, "far": 0.33 },
   "score beside percent": { "at 0": -1.05, "at 1": -1.45, "at 2": -0.75, "at 3": -0.44, "at 4": -0.56, "far": -0.49 },
   "second after": { "#": -0.09, ",": 0.09, "-": 0.07, "all": 0.16, "but": -0.1, "in": -0.33, "of": -0.22, "patients": -0.22, "the": 0.05, "those": -0.09, "were": 0.77 },
   "second before": { "#": -0.13, "(": 0.46, ")": 0.09, ",": 0.01, "compared": -0.06, "difference": -0.58, "dose": -0.28, "groups": -0.2, "r": -2.14, "rate": -0.22, "treatment": -0.19 },
   "sentence": { "'": 0.72, "+": -0.07, "-": 0.06, "/": 0.02, "<": -0.27, "=": -0.35, ">": -0.37, "about": 0.99, "above": 0.19, "absolute": -0.9, "accuracy": -1.73, "ace": 0.67, "acei": 0.5, "achieve": -2.95, "achieved": -1.97, "activity": 0.65, "addition": 0.22, "adjusted": -0.11, "administration": 0.03, "admissions": 0.36, "adverse": -0.95, "age": 1.05, "amlodipine": 0.32, "among": 0.36, "analgesia": 0.6, "analysis": -0.43, "angina": -0.73, "another": 0.05, "area": 0.04, "auc": 0.64, "b": 0.34, "baseline": 0.03, "before": 0.98, "behavior": 0.46, "being": 0.37, "benzodiazepines": -0.26, "beta-blocker": 1.2, "beta-blockers": 1.73, "bioavailability": 0.13, "birth": -0.78, "black": 1.34, "both": 0.25, "breast": -2.1, "c": 0.47, "carvedilol": -0.01, "cases": 0.29, "central": -0.14, "change": 0.89, "changes": 0.82, "chronic": 0.29, "ci": -0.01, "classified": 0.63, "clinical": -0.35, "cm": 0.03, "colonoscopy": 0.65, "combined": -0.42, "compared": -0.18, "complete": -1.82, "completed": -0.71, "concentration": 0.1, "concordant": -0.89, "confidence": -0.21, "consistent": -0.78, "consumption": -1.57, "continue": -0.77, "contrast": -0.12, "control": -0.01, "controlled": -2.34, "coronary": 0.23, "corresponding": 0.16, "costs": -2.16, "creatinine": -0.71, "ct": 0.49, "cumulative": -0.01, "d": -0.46, "dataset": -1.2, "days": -0.05, "dbp": -1.02, "death": -0.13, "deaths": -0.53, "declined": 0.17, "decrease": 0.4, "decreased": 0.18, "decreases": 1.06, "defined": -0.81, "detected": 0.15, "developed": -1.16, "diabetic": 0.3, "diclofenac": -0.37, "died": -0.7, "different": -0.37, "discharge": 0.07, "disease": 0.79, "distribution": -0.29, "dod": -0.79, "dosage": -0.29, "dose": -0.41, "doses": -0.16, "dry": -0.81, "due": -0.45, "duration": 0.23, "dysfunction": -0.47, "each": -0.07, "effect": 0.41, "endpoint": -0.38, "error": -0.31, "errors": -0.18, "even": -0.43, "events": -0.52, "exercise": 0.6, "expected": -0.18, "experienced": -0.26, "experiments": -0.27, "explained": -0.45, "extubation": 0.04, "faster": -0.03, "female": 1.2, "fewer": -0.25, "first": 0.09, "follow": -0.36, "follow-up": -0.34, "formulations": 0.87, "frequency": -0.3, "frequent": -0.59, "function": 0.06, "g": 0.33, "gdfr": -0.17, "given": -1, "grade": -0.93, "half": 0.4, "half-life": 0.05, "hba1c": 0.67, "headache": -0.63, "health": 0.45, "heart": 0.39, "heparin": 0.34, "hg": 0.73, "hip": 0.07, "history": 1.15, "hospital": -0.51, "hot": 0.35, "hundred": 0.36, "hypertension": 0.56, "hypertensive": 0.22, "hypotension": -1.13, "i": 0.36, "identified": 0.79, "immediately": 0.26, "improved": -0.88, "improvement": -0.68, "incidence": -1.26, "incidences": -0.58, "including": 0.57, "increased": 0.52, "increases": 0.45, "increasing": 0.29, "index": 0.01, "indications": 0.59, "individual": 0.84, "infections": -0.23, "infusion": -0.47, "inhibitor": 0.23, "injection": -0.51, "injury": 0.56, "intensity": 0.75, "intent-to-treat": -0.13, "intention": -0.21, "intervention": -0.21, "intragastric": 0.24, "intravenous": 0.08, "k": -0.22, "ketorolac": -0.58, "knee": 0.24, "l": 0.39, "labor": 0.12, "lack": 0.05, "lateral": 1.91, "least": -0.7, "led": 0.01, "left": 0.24, "less": -0.38, "levels": 0.39, "liver": -0.32, "loss": 0.16, "lost": -0.12, "lower": 0.14, "male": 0.08, "many": -0.14, "maximal": 0.36, "maximum": 0.04, "mean": 0.28, "meaningful": -0.34, "measured": 0.65, "median": 0.13, "medication": -0.3, "men": 0.66, "method": -1, "metronidazole": 0.54, "mg": -0.2, "microgram": -0.59, "migraine": 0.15, "min": 0.51, "ml": 0.02, "mmhg": 0.75, "model": -0.05, "monotherapy": -0.41, "month": 0.17, "months": -0.06, "morphine": -0.83, "mortality": -1.65, "most": 0.27, "mouth": -0.53, "muscle": -0.01, "myocardial": 0.41, "n": 0.26, "nalbuphine": -1.59, "need": -0.66, "needed": -0.52, "ng": 1.98, "nifedipine": -0.02, "nine": -0.15, "nitrates": 1.11, "normotensive": 0.04, "not": 0.37, "ns": 0.13, "number": 0.08, "observed": -0.33, "occurred": -0.67, "olanzapine": 0.69, "omeprazole": -1.14, "onset": -0.77, "oral": 1.32, "ordered": -0.95, "orders": -0.17, "os": 1.22, "other": 0.12, "outcome": -0.52, "over": 0.1, "overall": -0.34, "oxygen": -0.5, "p": 0.29, "pain": 0.35, "parasite": -0.1, "partial": 0.95, "participants": -0.38, "patch": -0.21, "patient": -0.12, "patients": -0.23, "per": -0.81, "percent": 0.47, "performed": 0.23, "period": -0.23, "ph": 1.46, "physical": 0.05, "physicians": 0.39, "planned": -0.1, "plasma": 0.48, "points": 0.31, "positive": -0.11, "positivity": 0.39, "possible": -0.59, "precision": -0.21, "preoperative": 0.13, "prescribed": 0.38, "prescribing": -0.69, "present": 0.97, "prevalence": 0.75, "previous": 0.87, "prior": 0.22, "prolonged": -0.08, "propofol": -0.07, "proportion": -0.49, "proposed": -0.24, "protocol": -1.01, "pump": -0.19, "qalys": 2.47, "r": -0.8, "randomized": 0.39, "range": 0.55, "rate": -0.68, "rated": 0.46, "rates": -1.73, "ratings": 0.53, "ratios": 1.75, "reached": -1.61, "reasons": 1.19, "rebleeding": -0.78, "received": 0.37, "receiving": 0.14, "recipients": -0.73, "recovery": -0.53, "reduced": -0.16, "reduction": -0.22, "reductions": 1.08, "regression": -0.93, "related": 0.41, "relief": -0.26, "report": -0.62, "reported": -0.61, "reporting": -0.56, "resistance": 1.23, "respective": 0.36, "responded": -0.12, "responders": -1.09, "response": -0.6, "resulted": -0.17, "results": 0.14, "rhythm": -0.97, "risk": -0.46, "safety": -0.17, "sample": 0.08, "satisfaction": 0.62, "score": 0.35, "scores": 0.35, "sd": -0.14, "se": 0.39, "section": 0.58, "sedation": 0.29, "seizure-free": -0.43, "sensitivity": -0.11, "seven": 0.38, "severe": -0.27, "sexual": 0.01, "showed": -0.06, "shows": -2, "significant": 0.15, "significantly": -0.22, "sinus": -0.09, "site": -0.27, "slightly": 0.03, "spent": -0.09, "spinal": -0.4, "stability": -1.46, "standard": 0.02, "state-of-the-art": -0.7, "stay": -1.75, "stroke": 0.04, "subjects": -0.2, "success": -0.18, "successful": -0.34, "successfully": -0.6, "such": -0.09, "sufficient": 0.6, "superior": 0.23, "surgery": -0.21, "survival": 2.84, "symptom": 0.36, "systolic": 0.05, "tablets": -0.14, "taking": 0.21, "than": -0.01, "their": 0.62, "therapy": 0.03, "there": 0.27, "they": -0.2, "thickness": 0.02, "three": -0.44, "threshold": 0.05, "time": -0.4, "tolerability": 0.28, "transient": -0.08, "treated": -0.52, "treatments": -0.3, "type": 0.69, "unchanged": 0.05, "units": -0.57, "up": -0.38, "used": -0.23, "using": -0.12, "v": -0.85, "values": 0.12, "ventilation": -0.75, "ventricular": 0.89, "volume": 0.75, "weeks": 0.21, "well": -0.31, "when": 0.52, "where": 0.16, "whereas": 0.01, "while": 0.54, "withdrawal": -0.54, "within": -1.04, "women": 0.52, "year": -0.15, "years": 0.39, "≥": -0.57 },
   "size of bare": { "part to 10": 0.4, "part to 100": 0.08, "whole large": -0.4 },
   "size of measure": { "part to 10": -0.37, "whole to 1": -0.11, "whole to 10": -0.68, "whole to 1000": 0.63 },
   "size of multiple": { "whole to 10": -0.13 },
   "size of percent": { "part to 1": -0.23, "part to 100": -0.29, "whole to 100": 0.03 },
   "spread": { "false": -0.07, "true": 0.74 },
   "title": { "5": -0.54, "12-month": 0.06, "5-fluorouracil": -0.06, "abdominal": -0.11, "absence": 0.54, "acid": 0.64, "action": 0.15, "acute": 0.18, "addition": -0.24, "adductor": -0.69, "adherence": -0.45, "after": -0.08, "age": 0.22, "agreement": -1.34, "alone": 0.64, "among": 0.7, "amoxycillin": -0.2, "anaesthesia": -0.39, "analgesia": -0.66, "analgesics": 0.3, "anesthesia": -1.52, "angiotensin": 0.02, "angiotensin-converting": -0.23, "anterior": 0.61, "anti-inflammatory": -2.15, "antibiotic": -1.71, "antihypertensive": -0.71, "antipsychotic": -0.48, "antipsychotics": 1.16, "approach": 1.14, "apraclonidine": -0.18, "arterial": 0.17, "artery": 0.15, "assessment": 0.17, "associated": 0.01, "association": 0.33, "asthma": 0.91, "asymptomatic": 0.71, "attention-deficit": -0.61, "australian": 0.2, "baseline": 1.23, "behaviour": 0.69, "between": 0.32, "blocker": 0.26, "both": -0.11, "breast": -0.36, "buprenorphine": -0.52, "cancer": 0.76, "carbohydrate": -1.23, "care": -0.37, "cast": 0.1, "catheter": 0.3, "celecoxib": 0.49, "cell": 0.55, "cessation": -0.37, "cetirizine": 1.98, "chemotherapy": -0.7, "chronic": -0.2, "clozapine": -0.86, "community": 0.78, "comparative": -0.41, "compared": -0.67, "comparison": -0.43, "compliance": 0.08, "constipation": 0.51, "control": -0.45, "controlled": 0.29, "coronary": 0.34, "cost": 0.87, "course": -0.46, "data": -0.08, "decision": 0.48, "dementia": 0.14, "detect": -1.08, "determining": 0.96, "diabetes": -0.42, "differences": 0.45, "different": -0.17, "disease": -0.35, "does": 0.47, "dogs": 0.19, "dose": 0.15, "double-blind": -0.14, "drug": -0.12, "drugs": 0.27, "due": -0.34, "duodenal": -0.45, "during": -0.26, "dysfunction": -0.78, "early": -0.77, "effect": -0.36, "effective": -1.15, "effectiveness": 0.16, "effects": 0.55, "efficacy": -0.12, "enalapril": -0.12, "epidemiology": 0.06, "epidural": -0.18, "essential": 0.61, "evaluation": 0.29, "events": -0.34, "evidence": 0.11, "extended": 0.47, "fentanyl": -0.23, "follow-up": 0.26, "function": 0.27, "gabapentin": -0.01, "general": 0.97, "glaucoma": -0.2, "goal-directed": -0.15, "good": -0.11, "group": -0.32, "headache": -0.21, "health": 0.25, "hospital": 0.68, "hypertension": -0.15, "hypertensives": 0.05, "i": 0.57, "identification": -0.33, "ii": -0.21, "image": -0.08, "impact": -0.52, "implementation": -0.01, "improve": -0.57, "improved": 0.38, "increase": -0.94, "infections": -0.1, "inhibition": 0.76, "inhibitors": 0.14, "instructions": 0.14, "insulin": -0.03, "intensive": -0.53, "intermittent": -0.12, "internet": 0.13, "kidney": -0.28, "labetalol": 0.48, "labor": 0.39, "laboratory": -0.13, "laser": -1.38, "learning": -1.34, "local": -3.21, "long-term": -0.43, "magnetic": 0.66, "major": -0.29, "male": -0.96, "management": -0.16, "markers": 1.07, "may": -0.24, "medical": 0.29, "mellitus": 0.62, "meta-analysis": -0.01, "metabolic": 0.91, "metabolism": 0.7, "methadone": 0.19, "metronidazole": -0.06, "midazolam": -0.19, "mild": -0.78, "mononitrate": -0.03, "multicenter": -0.42, "myocardial": 0.02, "naratriptan": 0.42, "netherlands": 1.63, "not": 0.5, "older": 0.7, "open": -0.95, "outcome": 0.66, "over": -0.99, "paediatric": 0.4, "pain": 0.38, "pantoprazole": -0.06, "patch": -0.04, "patient": 1.49, "patient-reported": -0.17, "patients": 0.02, "patterns": 0.14, "performance": -0.28, "perindopril": 0.27, "peripheral": 0.6, "pharmacoepidemiology": 0.21, "pharmacokinetic": 0.4, "pharmacokinetics": 1.41, "pilocarpine": -0.27, "placebo-controlled": -0.23, "postoperative": 0.22, "practice": -0.03, "predictor": -0.28, "predicts": 0.4, "preventing": -0.2, "prevention": -0.85, "previously": 0.3, "profile": 0.48, "program": -0.01, "promoting": -0.39, "proof": 0.93, "prophylaxis": -0.25, "prospective": -0.07, "protocol": 0.5, "proton": -0.07, "psoriasis": -1.5, "pylori": -0.23, "randomised": 0.26, "randomized": -0.07, "reactions": 1.23, "receptor": 0.95, "recovery": -0.01, "reducing": -0.12, "release": 0.07, "replacement": 0.6, "reproducibility": -0.31, "requirement": -0.92, "research": 0.47, "resistance": 0.49, "response": 0.27, "results": -0.73, "retard": 0.35, "retrospective": -0.63, "risperidone": -0.46, "robot": -0.16, "role": 0.61, "s": -0.13, "safety": -0.49, "selective": 0.15, "serum": -1.37, "severe": -0.53, "sexual": -0.04, "short": -0.65, "solid": 0.21, "spinal": -0.04, "stable": -0.1, "strategy": -0.15, "stress": -0.31, "stroke": 1.18, "studies": 0.7, "study": -0.05, "subjects": 0.96, "supplementation": -0.19, "support": 1.18, "surgeon": -0.04, "survey": 1.69, "survival": -0.21, "switching": -0.97, "syndrome": 0.08, "syndromes": 0.31, "system": -0.09, "systematic": 0.62, "systemic": 1.02, "temporal": 0.49, "text": -1.39, "their": -0.66, "therapeutic": 0.18, "therapies": -0.01, "therapy": -0.24, "they": 0.36, "thoracic": 0.32, "time": 0.8, "times": -0.53, "tolterodine": 0.85, "trapezius": -0.01, "treated": 0.01, "treatment": -0.1, "trial": -0.28, "trials": -0.02, "triptans": 0.3, "two": -1.07, "type": 0.51, "ukpds": -1.64, "upper": -0.31, "use": -0.39, "using": -0.41, "vascular": 0.85, "ventricular": 0.5, "verapamil": -0.68, "versus": 0.16, "via": -0.59, "vitro": -0.97, "vivo": 0.06, "vs": 0.13, "wedge": -0.31, "year": -0.53, "years": 0.43 },
   "trend": { "up": 0.05 },
   "two after": { "( #": 0.25, "( range": -0.44, ") compared": 0.07, ") had": 0.27, ") patients": -0.13, ") were": 0.07, "+ /": 0.24, ", #": 0.32, ", p": -0.11, "in group": -0.34, "of those": -0.14, "versus #": -0.42 },
   "two before": { "# (": -0.23, "# to": 0.62, "% ,": 0.15, "% versus": -0.36, ", and": 0.13, "group (": -0.51 },
   "unit": { "%": 0.12, "kg": 0.35, "mg": -2.93, "mg/day": -1.56, "mg/kg/day": -0.17, "min": -0.29, "ml": 0.3, "mm Hg": 2.07, "mmHg": 0.83, "mmol/l": 0.19, "s": 0.69, "weeks": -1.58, "x": -0.35 },
   "weakly named at 2": { "data": 0.72, "runtime": 0.52 },
   "weakly named at 3": { "other-quality": 0.05 },
   "weakly named at 4": { "data": 0.79, "other-quality": 0.39, "runtime": -0.36 },
   "weakly named far": { "other-quality": 0.32 }
  }
 },
 "memory": {
  "bias": -8.63,
  "cues": {}
 },
 "storage": {
  "bias": -8.63,
  "cues": {}
 },
 "parameters": {
  "bias": -10.02,
  "cues": {}
 },
 "compute": {
  "bias": -7.54,
  "cues": {
   "head": { "-": -0.22 },
   "in abstract": { "compute": 1.17 },
   "ruled": { "other-quality": -0.5 },
   "ruled by": { "metric-after": 1.53 }
  }
 },
 "energy": {
  "bias": -8.65,
  "cues": {
   "most in abstract": { "energy": 0.33 },
   "named in words": { "energy": 1.39 },
   "ruled": { "energy": 0.74 },
   "ruled absolute": { "energy": 0.45 },
   "sentence": { "about": 0.7, "barrett's": 2.12, "esophagus": 2.23 }
  }
 },
 "money": {
  "bias": -7.25,
  "cues": {
   "around": { "( decrease": 1.67 },
   "before": { "pound": 0.65 },
   "before bare": { "pound": 0.07 },
   "choice": { "metric-left at 3": 0.09, "none": -0.1 },
   "compared percent": { "no": -0.15 },
   "edge": { "$": 4.83 },
   "in abstract": { "error": -0.24, "money": 3.47, "other-quality": -0.06, "pass-rate": -0.12 },
   "in sentence": { "money": 0.43 },
   "left": { "cost": 1.5 },
   "most in abstract": { "money": 1.55 },
   "right": { "per": 0.93 },
   "ruled": { "money": 3.86 },
   "ruled by unit-names": { "money": 0.66 },
   "ruled in ": { "money": -1.1 },
   "sentence": { "-": -0.41, "=": -0.03, "cost": 0.75, "costs": 2.23, "patients": -0.63 },
   "size of bare": { "part to 1": -0.61 },
   "unit": { "": -0.29 },
   "weakly named far": { "money": 1.67 }
  }
 },
 "traffic": {
  "bias": -9.32,
  "cues": {}
 },
 "data": {
  "bias": -8.34,
  "cues": {
   "in abstract": { "data": 0.27, "performance": 2.01 },
   "ruled by metric-after": { "data": 3.58 }
  }
 },
 "overhead": {
  "bias": -8.64,
  "cues": {
   "in abstract": { "overhead": 1.97 },
   "in sentence": { "overhead": 1.29 },
   "right": { "overhead": 3.98 },
   "ruled": { "overhead": 0.95 },
   "ruled absolute": { "overhead": 0.45 }
  }
 },
 "other-cost": {
  "bias": -3.36,
  "cues": {
   "after bare": { "(": 0.55, "+": 0.27 },
   "after percent": { ",": -0.1 },
   "around": { "was (": 0.23 },
   "before": { "(": 0.57, "vs": 0.27, "with": 0.3 },
   "before and head": { ", -": -0.85, "vs -": 0.12, "was -": 0.06 },
   "before bare": { "and": 0.06 },
   "before measure": { "vs": 0.13, "was": 0.02 },
   "choice": { "metric-left far": -0.15, "none": 0.77 },
   "compared bare": { "no": -0.28 },
   "compared percent": { "compared-verb": 0.05, "no": -1.37 },
   "comparison names": { "none": -1.47 },
   "edge": { "mean": 0.44, "of": 0.43 },
   "form of bare": { "absolute": 0.21, "count": -3.12 },
   "form of measure": { "absolute": 0.09, "change": -0.56 },
   "form of percent": { "absolute": -0.88 },
   "head": { "-": -0.63 },
   "in abstract": { "auc": -0.11, "compute": 0.32, "correlation": -1.4, "money": 0.74, "other-cost": 0.44, "other-quality": -0.29, "parameters": -0.58, "runtime": 0.4 },
   "in sentence": { "other-cost": 0.42, "other-quality": -0.03, "runtime": 0.05 },
   "left": { "%": -0.03, "-": -0.33, "dose": 1.4, "duration": 0.6, "group": 0.36, "less": 0.38, "mean": 0.5, "number": 0.98, "patient": 0.49, "therapy": 0.12, "use": 0.83, "visits": 0.41 },
   "most in abstract": { "error": 0.5, "other-cost": 0.34, "pass-rate": -0.24 },
   "name and next": { "time before": 0.82 },
   "named in words": { "dosage": 0.26, "duration": 0.21 },
   "right": { "%": -0.48, "=": 0.17, "but": 0.02, "ddd": 1.42, "group": 0.28, "p": 0.19, "placebo": -0.06, "range": 0.19, "respectively": 0.42, "±": -0.04 },
   "ruled": { "error": -0.34, "money": -0.47, "other-cost": 1.2, "pass-rate": 0.61, "runtime": 0.33 },
   "ruled absolute": { "error": -0.4, "other-quality": 0.84, "runtime": 0.21 },
   "ruled by": { "metric-list": -0.02, "metric-of-sentence": 0.25 },
   "ruled by metric-left": { "other-quality": -0.35 },
   "ruled by metric-linked": { "runtime": 0.33 },
   "ruled by metric-of-sentence": { "other-quality": 0.28 },
   "ruled by unit-names": { "other-quality": 0.27 },
   "ruled in days": { "runtime": 0.46 },
   "ruled in mg": { "other-quality": 0.27 },
   "score beside bare": { "at 0": -0.39 },
   "score beside percent": { "at 4": 0.06 },
   "second after": { "#": -0.3, ".": -0.55, ">": 0.32, "in": 0.48, "n": 0.74, "the": -0.12 },
   "second before": { "(": -0.02 },
   "sentence": { "%": 0.08, "-": -0.59, "/": 0.38, "<": -0.25, ">": 0.45, "after": -0.75, "age": -0.4, "analgesia": -0.06, "between": -0.09, "both": -0.6, "ci": -0.18, "compared": -0.25, "consumption": 2.32, "control": 0.05, "d": 1.25, "day": 0.72, "days": 1.04, "decreased": 0.14, "dose": 1.33, "doses": 1.05, "drugs": 1.34, "fentanyl": 0.21, "fewer": 1.04, "frequent": 0.69, "h": -0.18, "hg": -0.2, "higher": 0.4, "hospital": 0.05, "infusion": 2.04, "insulin": 0.45, "intervention": 0.33, "kg": 0.37, "l": -0.97, "least": 0.8, "less": 0.94, "longer": -0.2, "lower": -0.15, "mean": 0.17, "mg": 0.67, "microgram": 0.57, "min": -1.07, "minute": 0.82, "ml": -0.48, "mm": -0.17, "mmhg": -1.26, "more": -0.23, "morphine": 0.86, "nalbuphine": 0.07, "need": 2.33, "needed": 1.53, "ng": -0.17, "no": -0.11, "ordered": 0.48, "pain": -1.47, "patients": -0.24, "pca": 0.78, "placebo": -0.13, "range": 0.22, "rate": 0.05, "received": 1.27, "reported": -0.26, "required": 1.76, "rescue": 1.85, "respectively": -0.02, "resulted": 0.78, "results": -0.07, "sparing": 1.52, "stability": 0.62, "study": 0.33, "tablets": 0.95, "tests": 1.11, "than": 0.05, "there": -0.31, "three": -0.05, "treated": 0.28, "treatment": -0.34, "u": 0.29, "units": 0.19, "use": 1.2, "used": 1.75, "versus": -0.18, "visits": 1.6, "week": 0.52, "well": -0.1, "women": -0.16, "year": 0.12, "years": -0.25 },
   "size of bare": { "whole to 10": 0.11, "whole to 100": -0.13 },
   "size of measure": { "part to 1": 0.34 },
   "size of percent": { "whole to 100": 0.7 },
   "spread": { "false": -0.48, "true": -0.05 },
   "title": { "abdominal": 1.28, "analgesia": 0.87, "analgesic": 0.89, "analysis": -0.05, "antihypertensive": 0.23, "bupivacaine": 0.43, "care": 0.65, "celecoxib": -0.41, "clinical": 0.93, "clonidine": 1.3, "comparison": 0.31, "control": 0.36, "controlled": 0.12, "department": 0.44, "dialysis": 1.03, "due": 1.76, "effect": 0.48, "effects": -0.8, "evaluation": -0.15, "feedback": 1.24, "fentanyl": 0.23, "guidance": 2.09, "heart": -0.52, "improve": 0.84, "insulin": 0.44, "intrathecal": 1.27, "intravenous": 0.45, "low": 0.06, "migraine": 0.24, "multicenter": 0.14, "myocardial": -0.24, "newer": -0.01, "open-label": -0.13, "pain": 0.25, "patient-controlled": 0.07, "patients": -0.17, "postoperative": 0.03, "practice": 0.58, "practitioners": 0.49, "randomised": -0.32, "reducing": 1.28, "retrospective": 1.08, "short": 1.47, "spasticity": 0.61, "sumatriptan": 1.15, "surgery": 0.38, "syndrome": 0.07, "system": 0.57, "three": 0.74, "treatment": 0.07, "versus": -0.46 },
   "trend": { "better": -0.05, "down": 0.53 },
   "two after": { "vs #": 0.22, "vs .": -0.41 },
   "two before": { "# vs": 0.25 },
   "unit": { "mg": 2.89, "mg/day": 1.42, "mm Hg": -0.19 }
  }
 },
 "bugs": {
  "bias": -9.32,
  "cues": {}
 },
 "other-count": {
  "bias": -4.04,
  "cues": {
   "around": { "< patients": -0.41 },
   "compared bare": { "no": 0.89 },
   "compared percent": { "no": -0.07 },
   "edge": { "a": 0.41 },
   "form of bare": { "count": 7.15 },
   "form of measure": { "absolute": -1.29, "change": -0.03, "count": 5.04 },
   "form of percent": { "absolute": -0.36 },
   "head": { "-": -0.21 },
   "in abstract": { "data": 0.16, "performance": -0.11, "runtime": -0.25 },
   "in words": { "false": 0.01, "true": -0.37 },
   "kind": { "measure": -0.16, "percent": -1.1 },
   "left": { "than": 0.56 },
   "most in abstract": { "auc": -1.18, "other-quality": -0.52 },
   "named at 1": { "error": 0.69 },
   "right": { "%": 0.51, "-": -0.32 },
   "ruled": { "other-quality": -0.32 },
   "ruled absolute": { "error": 1.08, "other-quality": -0.34 },
   "ruled by": { "metric-after": 1, "metric-list": -0.28, "unit-names": -0.26 },
   "ruled by count-found": { "other-count": 0.66 },
   "ruled by metric-after": { "other-quality": 1.13 },
   "ruled count": { "other-count": 0.06, "other-quality": 1.81 },
   "score beside bare": { "at 0": 0.4, "at 1": 0.1 },
   "second after": { "the": -0.1 },
   "sentence": { "-": -0.55, "<": -0.17, "all": 0.16, "ci": -0.23, "common": 1.35, "difference": -0.01, "differences": -1.34, "discontinued": 1.02, "events": -0.84, "glyburide": -1.47, "group": -0.32, "mean": -0.59, "median": -0.24, "none": -0.67, "not": -0.5, "p": -0.05, "pain": 0.58, "patients": 0.6, "periods": -0.08, "serious": -0.3, "study": 0.3, "three": -0.25, "total": 0.49, "treated": -0.16 },
   "size of bare": { "part to 1": -1.65, "part to 10": -1.47, "whole to 100": 0.95, "whole to 1000": 0.32 },
   "spread": { "true": -0.6 },
   "title": { "african-american": -0.04, "crises": -0.63, "crossover": -0.13, "double-blind": -0.9, "hyperglycemia": -0.22, "hyperglycemic": -0.1, "infusion": -1.84, "mesenchymal": -2.85, "methods": -0.24, "mixed": -0.52, "obese": -0.72, "prevents": -0.35, "recurrence": -0.46, "severe": -0.03, "treatment": -0.09, "trial": -0.26 },
   "unit": { "%": -1.08 }
  }
 }
};
