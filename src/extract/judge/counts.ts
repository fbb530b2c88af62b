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
    if (discoveryVerbs.has(lower) || lower === 'discovery') return count(finding);
  }
  for (let at = quantity.end; at < Math.min(tokens.length, choice.mention.end + 8); at++)
    if (states.has(tokens[at]?.lower ?? '')) return count(finding);
  return false;
}

/** What is said of finds, whether before or after them: "13 previously unknown bugs", "nine CVEs have been assigned". */
const states = new Set(
  'found detected discovered identified uncovered revealed exposed reported confirmed fixed patched repaired unknown unreported zero-day acknowledged assigned issued new'.split(
    ' ',
  ),
);

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
  if (!(discoveryVerbs.has(before) || isCountedOn(finding)) || next?.kind !== 'word' || closesPhrase(next))
    return false;
  finding.choice = undefined;
  return count(finding);
}

/** "finds 50 objects with A, 81 objects with B, and 112 objects with C": the same noun is counted on. */
function isCountedOn({ quantity, reading: { sentence, quantities } }: Finding): boolean {
  const { tokens } = sentence;
  const noun = tokens[quantity.end]?.lower ?? '';
  const before = quantities[quantities.indexOf(quantity) - 1];
  if (
    !before ||
    quantity.inWords ||
    tokens[quantity.end]?.kind !== 'word' ||
    tokens[before.end]?.lower !== noun
  )
    return false;
  const start = before.edge.start - 1;
  return (
    before.kind === 'bare' && (discoveryVerbs.has(tokens[start]?.lower ?? '') || tokens[start]?.text === ',')
  );
}

function count(finding: Finding): boolean {
  finding.form = 'count';
  return true;
}
