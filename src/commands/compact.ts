import { userErrorFor } from '../../db/database-error.ts';
import { openDatabase } from '../../db/open.ts';
import { compactDatabase } from '../../db/upkeep/compact.ts';
import { say } from '../terminal.ts';
import type { Command } from './command.ts';

export const compactCommand: Command = {
  name: 'compact',
  help: 'Make the database file as small as it can be and its full text quicker. Needs as much room again while it works.',
  options: [],
  settings: ['database'],
  examples: ['paperql compact'],
  run({ settings, terminal }) {
    const database = openDatabase(settings.database, { create: false });
    try {
      const { before, after } = compactDatabase(database);
      say(terminal.errors, `${settings.database}: ${megabytes(before)} before, ${megabytes(after)} now`);
      return 0;
    } catch (error) {
      throw userErrorFor(error, settings.database);
    } finally {
      database.$client.close();
    }
  },
};

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
