import { invariant } from '../db/invariant.ts';
import { UserError, userErrors } from '../db/user-error.ts';
import { internalError, parseCommandLine } from './command-line.ts';
import type { Command, CommandCall } from './commands/command.ts';
import { type Environment, readSettings, settings } from './settings.ts';
import { paint, say, type Terminal } from './terminal.ts';

export interface CommandLine {
  commands: readonly Command[];
  version: string;
  /** What stands after `paperql`. */
  argv: readonly string[];
  environment: Environment;
  terminal: Terminal;
}

/** Does what the command line says and returns the exit code; all that goes wrong is told in one line. */
export async function runCommandLine(line: CommandLine): Promise<number> {
  const { argv, environment, terminal } = line;
  const parsed = parseCommandLine(argv, { ...line, ...terminal });
  if (typeof parsed === 'number') return parsed;
  const { command, operands, given } = parsed;
  const verbose = given.verbose ?? environment[settings.verbose.variable] ?? '';
  try {
    const option = (name: string) => {
      invariant(
        command.options.some(({ flags }) => flags.split(' ')[0] === `--${name}`),
        `${command.name} has an option --${name}`,
      );
      return given[name.replace(/-(.)/g, (_hyphen, letter: string) => letter.toUpperCase())];
    };
    const call: CommandCall = {
      operands,
      settings: readSettings(given, environment),
      has: (name) => option(name) !== undefined,
      value: option,
      terminal,
    };
    return await command.run(call);
  } catch (error) {
    return report(error, settings.verbose.type.parse(verbose) ?? false, terminal);
  }
}

function report(error: unknown, verbose: boolean, { errors }: Terminal): number {
  const name = paint(errors, 'red', 'paperql:');
  if (error instanceof UserError) {
    say(errors, `${name} ${error.message}`);
    return userErrors[error.kind].exitCode;
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  if (verbose) say(errors, `${name} unexpected error: ${stack}`);
  else say(errors, `${name} unexpected error: ${message.split('\n')[0]} (--verbose says more)`);
  return internalError.exitCode;
}
