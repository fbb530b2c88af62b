import { datasetPhrases, isNamed } from '../context/dataset-phrases.ts';
import { hardwarePhrases } from '../context/hardware-phrases.ts';
import type { Finding, Paper } from '../finding.ts';

/** How many sentences a baseline is remembered. */
const memory = 3;

const evaluation =
  /^(experiment|evaluat|benchmark|test|result|validat|implement|assess|stud(y|ies)|trained|conduct|demonstrat|measur|appl(y|ied)|simulat|analy|using|collect)/;

/** Lets baseline, data set and hardware hold for the following sentences of the same evaluation until another is named. */
export function carryContext(findings: Finding[], paper: Paper): Finding[] {
  carryBaseline(findings);
  carryPlaces(findings, paper);
  return findings;
}

function carryBaseline(findings: readonly Finding[]): void {
  let last: Finding | undefined;
  for (const finding of findings) {
    if (!finding.own) continue;
    if (finding.baseline !== null) last = finding;
    else if (last && finding.form !== 'absolute' && finding.form !== 'count') {
      const distance = finding.reading.sentence.index - last.reading.sentence.index;
      if (distance <= memory && last.form !== 'absolute') finding.baseline = last.baseline;
    }
  }
}

/** The last data set and machine named in a sentence about the evaluation. */
function carryPlaces(findings: readonly Finding[], paper: Paper): void {
  let dataset: string | undefined;
  let hardware: string | undefined;
  let next = 0;
  for (const { sentence } of paper.readings) {
    const here = [];
    while (findings[next]?.reading.sentence === sentence) here.push(findings[next++]);
    const evaluates = here.length === 0 && sentence.tokens.some((token) => evaluation.test(token.lower));
    if (evaluates) {
      const strong = datasetPhrases(paper.abstract, sentence.tokens).filter(
        (phrase) =>
          phrase.strength === 4 ||
          (phrase.strength === 3 && isNamed(sentence.tokens, phrase.first, phrase.end)),
      );
      dataset = strong[strong.length - 1]?.text ?? dataset;
      hardware = hardwarePhrases(paper.abstract, sentence.tokens)[0]?.text ?? hardware;
    }
    for (const finding of here) {
      if (!finding) continue;
      if (finding.dataset === null && dataset !== undefined && finding.own) finding.dataset = dataset;
      if (finding.hardware === null && hardware !== undefined && finding.own) finding.hardware = hardware;
    }
  }
}
