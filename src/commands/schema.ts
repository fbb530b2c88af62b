import { readFileSync, writeFileSync } from 'node:fs';
import { packageFile } from '../../db/package-root.ts';
import { userErrors } from '../../db/user-error.ts';
import { say, writeData } from '../terminal.ts';
import type { Command } from './command.ts';

/** The schema as it is committed, for clients that generate code from it. */
const committed = 'schema/schema.graphql';

export const schemaCommand: Command = {
  name: 'schema',
  help: 'Print the schema in the GraphQL language.',
  options: [
    { flags: '--check', help: `Print nothing, but fail if ${committed} is not this schema.` },
    { flags: '--write', help: `Write it to ${committed}.` },
  ],
  settings: [],
  examples: ['paperql schema > paperql.graphql'],
  async run({ has, terminal }) {
    const { schemaText } = await import('../../schema/schema.ts');
    const text = schemaText();
    if (has('write')) writeFileSync(packageFile(committed), text);
    else if (!has('check')) await writeData(terminal.output, text);
    else if (textOf(packageFile(committed)) !== text) {
      say(terminal.errors, `paperql: ${committed} is not the schema any more: run "paperql schema --write"`);
      return userErrors.data.exitCode;
    }
    return 0;
  },
};

function textOf(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
