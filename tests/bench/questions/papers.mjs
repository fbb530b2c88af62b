/** Twenty papers, the newest first, with what a list shows of each: filtered by columns, by topic, and counted. */

const nodes = `{
      key
      title
      published
      year
      venueName
      authors { key name }
      topics { key name }
      metrics(first: 3) { nodes { metric value unit improvement baseline hardware } }
    }`;

/**
 * What of a paper is shown, by hand. Objects of plain values are SQLite's business; what holds other objects is joined as text,
 * as `json()` around a subquery would read it all again.
 */
const floorNode = `concat(
  rtrim(json_object('key', p.key, 'title', p.title, 'published', p.published, 'year', p.year, 'venueName', p.venue_text), '}'),
  ',"authors":[', (select group_concat(json_object('key', a.key, 'name', a.name))
    from authorships s cross join authors a where s.paper_id = p.id and a.id = s.author_id),
  '],"topics":[', (select group_concat(json_object('key', t.key, 'name', t.name))
    from paper_topics s cross join topics t where s.paper_id = p.id and t.id = s.topic_id),
  '],"metrics":{"nodes":[', (select group_concat(json_object('metric', replace(upper(metric), '-', '_'), 'value', value,
      'unit', unit, 'improvement', improvement, 'baseline', baseline, 'hardware', hardware))
    from (select metric, value, unit, improvement, baseline, hardware
      from reported_metrics where paper_id = p.id order by position limit 3)), ']}}')`;

/** One page from the keys of its rows and of one more; a cursor of its own spelling, as cursors are opaque. */
function floorPage(keys, total = '') {
  return `
select concat('{"nodes":[', group_concat(${floorNode}) filter (where k.n <= 20),
  '],"pageInfo":{"hasNextPage":', iif(count(*) > 20, 'true', 'false'),
  ',"endCursor":', json_quote(substr(max(char(31 + k.n) || k.published || ' ' || k.id) filter (where k.n <= 20), 2)), '}'${total}, '}')
from (select id, published, row_number() over () as n from (${keys})) k cross join papers p on p.id = k.id`;
}

const byColumns = `from papers where year >= ? and metric_count >= ?`;

// A date sorts after its year, so that the year is a bound of the index walk; only what the walk finds is looked up.
const newestByColumns = `select id, published from papers where published >= ? and metric_count >= ?
  order by published desc, id desc limit 21`;

const newestByTopic = `select s.paper_id as id, s.published from paper_topics s cross join papers p
  where s.topic_id = (select id from topics where key = ?) and s.published >= ? and p.id = s.paper_id and p.metric_count >= ?
  order by s.published desc, s.paper_id desc limit 21`;

const filters = {
  columns: `{ year: { gte: $since }, metricCount: { gte: $metrics } }`,
  topic: `{ topics: { some: { key: { eq: $topic } } }, year: { gte: $since }, metricCount: { gte: $metrics } }`,
};

function documentOf(name, declared, filter, total = '') {
  return `query ${name}(${declared}$since: Int!, $metrics: Int!) {
  papers(where: ${filter}, orderBy: [{ by: PUBLISHED, direction: DESC }], first: 20) {
    nodes ${nodes}
    pageInfo { hasNextPage endCursor }${total}
  }
}`;
}

/** @type {import('./questions.mjs').VariablesOf} */
const columnsOf = (random, lists) => ({ since: random.pick(lists.years), metrics: random.between(1, 4) });

export const papers = {
  name: '20 papers, nested',
  target: 0.9,
  operationName: 'Papers',
  document: documentOf('Papers', '', filters.columns),
  variablesOf: columnsOf,
  floor: {
    root: 'papers',
    sql: floorPage(newestByColumns),
    parameters: ({ since, metrics }) => [String(since), metrics],
  },
};

export const papersOfTopic = {
  name: '20 papers of a topic',
  target: 0.9,
  operationName: 'PapersOfTopic',
  document: documentOf('PapersOfTopic', '$topic: ID!, ', filters.topic),
  variablesOf: (random, lists) => ({ topic: random.pick(lists.topicKeys), ...columnsOf(random, lists) }),
  floor: {
    root: 'papers',
    sql: floorPage(newestByTopic),
    parameters: ({ topic, since, metrics }) => [topic, String(since), metrics],
  },
};

export const papersCounted = {
  name: '20 papers + totalCount',
  operationName: 'PapersCounted',
  document: documentOf('PapersCounted', '', filters.columns, ' totalCount'),
  variablesOf: columnsOf,
  floor: {
    root: 'papers',
    sql: floorPage(newestByColumns, `, ',"totalCount":', (select count(*) ${byColumns})`),
    // Those of the count come first, as they do in the statement.
    parameters: ({ since, metrics }) => [since, metrics, String(since), metrics],
  },
};
