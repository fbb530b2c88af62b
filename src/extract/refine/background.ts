import type { Finding } from '../finding.ts';
import { versusWords } from '../lexicon/grammar.ts';
import type { Paper } from '../paper.ts';
import { beginningOf } from '../read/beginning.ts';
import { bondBetween, comparators } from '../read/series.ts';
import { closesPhrase, phraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
import { isStartOfChange, nameAlike } from './change-ends.ts';
import { isComparator } from './comparators.ts';
import { isOfOthers } from './of-others.ts';

/** Tells the paper's own results from those of others: what it is compared with, where it came from, what stands before the paper begins. */
export function markBackground(findings: Finding[], paper: Paper): Finding[] {
  const begins = beginningOf(paper.readings);
  for (const [index, finding] of findings.entries()) {
    const previous = findings[index - 1];
    const next = findings[index + 1];
    const here = previous?.reading === finding.reading ? previous : undefined;
    const following = next?.reading === finding.reading ? next : undefined;
    const rule =
      (isStartOfChange(finding, following) && 'from-to') ||
      (here &&
        !here.own &&
        (here.rules.includes('comparator') || here.rules.includes('of-others')) &&
        !opensPair(finding, following) &&
        isListed(here, finding) &&
        'comparator') ||
      (isSecondArm(finding, here) && 'arm') ||
      (!opensPair(finding, following) && isComparator(finding, here) && 'comparator') ||
      (isControl(finding, here) && 'control') ||
      (finding.reading.sentence.index < begins && !isReport(finding) && 'before-the-paper') ||
      (isOfOthers(finding) && 'of-others');
    if (rule) {
      finding.own = false;
      finding.rules.push(rule);
      if (rule === 'from-to' && following) nameAlike(finding, following);
      // A comparator measures what its counterpart measures.
      if (rule === 'comparator' && here && finding.metric === 'other-quality') finding.metric = here.metric;
    }
  }
  return findings;
}

/** Verbs in the past that tell of what befell people or was seen in them. */
const past = new Set(
  'was were had did ranged required occurred developed experienced remained underwent received died needed'.split(
    ' ',
  ),
);

/** "Drugs were used by 79% of patients": what was seen is told in the past, what is known in the present; and what was tested, "(p < 0.01)", was seen. */
function isReport({ reading: { sentence } }: Finding): boolean {
  return sentence.tokens.some(
    ({ lower }, at) =>
      past.has(lower) || (lower === 'p' && /^[<=>≤]$/.test(sentence.tokens[at + 1]?.text ?? '')),
  );
}

/** Whether a level is the first of a pair of its own: the 25% of "25 ± 2% vs 43 ± 6%". */
function opensPair({ quantity, reading: { sentence } }: Finding, next: Finding | undefined): boolean {
  if (!next) return false;
  const between = sentence.tokens.slice(quantity.end, next.quantity.first);
  return between.length < 7 && between.some(({ lower }) => versusWords.has(lower));
}

/** Whether a level goes on in the list of the one before, as "ours 80%" does not, nor what follows a bracket or a semicolon. */
function isListed(before: Finding, finding: Finding): boolean {
  const { tokens } = finding.reading.sentence;
  const between = tokens.slice(before.quantity.end, finding.quantity.first);
  const closed = between[0]?.text === ')' && tokens[finding.quantity.edge.start - 1]?.text !== '(';
  if (closed || hasSemicolon(between) || between.some(({ lower }) => own.has(lower))) return false;
  const bond = bondBetween(tokens, before.quantity, finding.quantity);
  return (
    finding.form === 'absolute' &&
    finding.quantity.unit === before.quantity.unit &&
    (bond === 'sibling' || bond === 'parallel')
  );
}

/** Whether a semicolon ends what came before, as the one of "(35%; p = .01), placebo (29%)" does not. */
function hasSemicolon(tokens: readonly Token[]): boolean {
  const at = tokens.findLastIndex(({ text }) => text === ';');
  const bracket = tokens.slice(at).find(({ text }) => text === '(' || text === ')');
  return at >= 0 && bracket?.text !== ')';
}

const own: ReadonlySet<string> = new Set(['our', 'ours', 'we']);

const arms = /^(groups?|arms?|recipients)$/;

/** "81 and 80% in the A and B groups", "97% in the A group and 93% in the B group": arms are told by the one named first. */
function isSecondArm(finding: Finding, previous: Finding | undefined): boolean {
  if (finding.form !== 'absolute' || previous?.form !== 'absolute') return false;
  if (previous.quantity.unit !== finding.quantity.unit || previous.metric !== finding.metric) return false;
  const { tokens } = finding.reading.sentence;
  const bond = bondBetween(tokens, previous.quantity, finding.quantity);
  const arm = armAfter(tokens, finding.quantity.end);
  if (bond === 'sibling' && !previous.rules.includes('arm')) return arm > 0;
  return bond === 'parallel' && arm > 0 && previous.own && armAfter(tokens, previous.quantity.end) > 0;
}

/** Where the arm ends that a level is told of, or 0. */
function armAfter(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== 'in' && tokens[from]?.lower !== 'for' && tokens[from]?.lower !== 'of') return 0;
  const end = phraseEnd(tokens, from + 1);
  const counted = tokens.slice(from, end).some(({ kind }) => kind === 'number');
  return arms.test(tokens[end - 1]?.lower ?? '') && !counted ? end : 0;
}

const controls = new Set(['placebo', 'control', 'controls', 'sham']);

/** "in 21% of placebo patients", "(placebo 4.8 ± 1.6)". */
function isControl({ form, quantity, reading: { sentence } }: Finding, before: Finding | undefined): boolean {
  if (form !== 'absolute') return false;
  // "placebo 44 ± 20 to 41 ± 27" names the arm once.
  const { edge } = before?.rules.includes('from-to') ? before.quantity : quantity;
  const alone = sentence.tokens[edge.start - 1]?.text === '(' && sentence.tokens[quantity.end]?.text === ')';
  const named = alone ? edge.start - 2 : edge.start - 1;
  if (controls.has(sentence.tokens[named]?.lower ?? '')) return true;
  for (let at = quantity.end; at < Math.min(sentence.tokens.length, quantity.end + 5); at++) {
    const token = sentence.tokens[at];
    if (
      !token ||
      token.text === ';' ||
      token.text === ',' ||
      token.kind === 'number' ||
      token.lower === 'and' ||
      (comparators.has(token.lower) && token.lower !== 'from')
    )
      return false;
    if (controls.has(token.lower)) return !namesMachinery(sentence.tokens[at + 1]);
  }
  return false;
}

/** The "rate" of "a control rate", unlike the "group" of "the control group". */
function namesMachinery(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' &&
    !closesPhrase(next) &&
    !/^(?:groups?|arms?|patients|subjects|animals|rats|mice|participants|conditions?|cohort|recipients|women|men|children|individuals|cases|dogs|schools|period|phase|treatment|and)$/.test(
      next.lower,
    )
  );
}
