import { extractorVersion } from '../../db/extractor-version.ts';
import type { ExtractedMetric } from '../../db/record.ts';
import type { Finding } from './finding.ts';
import { ruledNumbersOf } from './judge/ruled-numbers.ts';
import { weigh } from './judge/weigh.ts';
import { paperOf } from './paper.ts';
import { readAll, readNumbers } from './readings.ts';
import { refiners } from './refine/refiners.ts';
import { balancedEnd } from './text/balanced-end.ts';

/** What follows is not read: the longest of 60,000 real abstracts has 9,895 characters. */
const longestAbstract = 10_000;

/**
 * Reads the results that an abstract reports, in the order they stand. Takes any text; the same text gives the same results,
 * and time is linear in its length.
 */
export function extractMetrics({ title, abstract }: { title: string; abstract: string }): ExtractedMetric[] {
  const text = abstract.slice(0, longestAbstract);
  const passages = readNumbers(text);
  let findings = weigh(ruledNumbersOf(passages), text);
  // Most abstracts have no number that could be a result.
  if (findings.length === 0) return [];
  const paper = paperOf(title, abstract, readAll(text, passages));
  for (const { refine } of refiners) findings = refine(findings, paper);
  return findings.map((finding) => resultOf(finding, abstract));
}

function resultOf(finding: Finding, abstract: string): ExtractedMetric {
  const { sentence } = finding.reading;
  const { first, end, value, valueTo } = finding.quantity;
  const from = sentence.tokens[first]?.start ?? sentence.start;
  const to = balancedEnd(abstract, from, sentence.tokens[end - 1]?.end ?? from);
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
    sentence: abstract.slice(sentence.start, balancedEnd(abstract, sentence.start, sentence.end)),
    start: from,
    end: to,
    rule: rulesOf(finding).join(' '),
    extractorVersion,
    confidence: finding.confidence,
  };
}

/** The rules that found and read it, and the one that gave its data set. */
function rulesOf({ rules, datasetBy }: Finding): readonly string[] {
  return datasetBy === null ? rules : [...rules, `data-${datasetBy}`];
}
