import type { Form, MetricSlug } from '../../../db/vocabulary.ts';
import { haveSameUnit } from '../../../src/evaluate/agreement.ts';
import type { Finding } from '../../../src/extract/finding.ts';
import { ruledNumbersOf } from '../../../src/extract/judge/ruled-numbers.ts';
import { weighedKinds } from '../../../src/extract/judge/weigh.ts';
import { showForName } from '../../../src/extract/learned/name-cues.ts';
import { isMedical, showForResult, surroundingsOf } from '../../../src/extract/learned/result-cues.ts';
import { showWords } from '../../../src/extract/learned/word-cues.ts';
import { readAll, readNumbers } from '../../../src/extract/readings.ts';
import { refiners } from '../../../src/extract/refine/refiners.ts';
import type { ReadAbstract, Said } from './abstracts.ts';
import type { Example } from './logistic.ts';

/** Each number of the abstracts that is weighed and on which readers would agree: whether it is a result. */
export function resultExamples(abstracts: readonly ReadAbstract[]): Example[] {
  return abstracts.flatMap(({ abstract, saidOf }) => {
    const numbers = ruledNumbersOf(readNumbers(abstract));
    const said = saidOf(numbers.map(({ finding }) => finding));
    const medical = isMedical(abstract);
    return numbers.flatMap((number, index): Example[] => {
      const label = said.get(number.finding);
      if (label === undefined || label?.required === false) return [];
      if (!weighedKinds.has(number.finding.quantity.kind)) return [];
      const surroundings = surroundingsOf(numbers, index, medical);
      const isSo = label !== null && isReadRightly(number.finding, label);
      return [{ show: (see) => showForResult(number, surroundings, see), isSo, counts: 1 }];
    });
  });
}

/** Each number of the abstracts that is weighed and is a result: whether it has a form. */
export function formExamples(abstracts: readonly ReadAbstract[], form: Form): Example[] {
  return abstracts.flatMap(({ abstract, saidOf }) => {
    const findings = ruledNumbersOf(readNumbers(abstract)).map(({ finding }) => finding);
    return [...saidOf(findings)].flatMap(([finding, label]): Example[] => {
      if (label === null || !weighedKinds.has(finding.quantity.kind)) return [];
      return [
        {
          show: (see) => showWords(finding, see),
          isSo: label.form === form,
          counts: label.required ? 1 : 0.7,
        },
      ];
    });
  });
}

/** Each result of the abstracts as the rules name it: which metric a reader gave it. */
export function nameExamples(abstracts: readonly ReadAbstract[]): { finding: Finding; said: Said }[] {
  return abstracts.flatMap(({ title, abstract, saidOf }) => {
    const passages = readNumbers(abstract);
    const numbers = ruledNumbersOf(passages);
    const labels = saidOf(numbers.map(({ finding }) => finding));
    let findings = numbers.flatMap(({ finding, isResult }) => {
      const label = labels.get(finding);
      if (label && !isResult) finding.form = label.form;
      return label || isResult ? [finding] : [];
    });
    const paper = { title, abstract, readings: readAll(abstract, passages) };
    for (const { name, refine } of refiners) {
      if (name === 'weighed metric') break;
      findings = refine(findings, paper);
    }
    return findings.flatMap((finding) => {
      const said = labels.get(finding);
      return said ? [{ finding, said }] : [];
    });
  });
}

/** What it is of a result to be of a metric. */
export function examplesOfName(results: ReturnType<typeof nameExamples>, metric: MetricSlug): Example[] {
  return results.map(({ finding, said }) => ({
    show: (see) => showForName(finding, see),
    isSo: said.metric === metric,
    counts: said.required ? 1 : 0.5,
  }));
}

/** Whether the number was read with its unit, where the reader told one: what is read without is no use. */
function isReadRightly({ quantity }: Finding, { unit, form }: Said): boolean {
  return unit === undefined || haveSameUnit({ unit, form }, { unit: quantity.unit, form });
}
