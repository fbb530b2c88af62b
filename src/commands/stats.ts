import { count } from 'drizzle-orm';
import { openDatabase } from '../../db/open.ts';
import { authors } from '../../db/tables/authors.ts';
import { imports } from '../../db/tables/imports.ts';
import { links, papers } from '../../db/tables/papers.ts';
import { paperReferences } from '../../db/tables/references.ts';
import { reportedMetrics } from '../../db/tables/results.ts';
import { topics } from '../../db/tables/topics.ts';
import { venues } from '../../db/tables/venues.ts';
import { say } from '../terminal.ts';
import type { Command } from './command.ts';
import { grouped, tableOf } from './table.ts';

/** What is counted, and what it is called. */
const counted = {
  papers: { table: papers, name: 'papers' },
  reportedMetrics: { table: reportedMetrics, name: 'reported results' },
  authors: { table: authors, name: 'authors' },
  topics: { table: topics, name: 'topics' },
  venues: { table: venues, name: 'venues' },
  links: { table: links, name: 'links' },
  references: { table: paperReferences, name: 'references' },
  imports: { table: imports, name: 'imports' },
} as const;

export const statsCommand: Command = {
  name: 'stats',
  help: 'Count what the database holds.',
  options: [{ flags: '--json', help: 'Print the numbers as JSON.' }],
  settings: ['database'],
  examples: ['paperql stats --json'],
  run({ has, settings, terminal }) {
    const database = openDatabase(settings.database, { readonly: true });
    try {
      const rows = Object.entries(counted).map(([key, { table, name }]) => {
        const number = database.select({ number: count() }).from(table).get()?.number ?? 0;
        return { key, name, number };
      });
      if (has('json')) {
        say(
          terminal.output,
          JSON.stringify(Object.fromEntries(rows.map(({ key, number }) => [key, number]))),
        );
      } else
        say(
          terminal.output,
          tableOf(
            [],
            rows.map(({ name, number }) => [name, grouped(number)]),
          ),
        );
      return 0;
    } finally {
      database.$client.close();
    }
  },
};
