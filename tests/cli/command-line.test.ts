import { describe, expect, it } from 'vitest';
import { userErrors } from '../../db/user-error.ts';
import type { Command } from '../../src/commands/command.ts';
import { commands } from '../../src/commands/commands.ts';
import { settings } from '../../src/settings.ts';
import { run } from './run.ts';

describe('the help', () => {
  it('lists every command and every exit code', async () => {
    const { code, output } = await run(['--help']);
    expect(code).toBe(0);
    for (const { name } of commands) expect(words(output)).toContain(` ${name} `);
    for (const { exitCode, help } of Object.values(userErrors)) {
      expect(words(output)).toContain(`${exitCode} ${help}`);
    }
  });

  it.each(commands)('of $name names every option and setting, with its variable', async (command) => {
    const { code, output } = await run(['help', command.name]);
    expect(code).toBe(0);
    const text = words(output);
    for (const { flags, help } of command.options) expect(text).toContain(`${flags} ${help}`);
    for (const name of command.settings) expect(text).toContain(settings[name].variable);
    for (const example of command.examples) expect(text).toContain(example);
  });

  it('is printed as an error when nothing is asked for', async () => {
    const { code, output, errors } = await run([]);
    expect({ code, output }).toEqual({ code: 64, output: '' });
    expect(errors).toContain('Usage: paperql');
  });
});

it('prints its version', async () => {
  expect(await run(['--version'])).toEqual({ code: 0, output: '1.2.3\n', errors: '' });
});

describe('what cannot be understood is told in one line', () => {
  it.each([
    [['serv'], "unknown command 'serv' (Did you mean serve?)"],
    [['import'], "missing required argument 'files'"],
    [['stats', '--jsn'], "unknown option '--jsn' (Did you mean --json?)"],
    [['stats', 'a'], "too many arguments for 'stats': it takes options only; "],
    [['help', 'serv'], "unknown command 'serv' (Did you mean serve?)"],
    [['serve', '--port'], "option '--port <number>' argument missing"],
    [['serve', '--port', 'x'], '--port is "x": it takes a port from 0 to 65535'],
    [['import', '--format', 'x', 'a.txt'], 'there is no format x'],
  ])('%j', async (argv, says) => {
    const { code, output, errors } = await run(argv, { environment: { PAPERQL_DATABASE: ':memory:' } });
    expect({ code, output }).toEqual({ code: 64, output: '' });
    expect(errors).toMatch(/^paperql: .*\n$/);
    expect(errors).toContain(says);
  });
});

describe('an error that nobody foresaw', () => {
  const broken: Command = {
    name: 'broken',
    help: 'Fails.',
    options: [],
    settings: [],
    examples: [],
    run: () => {
      throw new Error('first line\nsecond line');
    },
  };

  it('is one line and the exit code 70', async () => {
    const { code, errors } = await run(['broken'], { commands: [broken] });
    expect(code).toBe(70);
    expect(errors).toBe('paperql: unexpected error: first line (--verbose says more)\n');
  });

  it.each([
    [['broken', '--verbose'], {}],
    [['broken'], { PAPERQL_DEBUG: '1' }],
  ])('has its stack with %j and %j', async (argv, environment) => {
    const { code, errors } = await run(argv, { commands: [broken], environment });
    expect(code).toBe(70);
    expect(errors).toContain('second line');
    expect(errors).toContain('command-line.test.ts');
  });
});

/** Text without its line breaks and columns. */
function words(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}
