import type { CheckResult } from '../../db/upkeep/check.ts';
import { userErrors } from '../../db/user-error.ts';
import { listenForStop } from '../stop.ts';
import { paint, type Screen, say } from '../terminal.ts';
import { upkeepInThread } from '../upkeep-thread.ts';
import type { Command } from './command.ts';
import { tellWaiting } from './waiting-note.ts';

export const checkCommand: Command = {
  name: 'check',
  help: 'Look whether the database is sound: whole, its full text in step, its counts right. Changes nothing.',
  options: [{ flags: '--json', help: 'Print what was found as JSON.' }],
  settings: ['database'],
  examples: ['paperql check', 'paperql check --json'],
  async run({ has, settings, terminal }) {
    const results: CheckResult[] = [];
    for await (const told of upkeepInThread(settings.database, { kind: 'check' }, listenForStop(terminal))) {
      if ('check' in told) {
        results.push(told.check);
        if (!has('json')) tell(terminal.output, told.check);
      }
      if ('waiting' in told) tellWaiting(terminal.errors, told.waiting);
    }
    if (has('json')) say(terminal.output, JSON.stringify(results));
    return results.every(({ faults }) => faults.length === 0) ? 0 : userErrors.data.exitCode;
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
