import { setImmediate } from 'node:timers/promises';
import { openDatabase } from '../../db/open.ts';
import { exportTable } from '../export-table.ts';
import { listenForStop, type Stopping } from '../stop.ts';
import { writeData } from '../terminal.ts';
import type { Command } from './command.ts';
import { writeWholeFile } from './whole-file.ts';

const writable = exportTable.map(({ name }) => name);

export const exportCommand: Command = {
  name: 'export',
  help: 'Write papers, all or those that are chosen, in the format that loses nothing or in one that others read.',
  options: [
    { flags: '--format <name>', help: `Format to write: ${writable.join(', ')}.` },
    {
      flags: '--where <filter>',
      help: 'Only papers that fit a filter: the PaperFilter of the API, as JSON or as in a query.',
    },
    {
      flags: '--search <words>',
      help: 'Only papers that a search finds, as papers(search:) does; all of them.',
    },
    { flags: '--output <file>', help: 'The file to write; standard output where absent.' },
  ],
  settings: ['database'],
  examples: [
    'paperql export --output backup.jsonl',
    `paperql export --format bibtex --where '{"year": {"gte": 2024}}' > recent.bib`,
    'paperql export --format metrics-csv --search "llm serving" --output survey.csv',
    `paperql export --where '{metrics: {some: {metric: {eq: SPEEDUP}}}}' | head`,
  ],
  async run({ value, settings, terminal }) {
    const [{ exportRecords }, { parseFilter }] = await Promise.all([
      import('../export.ts'),
      import('./filter-text.ts'),
    ]);
    const where = value('where');
    const database = openDatabase(settings.database, { readonly: true, walks: true });
    try {
      const texts = exportRecords(database, value('format'), {
        ...(where !== undefined && parseFilter(where)),
        search: value('search'),
      });
      const pieces = piecesOf(texts, listenForStop(terminal));
      const file = value('output');
      if (file !== undefined) await writeWholeFile(file, pieces);
      else for await (const piece of pieces) await writeData(terminal.output, piece);
      return 0;
    } finally {
      database.$client.close();
    }
  },
};

/** How much is written at once, in characters. */
const pieceLength = 65_536;

/** Texts put together to pieces that are worth writing; between two there is time to hear that one is to stop. */
async function* piecesOf(texts: Iterable<string>, stopping: Stopping): AsyncGenerator<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
    await setImmediate();
    if (stopping.signal.aborted) throw stopping.error('stopped before everything was written');
  }
  if (piece !== '') yield piece;
}
