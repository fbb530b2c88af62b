import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { runCommandLine } from '../../src/cli.ts';
import type { Command } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/commands.ts';
import type { Screen, StopSignal } from '../../src/terminal.ts';

export interface RunOptions {
  environment?: Record<string, string>;
  input?: string | AsyncIterable<Uint8Array>;
  commands?: readonly Command[];
  /** Called with all that was printed so far, whenever something is. */
  onOutput?(output: string): void;
  /** Nobody stops it where absent. */
  stopped?: Promise<StopSignal>;
}

/** Runs a command line without a process; returns what it printed and its exit code. */
export async function run(argv: readonly string[], options: RunOptions = {}) {
  const output = recorder(options.onOutput);
  const errors = recorder();
  const code = await runCommandLine({
    commands: options.commands ?? commands,
    version: '1.2.3',
    argv,
    environment: options.environment ?? {},
    terminal: {
      input: bytesOf(options.input ?? ''),
      output: output.screen,
      errors: errors.screen,
      stopped: () => options.stopped ?? new Promise(() => {}),
    },
  });
  return { code, output: output.text(), errors: errors.text() };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'paperql-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

function recorder(onText: (text: string) => void = () => {}): { screen: Screen; text(): string } {
  let all = '';
  const screen = new Writable({
    write(chunk, _encoding, done) {
      all += String(chunk);
      onText(all);
      done();
    },
  });
  return { screen, text: () => all };
}

function bytesOf(input: string | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  return typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
}
