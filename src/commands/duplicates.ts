import { requireLoaded } from '../../db/loading.ts';
import { openDatabase } from '../../db/open.ts';
import { findDuplicates } from '../../db/upkeep/duplicates.ts';
import { say, writeData } from '../terminal.ts';
import type { Command } from './command.ts';

export const duplicatesCommand: Command = {
  name: 'duplicates',
  help: 'List pairs of papers that are likely to be one but were left apart, with the reason.',
  options: [{ flags: '--json', help: 'Print a line of JSON for each pair.' }],
  settings: ['database'],
  examples: ['paperql duplicates', 'paperql duplicates --json > pairs.jsonl'],
  async run({ has, settings, terminal }) {
    const database = openDatabase(settings.database, { readonly: true, walks: true });
    try {
      requireLoaded(database);
      let pairs = 0;
      for (const pair of findDuplicates(database)) {
        pairs += 1;
        const { key, otherKey, title, reasons } = pair;
        const text = has('json')
          ? JSON.stringify(pair)
          : `${key}  ${otherKey}\n    ${title}\n    ${reasons.join('; ') || 'nothing speaks against it'}`;
        await writeData(terminal.output, `${text}\n`);
      }
      if (!has('json'))
        say(terminal.errors, `pairs: ${pairs}; "paperql merge KEY KEY" makes one paper of two`);
      return 0;
    } finally {
      database.$client.close();
    }
  },
};
