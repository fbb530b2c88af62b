import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { openDatabase } from '../../db/open.ts';
import { UserError } from '../../db/user-error.ts';
import { exportRecords } from '../export.ts';
import { exportTable } from '../export-table.ts';
import { writeData } from '../terminal.ts';
import type { Command } from './command.ts';

const writable = exportTable.map(({ name }) => name);

export const exportCommand: Command = {
  name: 'export',
  help: 'Write every paper, in the format that loses nothing or in one that others read.',
  options: [
    { flags: '--format <name>', help: `Format to write: ${writable.join(', ')}.` },
    { flags: '--output <file>', help: 'The file to write; standard output where absent.' },
  ],
  settings: ['database'],
  examples: ['paperql export --output backup.jsonl', 'paperql export --format metrics-csv | head'],
  async run({ value, settings, terminal }) {
    const database = openDatabase(settings.database, { readonly: true });
    try {
      const texts = exportRecords(database, value('format'));
      const file = value('output');
      if (file !== undefined) writeFile(file, texts);
      else for (const text of texts) await writeData(terminal.output, text);
      return 0;
    } finally {
      database.$client.close();
    }
  },
};

/** Writes a file beside its place and then puts it there, so that a backup is never half a backup. */
function writeFile(file: string, texts: Iterable<string>): void {
  const draft = `${file}.tmp`;
  try {
    const descriptor = openSync(draft, 'w');
    try {
      for (const text of texts) writeFileSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    renameSync(draft, file);
  } catch (error) {
    rmSync(draft, { force: true });
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    throw new UserError('cannot-create', `${file} cannot be written (${error.message}): name another file`, {
      cause: error,
    });
  }
}
