import { ownDataOf } from '../context/own-data.ts';
import type { SentencePhrases } from '../context/sentence-phrases.ts';
import type { DatasetRule, Finding } from '../finding.ts';
import { lazily } from '../lazily.ts';
import { benchmarkHeads, datasetHeads, enrolled, materialHeads } from '../lexicon/datasets.ts';
import type { Paper } from '../paper.ts';
import { isOfData, isPaced } from './family.ts';
import { type ToldData, toldData } from './told-data.ts';
import { isVague } from './vague-data.ts';

/** What was measured on, as far as an abstract has been read. */
export class CarriedData {
  /** What the whole paper stands on; it counts only where nothing nearer is known. */
  readonly #paper: () => string | undefined;
  /** The sentences before the one read last, and that one. */
  readonly #before: ToldData[] = [];
  #here: ToldData | undefined;

  constructor(paper: Paper) {
    this.#paper = lazily(() => ownDataOf(paper));
  }

  /** Reads the next sentence with its findings. */
  read(phrases: SentencePhrases, here: readonly Finding[]): void {
    if (this.#here) this.#before.push(this.#here);
    this.#here = toldData(phrases, here);
  }

  /** Gives a finding of the sentence read last the data it lacks, or what says more than its own words. */
  lend(finding: Finding): void {
    if (finding.dataset !== null && isVague(finding.dataset)) this.#sharpen(finding, finding.dataset);
    if (finding.dataset === null) give(finding, this.#lacking(finding));
    else if (this.#here && isLasting(finding.dataset)) this.#here.lasting = finding.dataset;
  }

  /** Puts what is known from elsewhere in the place of a vague name, or nothing. */
  #sharpen(finding: Finding, vague: string): void {
    const people = enrolled.test(vague);
    const ofData = isOfData(finding);
    const earlier = (people ? this.#sample() : undefined) ?? this.#carried() ?? this.#ofPaper();
    if (earlier !== undefined || !ofData || people || !/\s/.test(vague))
      give(finding, ofData ? earlier : undefined);
  }

  #lacking(finding: Finding): Known | undefined {
    const material = this.#here
      ?.materials()
      .findLast(({ end, strength }) => end <= finding.quantity.first && strength === 3);
    if (material) return known('material', material.text);
    if (isOfData(finding))
      return this.#carried() ?? (isShareOfSample(finding) ? this.#sample() : undefined) ?? this.#ofPaper();
    return isPaced(finding) ? this.#fresh() : undefined;
  }

  /** Who was enrolled: the first count is the whole of them. */
  #sample(): Known | undefined {
    for (const told of this.#before) {
      const sample = told.sample();
      if (sample !== undefined) return known('sample', sample);
    }
    return undefined;
  }

  /** The last data that was told of. */
  #carried(): Known | undefined {
    if (this.#here?.lasting !== undefined) return known('carried', this.#here.lasting);
    for (let index = this.#before.length - 1; index >= 0; index--) {
      const told = this.#before[index];
      const dataset = told?.dataset() ?? told?.lasting;
      if (dataset !== undefined) return known('carried', dataset);
    }
    return undefined;
  }

  /** What the sentence just before told: times and rates take only that, as they are rarely told for data. */
  #fresh(): Known | undefined {
    const told = this.#before[this.#before.length - 1];
    const text = told?.isOfEvaluation() ? told.dataset() : undefined;
    return isOfThings(text ?? '') ? known('carried', text) : undefined;
  }

  #ofPaper(): Known | undefined {
    return known('paper', this.#paper());
  }
}

/** A data set with the rule that knows it. */
interface Known {
  readonly rule: DatasetRule;
  readonly text: string;
}

function known(rule: DatasetRule, text: string | undefined): Known | undefined {
  return text === undefined ? undefined : { rule, text };
}

function give(finding: Finding, known: Known | undefined): void {
  finding.dataset = known?.text ?? null;
  finding.datasetBy = known?.rule ?? null;
}

/** "five large graphs", "Redis and Memcached", unlike "the Google Cloud platform". */
function isOfThings(text: string): boolean {
  const head = /(?<![\w-])[\w-]+$/.exec(text)?.[0]?.toLowerCase() ?? '';
  return (
    benchmarkHeads.has(head) || datasetHeads.has(head) || materialHeads.has(head) || /, | and /.test(text)
  );
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
