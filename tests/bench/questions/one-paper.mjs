/** One paper by its key, with all that a page about it shows. */

export const onePaper = {
  name: 'one paper, nested',
  target: 0.8,
  operationName: 'OnePaper',
  document: `query OnePaper($key: ID!) {
  paper(by: { key: $key }) {
    key
    title
    abstract
    published
    year
    doi
    arxivId
    citedByCount
    venueName
    venue { key name }
    authors { key name orcid }
    topics { key name parent { key name } }
    links { kind url }
    metrics(first: 20) {
      totalCount
      nodes {
        key metric value unit form direction qualifier improvement
        subject baseline dataset hardware own sentence
      }
      pageInfo { hasNextPage }
    }
  }
}`,

  /** @type {import('./questions.mjs').VariablesOf} */
  variablesOf: (random, lists) => ({ key: random.pick(lists.paperKeys) }),

  floor: {
    root: 'paper',
    // What holds other objects is joined as text, as `json()` around a subquery would read it all again.
    sql: `
select concat(
  rtrim(json_object('key', p.key, 'title', p.title, 'abstract', p.abstract, 'published', p.published, 'year', p.year,
    'doi', p.doi, 'arxivId', p.arxiv_id, 'citedByCount', p.cited_by_count, 'venueName', p.venue_text), '}'),
  ',"venue":', coalesce((select json_object('key', key, 'name', name) from venues where id = p.venue_id), 'null'),
  ',"authors":[', (select group_concat(json_object('key', a.key, 'name', a.name, 'orcid', a.orcid))
    from authorships s cross join authors a where s.paper_id = p.id and a.id = s.author_id),
  '],"topics":[', (select group_concat(concat(rtrim(json_object('key', t.key, 'name', t.name), '}'), ',"parent":',
      coalesce((select json_object('key', key, 'name', name) from topics where id = t.parent_id), 'null'), '}'))
    from paper_topics s cross join topics t where s.paper_id = p.id and t.id = s.topic_id),
  '],"links":[', (select group_concat(json_object('kind', upper(kind), 'url', url)) from links where paper_id = p.id),
  '],"metrics":', (select concat('{"totalCount":', count(*), ',"nodes":[', group_concat(
      json_object('key', key, 'metric', replace(upper(metric), '-', '_'), 'value', value, 'unit', unit,
        'form', upper(form), 'direction', upper(direction), 'qualifier', replace(upper(qualifier), '-', '_'),
        'improvement', improvement, 'subject', subject, 'baseline', baseline, 'dataset', dataset,
        'hardware', hardware, 'own', json(iif(own, 'true', 'false')), 'sentence', sentence)) filter (where n <= 20),
      '],"pageInfo":{"hasNextPage":', iif(count(*) > 20, 'true', 'false'), '}}')
    from (select key, metric, value, unit, form, direction, qualifier, improvement, subject, baseline, dataset, hardware,
        own, sentence, row_number() over () as n from reported_metrics where paper_id = p.id order by position)), '}')
from papers p where p.key = ?`,
    parameters: (variables) => [variables.key],
  },
};
