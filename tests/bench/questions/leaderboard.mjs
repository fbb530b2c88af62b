/** The twenty best results of a metric, each with its paper. */

export const leaderboard = {
  name: 'leaderboard top 20',
  target: 0.8,
  operationName: 'Leaderboard',
  document: `query Leaderboard($metric: MetricSlug!) {
  leaderboard(metric: $metric, first: 20) {
    entries {
      rank
      value
      unit
      improvement
      sentence
      metric { baseline hardware }
      paper { key title published authors { key name } }
    }
  }
}`,

  /** @type {import('./questions.mjs').VariablesOf} */
  variablesOf: (random, lists) => ({ metric: random.pick(lists.rankedMetrics) }),

  floor: {
    root: 'leaderboard',
    sql: `
select concat('{"entries":[', group_concat(concat(
  rtrim(json_object('rank', k.rank, 'value', m.value, 'unit', m.unit, 'improvement', m.improvement, 'sentence', m.sentence,
    'metric', json_object('baseline', m.baseline, 'hardware', m.hardware)), '}'),
  '},"paper":', (select concat(rtrim(json_object('key', key, 'title', title, 'published', published), '}'), ',"authors":[',
      (select group_concat(json_object('key', a.key, 'name', a.name))
        from authorships s cross join authors a where s.paper_id = p.id and a.id = s.author_id), ']}')
    from papers p where p.id = m.paper_id), '}')), ']}')
from (select id, rank() over (order by improvement desc) as rank from (
    select id, improvement from reported_metrics where metric = ? and own = 1 and improvement is not null
    order by improvement desc, id desc limit 20)) k
  cross join reported_metrics m on m.id = k.id`,
    parameters: ({ metric }) => [metric.toLowerCase().replaceAll('_', '-')],
  },
};
