import { metricKinds } from '../../../db/vocabulary.ts';
import { baselinePhrases } from '../context/baseline-phrases.ts';
import { datasetPhrases, isNamed } from '../context/dataset-phrases.ts';
import { hardwarePhrases } from '../context/hardware-phrases.ts';
import type { Finding, Paper } from '../finding.ts';
import { smallNumbers } from '../lexicon/numbers.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';

/** How many sentences a baseline is remembered. */
const memory = 3;

const evaluation =
  /^(experiment|evaluat|benchmark|test|result|validat|implement|assess|stud(y|ies)|trained|conduct|demonstrat|measur|appl(y|ied)|simulat|analy|using|collect)/;

/** Lets baseline, data set and hardware hold for the following sentences of the same evaluation until another is named. */
export function carryContext(findings: Finding[], paper: Paper): Finding[] {
  const known: Known = {};
  let next = 0;
  for (const reading of paper.readings) {
    if (next === findings.length) break;
    const start = next;
    while (findings[next]?.reading === reading) next++;
    const here = findings.slice(start, next);
    if (here.length === 0) learn(known, reading, paper.abstract);
    for (const finding of here) if (finding.own) lend(known, finding);
  }
  return findings;
}

interface Known {
  dataset?: string;
  hardware?: string;
  baseline?: { text: string; index: number };
}

/** Remembers what a sentence without numbers says of the evaluation. */
function learn(known: Known, { sentence }: Reading, abstract: string): void {
  const { tokens, index } = sentence;
  if (!tokens.some((token) => evaluation.test(token.lower))) return;
  const dataset = datasetPhrases(abstract, tokens)
    .filter(
      ({ strength, first, end }) =>
        strength === 4 || (strength === 3 && (isNamed(tokens, first, end) || isCounted(tokens, first, end))),
    )
    .pop()?.text;
  const hardware = hardwarePhrases(abstract, tokens)[0]?.text;
  const baseline = baselinePhrases(abstract, tokens)[0]?.text;
  if (dataset) known.dataset = dataset;
  if (hardware) known.hardware = hardware;
  if (baseline) known.baseline = { text: baseline, index };
}

/** "22 Android apps", "seven projects". */
function isCounted(tokens: readonly Token[], first: number, end: number): boolean {
  return tokens.slice(first, end).some((token) => token.kind === 'number' || smallNumbers.has(token.lower));
}

/** Gives a finding what it lacks, and remembers its baseline for those after it. */
function lend(known: Known, finding: Finding): void {
  const { index } = finding.reading.sentence;
  const compares = finding.form === 'factor' || finding.form === 'change';
  if (finding.baseline !== null && compares) known.baseline = { text: finding.baseline, index };
  else if (compares && known.baseline && index - known.baseline.index <= memory)
    finding.baseline = known.baseline.text;
  if (finding.dataset !== null) known.dataset = finding.dataset;
  // What something costs is told for the method, a score for the data.
  const { family } = metricKinds[finding.metric];
  if (family === 'quality' || family === 'count') finding.dataset ??= known.dataset ?? null;
  finding.hardware ??= known.hardware ?? null;
}
