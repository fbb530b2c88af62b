import type { Finding } from '../finding.ts';
import { clauseOpeners, verbs } from '../lexicon/grammar.ts';
import { discoveryVerbs } from '../lexicon/verb-metrics.ts';
import { closesPhrase } from '../text/chunks.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** Whether a whole number counts what was found, and makes it a count if so. */
export function judgeCount(finding: Finding): boolean {
  if (isCountOfFates(finding)) {
    finding.choice = undefined;
    return count(finding);
  }
  return isCountOfFinds(finding) || isCountOfDiscoveries(finding);
}

/** "has identified 76 bugs", "47 bugs confirmed". */
function isCountOfFinds(finding: Finding): boolean {
  const { quantity, choice } = finding;
  const { tokens } = finding.reading.sentence;
  if (choice?.mention.word.slug !== 'bugs') return false;
  if (isOfCves(finding)) return count(finding);
  if (choice.rule !== 'metric-after' || choice.cost >= 1.5) return false;
  for (let at = quantity.first - 1; at >= 0 && quantity.first - at < 14; at--) {
    const lower = tokens[at]?.lower ?? '';
    if (lower === ';' || clauseOpeners.has(lower)) break;
    if (discoveryVerbs.has(lower) || lower === 'discovery') return count(finding);
  }
  for (let at = quantity.end; at < Math.min(tokens.length, choice.mention.end + 8); at++)
    if (states.holds(tokens[at]) && !(tokens[at]?.lower === 'new' && at >= choice.mention.end))
      return count(finding);
  return false;
}

/** What is said of finds, whether before or after them: "13 previously unknown bugs", "nine CVEs have been assigned". */
const states = new WordSet(
  'found detected discovered identified uncovered revealed exposed reported confirmed fixed patched repaired unknown unreported zero-day acknowledged assigned issued new'.split(
    ' ',
  ),
);

/** "three accepted CVEs", "received 10 CVE-IDs": such numbers are given to what was found, unless they are what a tool was tried on. */
function isOfCves({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  const phrase = tokens.slice(quantity.end, quantity.end + 4);
  const noun = phrase.findIndex(({ lower }) => /^cves?(?:-ids?)?$/.test(lower));
  if (noun < 0 || phrase.slice(0, noun).some((token) => closesPhrase(token) || known.test(token.lower)))
    return false;
  return !/^(?:on|from|of|against|across|over|for|reproduce|reproduced|reproduces|these|those)$/.test(
    tokens[quantity.edge.start - 1]?.lower ?? '',
  );
}

const known = /^(?:known|existing|public|historical|real|real-world|past|recent|previous|linux|kernel)$/;

/** "58 bugs, of which 41 …", "24 of which", "Out of those 218 bugs, 115 …": a part of what has been counted before. */
export function isPartOfCount(finding: Finding, earlier: readonly Finding[]): boolean {
  const whole = earlier.at(-1);
  const { quantity, reading } = finding;
  const { tokens, start } = reading.sentence;
  if (whole?.form !== 'count' || quantity.kind !== 'bare' || !Number.isInteger(quantity.value)) return false;
  // The whole stands in this sentence or in the one before it.
  if (reading !== whole.reading && start - whole.reading.sentence.end > 3) return false;
  if (!(isOfThem(tokens, quantity.end) || isThemBefore(tokens, quantity.edge.start))) return false;
  // "254 studies, 42 of which met the inclusion criteria" tells how the input was chosen.
  const after = tokens.slice(quantity.end, quantity.end + 9);
  if (
    after.some(({ lower }) => /^(?:includ|inclusion|eligib|exclu|criteri|analy[sz]ed|reviewed)/.test(lower))
  )
    return false;
  finding.choice = whole.choice && { ...whole.choice, rule: 'metric-list', cost: 0.5 };
  return count(finding);
}

const pronouns = /^(?:which|them|these|those|whom)$/;

/** "24 of which", "10 of them". */
function isOfThem(tokens: readonly Token[], end: number): boolean {
  return tokens[end]?.lower === 'of' && pronouns.test(tokens[end + 1]?.lower ?? '');
}

/** "of which 41", "Out of those 218 bugs, 115". */
function isThemBefore(tokens: readonly Token[], start: number): boolean {
  for (let at = start - 1; at > 0 && start - at < 8; at--) {
    const { lower = '' } = tokens[at] ?? {};
    // "those 218 bugs" is the whole again.
    if (at === start - 1 && /^th[eo]se$/.test(lower)) return false;
    if (pronouns.test(lower)) return /^(?:of|among)$/.test(tokens[at - 1]?.lower ?? '');
    if (verbs.has(lower)) return false;
  }
  return false;
}

const people = wordSet(
  'patients subjects participants women men children volunteers infants persons people individuals adults animals rats mice',
);
const fates = new WordSet(
  'died dead relapsed recurred developed withdrew withdrawn discontinued recovered responded improved survived experienced failed'.split(
    ' ',
  ),
);

const wholes = wordSet('of in among for from with on by included enrolled recruited studied');

/** Where the people stand that a number tells of: behind it, or behind the whole it is a part of; -1 if there are none. */
function peopleAt(tokens: readonly Token[], end: number): number {
  let at = tokens[end]?.lower === 'out' ? end + 1 : end;
  if (tokens[at]?.lower === 'of' && tokens[at + 1]?.kind === 'number') at += 2;
  return people.holds(tokens[at]) ? at : -1;
}

/** "17 patients were withdrawn because of it", "five women relapsed": what became of so many. */
function isCountOfFates({ quantity, reading: { sentence } }: Finding): boolean {
  const { tokens } = sentence;
  // "of 104 patients who responded" is a whole, "eleven out of 20 patients" a part.
  if (wholes.holds(tokens[quantity.edge.start - 1])) return false;
  const noun = peopleAt(tokens, quantity.end);
  if (noun < 0) return false;
  for (let at = noun + 1; at < Math.min(tokens.length, noun + 6); at++) {
    const token = tokens[at];
    if (!token || /^[,.;]$/.test(token.text) || /^(?:who|whose|whom|with)$/.test(token.lower)) return false;
    if (fates.holds(token)) return !/^(?:in|with)$/.test(tokens[at + 1]?.lower ?? '');
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
  return before.kind === 'bare' && (discoveryVerbs.holds(tokens[start]) || tokens[start]?.text === ',');
}

function count(finding: Finding): boolean {
  finding.form = 'count';
  return true;
}
