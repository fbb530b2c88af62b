import { withGreekMicro } from '../micro.ts';
import type { MetricRecord } from '../record.ts';
import { defined } from './defined.ts';
import { cleanText } from './text.ts';

/** The source of results that we read ourselves; no record may claim it. */
export const extractorSource = 'extractor';

/** Results with clean texts; those without a finite number are left out. */
export function cleanMetrics(metrics: readonly MetricRecord[] | undefined): MetricRecord[] | undefined {
  const clean = (metrics ?? []).filter((metric) => Number.isFinite(metric.value)).map(cleanMetric);
  return clean.length > 0 ? clean : undefined;
}

function cleanMetric(metric: MetricRecord): MetricRecord {
  const source = cleanText(metric.source);
  return {
    value: metric.value,
    valueTo: metric.valueTo !== null && Number.isFinite(metric.valueTo) ? metric.valueTo : null,
    unit: withGreekMicro(cleanText(metric.unit) ?? ''),
    form: metric.form,
    direction: metric.direction,
    metric: metric.metric,
    qualifier: metric.qualifier,
    subject: textOrNull(metric.subject),
    baseline: textOrNull(metric.baseline),
    dataset: textOrNull(metric.dataset),
    hardware: textOrNull(metric.hardware),
    own: metric.own,
    text: cleanText(metric.text) ?? '',
    ...defined({ source: source === extractorSource ? undefined : source }),
  };
}

function textOrNull(text: string | null): string | null {
  return cleanText(text ?? undefined) ?? null;
}
