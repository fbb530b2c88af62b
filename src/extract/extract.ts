import { extractorVersion } from '../../db/extractor-version.ts';
import type { ExtractedMetric } from '../../db/record.ts';
import type { Finding, Paper } from './finding.ts';
import { isResult } from './judge/judge.ts';
import { readQuantities } from './read/read-quantities.ts';
import { type Reading, readSentence } from './reading.ts';
import { refiners } from './refine/refiners.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenize } from './text/tokens.ts';

/** What follows is not read: the longest of 60,000 real abstracts has 9,895 characters. */
const longestAbstract = 10_000;
/** Real abstracts have fewer than 2,000 tokens and 60 numbers; beyond these bounds stands no prose, and time stays short. */
const mostTokens = 2_500;
const mostNumbers = 60;

/**
 * Reads the results that an abstract reports, in the order they stand. Takes any text; the same text gives the same results,
 * and time is linear in its length.
 */
export function extractMetrics({ title, abstract }: { title: string; abstract: string }): ExtractedMetric[] {
  const readings = readingsOf(abstract);
  let findings = readings.flatMap((reading) => readQuantities(reading).filter(isResult));
  // Most abstracts have no number that could be a result.
  if (findings.length === 0) return [];
  const paper: Paper = { title, abstract, readings };
  for (const { refine } of refiners) findings = refine(findings, paper);
  return findings.map((finding) => resultOf(finding, abstract));
}

/** The sentences of an abstract as far as the bounds reach. */
function readingsOf(abstract: string): Reading[] {
  const readings: Reading[] = [];
  let numbers = 0;
  for (const sentence of splitSentences(tokenize(abstract.slice(0, longestAbstract), mostTokens))) {
    const reading = readSentence(sentence);
    readings.push(reading);
    numbers += reading.quantities.length;
    if (numbers >= mostNumbers) break;
  }
  return readings;
}

function resultOf(finding: Finding, abstract: string): ExtractedMetric {
  const { sentence } = finding.reading;
  const { first, end, value, valueTo } = finding.quantity;
  const from = sentence.tokens[first]?.start ?? sentence.start;
  const to = sentence.tokens[end - 1]?.end ?? from;
  return {
    value,
    valueTo,
    unit: finding.unit,
    form: finding.form,
    direction: finding.direction,
    metric: finding.metric,
    qualifier: finding.qualifier,
    subject: finding.subject,
    baseline: finding.baseline,
    dataset: finding.dataset,
    hardware: finding.hardware,
    own: finding.own,
    text: abstract.slice(from, to),
    sentence: abstract.slice(sentence.start, sentence.end),
    start: from,
    end: to,
    rule: finding.rules.join(' '),
    extractorVersion,
    confidence: finding.confidence,
  };
}
