import { listenForStop } from '../stop.ts';
import { say } from '../terminal.ts';
import { upkeepInThread } from '../upkeep-thread.ts';
import type { Command } from './command.ts';
import { counted } from './table.ts';
import { tellWaiting } from './waiting-note.ts';

export const compactCommand: Command = {
  name: 'compact',
  help: 'Make the database file as small as it can be and its full text quicker. Needs as much room again while it works.',
  options: [
    {
      flags: '--drop-waiting',
      help: 'Let go of what was said of papers and authors that never came; import --force with the same files brings it back.',
    },
  ],
  settings: ['database'],
  examples: ['paperql compact', 'paperql compact --drop-waiting'],
  async run({ has, settings, terminal }) {
    const { errors } = terminal;
    const job = { kind: 'compact', dropsWaiting: has('drop-waiting') } as const;
    const stopping = listenForStop(terminal);
    for await (const told of upkeepInThread(settings.database, job, stopping)) {
      if ('dropped' in told) say(errors, `${counted(told.dropped, 'waiting part')} let go`);
      if ('before' in told)
        say(errors, `${settings.database}: ${megabytes(told.before)} before, ${megabytes(told.after)} now`);
      if ('waiting' in told) tellWaiting(errors, told.waiting);
    }
    return 0;
  },
};

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
