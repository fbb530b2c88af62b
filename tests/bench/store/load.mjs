/** Writes a generated collection into an empty database of ours, as an import would leave it. */
import { foldWords, slugOf } from '../../../dist/db/fold.js';
import { nameKey } from '../../../dist/db/joined-names/name-key.js';
import { rebuildNames } from '../../../dist/db/names.js';
import { papersOf } from './papers.mjs';
import { randomOf } from './random.mjs';
import { arxivCategories, familyNames, givenNames, topicAreas, topicParts, venueNames } from './words.mjs';

/**
 * @param {import('better-sqlite3').Database} client
 * @param {{ papers: number, seed: number }} parameters
 */
export function load(client, { papers, seed }) {
  const authors = Math.ceil(papers * 1.2);
  const curated = topicAreas.length * (1 + topicParts.length);
  const shape = { seed, papers, authors, topics: curated, categories: arxivCategories.length, venues: 200 };
  const restore = setAside(client);
  client.transaction(() => {
    loadAuthors(client, shape);
    loadTopics(client);
    loadVenues(client, shape);
    loadPapers(client, shape);
    count(client);
  })();
  restore();
}

/** Indexes and triggers are built at the end, in a fraction of the time. Unique ones stay, as keys are looked up. */
function setAside(client) {
  const rules = client
    .prepare(
      `select type, name, sql from sqlite_schema
       where sql is not null and (type = 'trigger' or (type = 'index' and sql not like 'create unique%'))`,
    )
    .all();
  for (const { type, name } of rules) client.exec(`drop ${type} "${name}"`);
  return () => {
    for (const { sql } of rules) client.exec(sql);
    client.exec(`insert into papers_text(papers_text) values ('rebuild')`);
    rebuildNames({ $client: client });
    client.pragma('wal_checkpoint(truncate)');
  };
}

function insertInto(client, table, columns) {
  const names = columns.split(' ');
  const statement = client.prepare(
    `insert into ${table} (${names.map((name) => `"${name}"`).join()}) values (${names.map(() => '?').join()})`,
  );
  return (...values) => statement.run(values);
}

function loadAuthors(client, { authors, seed }) {
  const random = randomOf(seed + 1);
  const insert = insertInto(client, 'authors', 'id key name given family orcid name_key');
  for (let id = 1; id <= authors; id++) {
    const given = random.pick(givenNames);
    const family = random.pick(familyNames);
    const name = `${given} ${family}`;
    const orcid = random.chance(0.3) ? orcidOf(id) : null;
    insert(id, `${slugOf(name)}-${id}`, name, given, family, orcid, foldWords(name));
  }
}

/** An ORCID with its check digit. */
function orcidOf(id) {
  const digits = `00000001${String(id).padStart(7, '0')}`;
  const sum = [...digits].reduce((before, digit) => (before + Number(digit)) * 2, 0);
  const check = (12 - (sum % 11)) % 11;
  return `${digits}${check === 10 ? 'X' : check}`.replace(/(....)(?=.)/g, '$1-');
}

function loadTopics(client) {
  const insert = insertInto(client, 'topics', 'id key scheme slug name description parent_id');
  let id = 0;
  const add = (scheme, slug, name, parent) => {
    id += 1;
    const key = scheme === 'curated' ? slug : `${scheme}:${slug}`;
    insert(id, key, scheme, slug, name, `Work on ${name.toLowerCase()}.`, parent);
    return id;
  };
  const areas = topicAreas.map((area) => [area, add('curated', slugOf(area), area, null)]);
  for (const part of topicParts)
    for (const [area, parent] of areas) add('curated', `${slugOf(area)}-${part}`, `${area}: ${part}`, parent);
  for (const category of arxivCategories) add('arxiv', category, category, null);
}

function loadVenues(client, { venues }) {
  const insert = insertInto(client, 'venues', 'id key name');
  for (let id = 1; id <= venues; id++) {
    const name = id <= venueNames.length ? venueNames[id - 1] : `Workshop on Systems ${id}`;
    insert(id, slugOf(name), name);
  }
}

function loadPapers(client, shape) {
  const insertPaper = insertInto(
    client,
    'papers',
    'id key key_derived title title_key abstract published year venue_id venue_text doi arxiv_id cited_by_count language author_count metric_count field_sources extractor_version',
  );
  const insertAuthorship = insertInto(client, 'authorships', 'paper_id position author_id published');
  const insertTopic = insertInto(
    client,
    'paper_topics',
    'paper_id position topic_id primary score published',
  );
  const insertLink = insertInto(client, 'links', 'paper_id position kind url');
  const insertId = insertInto(client, 'external_ids', 'scheme value paper_id');
  const insertResult = insertInto(
    client,
    'reported_metrics',
    'key paper_id position metric value value_to unit base_value base_unit form direction qualifier subject baseline dataset hardware baseline_key dataset_key hardware_key own text sentence start end source rule extractor_version confidence improvement score year published',
  );
  const venueName = client.prepare('select name from venues where id = ?').pluck();
  const sources = JSON.stringify({ title: 'bench', abstract: 'bench', published: 'bench' });
  for (const paper of papersOf(shape)) {
    const { id, key, published, year } = paper;
    const venueText = paper.venue && `${venueName.get(paper.venue)} ${year ?? ''}`.trim();
    insertPaper(
      ...[id, key, 1, paper.title, foldWords(paper.title), paper.abstract, published, year],
      ...[paper.venue, venueText, paper.doi, paper.arxivId, paper.citedByCount, 'en'],
      ...[paper.authors.length, paper.results.length, sources, 'bench'],
    );
    insertId('openalex', `W${id}`, id);
    for (const [index, author] of paper.authors.entries()) insertAuthorship(id, index + 1, author, published);
    for (const [index, topic] of paper.topics.entries())
      insertTopic(id, index + 1, topic, index === 0 ? 1 : 0, null, published);
    for (const [index, link] of paper.links.entries()) insertLink(id, index + 1, link.kind, link.url);
    for (const [index, r] of paper.results.entries())
      insertResult(
        ...[`${key}/${index + 1}`, id, index + 1, r.metric, r.value, r.valueTo, r.unit],
        ...[r.baseValue, r.baseUnit, r.form, r.direction],
        ...[r.qualifier, r.subject, r.baseline, r.dataset, r.hardware, ...keysOf(r), r.own ? 1 : 0, r.text],
        r.sentence,
        ...[r.start, r.end, 'extractor', 'bench', 'bench', 0.9, r.improvement, r.score, year, published],
      );
  }
}

const keysOf = (result) =>
  ['baseline', 'dataset', 'hardware'].map((kind) => result[kind] && nameKey(kind, result[kind]));

function count(client) {
  client.exec(`
    update authors set paper_count = n from (select author_id as id, count(*) as n from authorships group by 1) c where c.id = authors.id;
    update topics set paper_count = n from (select topic_id as id, count(*) as n from paper_topics group by 1) c where c.id = topics.id;
    update venues set paper_count = n from (select venue_id as id, count(*) as n from papers group by 1) c where c.id = venues.id`);
}
