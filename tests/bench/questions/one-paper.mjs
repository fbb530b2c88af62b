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
    sql: `
select json_object(
  'key', p.key, 'title', p.title, 'abstract', p.abstract, 'published', p.published, 'year', p.year, 'doi', p.doi,
  'arxivId', p.arxiv_id, 'citedByCount', p.cited_by_count, 'venueName', p.venue_text,
  'venue', json((select json_object('key', v.key, 'name', v.name) from venues v where v.id = p.venue_id)),
  'authors', json((select json_group_array(json_object('key', a.key, 'name', a.name, 'orcid', a.orcid))
    from authorships s cross join authors a where s.paper_id = p.id and a.id = s.author_id)),
  'topics', json((select json_group_array(json_object('key', t.key, 'name', t.name, 'parent',
      json((select json_object('key', u.key, 'name', u.name) from topics u where u.id = t.parent_id))))
    from paper_topics s cross join topics t where s.paper_id = p.id and t.id = s.topic_id)),
  'links', json((select json_group_array(json_object('kind', upper(l.kind), 'url', l.url)) from links l where l.paper_id = p.id)),
  'metrics', json((select json_object('totalCount', count(*),
      'nodes', json_group_array(json_object('key', m.key, 'metric', replace(upper(m.metric), '-', '_'), 'value', m.value,
        'unit', m.unit, 'form', upper(m.form), 'direction', upper(m.direction), 'qualifier', replace(upper(m.qualifier), '-', '_'),
        'improvement', m.improvement, 'subject', m.subject, 'baseline', m.baseline, 'dataset', m.dataset,
        'hardware', m.hardware, 'own', json(iif(m.own, 'true', 'false')), 'sentence', m.sentence)) filter (where m.n <= 20),
      'pageInfo', json_object('hasNextPage', json(iif(count(*) > 20, 'true', 'false'))))
    from (select *, row_number() over () as n from reported_metrics where paper_id = p.id order by position) m)))
from papers p where p.key = ?`,
    parameters: (variables) => [variables.key],
  },
};
