import { textOf } from '../context/phrase.ts';
import type { DatasetRule, Finding } from '../finding.ts';
import { baselineWords } from '../lexicon/baselines.ts';
import { isDatasetName } from '../lexicon/dataset-names.ts';
import { nounPhraseOpeners, verbs } from '../lexicon/grammar.ts';
import { metricWords } from '../lexicon/metrics.ts';
import { closesPhrase, phraseEnd, withExamples } from '../text/chunks.ts';
import { WordSet, wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** Fills what the number's own construction tells: who bears the other number, what a share is of, whose measure it is. */
export function fromConstruction(
  abstract: string,
  group: readonly Finding[],
  tokens: readonly Token[],
): void {
  fromComparators(abstract, group, tokens);
  fromShares(abstract, group, tokens);
  fromFinds(abstract, group, tokens);
  fromMeasures(abstract, group, tokens);
  fromOwners(abstract, group, tokens);
}

/** The rule that makes who bears the rival number the baseline. */
export const borneByRival = 'baseline-bears-rival';

/** The rules that tell a number of something else from the one before it. */
const rivalRules: ReadonlySet<string> = new Set(['comparator', 'arm', 'of-others']);

/** "77% versus 54% for PCA", "exceeding the human baseline of 28.8": who bears the second number is the baseline of the first. */
function fromComparators(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  for (const [index, finding] of group.entries()) {
    const next = group[index + 1];
    if (!next?.rules.some((rule) => rivalRules.has(rule)) || !finding.own || finding.baseline !== null)
      continue;
    const bearer = bearerOf(tokens, next) ?? subjectBetween(tokens, finding, next);
    if (!bearer) continue;
    finding.baseline = textOf(abstract, tokens, ...bearer);
    finding.rules.push(borneByRival);
  }
}

function bearerOf(tokens: readonly Token[], { quantity }: Finding): [number, number] | undefined {
  let at = metricWords.startingAt(tokens, quantity.end)?.end ?? quantity.end;
  if (tokens[at]?.text === ')') at++;
  if (/^(for|by|with|of|in|without|from|after|obtained|using)$/.test(tokens[at]?.lower ?? '')) {
    const from = tokens[at]?.lower === 'without' ? at : at + 1;
    const first = phraseEnd(tokens, at + 1);
    const vague =
      /^(those|that)$/.test(tokens[first - 1]?.lower ?? '') &&
      /^(in|with|of|without)$/.test(tokens[first]?.lower ?? '');
    const end = vague || tokens[first]?.lower === 'on' ? phraseEnd(tokens, first + 1) : first;
    return end > at + 1 ? [from, end] : undefined;
  }
  if (tokens[quantity.first - 1]?.lower !== 'of') return undefined;
  let first = quantity.first - 1;
  while (
    first > 0 &&
    quantity.first - first < 8 &&
    !/^(exceeding|surpassing|than|to|with|versus|over|outperforming)$/.test(tokens[first - 1]?.lower ?? '')
  )
    first--;
  return quantity.first - first < 8 ? [first, quantity.first - 1] : undefined;
}

const oppositions = wordSet('whereas while whilst');

/** "81%, whereas fine-tuning reached 73%": of whom the clause tells that stands against the first number. */
function subjectBetween(
  tokens: readonly Token[],
  { quantity }: Finding,
  { quantity: theirs }: Finding,
): [number, number] | undefined {
  for (let at = quantity.end; at < theirs.first; at++) {
    if (!oppositions.holds(tokens[at])) continue;
    let end = at + 1;
    while (end < theirs.first && tokens[end]?.kind === 'word' && !verbs.holds(tokens[end])) end++;
    return end > at + 1 && verbs.holds(tokens[end]) ? [at + 1, end] : undefined;
  }
  return undefined;
}

/** "identifies 100% of the known callbacks": what the share is taken of is what was measured on. */
function fromShares(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  for (const finding of group) {
    if (finding.form !== 'absolute') continue;
    const of = tokens[finding.quantity.end]?.lower === 'of';
    const from = finding.quantity.end + (of ? 1 : 0);
    const end = phraseEnd(tokens, from);
    const examined = of && examinedWords.holdsAny(tokens, from, end + 1);
    const tried = finding.rules.includes('verb-names') && finding.dataset === null;
    const vague = /^(time|times|cases|instances)$/.test(tokens[end - 1]?.lower ?? '');
    const bare = end === from + 1 && nounPhraseOpeners.holds(tokens[from]);
    if ((examined || tried) && end > from && !vague && !bare)
      giveData(finding, textOf(abstract, tokens, from, end), 'share');
  }
}

/** "13% of the investigated firmware" were taken of what was measured on. */
const examinedWords = new WordSet([
  'tested',
  'analyzed',
  'analysed',
  'investigated',
  'studied',
  'sampled',
  'examined',
  'evaluated',
  'surveyed',
  'inspected',
]);

/** "doubles the BLEU score of Mixtral", "a third of the memory of PyTorch": whose measure it is, is the baseline. */
function fromOwners(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  for (const finding of group) {
    const mention = finding.choice?.mention;
    if (
      !mention ||
      finding.form !== 'factor' ||
      !finding.quantity.inWords ||
      mention.first < finding.quantity.end
    )
      continue;
    let at = mention.end;
    while (/^(scores?|rates?|usage|consumption)$/.test(tokens[at]?.lower ?? '')) at++;
    if (mention.first - finding.quantity.end > 4 || tokens[at]?.lower !== 'of') continue;
    const end = phraseEnd(tokens, at + 1);
    const named =
      tokens[end - 1]?.text !== tokens[end - 1]?.lower || baselineWords.holdsAny(tokens, at + 1, end);
    if (named && end > at + 1) finding.baseline = textOf(abstract, tokens, at + 1, end);
  }
}

/** "76 bugs in widely used systems, such as GCC": what the finds were made in; later counts of the sentence share it. */
function fromFinds(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  let dataset: string | null = null;
  for (const finding of group) {
    if (finding.form !== 'count') continue;
    const at = finding.choice?.mention.end ?? -1;
    if (tokens[at]?.lower === 'in' || tokens[at]?.lower === 'across') {
      const end = withExamples(tokens, phraseEnd(tokens, at + 1));
      if (end > at + 1) dataset = textOf(abstract, tokens, at + 1, end);
    }
    if (dataset !== null) giveData(finding, dataset, 'finds');
  }
}

/** "84% ImageNet accuracy", "a COCO AP of 54.9": a known data set that is part of the measure's name. */
function fromMeasures(abstract: string, group: readonly Finding[], tokens: readonly Token[]): void {
  for (const finding of group) {
    const mention = finding.choice?.mention;
    if (!mention || finding.datasetBy === 'listed') continue;
    const { end } = finding.quantity;
    const behind = mention.first >= end && mention.first - end <= 4;
    for (let at = behind ? end : mention.first - 2; at < mention.first; at++) {
      if (at < 0 || !isDatasetName(tokens[at]?.text ?? '') || closesPhrase(tokens[at + 1] ?? never)) continue;
      giveData(finding, textOf(abstract, tokens, at, at + 1), 'measure');
      break;
    }
  }
}

/** What stands beyond the end of a sentence closes every phrase. */
const never: Token = {
  text: '.',
  lower: '.',
  known: 0,
  kind: 'symbol',
  start: 0,
  end: 0,
  glued: false,
  value: undefined,
};

function giveData(finding: Finding, text: string, rule: DatasetRule): void {
  finding.dataset = text;
  finding.datasetBy = rule;
}
