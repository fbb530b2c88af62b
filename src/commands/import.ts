import { extractorVersion } from '../../db/extractor-version.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { UserError } from '../../db/user-error.ts';
import { explainRecord } from '../explain.ts';
import { formats } from '../formats/formats.ts';
import type { ImportSummary } from '../import/summary.ts';
import { type ImportOptions, importFiles } from '../import.ts';
import { integer } from '../setting-types.ts';
import { listenForStop } from '../stop.ts';
import { say } from '../terminal.ts';
import { parseColumnMap } from './column-map.ts';
import type { Command, CommandCall } from './command.ts';
import { dryRun } from './dry-run.ts';
import { tellExplanation } from './explain-report.ts';
import { importReport } from './import-report.ts';
import { openRejects } from './rejects-file.ts';
import { stoppedAfter } from './stopped-after.ts';
import { grouped } from './table.ts';

export const importCommand: Command = {
  name: 'import',
  help: 'Store papers from files, and the results that their abstracts report. May be stopped at any moment: run again, it goes on where it was.',
  operands: {
    name: '<files...>',
    help: 'Files of papers, packed by gzip or zstd or not; folders of them, in which a file that ends as one but is none is left out and told, and any other passed over; - for standard input.',
  },
  options: [
    {
      flags: '--format <name>',
      help: `Format of the files: ${formats.map(({ name }) => name).join(', ')}. Told from their content where absent.`,
    },
    {
      flags: '--map <columns>',
      help: 'For csv and json, which of our columns stands under which header or field: title=Name,doi=DOI link.',
    },
    {
      flags: '--encoding <name>',
      help: 'What the files are written in, as windows-1252, shift_jis or gb18030. Where absent: UTF-8, UTF-16 with its mark, or Windows-1252 for BibTeX, RIS, CSV, PubMed and Web of Science that are no UTF-8.',
    },
    { flags: '--force', help: 'Read files again that were imported before.' },
    {
      flags: '--replace',
      help: 'Let what the files say of a paper take the place of what is known: title, authors, editors and all that is one value, but for ids. Lists of topics, links and references are completed, and nothing is blanked.',
    },
    { flags: '--dry-run', help: 'Read, match and report everything, but store nothing.' },
    {
      flags: '--explain <record>',
      help: 'Show how one record is read, what it matches and what it would fill, and store nothing. It is told by "first", the number of its line, a key, DOI or other id, or how its title begins.',
    },
    {
      flags: '--max-errors <number>',
      help: 'Stop when more records than this are rejected; with so many or fewer, end well. Without it the import goes to its end, and fails if any record is rejected.',
    },
    {
      flags: '--rejects <file>',
      help: 'Add each rejected record to a file, as a line of JSON with file, line, reason and text.',
    },
    { flags: '--quiet', help: 'Say nothing but what went wrong.' },
    { flags: '--json', help: 'Print what came of it as JSON instead of a table.' },
  ],
  settings: ['database'],
  examples: [
    'paperql import library.bib folder/ dump.jsonl.gz',
    'paperql import --dry-run library.bib',
    'paperql import --explain 10.1145/3580305.3599572 library.bib',
    'paperql import --replace corrected.bib',
    'paperql import --map "title=Name,doi=DOI link" table.csv',
    'paperql import --max-errors 100 --rejects rejects.jsonl works.jsonl',
    'curl -s https://example.org/feed | paperql import --format arxiv-atom -',
  ],
  async run(call) {
    const { has, settings, terminal } = call;
    const { extractMetrics } = await import('../extract/extract.ts');
    const limit = mostErrors(call);
    const map = call.value('map');
    const columns = map === undefined ? undefined : parseColumnMap(map);
    const rejectsPath = call.value('rejects');
    const rejects = rejectsPath === undefined ? undefined : openRejects(rejectsPath);
    const stopping = listenForStop(terminal);
    const which = call.value('explain');
    const report = importReport(terminal.errors, { isQuiet: has('quiet'), hasTable: !has('json') });
    const options: ImportOptions = {
      format: call.value('format'),
      columns,
      encoding: call.value('encoding'),
      force: has('force'),
      replaces: has('replace'),
      input: terminal.input,
      maxErrors: limit,
      stop: stopping.signal,
      extract: extractMetrics,
      extractorVersion,
      onProgress: report.onProgress,
      onProblem: (problem) => {
        rejects?.add(problem);
        report.onProblem(problem);
      },
    };
    try {
      if (which !== undefined) {
        const explanation = await dryRun(settings.database, (database) =>
          explainRecord(database, call.operands, which, options),
        );
        if (has('json')) say(terminal.output, JSON.stringify(explanation));
        else tellExplanation(terminal.output, explanation);
        return 0;
      }
      const onRenewal = (line: string) => {
        if (!has('quiet')) say(terminal.errors, line);
      };
      const work = (database: Database) => importFiles(database, call.operands, options);
      const summary = has('dry-run')
        ? await dryRun(settings.database, work)
        : await within(openDatabase(settings.database, { onRenewal }), work);
      report.finish(summary);
      if (has('json')) say(terminal.output, JSON.stringify({ dryRun: has('dry-run'), ...summary }));
      else if (has('dry-run') && !has('quiet'))
        say(terminal.errors, 'Nothing was stored: this was a dry run.');
      if (summary.stopped === 'asked') throw stopping.error(stoppedMessage(summary, has('dry-run')));
      if (summary.rejected > (limit ?? 0)) throw tooMany(summary, limit);
      return 0;
    } finally {
      rejects?.close();
    }
  },
};

function mostErrors({ value }: CommandCall): number | undefined {
  const text = value('max-errors');
  if (text === undefined) return undefined;
  const type = integer('a number', 0, 999_999_999);
  const limit = type.parse(text);
  if (limit === undefined) throw new UserError('usage', `--max-errors is "${text}": it takes ${type.takes}`);
  return limit;
}

async function within<Result>(
  database: Database,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  try {
    return await work(database);
  } finally {
    database.$client.close();
  }
}

function stoppedMessage({ read }: ImportSummary, isDry: boolean): string {
  return stoppedAfter(isDry ? 0 : read, 'record');
}

function tooMany({ rejected, stopped }: ImportSummary, limit = 0): UserError {
  const what = `${grouped(rejected)} of the records ${rejected === 1 ? 'was' : 'were'} rejected`;
  return new UserError(
    'rejects',
    stopped === 'rejects'
      ? `stopped, as ${what} and at most ${grouped(limit)} may be: run it again with a higher --max-errors to go on from there`
      : `${what}, and all others taken: --max-errors ${rejected} would let that pass`,
  );
}
