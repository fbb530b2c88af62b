import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageFile } from '../../db/package-root.ts';
import { graphiqlTabs } from '../../src/graphiql-tabs.ts';
import type { Variables } from './exits.ts';

/** A question that is pinned with its answer on the sample collection and its SQL. */
export interface GoldenQuery {
  name: string;
  /** Its first lines are a comment: the question in words. */
  query: string;
  variables: Variables;
}

export const goldenFolder = packageFile('tests/queries');

/** The golden queries by name, GraphiQL's tabs last. */
export function goldenQueries(): GoldenQuery[] {
  const names = readdirSync(goldenFolder).filter((file) => file.endsWith('.graphql'));
  const own = names.sort().map((file): GoldenQuery => {
    const name = file.slice(0, -'.graphql'.length);
    const variables = join(goldenFolder, `${name}.variables.json`);
    return {
      name,
      query: readFileSync(join(goldenFolder, file), 'utf8'),
      variables: existsSync(variables) ? JSON.parse(readFileSync(variables, 'utf8')) : {},
    };
  });
  const tabs = graphiqlTabs().map(({ name, query }) => ({ name: `tab-${name}`, query, variables: {} }));
  return [...own, ...tabs];
}
