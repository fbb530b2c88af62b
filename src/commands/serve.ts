import { canBeWritten } from '../../db/database-file.ts';
import { extractorVersion } from '../../db/extractor-version.ts';
import { isLoading } from '../../db/loading.ts';
import { type Database, openDatabase } from '../../db/open.ts';
import { createLog } from '../log.ts';
import { lacksSample, sampleFiles } from '../sample.ts';
import { listenForStop, type Stopping } from '../stop.ts';
import { paint, say, type Terminal } from '../terminal.ts';
import type { Command } from './command.ts';
import { importReport } from './import-report.ts';
import { stoppedAfter } from './stopped-after.ts';

const firstImport =
  'the first import has not ended: what needs its indexes is refused until then; if it was stopped, run it again';

export const serveCommand: Command = {
  name: 'serve',
  help: 'Serve the API and GraphiQL until stopped.',
  options: [{ flags: '--sample', help: 'Import the sample collection first if the database is empty.' }],
  settings: [
    'database',
    'port',
    'host',
    'allowedHosts',
    'corsOrigin',
    'graphiql',
    'bodyLimit',
    'requestTimeout',
    'stopTimeout',
    'logLevel',
    'logFormat',
  ],
  examples: ['paperql serve --sample', 'PORT=8080 paperql serve --database library.sqlite'],
  async run({ has, settings, terminal }) {
    const stopping = listenForStop(terminal);
    const [{ paperqlApi }, { startServer }] = await Promise.all([
      import('../api.ts'),
      import('../server.ts'),
    ]);
    const stopped = new Promise((resolve) => {
      stopping.signal.addEventListener('abort', resolve, { once: true });
    });
    const readonly = !canBeWritten(settings.database);
    const database = openDatabase(settings.database, {
      readonly,
      onRenewal: (line) => say(terminal.errors, line),
    });
    try {
      if (has('sample') && lacksSample(database)) await importSample(database, terminal, stopping);
      const log = createLog({
        level: settings.logLevel,
        format: settings.logFormat,
        write: (line) => terminal.errors.write(line),
      });
      const server = await startServer(paperqlApi(database), settings, log);
      if (readonly) log.info(`${settings.database} cannot be written, and is served as it is`);
      if (isLoading(database)) log.info(firstImport);
      announce(server.url, settings.graphiql, terminal);
      await stopped;
      log.info('stopping');
      await server.stop();
      return 0;
    } finally {
      database.$client.close();
    }
  },
};

async function importSample(database: Database, terminal: Terminal, stopping: Stopping): Promise<void> {
  const [{ importFiles }, { extractMetrics }] = await Promise.all([
    import('../import.ts'),
    import('../extract/extract.ts'),
  ]);
  const report = importReport(terminal.errors);
  say(terminal.errors, 'The database is new: importing the sample collection.');
  const summary = await importFiles(database, sampleFiles(), {
    ...report,
    extract: extractMetrics,
    extractorVersion,
    stop: stopping.signal,
  });
  report.finish(summary);
  if (summary.stopped !== undefined) throw stopping.error(stoppedAfter(summary.read, 'record'));
}

function announce(url: string, graphiql: boolean, { output }: Terminal): void {
  say(output, `API       ${paint(output, 'bold', `${url}/graphql`)}`);
  if (graphiql) say(output, `GraphiQL  ${paint(output, 'bold', `${url}/graphiql`)}`);
}
