/** The rows in which results of several papers stand side by side. */
import { type SQL, sql } from 'drizzle-orm';
import { externalIds, papers } from '../db/tables/papers.ts';
import { metricKinds, reportedMetrics } from '../db/tables/results.ts';
import { metricRow } from './compared.ts';
import type { Compilation } from './plan/compilation.ts';
import { countedMachine } from './plan/dialect.ts';
import { shownUnit, unitOfGroup } from './shown-unit.ts';
import { usualSpelling } from './usual-spelling.ts';

/** Most results of one paper that are compared. */
export const mostResults = 100;

/** The number of the paper of a key, or of one that it had before. */
export function paperIdOf(key: SQL): SQL {
  return sql`coalesce((select ${papers.id} from ${papers} where ${papers.key} = ${key}), (select ${externalIds.paperId} from ${externalIds} where ${externalIds.scheme} = 'key' and ${externalIds.value} = ${key}))`;
}

/**
 * The rows. Results of one metric, form, direction and of units that convert into each other are one row, unless two papers share data set and baseline as well: these
 * then have a row of their own.
 */
export function comparedInRows(ids: unknown, compilation: Compilation): SQL {
  const metric = metricRow(compilation);
  const measure = sql`metric, form, base_unit, direction`;
  const asked = sql`select distinct ${paperIdOf(sql`named.value`)} as paper_id from json_each(${ids}) named`;
  const results = sql`select ${metric.id} as id, ${metric.paperId} as paper_id, ${metric.metric} as metric, ${metric.form} as form, ${shownUnit(metric)} as unit, ${metric.baseUnit} as base_unit, ${metric.direction} as direction, coalesce(${metric.datasetKey}, '') as d, coalesce(${metric.baselineKey}, '') as b, coalesce(${countedMachine(metric.hardwareKey, metric.hardware)}, '') as h, row_number() over (partition by ${metric.paperId} order by ${metric.position}) as n from (${asked}) asked cross join ${reportedMetrics} ${metric} on ${metric.paperId} = asked.paper_id where ${metric.own} = 1`;
  const settings = sql`select ${measure}, d, b from results where d <> '' or b <> '' group by ${measure}, d, b having count(distinct paper_id) > 1`;
  const placed = sql`select results.*, settings.metric is not null as set_apart from results left join settings on settings.metric = results.metric and settings.form = results.form and settings.base_unit = results.base_unit and settings.direction is results.direction and settings.d = results.d and settings.b = results.b`;
  // Levels and counts need no baseline, and scores of quality no machine.
  const needs = {
    DATASET: { key: sql.raw('d'), matters: sql`1` },
    BASELINE: { key: sql.raw('b'), matters: sql`form in ('factor', 'change')` },
    HARDWARE: {
      key: sql.raw('h'),
      matters: sql`(select family from ${metricKinds} where slug = placed.metric) in ('time', 'rate', 'cost')`,
    },
  };
  const flags = Object.entries(needs).map(([name, { key, matters }]) => {
    const flag = (kind: string) => sql.identifier(`${kind}_${name}`);
    return sql`${matters} and min(nullif(${key}, '')) <> max(${key}) as ${flag('differs')}, ${matters} and count(nullif(${key}, '')) < count(*) as ${flag('unknown')}`;
  });
  const namesOf = (kind: 'differs' | 'unknown') => {
    const names = Object.keys(needs).map(
      (name) =>
        sql`case when papers > 1 and ${sql.identifier(`${kind}_${name}`)} then ${sql.raw(`'${name}'`)} end`,
    );
    return sql`(select json_group_array(value) from json_each(json_array(${sql.join(names, sql`, `)})) where value is not null)`;
  };
  const own = (value: SQL) => sql`case when set_apart then ${value} end`;
  const grouped = sql`select ${measure}, ${unitOfGroup(sql`unit`, sql`base_unit`)} as unit, ${own(sql`d`)} as dataset_key, ${own(sql`b`)} as baseline_key, count(distinct paper_id) as papers, ${sql.join(flags, sql`, `)}, json_group_array(json_object('id', id) order by id) as results, min(id) as first from placed group by ${measure}, set_apart, ${own(sql`d`)}, ${own(sql`b`)}`;
  return sql`with results as materialized (select * from (${results}) where n <= ${sql.raw(String(mostResults))}), settings as materialized (${settings}), placed as materialized (${placed}) select *, ${usualSpelling('dataset', sql`dataset_key`)} as dataset, ${usualSpelling('baseline', sql`baseline_key`)} as baseline, ${namesOf('differs')} as differs, ${namesOf('unknown')} as unknown, ${ids} as ids from (${grouped})`;
}
