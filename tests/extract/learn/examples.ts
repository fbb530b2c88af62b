import type { Form, MetricSlug } from '../../../db/vocabulary.ts';
import { agreesInText, haveSameUnit } from '../../../src/evaluate/agreement.ts';
import { CandidateField } from '../../../src/extract/context/candidate-field.ts';
import type { Finding } from '../../../src/extract/finding.ts';
import { ruledNumbersOf } from '../../../src/extract/judge/ruled-numbers.ts';
import { isWeighed, weigh } from '../../../src/extract/judge/weigh.ts';
import { showForChange } from '../../../src/extract/learned/change-cues.ts';
import { showOption } from '../../../src/extract/learned/context-options.ts';
import { type Around, namedIn, showCandidates } from '../../../src/extract/learned/name-candidates.ts';
import { showForMedicalName, showForName, themeOf } from '../../../src/extract/learned/name-cues.ts';
import {
  frameOf,
  isMedical,
  showForResult,
  surroundingsOf,
} from '../../../src/extract/learned/result-cues.ts';
import { showWords } from '../../../src/extract/learned/word-cues.ts';
import { type Paper, paperOf } from '../../../src/extract/paper.ts';
import { readAll, readNumbers } from '../../../src/extract/readings.ts';
import { dropIntervals } from '../../../src/extract/refine/intervals.ts';
import { refiners } from '../../../src/extract/refine/refiners.ts';
import { optionsOf, type WeighedSlot } from '../../../src/extract/refine/weigh-context.ts';
import { isOpen } from '../../../src/extract/refine/weigh-forms.ts';
import type { ReadAbstract, Said } from './abstracts.ts';
import type { Choice } from './choice.ts';
import type { Example } from './logistic.ts';

/** Each number of the abstracts that is weighed and on which readers would agree: whether it is a result. */
export function resultExamples(abstracts: readonly ReadAbstract[]): Example[] {
  return abstracts.flatMap(({ abstract, saidOf }) => {
    const numbers = ruledNumbersOf(readNumbers(abstract));
    const said = saidOf(numbers.map(({ finding }) => finding));
    const frame = frameOf(abstract);
    return numbers.flatMap((number, index): Example[] => {
      const label = said.get(number.finding);
      if (label === undefined) return [];
      // The level that a change began at is none that one must read; whoever reads it is right, though.
      const isStart = label?.required === false && label.own === false;
      if (label?.required === false && !isStart) return [];
      if (!isWeighed(number.finding.quantity, frame)) return [];
      const surroundings = surroundingsOf(numbers, index, frame);
      const isSo = label !== null && isReadRightly(number.finding, label);
      return [{ show: (see) => showForResult(number, surroundings, see), isSo, counts: isStart ? 0.5 : 1 }];
    });
  });
}

