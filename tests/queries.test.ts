/**
 * Golden queries: beside each `queries/<name>.graphql` stand its answer on the sample collection and the SQL of its root fields,
 * so that whoever changes one sees what it does to the others. `npx vitest run tests/queries.test.ts -u` writes them anew.
 */
import { join } from 'node:path';
import { parse } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { packageFile } from '../db/package-root.ts';
import { type Exits, exitsOver } from './harness/exits.ts';
import { goldenFolder, goldenQueries } from './harness/golden-queries.ts';
import { sampleStore } from './harness/sample-store.ts';

let exits: Exits;

beforeAll(async () => {
  exits = exitsOver(await sampleStore());
});

describe.each(goldenQueries())('$name', ({ name, query, variables }) => {
  test('is answered as pinned', async () => {
    const answer: unknown = JSON.parse(exits.fast(query, variables) ?? 'null');
    await expect(`${JSON.stringify(answer, null, 2)}\n`).toMatchFileSnapshot(
      join(goldenFolder, `${name}.json`),
    );
  });

  test('is one statement for each root field, as pinned', async () => {
    const fields = exits.planner.explain({ query, variables }) ?? [];
    const text = fields.map(({ key, sql }) => `-- ${key}\n${sql}\n`).join('\n');
    await expect(text).toMatchFileSnapshot(join(goldenFolder, `${name}.sql`));
  });

  test('is answered alike by the general exit', () => {
    const fast: unknown = JSON.parse(exits.fast(query, variables) ?? 'null');
    expect(JSON.parse(JSON.stringify(exits.general(parse(query), variables)))).toEqual(fast);
  });
});

test('docs/queries.md shows every question with its query and answer', async () => {
  const sections = goldenQueries().map(({ name, query, variables }) => {
    const lines = query.split('\n');
    const words = lines.filter((line) => line.startsWith('#')).map((line) => line.slice(2));
    const document = lines.filter((line) => !line.startsWith('#')).join('\n');
    const given = Object.keys(variables).length === 0 ? '' : `\nwith \`${JSON.stringify(variables)}\`\n`;
    const answer: unknown = JSON.parse(exits.fast(query, variables) ?? 'null');
    expect(words, `${name} has no question`).not.toEqual([]);
    return `## ${words.join(' ')}\n\n\`\`\`graphql\n${document}\`\`\`\n${given}\n\`\`\`json\n${JSON.stringify(answer, null, 2)}\n\`\`\`\n`;
  });
  const note = 'Each is asked of the sample collection by the tests; its SQL stands in `tests/queries`.';
  const text = `# Questions\n\n${note}\n\n${sections.join('\n')}`;
  await expect(text).toMatchFileSnapshot(packageFile('docs/queries.md'));
});
