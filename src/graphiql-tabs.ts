import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../db/package-root.ts';

/** A query that GraphiQL opens with. */
export interface Tab {
  /** The file's name without its ending: `1-largest-speedups`. */
  name: string;
  query: string;
}

/** The example queries in `src/graphiql-tabs`, by the names of their files. */
export function graphiqlTabs(): Tab[] {
  const folder = packageFile('src/graphiql-tabs');
  return readdirSync(folder)
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.graphql'.length),
      query: readFileSync(join(folder, file), 'utf8'),
    }));
}
