import { userErrorFor } from '../../db/database-error.ts';
import { extractorVersion } from '../../db/extractor-version.ts';
import { openDatabase } from '../../db/open.ts';
import { join } from '../../db/store.ts';
import { UserError } from '../../db/user-error.ts';
import { say } from '../terminal.ts';
import type { Command } from './command.ts';

export const mergeCommand: Command = {
  name: 'merge',
  help: 'Make one paper of two. The first stays and is given what only the second knew; both keys lead to it.',
  operands: { name: '<keys...>', help: 'The key of the paper that stays, and the key of the other.' },
  options: [],
  settings: ['database'],
  examples: ['paperql merge tutel tutel-adaptive-mixture-of-experts-at-scale'],
  async run({ operands, settings, terminal }) {
    const [key, otherKey, ...more] = operands;
    if (key === undefined || otherKey === undefined || more.length > 0)
      throw new UserError(
        'usage',
        'merge takes two keys: that of the paper that stays, and that of the other',
      );
    const { extractMetrics } = await import('../extract/extract.ts');
    const database = openDatabase(settings.database, { create: false });
    try {
      join(database, key, otherKey, { source: 'merge', extract: extractMetrics, extractorVersion });
      say(terminal.errors, `${otherKey} is a part of ${key} now, and leads to it`);
      return 0;
    } catch (error) {
      throw userErrorFor(error, settings.database);
    } finally {
      database.$client.close();
    }
  },
};
