import { CommanderError, Help, Option, Command as Parser } from 'commander';
import { userErrors } from '../db/user-error.ts';
import type { Command } from './commands/command.ts';
import { type Setting, settings } from './settings.ts';
import { paint, type Screen } from './terminal.ts';

const settingsTitle = 'Settings:';

/** What is left when the user can do nothing about it; the code is that of sysexits.h. */
export const internalError = { exitCode: 70, help: 'An error in paperql itself.' };

/** Every way in which the process ends, in the order of the codes. */
export const exitCodes: readonly { exitCode: number; help: string }[] = [
  { exitCode: 0, help: 'All went well.' },
  ...Object.values(userErrors),
  internalError,
].sort((one, other) => one.exitCode - other.exitCode);

/** What the command line asks for. */
export interface ParsedCommand {
  command: Command;
  operands: readonly string[];
  /** Options and settings as they were given, by their names; a switch is `on`. */
  given: Readonly<Record<string, string | undefined>>;
}

export interface ParseOptions {
  commands: readonly Command[];
  version: string;
  output: Screen;
  errors: Screen;
}

/** Reads the command line; the exit code, if help or the version was asked for and printed, or if it is wrong and was reported. */
export function parseCommandLine(argv: readonly string[], options: ParseOptions): ParsedCommand | number {
  const { commands, version } = options;
  let parsed: ParsedCommand | undefined;
  const program = configure(new Parser('paperql'), options, 'help')
    .description('Papers and the results they report, served over GraphQL.')
    .version(version, '--version', 'Print the version.')
    .helpCommand('help [command]', 'Print the help of a command.')
    .addHelpText('after', `\n${exitCodesHelp()}`);
  for (const command of commands) {
    program.addCommand(
      parserFor(command, options, (operands, given) => {
        parsed = { command, operands, given };
      }),
    );
  }
  const [first, second] = argv;
  // Of a command that is not there, help would print that of all.
  const isUnknown = first === 'help' && second !== undefined && commands.every(({ name }) => name !== second);
  try {
    program.parse(isUnknown ? argv.slice(1) : argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const asked = error.code === 'commander.helpDisplayed' || error.code === 'commander.version';
    return asked || (error.code === 'commander.help' && argv.length > 0) ? 0 : userErrors.usage.exitCode;
  }
  return parsed ?? userErrors.usage.exitCode;
}

function parserFor(
  command: Command,
  options: ParseOptions,
  chosen: (operands: readonly string[], given: ParsedCommand['given']) => void,
): Parser {
  const parser = configure(new Parser(command.name), options, `help ${command.name}`).description(
    command.help,
  );
  if (command.operands) parser.argument(command.operands.name, command.operands.help);
  for (const { flags, help } of command.options) parser.addOption(new Option(flags, help));
  for (const name of [...command.settings, 'verbose'] as const)
    parser.addOption(settingOption(settings[name]));
  if (command.examples.length > 0)
    parser.addHelpText('after', `\nExamples:\n  ${command.examples.join('\n  ')}`);
  return parser.action(() => {
    const given = Object.entries(parser.opts<Record<string, string | true>>());
    chosen(
      parser.args,
      Object.fromEntries(given.map(([name, value]) => [name, value === true ? 'on' : value])),
    );
  });
}

function settingOption({ flag, variable, standard, help }: Setting<unknown>): Option {
  const standardly = standard === '' ? '' : `; standard ${standard}`;
  return new Option(flag, `${help} (${variable}${standardly})`).helpGroup(settingsTitle);
}

function configure(parser: Parser, { output, errors }: ParseOptions, help: string): Parser {
  return parser
    .exitOverride()
    .helpOption('--help', 'Print this help.')
    .configureHelp({ styleTitle: (title) => paint(output, 'bold', title), groupItems: settingsLast })
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => errors.write(text),
      getOutHelpWidth: () => output.columns || 100,
      getErrHelpWidth: () => errors.columns || 100,
      outputError: (text, write) => write(oneLine(text, errors, help)),
    });
}

/** The groups of a help text; commander has them in the order of their first options, and that of help comes after all settings. */
function settingsLast<Item extends Parser | Option>(
  all: Item[],
  visible: Item[],
  groupOf: (item: Item) => string,
): Map<string, Item[]> {
  const groups = new Help().groupItems(all, visible, groupOf);
  const settingOptions = groups.get(settingsTitle);
  groups.delete(settingsTitle);
  return settingOptions === undefined ? groups : groups.set(settingsTitle, settingOptions);
}

/** commander's errors have a prefix of their own and a suggestion on a line of its own. */
function oneLine(text: string, errors: Screen, help: string): string {
  const message = text
    .replace(/^error: /, '')
    .trim()
    .replace(/\n+/g, ' ')
    .replace(
      /^(too many arguments for .*)\. Expected 0 arguments but got \d+\.$/,
      '$1: it takes options only',
    );
  const isOfAll = help === 'help' && message.startsWith('unknown option');
  const hint = isOfAll ? 'options stand after the command, and' : '';
  return `${paint(errors, 'red', 'paperql:')} ${message}; ${hint}${hint && ' '}"paperql ${help}" lists what there is\n`;
}

function exitCodesHelp(): string {
  const rows = exitCodes.map(({ exitCode, help }) => `${String(exitCode).padStart(5)}  ${help}`);
  return ['Exit codes:', ...rows].join('\n');
}
