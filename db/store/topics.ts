import { asc, eq } from 'drizzle-orm';
import { topicKey } from '../normalise/topics.ts';
import type { Database } from '../open.ts';
import type { TopicRecord } from '../record.ts';
import { paperTopics, topics } from '../tables/topics.ts';
import { bound, prepareGet } from './prepare.ts';
import type { RowBuffer } from './row-buffer.ts';
import type { Tally } from './tally.ts';

type StoredTopic = typeof topics.$inferSelect;

/**
 * Stores topics, completing those that were known by slug alone, and the links of papers to them. `stored` is the database as it
 * was written, without rows that are still gathering.
 */
export function topicStore(database: Database, stored: Database, rows: RowBuffer, tally: Tally) {
  const read = topicReader(stored);
  const parentOf = database
    .select({ id: topics.parentId })
    .from(topics)
    .where(eq(topics.id, bound('id')))
    .prepare();
  const insertTopic = rows.numbered(topics);
  const complete = database
    .update(topics)
    .set({ name: bound('name'), description: bound('description'), parentId: bound('parentId') })
    .where(eq(topics.id, bound('id')))
    .prepare();
  const linksOf = database
    .select({ topicId: paperTopics.topicId })
    .from(paperTopics)
    .where(eq(paperTopics.paperId, bound('paperId')))
    .orderBy(asc(paperTopics.position))
    .prepare();
  const insertLink = rows.into(paperTopics);

  // Of this batch, all that it adds included; what is taken back with it must not be remembered.
  const found = new Map<string, StoredTopic>();

  function find(key: string): StoredTopic | undefined {
    const topic = found.get(key) ?? read(key);
    if (topic !== undefined) found.set(key, topic);
    return topic;
  }

  /** The id of a topic that is made or completed as needed, and whether that changed anything. */
  function ensure(record: TopicRecord): { id: number; changed: boolean } {
    const { scheme, slug, description = null } = record;
    const key = topicKey(record);
    const parent = record.parent === undefined ? undefined : ensure(record.parent);
    const known = find(key);
    if (known === undefined) {
      const topic = {
        ...{ key, scheme, slug, name: record.name ?? slug, description },
        ...{ parentId: parent?.id ?? null, paperCount: 0 },
      };
      const id = insertTopic(topic);
      found.set(key, { id, ...topic });
      return { id, changed: true };
    }
    const whole = {
      id: known.id,
      name: known.name === known.slug ? (record.name ?? known.name) : known.name,
      description: known.description ?? description,
      parentId: known.parentId ?? (parent === undefined || leadsTo(parent.id, known.id) ? null : parent.id),
    };
    const changed =
      whole.name !== known.name ||
      whole.description !== known.description ||
      whole.parentId !== known.parentId;
    if (changed) {
      complete.run(whole);
      found.set(key, { ...known, ...whole });
    }
    return { id: known.id, changed: changed || parent?.changed === true };
  }

  /** Whether going up from a topic passes another one: a parent set then would close a circle. */
  function leadsTo(start: number, end: number): boolean {
    for (let id: number | null = start; id !== null; id = parentOf.get({ id })?.id ?? null) {
      if (id === end) return true;
    }
    return false;
  }

  /** Links a paper to topics that it has not got yet; tells whether a link or a topic changed. */
  function add(
    paperId: number,
    records: readonly TopicRecord[],
    published: string | null,
    isNew: boolean,
  ): boolean {
    const linked = new Set(isNew ? [] : linksOf.all({ paperId }).map((link) => link.topicId));
    let anyChanged = false;
    for (const record of records) {
      const { id: topicId, changed } = ensure(record);
      anyChanged ||= changed;
      if (linked.has(topicId)) continue;
      linked.add(topicId);
      const { primary = false, score = null } = record;
      insertLink({ paperId, position: linked.size, topicId, primary, score, published });
      tally.add('topics', topicId, 1);
      anyChanged = true;
    }
    return anyChanged;
  }

  return {
    /** Begins a batch. */
    begin: (): void => found.clear(),
    add,
  };
}

/** Reads topics by their keys. */
function topicReader(database: Database): (key: string) => StoredTopic | undefined {
  type Values = [number, string, StoredTopic['scheme'], string, string, string | null, number | null, number];
  const ofKey = eq(topics.key, bound('key'));
  const read = prepareGet<Values>(database, database.select().from(topics).where(ofKey));
  return (wanted) => {
    const values = read(wanted);
    if (values === undefined) return undefined;
    const [id, key, scheme, slug, name, description, parentId, paperCount] = values;
    return { id, key, scheme, slug, name, description, parentId, paperCount };
  };
}
