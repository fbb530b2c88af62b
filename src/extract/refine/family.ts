import { metricKinds } from '../../../db/vocabulary.ts';
import type { Finding } from '../finding.ts';

/** The family of the metric that a finding is named by. */
export function familyOf({ metric }: Finding): (typeof metricKinds)[typeof metric]['family'] {
  return metricKinds[metric].family;
}

/** A score or a count is told for the data, a time or a cost for the method. */
export function isOfData(finding: Finding): boolean {
  const family = familyOf(finding);
  return family === 'quality' || family === 'count';
}

/** Times and costs, but for the data needed: a data set that a verb sets apart from them is where quality was measured. */
export function isSpent(finding: Finding): boolean {
  const family = familyOf(finding);
  return (family === 'time' || family === 'cost') && finding.metric !== 'data';
}

/** Accuracy and its like, which a robot may change, but no computer; an error may be one of predicting how fast a machine is. */
export function isScore(finding: Finding): boolean {
  return familyOf(finding) === 'quality' && !/^(other-quality|error)$/.test(finding.metric);
}

/** Times and rates, which a system has on what it was tested with. */
export function isPaced(finding: Finding): boolean {
  const family = familyOf(finding);
  return family === 'time' || family === 'rate';
}
