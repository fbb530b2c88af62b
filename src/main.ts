#!/usr/bin/env node
/** The only reader of the process's arguments and environment, and the only one to end it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { cannotWrite } from '../db/file-error.ts';
import { packageFile } from '../db/package-root.ts';
import { userErrors } from '../db/user-error.ts';
import { runCommandLine } from './cli.ts';
import { commands } from './commands/commands.ts';
import { say, type Terminal } from './terminal.ts';

const terminal: Terminal = {
  input: process.stdin,
  output: process.stdout,
  errors: process.stderr,
  stopped: () =>
    new Promise((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(signal));
    }),
};

// Who reads our output may stop before its end, as `head` does; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  const failure = cannotWrite('standard output', error);
  say(process.stderr, `paperql: ${failure.message}`);
  process.exit(userErrors[failure.kind].exitCode);
});

const manifest = z.object({ version: z.string() });
const { version } = manifest.parse(JSON.parse(readFileSync(packageFile('package.json'), 'utf8')));
const code = await runCommandLine({
  commands,
  version,
  argv: process.argv.slice(2),
  environment: process.env,
  terminal,
});
process.exitCode = code;
// As a program that does not listen for signals ends; threads that are busy with SQL would keep the process until they are done.
if (code === userErrors.interrupted.exitCode) process.kill(process.pid, 'SIGINT');
if (code === userErrors.terminated.exitCode) process.kill(process.pid, 'SIGTERM');
// A terminal that nobody reads from any more would keep the process alive.
process.stdin.destroy();
