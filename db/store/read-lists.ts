import { and, asc, eq, ne } from 'drizzle-orm';
import { slugOf } from '../fold.ts';
import { defined } from '../normalise/defined.ts';
import { extractorSource } from '../normalise/metrics.ts';
import type { Database } from '../open.ts';
import type {
  AuthorRecord,
  EditorRecord,
  LinkRecord,
  MetricRecord,
  ReferenceRecord,
  TopicRecord,
} from '../record.ts';
import { authorExternalIds, authors, authorships } from '../tables/authors.ts';
import { editors, links } from '../tables/papers.ts';
import { paperReferences } from '../tables/references.ts';
import { reportedMetrics } from '../tables/results.ts';
import { paperTopics, topics } from '../tables/topics.ts';
import { bound, limitTo } from './prepare.ts';

const paperId = bound('paperId');

/** Reads the authors of a paper as records. */
export function authorReader(database: Database): (paperId: number) => AuthorRecord[] {
  const ofPaper = database
    .select({ author: authors })
    .from(authorships)
    .innerJoin(authors, eq(authors.id, authorships.authorId))
    .where(eq(authorships.paperId, paperId))
    .orderBy(asc(authorships.position))
    .prepare();
  const idsOf = database
    .select({ scheme: authorExternalIds.scheme, value: authorExternalIds.value })
    .from(authorExternalIds)
    .where(eq(authorExternalIds.authorId, bound('id')))
    .orderBy(asc(authorExternalIds.scheme))
    .prepare();
  const namesakes = database
    .select({ id: authors.id })
    .from(authors)
    .where(eq(authors.nameKey, bound('nameKey')))
    .limit(limitTo(2))
    .prepare();
  return (id) =>
    ofPaper.all({ paperId: id }).map(({ author }) => {
      const ids = idsOf.all({ id: author.id }).map(({ scheme, value }) => [scheme, value]);
      // Where the name alone would lead to somebody else, or to another key, the key says who is meant.
      const isClear =
        author.key === slugOf(author.name) && namesakes.all({ nameKey: author.nameKey }).length === 1;
      return {
        ...defined({ key: isClear ? undefined : author.key }),
        name: author.name,
        ...defined({
          given: author.given ?? undefined,
          family: author.family ?? undefined,
          collective: author.collective || undefined,
          orcid: author.orcid ?? undefined,
          ids: ids.length > 0 ? Object.fromEntries(ids) : undefined,
        }),
      };
    });
}

/** Reads the editors of a paper as records. */
export function editorReader(database: Database): (paperId: number) => EditorRecord[] {
  const ofPaper = database
    .select()
    .from(editors)
    .where(eq(editors.paperId, paperId))
    .orderBy(asc(editors.position))
    .prepare();
  return (id) =>
    ofPaper.all({ paperId: id }).map(({ name, given, family, collective }) => ({
      name,
      ...defined({
        given: given ?? undefined,
        family: family ?? undefined,
        collective: collective || undefined,
      }),
    }));
}

/** Reads the topics of a paper as records, each with its parents. */
export function topicReader(database: Database): (paperId: number) => TopicRecord[] {
  const ofPaper = database
    .select({ id: paperTopics.topicId, primary: paperTopics.primary, score: paperTopics.score })
    .from(paperTopics)
    .where(eq(paperTopics.paperId, paperId))
    .orderBy(asc(paperTopics.position))
    .prepare();
  const byId = database
    .select()
    .from(topics)
    .where(eq(topics.id, bound('id')))
    .prepare();

  function topic(id: number | null): TopicRecord | undefined {
    const row = id === null ? undefined : byId.get({ id });
    if (row === undefined) return undefined;
    const { slug, scheme, name, description, parentId } = row;
    const own = { name: name === slug ? undefined : name, description: description ?? undefined };
    return { slug, scheme, ...defined({ ...own, parent: topic(parentId) }) };
  }

  return (id) =>
    ofPaper.all({ paperId: id }).flatMap((link) => {
      const record = topic(link.id);
      if (record === undefined) return [];
      return [
        { ...record, ...defined({ primary: link.primary || undefined, score: link.score ?? undefined }) },
      ];
    });
}

/** Reads the links of a paper as records. */
export function linkReader(database: Database): (paperId: number) => LinkRecord[] {
  const ofPaper = database
    .select({ kind: links.kind, url: links.url })
    .from(links)
    .where(eq(links.paperId, paperId))
    .orderBy(asc(links.position))
    .prepare();
  return (id) => ofPaper.all({ paperId: id });
}

/** Reads the references of a paper as records. */
export function referenceReader(database: Database): (paperId: number) => ReferenceRecord[] {
  const ofPaper = database
    .select({ ids: paperReferences.ids, text: paperReferences.text })
    .from(paperReferences)
    .where(eq(paperReferences.paperId, paperId))
    .orderBy(asc(paperReferences.position))
    .prepare();
  return (id) =>
    ofPaper
      .all({ paperId: id })
      .map(({ ids, text }) => defined({ ids: ids ?? undefined, text: text ?? undefined }));
}

/** Reads the results of a paper that did not come from its abstract, as records. */
export function metricReader(database: Database): (paperId: number) => MetricRecord[] {
  const m = reportedMetrics;
  const ofPaper = database
    .select({
      value: m.value,
      valueTo: m.valueTo,
      unit: m.unit,
      form: m.form,
      direction: m.direction,
      metric: m.metric,
      qualifier: m.qualifier,
      subject: m.subject,
      baseline: m.baseline,
      dataset: m.dataset,
      hardware: m.hardware,
      own: m.own,
      text: m.text,
      source: m.source,
    })
    .from(m)
    .where(and(eq(m.paperId, paperId), ne(m.source, extractorSource)))
    .orderBy(asc(m.position))
    .prepare();
  return (id) => ofPaper.all({ paperId: id });
}
