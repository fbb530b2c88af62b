import type { Finding } from '../finding.ts';

/** The 24.3 of "from 24.3 to 26.1", the 70% of "70% --> 97%". */
export function isStartOfChange(finding: Finding, next: Finding | undefined): boolean {
  if (!next || finding.form !== 'absolute' || next.quantity.kind !== finding.quantity.kind) return false;
  const { tokens } = finding.reading.sentence;
  const between = tokens.slice(finding.quantity.end, next.quantity.edge.start);
  if (between.length === 0 || between.length > 5) return false;
  const { start } = finding.quantity.edge;
  // "varies from 40% for one to 75% for another" tells of both.
  if (/^(ranging|ranges|ranged|range|varying|varies|varied|spanning)$/.test(tokens[start - 2]?.lower ?? ''))
    return false;
  const from = tokens[start - 1]?.lower === 'from' || finding.quantity.spread;
  if (from && between[between.length - 1]?.lower === 'to') return true;
  return (
    between.every((token) => token.text === '→' || token.text === '-' || token.text === '>') &&
    between.some((token) => token.text !== '-')
  );
}

/** Gives both ends of a change the name of one: the second that of the first rather than one that stands further on, the first one that stands behind both. */
export function nameAlike(start: Finding, end: Finding): void {
  const rule = end.choice?.rule;
  if (rule === 'metric-right') end.metric = start.metric;
  else if (rule === 'metric-after' || rule === 'metric-in') start.metric = end.metric;
}
