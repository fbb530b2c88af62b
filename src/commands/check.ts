import { openDatabase } from '../../db/open.ts';
import { type CheckResult, checkDatabase } from '../../db/upkeep/check.ts';
import { userErrors } from '../../db/user-error.ts';
import { paint, type Screen, say } from '../terminal.ts';
import type { Command } from './command.ts';

export const checkCommand: Command = {
  name: 'check',
  help: 'Look whether the database is sound: whole, its full text in step, its counts right. Changes nothing.',
  options: [{ flags: '--json', help: 'Print what was found as JSON.' }],
  settings: ['database'],
  examples: ['paperql check', 'paperql check --json'],
  run({ has, settings, terminal }) {
    const database = openDatabase(settings.database, { create: false });
    try {
      const results: CheckResult[] = [];
      for (const result of checkDatabase(database)) {
        results.push(result);
        if (!has('json')) tell(terminal.output, result);
      }
      if (has('json')) say(terminal.output, JSON.stringify(results));
      return results.every(({ faults }) => faults.length === 0) ? 0 : userErrors.data.exitCode;
    } finally {
      database.$client.close();
    }
  },
};

/** Faults that are shown of one check; --json has more. */
const mostShown = 5;

function tell(output: Screen, { name, help, faults }: CheckResult): void {
  const [mark, style] = faults.length === 0 ? (['ok   ', 'dim'] as const) : (['wrong', 'red'] as const);
  say(output, `${paint(output, style, mark)}  ${name.padEnd(22)}  ${help}`);
  for (const fault of faults.slice(0, mostShown)) say(output, `         ${fault}`);
  if (faults.length > mostShown) say(output, '         and more, which --json tells');
}
