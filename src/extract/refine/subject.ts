import { textOf } from '../context/phrase.ts';
import type { Finding } from '../finding.ts';
import { conjunctions, prepositions, verbs } from '../lexicon/grammar.ts';
import type { Paper } from '../paper.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** Subjects that stand for the authors or their account rather than for what was measured. */
const narrators = new Set(
  (
    'we it they this these that which who there i our results result experiments experiment evaluation evaluations study studies analysis ' +
    'findings paper work tests simulations approach method system framework model algorithm technique author authors'
  ).split(' '),
);

/** Names what was measured: the subject of the number's clause, else the name that the title introduces. */
export function nameSubjects(findings: Finding[], paper: Paper): Finding[] {
  const named = nameInTitle(paper.title);
  for (const finding of findings) {
    if (!finding.own) continue;
    finding.subject = subjectOf(paper.abstract, finding) ?? named ?? null;
  }
  return findings;
}

/** "Tutel: Adaptive Mixture-of-Experts at Scale" introduces Tutel. */
function nameInTitle(title: string): string | undefined {
  const name = title.split(':', 1)[0]?.trim() ?? '';
  return name.length < title.trim().length && name.length > 1 && name.split(/\s+/, 4).length <= 3
    ? name
    : undefined;
}

/** The noun phrase before the nearest verb on the left that has one. */
function subjectOf(abstract: string, { reading: { sentence }, quantity }: Finding): string | undefined {
  const { tokens } = sentence;
  for (let at = quantity.edge.start - 1; at > 0 && quantity.first - at < 50; at--) {
    const token = tokens[at];
    if (!token || token.text === ';') return undefined;
    if (!verbs.holds(token)) continue;
    const end = endBeforeAdverb(tokens, at);
    const first = startOfPhrase(tokens, end);
    if (first === end) continue;
    const head = tokens[end - 1]?.lower ?? '';
    if (narrators.has(head) || tokens.slice(first, end).some((one) => one.kind === 'number'))
      return undefined;
    return textOf(abstract, tokens, first, end);
  }
  return undefined;
}

/** "XMainframe consistently achieves": the subject ends before the adverb. */
function endBeforeAdverb(tokens: readonly Token[], verb: number): number {
  return tokens[verb - 1]?.lower.endsWith('ly') ? verb - 1 : verb;
}

function startOfPhrase(tokens: readonly Token[], end: number): number {
  let first = end;
  while (first > 0 && end - first < 8) {
    const before = tokens[first - 1];
    if (!before || (closesPhrase(before) && before.lower !== 'of')) break;
    first--;
  }
  while (first < end && (prepositions.holds(tokens[first]) || conjunctions.holds(tokens[first]))) first++;
  return first;
}
