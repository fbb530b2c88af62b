import type { SettingName, Settings } from '../settings.ts';
import type { Terminal } from '../terminal.ts';

/** Something that the command line can be told to do. */
export interface Command {
  name: string;
  /** One line, for the list of commands. */
  help: string;
  /** What it works on: `<files...>`, with what that means. */
  operands?: { name: string; help: string };
  options: readonly CommandOption[];
  /** The settings that it heeds; `verbose` goes without saying. */
  settings: readonly SettingName[];
  /** Lines to try, for its help. */
  examples: readonly string[];
  /** Does it; returns the exit code. What only it needs is loaded here, as that takes longer than most commands. Throws a `UserError` for what the user can put right. */
  run(call: CommandCall): Promise<number> | number;
}

export interface CommandOption {
  /** `--format <name>`, or `--json` for a switch. */
  flags: string;
  help: string;
}

/** How a command was called. */
export interface CommandCall {
  operands: readonly string[];
  /** Whether a switch of the command's table is on. */
  has(option: string): boolean;
  /** The value of an option of the command's table. */
  value(option: string): string | undefined;
  settings: Settings;
  terminal: Terminal;
}
