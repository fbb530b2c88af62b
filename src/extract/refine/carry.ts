import { baselinePhrases } from '../context/baseline-phrases.ts';
import { hardwarePhrases, isComputer } from '../context/hardware-phrases.ts';
import type { Finding, Paper } from '../finding.ts';
import type { Reading } from '../reading.ts';
import type { Token } from '../text/tokens.ts';
import { CarriedData, evaluation } from './carried-data.ts';
import { familyOf, isScore } from './family.ts';

/** How many sentences a baseline is remembered. */
const memory = 3;

/** What tells that something ran on the machine behind it. */
const running =
  /^(experiment|evaluat|benchmark|test|validat|implement|deploy|run|ran|prototyp|measur|demonstrat|simulat|execut|perform|emulat|result|target)/;
/** How many tokens before the machine that stands. */
const reach = 14;

interface Known {
  readonly data: CarriedData;
  hardware?: string;
  baseline?: { text: string; index: number };
}

/** Lets baseline, data set and hardware hold for the following sentences of the same evaluation until another is named. */
export function carryContext(findings: Finding[], paper: Paper): Finding[] {
  const known: Known = { data: new CarriedData(paper) };
  let next = 0;
  for (const reading of paper.readings) {
    if (next === findings.length) break;
    const start = next;
    while (findings[next]?.reading === reading) next++;
    const here = findings.slice(start, next);
    if (here.length === 0) learn(known, reading, paper.abstract);
    known.data.read(reading, here);
    for (const finding of here) if (finding.own) lend(known, finding);
  }
  return findings;
}

/** Remembers what a sentence without numbers says of the evaluation. */
function learn(known: Known, { sentence }: Reading, abstract: string): void {
  const { tokens, index } = sentence;
  if (!tokens.some((token) => evaluation.test(token.lower))) return;
  const hardware = hardwarePhrases(abstract, tokens).find(({ first }) => isRunOn(tokens, first))?.text;
  const baseline = baselinePhrases(abstract, tokens)[0]?.text;
  if (hardware) known.hardware = hardware;
  if (baseline) known.baseline = { text: baseline, index };
}

/** "We implement it on an FPGA": the words before the machine tell that something ran there. */
function isRunOn(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - reach), first).some(({ lower }) => running.test(lower));
}

/** Gives a finding what it lacks, and remembers its baseline for those after it. */
function lend(known: Known, finding: Finding): void {
  const { index } = finding.reading.sentence;
  const compares = finding.form === 'factor' || finding.form === 'change';
  if (finding.baseline !== null && compares) known.baseline = { text: finding.baseline, index };
  else if (compares && known.baseline && index - known.baseline.index <= memory)
    finding.baseline = known.baseline.text;
  known.data.lend(finding);
  const machine = known.hardware;
  if (machine && familyOf(finding) !== 'count' && !(isScore(finding) && isComputer({ text: machine })))
    finding.hardware ??= machine;
}
