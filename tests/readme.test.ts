/** What README says is so: its queries are GraphiQL's tabs, their answers are real, its commands and files are there. */
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import quality from '../db/extractor-quality.json' with { type: 'json' };
import { packageFile } from '../db/package-root.ts';
import { graphiqlTabs } from '../src/graphiql-tabs.ts';
import { type Exits, exitsOver } from './harness/exits.ts';
import { sampleStore } from './harness/sample-store.ts';

const readme = readFileSync(packageFile('README.md'), 'utf8');
const architecture = readFileSync(packageFile('ARCHITECTURE.md'), 'utf8');
const questions = [...readme.matchAll(/```graphql\n([\s\S]*?)```\s+```json\n([\s\S]*?)```/g)].map(
  ([, query = '', answer = '']) => ({ query, answer }),
);

let exits: Exits;

beforeAll(async () => {
  exits = exitsOver(await sampleStore());
});

describe('README', () => {
  test('shows the queries that GraphiQL opens with', () => {
    expect(questions.map(({ query }) => query)).toEqual(graphiqlTabs().map(({ query }) => query));
  });

  test.each(questions)('shows the real answer of each: $query', ({ query, answer }) => {
    expect(JSON.parse(answer)).toEqual(JSON.parse(exits.fast(query) ?? 'null'));
  });

  test('names scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
    const named = [...readme.matchAll(/npm (?:run )?(start|test|bench|build)/g)].map(([, script]) => script);
    expect(named.length).toBeGreaterThan(1);
    for (const script of named) expect(scripts).toHaveProperty([String(script)]);
  });

  test('tells how well abstracts are read as it was measured', () => {
    const told =
      /On (\d+) abstracts [^;]*? on (\d+) of 100\s+results \(F1\), and on (\d+)[^;]*; outside medicine, [^;.]*?on (\d+) and (\d+)\./.exec(
        readme,
      );
    const { abstracts, figures, communities } = quality;
    const others = communities
      .filter(({ community }) => community !== 'medicine')
      .map((each) => each.figures);
    const sum = (of: (each: (typeof others)[number]) => number) =>
      others.reduce((all, each) => all + of(each), 0);
    const both = sum(({ labelled, read }) => labelled + read);
    const f1 = (of: 'found' | 'named') => (2 * sum((each) => each[of].recall * each.labelled)) / both;
    const measured = [figures.found.f1, figures.named.f1, f1('found'), f1('named')];
    expect(told?.slice(1).map(Number)).toEqual([
      abstracts,
      ...measured.map((each) => Math.round(100 * each)),
    ]);
  });

  test('its test command is what CI runs', () => {
    const command = /The tests: `([^`]+)`/.exec(readme)?.[1];
    expect(command).toBe('npm ci && npm test');
    expect(readFileSync(packageFile('.ci/run'), 'utf8')).toContain(command);
  });
});

describe.each([
  ['README.md', readme],
  ['ARCHITECTURE.md', architecture],
])('%s', (_name, text) => {
  test('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path]) => String(path));
    expect(links.filter((path) => !existsSync(packageFile(path)))).toEqual([]);
  });

  test('names files that are there', () => {
    const paths = [...text.matchAll(/`((?:src|schema|db|tests|docs)\/[\w./-]*)`/g)].map(([, path]) =>
      String(path),
    );
    expect(paths.filter((path) => !existsSync(packageFile(path)))).toEqual([]);
  });
});
