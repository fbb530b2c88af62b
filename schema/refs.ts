/** The types over tables, named before any says its fields, as they mention each other. */
import { authors } from '../db/tables/authors.ts';
import { papers } from '../db/tables/papers.ts';
import { metricKinds, reportedMetrics } from '../db/tables/results.ts';
import { topics } from '../db/tables/topics.ts';
import { venues } from '../db/tables/venues.ts';
import { builder } from './builder.ts';
import { tableRef } from './plan/table-ref.ts';

export const Paper = tableRef(builder, 'Paper', papers);
export const Author = tableRef(builder, 'Author', authors);
export const Topic = tableRef(builder, 'Topic', topics);
export const Venue = tableRef(builder, 'Venue', venues);
export const ReportedMetric = tableRef(builder, 'ReportedMetric', reportedMetrics);
export const MetricKind = tableRef(builder, 'MetricKind', metricKinds);
