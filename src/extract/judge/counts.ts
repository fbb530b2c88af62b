import type { Finding } from '../finding.ts';
import { clauseOpeners } from '../lexicon/grammar.ts';
import { discoveryVerbs } from '../lexicon/verb-metrics.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a whole number counts what was found, and makes it a count if so. */
export function judgeCount(finding: Finding): boolean {
  return isCountOfFinds(finding) || isCountOfDiscoveries(finding);
}

/** "has identified 76 bugs", "47 bugs confirmed". */
function isCountOfFinds(finding: Finding): boolean {
  const { quantity, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (choice?.mention.word.slug !== 'bugs') return false;
  if (isAnaphor(tokens, quantity.edge.start) && discovers(tokens, quantity.end, quantity.end + 6))
    return count(finding);
  if (choice.rule !== 'metric-after' || choice.cost >= 1.5) return false;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 14; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === ';' || clauseOpeners.has(lower)) break;
    if (discoveryVerbs.has(lower)) return count(finding);
  }
  return discovers(tokens, quantity.end, choice.mention.end + 8) && count(finding);
}

/** "of which 41", "41 of them". */
function isAnaphor(tokens: readonly Token[], start: number): boolean {
  return (
    tokens[start - 2]?.lower === 'of' && /^(which|them|these|those)$/.test(tokens[start - 1]?.lower ?? '')
  );
}

function discovers(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, tokens.length); at++) {
    if (discoveryVerbs.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

/** "detect 121,984 data collections": the object of a verb of discovery, in figures, not a handful. */
function isCountOfDiscoveries(finding: Finding): boolean {
  const { quantity } = finding;
  const { tokens } = finding.reading.sentence;
  if (quantity.inWords || quantity.value < 20) return false;
  const before = tokens[quantity.edge.start - 1]?.lower ?? '';
  const next = tokens[quantity.end];
  if (!discoveryVerbs.has(before) || next?.kind !== 'word' || closesPhrase(next)) return false;
  finding.choice = undefined;
  return count(finding);
}

function count(finding: Finding): boolean {
  finding.form = 'count';
  return true;
}
