/**
 * Golden queries: beside each `queries/<name>.graphql` stand its answer on the sample collection and the SQL of its root fields,
 * so that whoever changes one sees what it does to the others. `npx vitest run tests/queries.test.ts -u` writes them anew.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFile } from '../db/package-root.ts';
import { graphiqlTabs } from '../src/graphiql-tabs.ts';
import { type Exits, exitsOver, type Variables } from './harness/exits.ts';
import { sampleStore } from './harness/sample-store.ts';

interface Question {
  name: string;
  query: string;
  variables: Variables;
}

const folder = packageFile('tests/queries');

function questionsIn(path: string): Question[] {
  const names = readdirSync(path).filter((file) => file.endsWith('.graphql'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.graphql'.length);
    const variablesFile = join(path, `${name}.variables.json`);
    const variables: Variables = existsSync(variablesFile)
      ? JSON.parse(readFileSync(variablesFile, 'utf8'))
      : {};
    return { name, query: readFileSync(join(path, file), 'utf8'), variables };
  });
}

const tabs = graphiqlTabs().map(
  ({ name, query }): Question => ({ name: `tab-${name}`, query, variables: {} }),
);

let exits: Exits;

beforeAll(async () => {
  exits = exitsOver(await sampleStore());
});

describe.each([...questionsIn(folder), ...tabs])('$name', ({ name, query, variables }) => {
  test('is answered as pinned', async () => {
    const answer: unknown = JSON.parse(exits.fast(query, variables) ?? 'null');
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(join(folder, `${name}.json`));
  });

  test('is one statement for each root field, as pinned', async () => {
    const fields = exits.planner.explain({ query, variables }) ?? [];
    const text = fields.map(({ key, sql }) => `-- ${key}\n${sql}\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(folder, `${name}.sql`));
  });

  test('is answered alike by the general exit', () => {
    const fast: unknown = JSON.parse(exits.fast(query, variables) ?? 'null');
    expect(JSON.parse(JSON.stringify(exits.general(parse(query), variables)))).toEqual(fast);
  });
});
