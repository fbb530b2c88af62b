import { extractorVersion } from '../../db/extractor-version.ts';
import { openDatabase } from '../../db/open.ts';
import { userErrors } from '../../db/user-error.ts';
import { extractMetrics } from '../extract/extract.ts';
import { formats } from '../formats/formats.ts';
import { importFiles } from '../import.ts';
import { say } from '../terminal.ts';
import type { Command } from './command.ts';
import { importReport } from './import-report.ts';

export const importCommand: Command = {
  name: 'import',
  help: 'Store papers from files, and the results that their abstracts report. Fails if a record is rejected, but stores the others.',
  operands: { name: '<files...>', help: 'Files of papers; - for standard input.' },
  options: [
    {
      flags: '--format <name>',
      help: `Format of the files: ${formats.map(({ name }) => name).join(', ')}. Told from their content where absent.`,
    },
    { flags: '--force', help: 'Read files again that were imported before.' },
    { flags: '--quiet', help: 'Say nothing but what went wrong.' },
    { flags: '--json', help: 'Print what came of it as JSON.' },
  ],
  settings: ['database'],
  examples: ['paperql import library.jsonl', 'paperql import --format trending listing.txt'],
  async run({ operands, has, value, settings, terminal }) {
    const report = importReport(terminal.errors);
    const database = openDatabase(settings.database);
    try {
      const format = value('format');
      const summary = await importFiles(database, operands, {
        ...(format === undefined ? {} : { format }),
        force: has('force'),
        input: terminal.input,
        extract: extractMetrics,
        extractorVersion,
        onProblem: report.onProblem,
        onProgress: has('quiet') ? () => {} : report.onProgress,
      });
      if (!has('quiet')) report.finish(summary);
      if (has('json')) say(terminal.output, JSON.stringify(summary));
      return summary.rejected === 0 ? 0 : userErrors.data.exitCode;
    } finally {
      database.$client.close();
    }
  },
};
