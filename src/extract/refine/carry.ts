import { isComputer } from '../context/hardware-phrases.ts';
import type { SentencePhrases } from '../context/sentence-phrases.ts';
import type { Finding } from '../finding.ts';
import { lazily } from '../lazily.ts';
import type { Paper } from '../paper.ts';
import type { Token } from '../text/tokens.ts';
import { CarriedData } from './carried-data.ts';
import { familyOf, isScore } from './family.ts';
import { evaluation } from './told-data.ts';

/** How many sentences a baseline is remembered. */
const memory = 3;

/** What tells that something ran on the machine behind it. */
const running =
  /^(experiment|evaluat|benchmark|test|validat|implement|deploy|run|ran|prototyp|measur|demonstrat|simulat|execut|perform|emulat|result|target)/;
/** How many tokens before the machine that stands. */
const reach = 14;

interface Known {
  readonly data: CarriedData;
  /** The machines and baselines that earlier sentences may have named, the last one last. */
  readonly machines: (() => string | undefined)[];
  readonly rivals: { readonly index: number; readonly text: () => string | undefined }[];
}

/** Lets baseline, data set and hardware hold for the following sentences of the same evaluation until another is named. */
export function carryContext(findings: Finding[], paper: Paper): Finding[] {
  const known: Known = { data: new CarriedData(paper), machines: [], rivals: [] };
  let next = 0;
  for (const [index, reading] of paper.readings.entries()) {
    if (next === findings.length) break;
    const start = next;
    while (findings[next]?.reading === reading) next++;
    const here = findings.slice(start, next);
    const phrases = paper.phrases[index];
    if (!phrases) continue;
    if (here.length === 0) learn(known, index, phrases);
    known.data.read(phrases, here);
    for (const finding of here) if (finding.own) lend(known, finding);
  }
  return findings;
}

/** Remembers to look, once it is asked for, at what a sentence without findings says of the evaluation. */
function learn(known: Known, index: number, phrases: SentencePhrases): void {
  const { tokens } = phrases;
  const tells = lazily(() => tokens.some((token) => evaluation.holds(token)));
  const machine = () => phrases.machines.find(({ first }) => isRunOn(tokens, first))?.text;
  known.machines.push(
    lazily(() => {
      const named = machine();
      return named && tells() ? named : undefined;
    }),
  );
  known.rivals.push({
    index,
    text: lazily(() => (tells() ? phrases.rivals[0]?.text : undefined)),
  });
}

/** "We implement it on an FPGA": the words before the machine tell that something ran there. */
function isRunOn(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - reach), first).some(({ lower }) => running.test(lower));
}

/** Gives a finding what it lacks, and remembers its baseline for those after it. */
function lend(known: Known, finding: Finding): void {
  const { index } = finding.reading.sentence;
  if (finding.form === 'factor' || finding.form === 'change') {
    const { baseline } = finding;
    if (baseline === null) finding.baseline = rivalAt(known, index) ?? null;
    else known.rivals.push({ index, text: () => baseline });
  }
  known.data.lend(finding);
  if (finding.hardware !== null || familyOf(finding) === 'count') return;
  const machine = lastOf(known.machines);
  if (machine && !(isScore(finding) && isComputer({ text: machine }))) finding.hardware = machine;
}

/** The baseline that was named last, if that is not too long ago. */
function rivalAt({ rivals }: Known, index: number): string | undefined {
  return lastOf(rivals.filter((rival) => index - rival.index <= memory).map(({ text }) => text));
}

function lastOf(told: readonly (() => string | undefined)[]): string | undefined {
  for (let index = told.length - 1; index >= 0; index--) {
    const text = told[index]?.();
    if (text) return text;
  }
  return undefined;
}
