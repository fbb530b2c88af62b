import type { Evaluation } from '../evaluate/evaluate.ts';
import type { Agreement, Figures } from '../evaluate/figures.ts';
import { tableOf } from './table.ts';

/** An evaluation as tables for people: the whole, by family, by community, and what stated confidence is worth. */
export function evaluationText({
  abstracts,
  figures,
  families,
  communities,
  calibration,
}: Evaluation): string {
  const { context } = figures;
  const rows: [string, Agreement][] = [
    ['found', figures.found],
    ['named by family', figures.family],
    ['named', figures.named],
    ['baseline', context.baseline],
    ['data set', context.dataset],
    ['hardware', context.hardware],
    ['subject', context.subject],
  ];
  const parts = [
    `${abstracts} abstracts, ${figures.labelled} results labelled, ${figures.read} read`,
    tableOf(
      ['%', 'precision', 'recall', 'F1'],
      rows.map(([name, { precision, recall, f1 }]) => [name, ...[precision, recall, f1].map(percent)]),
    ),
    `qualifier agrees: ${percent(figures.qualifier)} %; own or of others agrees: ${percent(figures.own)} %`,
    tableOf(
      ['family', ...columns],
      families.map(({ family, figures: own }) => [family, ...cellsOf(own)]),
    ),
    ...(communities.length === 0
      ? []
      : [
          tableOf(
            ['community', ...columns],
            communities.map(({ community, figures: own }) => [community, ...cellsOf(own)]),
          ),
        ]),
    tableOf(
      ['confidence', 'stated', 'measured', 'results'],
      calibration
        .filter(({ count }) => count > 0)
        .map(({ from, to, stated, measured, count }) => [
          `${from} to ${to}`,
          percent(stated),
          percent(measured),
          String(count),
        ]),
    ),
  ];
  return parts.join('\n');
}

const columns = ['labelled', 'read', 'found F1', 'family F1', 'named F1', 'qualifier', 'own'];

function cellsOf({ labelled, read, found, family, named, qualifier, own }: Figures): string[] {
  return [String(labelled), String(read), ...[found.f1, family.f1, named.f1, qualifier, own].map(percent)];
}

function percent(share: number | null): string {
  return share === null ? '' : (100 * share).toFixed(1);
}
