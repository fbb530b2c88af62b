import { writeFileSync } from 'node:fs';
import type { z } from 'zod';
import { qualityFile } from '../../db/extractor-quality.ts';
import { packageFile } from '../../db/package-root.ts';
import { UserError } from '../../db/user-error.ts';
import { evaluate } from '../evaluate/evaluate.ts';
import { abstractLine, labelledLine } from '../evaluate/label.ts';
import { savedFiguresOf } from '../evaluate/saved-figures.ts';
import { say } from '../terminal.ts';
import type { Command } from './command.ts';
import { evaluationText } from './evaluation-report.ts';
import { jsonLinesOf } from './json-lines.ts';

export const evaluateCommand: Command = {
  name: 'evaluate',
  help: 'Measure how well the extractor reads abstracts that careful readers have labelled.',
  options: [
    { flags: '--gold <file>', help: 'Lines of {"id","metrics"}: what is there to be read.' },
    { flags: '--abstracts <file>', help: 'Lines of {"id","title","abstract"}, and "community" if known.' },
    { flags: '--json', help: 'Print the figures as JSON.' },
    { flags: '--save', help: `Write the figures to ${qualityFile}, from which the API tells them.` },
  ],
  settings: [],
  examples: ['paperql evaluate --gold labels.jsonl --abstracts abstracts.jsonl'],
  async run({ has, value, terminal }) {
    const [gold, abstracts] = [value('gold'), value('abstracts')];
    if (gold === undefined || abstracts === undefined) {
      throw new UserError('usage', 'evaluate compares two files: name both --gold and --abstracts');
    }
    const evaluation = evaluate(await readAbstracts(gold, abstracts));
    if (has('save')) writeFileSync(packageFile(qualityFile), savedFiguresOf(evaluation));
    say(terminal.output, has('json') ? JSON.stringify(evaluation) : evaluationText(evaluation));
    return 0;
  },
};

async function readAbstracts(gold: string, abstracts: string) {
  const { extractMetrics } = await import('../extract/extract.ts');
  const papers = await byId(abstracts, abstractLine);
  return [...(await byId(gold, labelledLine)).values()].map(({ id, metrics }) => {
    const paper = papers.get(id);
    if (paper === undefined) {
      throw new UserError(
        'data',
        `${gold}: ${abstracts} has no abstract of ${id}: name the file that has it`,
      );
    }
    return { labels: metrics, readings: extractMetrics(paper), community: paper.community };
  });
}

/** The lines of a file by their id. Any bad line ends it: figures over a part would say something else. */
async function byId<Line extends { id: string }>(file: string, shape: z.ZodType<Line>) {
  const lines = new Map<string, Line>();
  for await (const line of jsonLinesOf(file, shape)) {
    if ('problem' in line) throw new UserError('data', `${file}:${line.number}: ${line.problem}`);
    lines.set(line.value.id, line.value);
  }
  return lines;
}
