import type { Qualifier } from '../../../db/vocabulary.ts';
import { afterPlusMinus } from '../find/spreads.ts';
import type { Finding } from '../finding.ts';
import { comparativeNouns } from '../lexicon/comparisons.ts';
import { scales } from '../lexicon/numbers.ts';
import { afterNumber, beforeNumber } from '../lexicon/qualifier-phrases.ts';
import { bondBetween } from '../read/series.ts';
import type { Token } from '../text/tokens.ts';
import {
  hasAverage,
  isAveragedBehind,
  isAveragedClause,
  isAveragedIn,
  isAveragedNoun,
  isAveragedSubject,
  isOnAverage,
} from './averages.ts';

/** Says how exact each number is: by the words before it, after it, beside its metric, or at the head of its list. */
export function qualify(findings: Finding[]): Finding[] {
  let previous: Finding | undefined;
  for (const finding of findings) {
    finding.qualifier =
      strongest(ownQualifiers(finding)) ??
      inherited(finding, previous) ??
      (isAveragedClause(finding) || isAveragedIn(finding) || isAveragedSubject(finding)
        ? 'average'
        : undefined) ??
      finding.quantity.qualifier ??
      'exact';
    // "less than 1/1000 of the memory" is a factor of more than 1000.
    if (finding.quantity.rule.startsWith('fraction')) finding.qualifier = turned(finding.qualifier);
    previous = finding;
  }
  shareBack(findings);
  return findings;
}

/** "71%, 67% and 39% on average": what stands behind the last of a list holds for those before it that say nothing else. */
function shareBack(findings: readonly Finding[]): void {
  for (let index = findings.length - 2; index >= 0; index--) {
    const finding = findings[index];
    const next = findings[index + 1];
    if (!finding || finding.reading !== next?.reading) continue;
    if (finding.qualifier !== 'exact' || next.qualifier !== 'average' || next.form !== finding.form) continue;
    const { tokens } = finding.reading.sentence;
    if (bondBetween(tokens, finding.quantity, next.quantity) === 'sibling' && isAveragedBehind(next))
      finding.qualifier = 'average';
  }
}

function turned(qualifier: Qualifier): Qualifier {
  if (qualifier === 'at-most') return 'at-least';
  return qualifier === 'at-least' ? 'at-most' : qualifier;
}

/** A bound wins over an average, which wins over "about". */
function strongest(qualifiers: readonly Qualifier[]): Qualifier | undefined {
  return (
    qualifiers.find((one) => one !== 'average' && one !== 'about') ??
    qualifiers.find((one) => one === 'average') ??
    qualifiers[0]
  );
}

function ownQualifiers({ reading, quantity, choice, comparing }: Finding): Qualifier[] {
  const { tokens } = reading.sentence;
  const edge = quantity.edge;
  const found = [...edge.qualifiers];
  let at = quantity.end;
  if (tokens[at]?.text === '(' || (tokens[at]?.text === ',' && tokens[at + 2]?.lower === 'average')) at++;
  const after = afterNumber.startingAt(tokens, at);
  // "12.8 +/- 0.9" is no "12.8+".
  if (
    after &&
    (tokens[at]?.text !== '+' ||
      (at === quantity.end && tokens[at]?.glued === true && afterPlusMinus(tokens, at) === at))
  )
    found.push(after.meaning);
  const link = tokens[edge.start - 1]?.lower;
  // "reduces costs at least by 20%", "2+ billion"
  const bound = link === 'by' ? beforeNumber.endingAt(tokens, edge.start - 1) : undefined;
  if (bound && edge.start - 1 - bound.start > 1) found.push(bound.meaning);
  if (tokens[quantity.first + 1]?.text === '+' && scales.holds(tokens[quantity.first + 2]))
    found.push('at-least');
  // "an average error of 3%", "the mean AUROC is 0.9": the average stands before the metric.
  if (
    choice &&
    choice.mention.end <= edge.start &&
    choice.cost < 2.4 &&
    hasAverage(tokens, choice.mention.first - 4, choice.mention.first)
  )
    found.push('average');
  if (
    (link === 'of' || link === 'by') &&
    comparativeNouns.holds(tokens[edge.start - 2]) &&
    hasAverage(tokens, edge.start - 5, edge.start - 2)
  )
    found.push('average');
  if (link === 'of' && isAveragedNoun(tokens, edge.start - 1)) found.push('average');
  if (comparing?.rule === 'compared-noun' && hasAverage(tokens, comparing.at - 2, comparing.at))
    found.push('average');
  for (let index = quantity.end; index < Math.min(tokens.length, quantity.end + 16); index++) {
    const token = tokens[index];
    if (
      !token ||
      token.kind === 'number' ||
      (token.text === ',' && !isOnAverage(tokens, index + 1)) ||
      token.text === ';' ||
      token.lower === 'and'
    )
      break;
    if (isOnAverage(tokens, index)) found.push('average');
  }
  return found;
}

/** Whether "and" follows the first number's own words at once, with no clause between. */
function hasJoin(tokens: readonly Token[], previous: Finding, finding: Finding): boolean {
  const between = tokens.slice(previous.quantity.end, finding.quantity.edge.start);
  return between[between.length - 1]?.lower === 'and' && !between.some(({ text }) => text === ',');
}

function inherited(finding: Finding, previous: Finding | undefined): Qualifier | undefined {
  if (!previous || previous.reading !== finding.reading) return undefined;
  const { tokens } = finding.reading.sentence;
  const bond = bondBetween(tokens, previous.quantity, finding.quantity);
  if (bond === 'sibling') return previous.qualifier;
  // "the mean falls from 17 to 8"
  const { start } = finding.quantity.edge;
  const to = start === previous.quantity.end + 1 && tokens[start - 1]?.lower === 'to';
  if (to && previous.qualifier === 'average') return 'average';
  if (finding.quantity.rule === 'multiple-verb') return undefined;
  const spreads = previous.qualifier === 'up-to' || previous.qualifier === 'average';
  // "over 20% AP50 and 8% AP25"
  if (
    previous.qualifier === 'at-least' &&
    bond === 'parallel' &&
    finding.form === previous.form &&
    hasJoin(tokens, previous, finding)
  )
    return 'at-least';
  const joined = bond === 'parallel' || tokens[finding.quantity.edge.start - 1]?.lower === 'and';
  return spreads &&
    joined &&
    (finding.form === previous.form || bond === undefined) &&
    (finding.form !== 'absolute' || bond === 'parallel')
    ? previous.qualifier
    : undefined;
}
