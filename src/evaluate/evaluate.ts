import { type MetricFamily, metricFamilies, metricKinds, wordsOf } from '../../db/vocabulary.ts';
import { type CalibrationTenth, calibrationOf } from './calibration.ts';
import { count, noCounts } from './counts.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { Label, Reading } from './label.ts';
import { type Pairing, pair } from './pairing.ts';

/** One abstract with what a careful reader and what the extractor read in it. */
export interface EvaluatedAbstract {
  labels: readonly Label[];
  readings: readonly Reading[];
  community: string | undefined;
}

export interface Evaluation {
  abstracts: number;
  figures: Figures;
  /** The same by what is measured, and by the field that the paper belongs to; families without a result are left out. */
  families: { family: MetricFamily; figures: Figures }[];
  communities: { community: string; abstracts: number; figures: Figures }[];
  calibration: CalibrationTenth[];
}

/** Measures how well abstracts were read. An item counts in the family of its label, and without one in that of its reading. */
export function evaluate(abstracts: readonly EvaluatedAbstract[]): Evaluation {
  const pairings = abstracts.map(({ labels, readings }) => pair(labels, readings));
  return {
    abstracts: abstracts.length,
    figures: figuresOver(pairings),
    families: byFamily(pairings),
    communities: byCommunity(abstracts, pairings),
    calibration: calibrationOf(pairings),
  };
}

function figuresOver(pairings: readonly Pairing[]): Figures {
  const counts = noCounts();
  for (const pairing of pairings) count(pairing, () => counts);
  return figuresOf(counts);
}

function byFamily(pairings: readonly Pairing[]): Evaluation['families'] {
  const families = wordsOf(metricFamilies).map((family) => ({ family, counts: noCounts() }));
  const other = noCounts();
  const countsFor = ({ metric }: Label | Reading) =>
    families.find(({ family }) => family === metricKinds[metric].family)?.counts ?? other;
  for (const pairing of pairings) count(pairing, countsFor);
  return families
    .filter(({ counts }) => counts.labelled + counts.read > 0)
    .map(({ family, counts }) => ({ family, figures: figuresOf(counts) }));
}

function byCommunity(
  abstracts: readonly EvaluatedAbstract[],
  pairings: readonly Pairing[],
): Evaluation['communities'] {
  const groups = new Map<string, Pairing[]>();
  for (const [index, { community }] of abstracts.entries()) {
    const pairing = pairings[index];
    if (community === undefined || pairing === undefined) continue;
    const group = groups.get(community);
    if (group === undefined) groups.set(community, [pairing]);
    else group.push(pairing);
  }
  return [...groups]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([community, group]) => ({ community, abstracts: group.length, figures: figuresOver(group) }));
}
