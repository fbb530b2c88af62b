import type { Finding, Paper } from '../finding.ts';
import { verbs, versusWords } from '../lexicon/grammar.ts';
import { beginningOf } from '../read/beginning.ts';
import { bondBetween, comparators } from '../read/series.ts';
import { phraseEnd } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';
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
        here.rules.includes('comparator') &&
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

/** The 24.3 of "from 24.3 to 26.1", the 70% of "70% --> 97%". */
function isStartOfChange(finding: Finding, next: Finding | undefined): boolean {
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

const versus = new Set([
  ...versusWords,
  'than',
  'against',
  'exceeding',
  'surpassing',
  'outperforming',
  'beating',
  'whereas',
]);
/** Words that compare only right before the other level; elsewhere they tell a place: "above the knee in one (3%)". */
const places = new Set(['over', 'above', 'below']);
const others = new Set([
  'placebo',
  'control',
  'controls',
  'alone',
  'conventional',
  'without',
  'baseline',
  'traditional',
  'usual',
  'unexposed',
  'previous',
  'prior',
  'existing',
]);

/** "92.4% versus 90.1% for BERT", "compared to 20%", "60% for the control": a level set against one before it. */
function isComparator(finding: Finding, previous: Finding | undefined): boolean {
  if (
    !previous ||
    previous.form !== finding.form ||
    !(finding.form === 'absolute' || finding.form === 'count')
  )
    return false;
  if (previous.quantity.kind !== finding.quantity.kind) return false;
  const { tokens } = finding.reading.sentence;
  for (let at = previous.quantity.end; at < finding.quantity.first; at++) {
    at = closedBracketEnd(tokens, at, finding.quantity.first);
    const lower = tokens[at]?.lower ?? '';
    if (versus.has(lower) && !isQualifying(tokens, at, finding)) return true;
    if (places.has(lower) && isBesideNumber(tokens, at, finding)) return true;
    if (
      /^(comparable|competitive|close|similar)$/.test(lower) &&
      /^(to|with)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return true;
    if (lower.startsWith('alone-') || lower === 'compared' || lower === 'relative' || lower === 'comparison')
      return true;
  }
  if (finding.form === 'count') return false;
  // "under 256KB SRAM and 1MB Flash without auxiliary memory": measures of one thing in several respects.
  if (finding.quantity.kind === 'measure' && finding.metric !== previous.metric) return false;
  for (let at = finding.quantity.end; at < Math.min(tokens.length, finding.quantity.end + 9); at++) {
    const token = tokens[at];
    if (!token || token.text === ';' || token.text === ',' || token.kind === 'number') break;
    if (verbs.has(token.lower)) break;
    if (others.has(token.lower)) return true;
  }
  return false;
}

/** Past a bracket that closes before the number: the "vs" in "(spam vs ham)" compares no numbers. */
function closedBracketEnd(tokens: readonly Token[], at: number, limit: number): number {
  if (tokens[at]?.text !== '(') return at;
  const end = tokens.findIndex((token, index) => index > at && token.text === ')');
  return end > at && end < limit ? end : at;
}

function isListed(before: Finding, finding: Finding): boolean {
  const bond = bondBetween(finding.reading.sentence.tokens, before.quantity, finding.quantity);
  return (
    finding.form === 'absolute' &&
    finding.quantity.unit === before.quantity.unit &&
    (bond === 'sibling' || bond === 'parallel')
  );
}

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
  if (controls.has(sentence.tokens[edge.start - 1]?.lower ?? '')) return true;
  for (let at = quantity.end; at < Math.min(sentence.tokens.length, quantity.end + 5); at++) {
    const token = sentence.tokens[at];
    if (
      !token ||
      token.text === ';' ||
      token.text === ',' ||
      token.kind === 'number' ||
      token.lower === 'and' ||
      comparators.has(token.lower)
    )
      return false;
    if (controls.has(token.lower)) return true;
  }
  return false;
}

/** "92.4%, above the 90.1% of BERT". */
function isBesideNumber(tokens: readonly Token[], at: number, finding: Finding): boolean {
  const { first } = finding.quantity;
  if (isQualifying(tokens, at, finding) || first - at > 5) return false;
  return tokens.slice(at, first).every(({ text }) => text !== '(');
}

/** "more than 90%" and "over 90%" belong to the number itself. */
function isQualifying(tokens: readonly Token[], at: number, finding: Finding): boolean {
  const { start } = finding.quantity.edge;
  // "0.888, better than 0.884", "which is higher than 85%"
  const level = /^(better|higher|greater|lower|worse|larger)$/.test(tokens[at - 1]?.lower ?? '');
  const opens = /^(,|is|was|significantly|slightly|much|far)$/.test(tokens[start - 1]?.lower ?? '');
  return at >= start && tokens[at - 1]?.text !== ',' && !(level && opens);
}
