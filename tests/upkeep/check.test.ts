import { describe, expect, test } from 'vitest';
import { checkDatabase } from '../../db/upkeep/check.ts';
import { checks } from '../../db/upkeep/checks.ts';
import { sampleStore } from '../harness/sample-store.ts';

/** For each check: what a program or a person with a shell might do wrong, and what the check says of it then. */
const damages: Readonly<Record<string, readonly [sql: string, fault: RegExp]>> = {
  integrity: [
    `pragma ignore_check_constraints = on;
     update links set kind = 'none' where position = 1;
     pragma ignore_check_constraints = off`,
    /^CHECK constraint failed in links$/m,
  ],
  'foreign-keys': [
    'delete from venues where paper_count > 0',
    /^papers refers to a row that is not in venues$/m,
  ],
  'full-text': [
    "insert into papers_text (papers_text, rowid, title, abstract) select 'delete', id, title, abstract from searchable_papers limit 1",
    /malformed/,
  ],
  'full-text-upkeep': ['drop trigger papers_text_update', /^papers_text_update is missing$/],
  'indexes-built': ["insert into deferred_indexes values ('papers_year', '')", /^papers_year$/],
  names: ["delete from gathered; update authors set name_key = 'x y' where id = 1", /checksum mismatch/],
  words: ["delete from words where word = 'fuzzing'", /^fuzzing$/],
  'parts-of-words': [
    "insert into words_parts (words_parts, rowid, word) select 'delete', id, word from words limit 1",
    /malformed/,
  ],
  terms: [
    "update terms set paper_count = 99 where kind = 'metric' and key = 'speedup'",
    /^metric speedup has 99, not \d+$/,
  ],
  'joined-names': [
    "update joined_names set paper_count = 99 where kind = 'hardware' and key = 'a100'",
    /^hardware a100 has 99, not \d+$/,
  ],
  'author-counts': ['update authors set paper_count = paper_count + 1 where id = 1', / has 2, not 1$/],
  'topic-counts': ['update topics set paper_count = 99 where id = 1', / has 99, not \d+$/],
  'venue-counts': ['update venues set paper_count = 99 where id = 1', / has 99, not \d+$/],
  'papers-authors': ['update papers set author_count = 99 where id = 1', / has 99, not \d+$/],
  'papers-results': ['update papers set metric_count = 99 where id = 1', / has 99, not \d+$/],
  'papers-years': ['update papers set year = null where id = 1', / has no year$/],
  'dates-of-authorships': [
    "update authorships set published = '1999' where paper_id = 1 and position = 2",
    /, position 2$/,
  ],
  'dates-of-topics': [
    'update paper_topics set published = null where paper_id = (select min(paper_id) from paper_topics where published is not null) and position = 1',
    /, position 1$/,
  ],
  'dates-of-results': ['update reported_metrics set year = 1999 where id = 1', /\/\d+$/],
  'names-of-results': ["update reported_metrics set dataset_key = 'imagenet' where id = 1", /\/\d+$/],
  'units-of-results': ["update reported_metrics set base_unit = 'parsec' where id = 1", /\/\d+$/],
  'keys-of-results': ["update reported_metrics set key = 'stray' where id = 1", /^stray$/],
  'authors-without-papers': [
    "insert into authors (key, name, name_key) values ('nobody', 'Nobody', 'nobody')",
    /^nobody$/,
  ],
  'keys-in-use': ["insert into external_ids select 'key', key, id + 1 from papers where id = 1", /./],
  'waiting-references': ["insert into pending_references values ('doi', '10.1/x', 1, 999)", /^doi 10\.1\/x$/],
};

describe('a check', () => {
  test('finds nothing wrong with the sample', async () => {
    const results = [...checkDatabase(await sampleStore())];
    expect(results.map(({ name }) => name)).toEqual(checks.map(({ name }) => name));
    expect(results.filter(({ faults }) => faults.length > 0)).toEqual([]);
  });

  test.each(checks.map(({ name }) => name))('finds what is wrong: %s', async (name) => {
    const database = await sampleStore();
    const [sql, fault] = damages[name] ?? [];
    expect(sql, `a damage that ${name} finds`).toBeDefined();
    database.$client.pragma('foreign_keys = off');
    database.$client.exec(sql ?? '');
    const results = [...checkDatabase(database)];
    expect(results.find((result) => result.name === name)?.faults.join('\n')).toMatch(fault ?? /never/);
  });
});
