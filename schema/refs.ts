/** The types over tables, named before any says its fields, as they mention each other. */
import { authors, metricKinds, papers, reportedMetrics, topics, venues } from '../db/tables.ts';
import { builder } from './builder.ts';
import { tableRef } from './plan/table-ref.ts';

export const Paper = tableRef(builder, 'Paper', papers);
export const Author = tableRef(builder, 'Author', authors);
export const Topic = tableRef(builder, 'Topic', topics);
export const Venue = tableRef(builder, 'Venue', venues);
export const ReportedMetric = tableRef(builder, 'ReportedMetric', reportedMetrics);
export const MetricKind = tableRef(builder, 'MetricKind', metricKinds);
