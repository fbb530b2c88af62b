import { datasetPhrases } from '../context/dataset-phrases.ts';
import { materialPhrases } from '../context/material-phrases.ts';
import { isNamed } from '../context/names.ts';
import { ownDataOf } from '../context/own-data.ts';
import type { ContextPhrase } from '../context/phrase.ts';
import type { DatasetRule, Finding, Paper } from '../finding.ts';
import {
  benchmarkHeads,
  conditionHeads,
  datasetHeads,
  enrolled,
  genericWords,
  materialHeads,
  severalWords,
} from '../lexicon/datasets.ts';
import { smallNumbers } from '../lexicon/numbers.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { isOfData, isPaced } from './family.ts';

/** Words of sentences that tell of an evaluation. */
export const evaluation =
  /^(experiment|evaluat|benchmark|test|result|validat|implement|assess|stud(y|ies)|trained|conduct|demonstrat|measur|appl(y|ied)|simulat|analy|using|collect|compar)/;

/** What was measured on, as far as an abstract has been read. */
export class CarriedData {
  readonly #abstract: string;
  /** What the whole paper stands on; it counts only where nothing nearer is known. */
  readonly #paper: string | undefined;
  /** Who was enrolled: the first count is the whole of them. */
  #sample: string | undefined;
  #dataset: string | undefined;
  /** What was examined by the sentence read last. */
  #materials: readonly ContextPhrase[] = [];
  /** Learnt of the sentence read last, for those after it. */
  #pending: string | undefined;
  #pendingSample: string | undefined;
  /** What the sentence just before told: times and rates take only that, as they are rarely told for data. */
  #fresh: string | undefined;
  #isOfEvaluation = false;

  constructor(paper: Paper) {
    this.#abstract = paper.abstract;
    this.#paper = ownDataOf(paper);
  }

  /** Reads the next sentence with its findings. */
  read({ sentence: { tokens } }: Reading, here: readonly Finding[]): void {
    this.#dataset = this.#pending ?? this.#dataset;
    this.#fresh = this.#isOfEvaluation && isOfThings(this.#pending ?? '') ? this.#pending : undefined;
    this.#isOfEvaluation = tells(tokens, evaluating) && !tells(tokens, otherWork);
    this.#sample ??= this.#pendingSample;
    this.#materials = materialPhrases(this.#abstract, tokens);
    const first = here[0]?.quantity.first ?? Number.POSITIVE_INFINITY;
    this.#pending = here.length === 0 ? this.#toldBy(tokens) : undefined;
    for (const { text, strength, end } of this.#materials) {
      if (strength === 2) this.#pendingSample ??= text;
      else if (end <= first) this.#pending = text;
    }
  }

  /** Gives a finding of the sentence read last the data it lacks, or what says more than its own words. */
  lend(finding: Finding): void {
    const people = enrolled.test(finding.dataset ?? '');
    const sample = this.#known('sample', people ? this.#sample : undefined);
    const carried = this.#known('carried', this.#dataset);
    const paper = this.#known('paper', this.#paper);
    const earlier = sample ?? carried ?? paper;
    const ofData = isOfData(finding);
    if (
      finding.dataset !== null &&
      isVague(finding.dataset) &&
      (earlier !== undefined || !ofData || people || !/\s/.test(finding.dataset))
    )
      give(finding, ofData ? earlier : undefined);
    if (finding.dataset !== null && isLasting(finding.dataset)) this.#dataset = finding.dataset;
    if (finding.dataset !== null) return;
    const own = this.#materials.filter(
      ({ end, strength }) => end <= finding.quantity.first && strength === 3,
    );
    const material = this.#known('material', own[own.length - 1]?.text);
    const shared = this.#known('sample', isShareOfSample(finding) ? this.#sample : undefined);
    const fresh = isPaced(finding) ? this.#known('carried', this.#fresh) : undefined;
    give(finding, material ?? (ofData ? (carried ?? shared ?? paper) : fresh));
  }

  #known(rule: DatasetRule, text: string | undefined): Known | undefined {
    return text === undefined ? undefined : { rule, text };
  }

  /** The last data set that a sentence without findings names, if it tells of an evaluation. */
  #toldBy(tokens: readonly Token[]): string | undefined {
    if (!tokens.some((token) => evaluation.test(token.lower))) return undefined;
    return datasetPhrases(this.#abstract, tokens)
      .filter(
        ({ strength, first, end, text }) =>
          (strength === 4 && !isVague(text)) ||
          (strength === 3 && (isNamed(tokens, first, end) || isCounted(tokens, first, end))),
      )
      .pop()?.text;
  }
}

/** A data set with the rule that knows it. */
interface Known {
  readonly rule: DatasetRule;
  readonly text: string;
}

function give(finding: Finding, known: Known | undefined): void {
  finding.dataset = known?.text ?? null;
  finding.datasetBy = known?.rule ?? null;
}

/** Words of sentences that tell what a system was tested with, and of those that tell of anything else. */
const evaluating = /^(evaluat|experiment|tested$|validat|benchmark)/;
const otherWork =
  /^(train|pre-train|fine-tun|collect|patients?$|participants?$|volunteers?$|subjects?$|challenge$)/;

/** "five large graphs", "Redis and Memcached", unlike "the Google Cloud platform". */
function isOfThings(text: string): boolean {
  const head = /(?<![\w-])[\w-]+$/.exec(text)?.[0]?.toLowerCase() ?? '';
  return (
    benchmarkHeads.has(head) || datasetHeads.has(head) || materialHeads.has(head) || /, | and /.test(text)
  );
}

function tells(tokens: readonly Token[], words: RegExp): boolean {
  return tokens.some(({ lower }) => words.test(lower));
}

/** "79% of patients", "28.9 percent of the sample". */
function isShareOfSample({ reading, quantity: { end } }: Finding): boolean {
  const { tokens } = reading.sentence;
  if (tokens[end]?.lower !== 'of') return false;
  return tokens
    .slice(end + 1, end + 4)
    .some(({ lower }) => enrolled.test(lower) || lower === 'sample' || lower === 'cohort');
}

/** Names, counts and sets of data hold for what follows; "blood pressure control" was the task of one number. */
function isLasting(text: string): boolean {
  if (isVague(text)) return false;
  const head = /(?<![\w-])[\w-]+$/.exec(text)?.[0]?.toLowerCase() ?? '';
  return /[A-Z0-9]/.test(text.slice(1)) || benchmarkHeads.has(head) || materialHeads.has(head);
}

/** "22 Android apps", "seven projects". */
function isCounted(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some((token) => token.kind === 'number' || smallNumbers.has(token.lower));
}

/** "our dataset", "datasets", "the test set", "under high-speed scenarios": what was named before tells more. */
function isVague(text: string): boolean {
  if (/[A-Z0-9]/.test(text.slice(1))) return false;
  const words = text.toLowerCase().split(/\s+/);
  if (words.length === 1 && materialHeads.has(words[0] ?? '')) return true;
  return (
    conditionHeads.has(words[words.length - 1] ?? '') ||
    words.every((word) => (genericWords.has(word) || benchmarkHeads.has(word)) && !severalWords.has(word))
  );
}
