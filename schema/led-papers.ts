/** Papers that arguments led to, with what each argument found of them: one row source, as several may be asked together. */
import { integer, real, sqliteView } from 'drizzle-orm/sqlite-core';

/** Which of the columns there are depends on what was asked. */
export const ledPapers = sqliteView('led_papers', {
  id: integer().notNull(),
  /** How well it fits the search. */
  relevance: real().notNull(),
  /** What its best result is worth. */
  best: real().notNull(),
}).existing();
