/** What can be found by its name: each kind with its place in the index of names, `names_text`. */
import { joinedKinds } from './joined-names/name-key.ts';
import type { Database } from './open.ts';
import { namedSources, nameGatherer } from './store/gather.ts';

/**
 * The number of a kind within the row ids of the index, `id * 8 + number`, and the letter that its words begin with there,
 * so that looking for one kind reads no other.
 */
export const nameKinds = {
  paper: { number: 0, letter: 'p' },
  author: { number: 1, letter: 'a' },
  topic: { number: 2, letter: 't' },
  venue: { number: 3, letter: 'v' },
  metric: { number: 4, letter: 'm' },
  baseline: { number: 5, letter: 'b' },
  dataset: { number: 6, letter: 'd' },
  hardware: { number: 7, letter: 'h' },
} as const;

export type NameKind = keyof typeof nameKinds;

const texts = joinedKinds.map(
  (kind) => `select '${kind}' as kind, fold(${kind}) as key, ${kind} as text, papers as paper_count from
    (select ${kind}, min(id), count(distinct paper_id) as papers from reported_metrics where ${kind} is not null group by fold(${kind}))`,
);

/** What results name, as the triggers on results count it: rows of kind, key, text and number of papers. */
export const countedTerms = `select 'metric' as kind, slug as key, name as text,
    (select count(distinct paper_id) from reported_metrics where metric = slug) as paper_count from metric_kinds
  union all ${texts.join('\n  union all ')}`;

/** The joined names in results, as the triggers count them: rows of kind, key and number of papers. */
export const countedJoined = joinedKinds
  .map(
    (kind) => `select '${kind}' as kind, ${kind}_key as key, count(distinct paper_id) as paper_count
    from reported_metrics where ${kind}_key is not null group by ${kind}_key`,
  )
  .join(' union all ');

/** Whether names have never been gathered, or the vocabulary has metrics that are not among them. */
export function lacksNames({ $client }: Pick<Database, '$client'>): boolean {
  const lacks = `select not exists (select 1 from gathered)
    or (select count(*) from metric_kinds) <> (select count(*) from terms where kind = 'metric')`;
  return $client.prepare(lacks).pluck().get() === 1;
}

/** Gathers all names and words anew, as after rows were loaded without triggers. */
export function rebuildNames({ $client }: Pick<Database, '$client'>): void {
  $client.transaction(() => {
    $client.exec(`
      delete from gathered;
      insert into gathered (source) values ${namedSources.map((source) => `('${source}')`).join(', ')};
      delete from terms;
      insert into terms (kind, key, text, words, paper_count, joined)
        select kind, key, text, fold_words(text), paper_count, case when kind <> 'metric' then name_key(kind, text) end from (${countedTerms});
      delete from joined_names;
      insert into joined_names (kind, key, paper_count) ${countedJoined};
      insert into names_text (names_text) values ('delete-all');
      delete from words;`);
    nameGatherer($client)();
    $client.exec("insert into words_parts (words_parts) values ('rebuild')");
  })();
}
