import { openDatabase } from '../../db/open.ts';
import { backupDatabase } from '../../db/upkeep/backup.ts';
import { UserError } from '../../db/user-error.ts';
import { listenForStop } from '../stop.ts';
import { eraseLine, paint, say } from '../terminal.ts';
import type { Command } from './command.ts';

export const backupCommand: Command = {
  name: 'backup',
  help: 'Copy the database to a file, also while it is served or imported into.',
  operands: { name: '<file>', help: 'The file to write; it appears when it is whole.' },
  options: [{ flags: '--force', help: 'Replace the file if it is there.' }],
  settings: ['database'],
  examples: ['paperql backup paperql-2026-11-24.sqlite'],
  async run({ operands, has, settings, terminal }) {
    const [file = ''] = operands;
    if (file.trim() === '') throw new UserError('usage', 'the name of the backup is empty: name a file');
    const screen = terminal.errors;
    const stopping = listenForStop(terminal);
    const database = openDatabase(settings.database, { readonly: true, walks: true });
    try {
      await backupDatabase(database, file, {
        force: has('force'),
        onProgress(share) {
          if (stopping.signal.aborted) throw stopping.error('stopped; no backup was written');
          eraseLine(screen);
          if (screen.isTTY) screen.write(paint(screen, 'dim', `${file}  ${Math.floor(100 * share)} %`));
        },
      });
      eraseLine(screen);
      say(screen, `${file}: the database as it is now`);
      return 0;
    } finally {
      database.$client.close();
    }
  },
};
