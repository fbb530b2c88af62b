import { openDatabase } from '../../db/open.ts';
import { backupDatabase } from '../../db/upkeep/backup.ts';
import { UserError } from '../../db/user-error.ts';
import { paint, say } from '../terminal.ts';
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
    const erase = () => {
      if (screen.isTTY) screen.write('\r\u001b[2K');
    };
    const database = openDatabase(settings.database, { readonly: true });
    try {
      await backupDatabase(database, file, {
        force: has('force'),
        onProgress(share) {
          erase();
          if (screen.isTTY) screen.write(paint(screen, 'dim', `${file}  ${Math.floor(100 * share)} %`));
        },
      });
      erase();
      say(screen, `${file}: the database as it is now`);
      return 0;
    } finally {
      database.$client.close();
    }
  },
};