/** Each number of the abstracts that is weighed and is a result: whether it has a form. */
export function formExamples(abstracts: readonly ReadAbstract[], form: Form): Example[] {
  return abstracts.flatMap(({ abstract, saidOf }) => {
    const findings = ruledNumbersOf(readNumbers(abstract)).map(({ finding }) => finding);
    const frame = frameOf(abstract);
    return [...saidOf(findings)].flatMap(([finding, label]): Example[] => {
      if (label === null || !isWeighed(finding.quantity, frame)) return [];
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

/** Each result whose form is open, of the abstracts of trials or of the others, and that a reader called a level or a change: whether it is a change. */
export function changeExamples(abstracts: readonly ReadAbstract[], medical: boolean): Example[] {
  const ofOneSort = abstracts.filter(({ abstract }) => isMedical(abstract) === medical);
  return ofOneSort.flatMap(({ abstract, saidOf }) => {
    const numbers = ruledNumbersOf(readNumbers(abstract));
    const labels = saidOf(numbers.map(({ finding }) => finding));
    const findings = dropIntervals(weigh(numbers, abstract));
    return findings.flatMap((finding, index): Example[] => {
      const said = labels.get(finding);
      if (!said || !/^(?:absolute|change)$/.test(said.form) || !isOpen(finding, medical)) return [];
      return [
        {
          show: (see) => showForChange(findings, index, see),
          isSo: said.form === 'change',
          counts: said.required ? 1 : 0.5,
        },
      ];
    });
  });
}

/** A result as the rules name it, and what a reader said of it. */
export interface NameExample {
  readonly show: Example['show'];
  readonly said: Said;
}

/** Each result as the rules name it of the abstracts that tell of no people who are treated. */
export function nameChoices(abstracts: readonly ReadAbstract[]): Choice<MetricSlug>[] {
  return abstracts
    .filter(({ abstract }) => !isMedical(abstract))
    .flatMap((abstract) =>
      resultsBefore('weighed metric', abstract).results.map(({ finding, around, said }) => ({
        show: (see) => showForName(finding, see),
        showOf: (see) => showCandidates(finding, around, see),
        answer: said.metric,
        counts: said.required ? 1 : 0.5,
      })),
    );
}

/** Each result as the rules name it of those that do. */
export function medicalNameExamples(abstracts: readonly ReadAbstract[]): NameExample[] {
  return abstracts
    .filter(({ abstract }) => isMedical(abstract))
    .flatMap((abstract) => {
      const { results, paper } = resultsBefore('weighed metric', abstract);
      const theme = themeOf(paper);
      return results.map(({ finding, said }) => ({
        show: (see) => showForMedicalName(finding, theme, see),
        said,
      }));
    });
}

/** Each text that may be the data set or baseline of an own result: whether a reader gave it that. */
export function contextExamples(
  abstracts: readonly ReadAbstract[],
  { slot, finder, isAsked }: WeighedSlot,
): Example[] {
  return abstracts.flatMap((abstract) => {
    const { results, paper } = resultsBefore('weighed context', abstract);
    const told = results.filter(
      ({ finding, said }) =>
        isAsked(finding) &&
        said.own &&
        said.required &&
        said.form === finding.form &&
        said[slot] !== undefined,
    );
    if (told.length === 0) return [];
    const field = new CandidateField(paper, finder);
    return told.flatMap(({ finding, said }) =>
      optionsOf(finding, slot, field).map((option): Example => {
        const text = said[slot] ?? null;
        return {
          show: (see) => showOption(option, finding, field, see),
          isSo: text !== null && agreesInText(option.text, text),
          counts: 1,
        };
      }),
    );
  });
}

/** The results of an abstract that a reader spoke of, or that the rules found, as they are before a refiner is at work. */
function resultsBefore(
  refiner: string,
  { title, abstract, saidOf }: ReadAbstract,
): { results: { finding: Finding; around: Around; said: Said }[]; paper: Paper } {
  const passages = readNumbers(abstract);
  const numbers = ruledNumbersOf(passages);
  const labels = saidOf(numbers.map(({ finding }) => finding));
  let findings = numbers.flatMap(({ finding, isResult }) => {
    const label = labels.get(finding);
    if (label && !isResult) finding.form = label.form;
    return label || isResult ? [finding] : [];
  });
  const paper = paperOf(title, abstract, readAll(abstract, passages));
  for (const { name, refine } of refiners) {
    if (name === refiner) break;
    findings = refine(findings, paper);
  }
  const named = namedIn(paper);
  const results = findings.flatMap((finding, index) => {
    const said = labels.get(finding);
    const around = { before: findings[index - 1], after: findings[index + 1], named };
    return said ? [{ finding, around, said }] : [];
  });
  return { results, paper };
}

/** What it is of a result to be of a metric. */
export function examplesOfName(results: readonly NameExample[], metric: MetricSlug): Example[] {
  return results.map(({ show, said }) => ({
    show,
    isSo: said.metric === metric,
    counts: said.required ? 1 : 0.5,
  }));
}

/** Whether the number was read with its unit, where the reader told one: what is read without is no use. */
function isReadRightly({ quantity }: Finding, { unit, form }: Said): boolean {
  return unit === undefined || haveSameUnit({ unit, form }, { unit: quantity.unit, form });
}
