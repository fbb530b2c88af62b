import type { Finding } from '../finding.ts';
import { closesPhrase } from '../text/chunks.ts';
import { wordSet } from '../text/known-words.ts';
import type { Token } from '../text/tokens.ts';

/** What is wrong with software, and what is said of software in which something is. */
const bugWords = wordSet(`
  bug bugs vulnerability vulnerabilities cve cves cve-ids flaw flaws fault faults defect defects weakness weaknesses crash crashes
  exceptions miscompilations deadlocks races leaks zero-day zero-days 0-day 0-days vulnerable exploitable buggy
`);

/** What is made of bugs or for them: it counts no bugs. */
const bugTools = wordSet('exploit exploits patch patches fixes fix tests test reports inputs seeds');

/** Words of a phrase, at most. */
const longest = 8;

/** Whether the noun phrase of a count names bugs: "64 faults", "49 vulnerable system apps". */
export function countsBugs({ quantity, reading }: Finding): boolean {
  const { tokens } = reading.sentence;
  const end = nounsEnd(tokens, quantity.end);
  if (bugTools.holds(tokens[end - 1])) return false;
  for (let at = quantity.end; at < end; at++) if (bugWords.holds(tokens[at])) return true;
  return false;
}

/** What a count counts that goes on with another, "30 bugs, 12 of them", or has no name. Undefined where it has a name. */
export function countedMetric(
  { reading, choice }: Finding,
  before: Finding | undefined,
): Finding['metric'] | undefined {
  if (before?.form === 'count' && before.reading === reading && choice?.rule !== 'metric-after')
    return before.metric;
  return choice ? undefined : 'other-count';
}

/** The end of the words that a count stands before; a number in them, the day of "zero-day" or of "0-day", does not end them. */
function nounsEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < longest) {
    const token = tokens[at];
    const isDay =
      token?.kind === 'number' && tokens[at + 1]?.text === '-' && tokens[at + 2]?.lower.startsWith('day');
    if (!token || (closesPhrase(token) && !isDay && token.text !== '-')) break;
    at++;
  }
  return at;
}
