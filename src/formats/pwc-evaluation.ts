import { defined } from '../../db/normalise/defined.ts';
import type { LinkRecord, MetricRecord, PaperRecord } from '../../db/record.ts';
import { plainText } from './abstract-text.ts';
import { type Fields, fieldsOf, objectsOf, textOf } from './json-fields.ts';
import type { Said } from './json-records.ts';
import { metricNamed } from './metric-named.ts';
import { paperSlug } from './pwc-address.ts';
import { tableValue } from './table-value.ts';
import { identifiedBy } from './web-address.ts';

/** A taxonomy deeper than this is a mistake. */
const deepest = 20;

/**
 * The papers in the results tables of a task and of its subtasks: one a row, with what it reached there, and a note for each cell that
 * holds no number.
 */
export function papersOfTask(task: Fields, depth = 0): Said[] {
  if (depth > deepest) return [{ problem: `its subtasks are nested deeper than ${deepest}` }];
  return [
    ...objectsOf(task.datasets).flatMap((dataset) => papersOfDataset(dataset, depth)),
    ...objectsOf(task.subtasks).flatMap((subtask) => papersOfTask(subtask, depth + 1)),
  ];
}

function papersOfDataset(dataset: Fields, depth: number): Said[] {
  if (depth > deepest) return [{ problem: `its data sets are nested deeper than ${deepest}` }];
  const name = textOf(dataset.dataset) ?? textOf(dataset.subdataset);
  return [
    ...objectsOf(fieldsOf(dataset.sota).rows).flatMap((row) => papersOfRow(row, name)),
    ...objectsOf(dataset.subdatasets).flatMap((part) => papersOfDataset(part, depth + 1)),
  ];
}

function papersOfRow(row: Fields, dataset: string | undefined): Said[] {
  const title = plainText(textOf(row.paper_title));
  const metrics: MetricRecord[] = [];
  const notes: string[] = [];
  for (const [name, cell] of Object.entries(fieldsOf(row.metrics))) {
    const text = textOf(cell)?.trim();
    if (text === undefined || /^(?:[-–—?]+|n\/?a|nan|none|null)$/i.test(text)) continue;
    const metric = metricOf(name, text, textOf(row.model_name), dataset);
    if (metric !== undefined) metrics.push(metric);
    else notes.push(`${name} ${JSON.stringify(text.slice(0, 40))} is not one number`);
  }
  if (title === undefined) {
    const model = textOf(row.model_name) ?? 'a model';
    return metrics.length === 0 ? [] : [{ problem: `results of ${model} without the title of a paper` }];
  }
  const address = textOf(row.paper_url) ?? '';
  const { ids, ...others } = identifiedBy(address);
  const pwc = paperSlug(address);
  const record: PaperRecord = {
    title,
    ...defined({ published: textOf(row.paper_date), ids: pwc === undefined ? ids : { ...ids, pwc } }),
    ...others,
    links: codeLinks(row),
    metrics,
  };
  return [{ record, notes }];
}

function metricOf(
  name: string,
  text: string,
  model: string | undefined,
  dataset: string | undefined,
): MetricRecord | undefined {
  const value = tableValue(text);
  if (value === undefined) return undefined;
  // Tables write the unit in the head of the column: "Accuracy (%)", "Params (M)".
  const [, unit] = /[([]\s*(%|M|B|G|K|ms|s)\s*[)\]]\s*$/.exec(name) ?? [];
  const metric = metricNamed(name);
  const scale = metric === 'parameters' ? (scales[unit ?? ''] ?? 1) : 1;
  return {
    value: Number((value.value * scale).toPrecision(15)),
    valueTo: value.valueTo === null ? null : Number((value.valueTo * scale).toPrecision(15)),
    unit: value.unit === '' && /^(?:%|ms|s)$/.test(unit ?? '') ? (unit ?? '') : value.unit,
    form: 'absolute',
    direction: null,
    metric,
    qualifier: value.qualifier,
    subject: model ?? null,
    baseline: null,
    dataset: dataset ?? null,
    hardware: null,
    own: true,
    text: `${name}: ${text}`,
    source: 'papers-with-code',
  };
}

const scales: Readonly<Record<string, number>> = { K: 1e3, M: 1e6, B: 1e9, G: 1e9 };

function codeLinks(row: Fields): LinkRecord[] {
  return objectsOf(row.code_links).flatMap(({ url }): LinkRecord[] => {
    const address = textOf(url);
    return address === undefined ? [] : [{ kind: 'code', url: address }];
  });
}
