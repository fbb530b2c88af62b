import { extractorVersion } from '../../db/extractor-version.ts';
import { openDatabase } from '../../db/open.ts';
import type { Reread } from '../../db/upkeep/re-read.ts';
import { UserError, userErrors } from '../../db/user-error.ts';
import { abstractLine } from '../evaluate/label.ts';
import { listenForStop } from '../stop.ts';
import { eraseLine, paint, say, type Terminal, writeData } from '../terminal.ts';
import type { Command } from './command.ts';
import { jsonLinesOf, readJsonLines } from './json-lines.ts';
import { stoppedAfter } from './stopped-after.ts';
import { counted } from './table.ts';

export const extractCommand: Command = {
  name: 'extract',
  help: 'Read the results that abstracts report, without a database; or read those of the database anew.',
  operands: {
    name: '[file]',
    help: 'Lines of {"id","title","abstract"}; without it, or for -, they come from standard input.',
  },
  options: [
    {
      flags: '--update',
      help: 'Read the abstracts of the database that another version of the extractor read; results from elsewhere stay.',
    },
    { flags: '--json', help: 'With --update: print what changed as JSON.' },
  ],
  settings: ['database'],
  examples: ['paperql extract abstracts.jsonl > results.jsonl', 'paperql extract --update'],
  async run({ operands, has, settings, terminal }) {
    if (!has('update')) return extractLines(operands[0] ?? '-', terminal);
    if (operands.length > 0) {
      throw new UserError(
        'usage',
        'extract --update reads the database: name no file, or leave --update out',
      );
    }
    return update(settings.database, has('json'), terminal);
  },
};

/** Lines that cannot be read are told one by one up to here; then only their number. */
const mostTold = 10;

async function extractLines(file: string, terminal: Terminal): Promise<number> {
  const name = file === '-' ? 'standard input' : file;
  const lines = file === '-' ? readJsonLines(terminal.input, abstractLine) : jsonLinesOf(file, abstractLine);
  const { extractMetrics } = await import('../extract/extract.ts');
  let bad = 0;
  for await (const line of lines) {
    if ('problem' in line) {
      bad += 1;
      if (bad <= mostTold) say(terminal.errors, `${name}:${line.number}: ${line.problem}`);
    } else {
      const { id } = line.value;
      await writeData(terminal.output, `${JSON.stringify({ id, metrics: extractMetrics(line.value) })}\n`);
    }
  }
  if (bad > 0) say(terminal.errors, `paperql: ${name}: lines that could not be read: ${bad}`);
  return bad === 0 ? 0 : userErrors.rejects.exitCode;
}

async function update(path: string, asJson: boolean, terminal: Terminal): Promise<number> {
  const { output, errors } = terminal;
  const stopping = listenForStop(terminal);
  const { reExtract } = await import('../re-extract.ts');
  const database = openDatabase(path, { create: false, walks: true });
  try {
    const tell = ({ papers }: Reread) => {
      eraseLine(errors);
      if (errors.isTTY) errors.write(paint(errors, 'dim', counted(papers, 'paper')));
    };
    const changes = await reExtract(database, tell, stopping.signal);
    eraseLine(errors);
    if (stopping.signal.aborted) throw stopping.error(stoppedAfter(changes.papers, 'paper'));
    if (asJson) say(output, JSON.stringify({ extractorVersion, ...changes }));
    else say(errors, changesLine(changes));
    return 0;
  } finally {
    database.$client.close();
  }
}

function changesLine({ papers, added, removed, altered }: Reread): string {
  if (papers === 0) return `every abstract was read by version ${extractorVersion}: nothing to do`;
  const counts = [
    `${papers} papers read`,
    `${added} results added`,
    `${removed} removed`,
    `${altered} altered`,
  ];
  return `version ${extractorVersion}: ${counts.join(', ')}`;
}
