import * as authors from '../../db/tables/authors.ts';
import * as papers from '../../db/tables/papers.ts';
import * as references from '../../db/tables/references.ts';
import * as results from '../../db/tables/results.ts';
import * as topics from '../../db/tables/topics.ts';
import * as venues from '../../db/tables/venues.ts';

/** The tables that hold papers and what belongs to them, by their names. */
export const tables = { ...venues, ...papers, ...authors, ...topics, ...references, ...results };
