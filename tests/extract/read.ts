import type { ExtractedMetric } from '../../db/record.ts';
import { extractMetrics } from '../../src/extract/extract.ts';

/** The results of a text that belongs to a paper of its own ("We present it."), so that nothing is taken for background. */
export function read(text: string, title = 'A paper'): ExtractedMetric[] {
  return extractMetrics({ title, abstract: text });
}

/** One result in a line: "30 % | change down energy up-to". */
export function line({
  value,
  valueTo,
  unit,
  form,
  direction,
  metric,
  qualifier,
  own,
}: ExtractedMetric): string {
  const number = `${value}${valueTo === null ? '' : `..${valueTo}`}${unit === '' ? '' : ` ${unit}`}`;
  return `${number} | ${[form, direction, metric, qualifier, own ? null : 'background'].filter((word) => word !== null).join(' ')}`;
}

/** As `line`, with the context that is known. */
export function lineWithContext(metric: ExtractedMetric): string {
  const { text, baseline, dataset, hardware } = metric;
  const context = [
    baseline === null ? '' : ` | against ${baseline}`,
    dataset === null ? '' : ` | on ${dataset}`,
    hardware === null ? '' : ` | with ${hardware}`,
  ];
  return `${text} = ${line(metric)}${context.join('')}`;
}
