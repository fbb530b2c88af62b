/** How papers hang together with authors and topics: said once, for lists and filters from either side. */
import { type SQL, sql } from 'drizzle-orm';
import { type authors, authorships, type papers, paperTopics, type topics } from '../db/tables.ts';
import type { JunctionOf } from './plan/table-fields.ts';

/** Whether an authorship is of this paper by this author. */
export function wrote(author: typeof authors, paper: typeof papers, link: typeof authorships): SQL {
  return sql`${link.paperId} = ${paper.id} and ${author.id} = ${link.authorId}`;
}

/** Whether a topic's mark is on this paper. */
export function isAbout(paper: typeof papers, topic: typeof topics, link: typeof paperTopics): SQL {
  return sql`${link.paperId} = ${paper.id} and ${topic.id} = ${link.topicId}`;
}

/** The papers of an author, in the order of their dates. */
export const papersOfAuthor: JunctionOf<typeof authorships> = {
  table: authorships,
  carried: (link) => ({ id: link.paperId, published: link.published }),
};

/** The papers of a topic, in the order of their dates. */
export const papersOfTopic: JunctionOf<typeof paperTopics> = {
  table: paperTopics,
  carried: (link) => ({ id: link.paperId, published: link.published }),
};
