import { existsSync } from 'node:fs';
import { z } from 'zod';
import { UserError, userErrors } from '../../db/user-error.ts';
import { extractMetrics } from '../extract/extract.ts';
import { linesOf } from '../formats/lines.ts';
import { bytesOf, decode } from '../import/bytes.ts';
import { say, writeData } from '../terminal.ts';
import type { Command } from './command.ts';

const abstractLine = z.object({ id: z.string(), title: z.string().default(''), abstract: z.string() });

export const extractCommand: Command = {
  name: 'extract',
  help: 'Read the results that abstracts report, without a database.',
  operands: {
    name: '[file]',
    help: 'Lines of {"id","title","abstract"}; without it, or for -, they come from standard input.',
  },
  options: [],
  settings: [],
  examples: ['paperql extract abstracts.jsonl > results.jsonl'],
  async run({ operands, terminal }) {
    const [file = '-'] = operands;
    const name = file === '-' ? 'standard input' : file;
    const bytes = file === '-' ? terminal.input : bytesOf(existing(file));
    let bad = 0;
    for await (const { number, text } of linesOf(decode(bytes, () => {}))) {
      if (text.trim() === '') continue;
      const read = readLine(text);
      if ('problem' in read) {
        bad += 1;
        say(terminal.errors, `${name}:${number}: ${read.problem}`);
      } else {
        const { id } = read.paper;
        await writeData(terminal.output, `${JSON.stringify({ id, metrics: extractMetrics(read.paper) })}\n`);
      }
    }
    if (bad > 0) say(terminal.errors, `paperql: ${name}: lines that could not be read: ${bad}`);
    return bad === 0 ? 0 : userErrors.data.exitCode;
  },
};

function existing(file: string): string {
  if (existsSync(file)) return file;
  throw new UserError('no-input', `${file} does not exist: check the name`);
}

function readLine(text: string): { paper: z.infer<typeof abstractLine> } | { problem: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'this line is not JSON' };
  }
  const { success, data, error } = abstractLine.safeParse(value);
  if (success) return { paper: data };
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'the line';
  return { problem: `${place}: ${issue?.message ?? 'not what was expected'}` };
}
