import type { Form } from '../../../db/vocabulary.ts';
import { prepositions, verbs } from '../lexicon/grammar.ts';
import { priors, ways } from '../lexicon/rivals.ts';
import type { Quantity } from '../quantity.ts';
import { closesPhrase } from '../text/chunks.ts';
import type { Token } from '../text/tokens.ts';

/** What begins another statement. */
const turns = new Set([';', 'while', 'whereas', 'we', 'our', 'ours', 'but']);

const suffering = new Set(['suffer', 'suffers', 'incur', 'incurs', 'waste', 'wastes']);

/** Verbs whose object is what their subject reached or took. */
const reaching =
  /^(?:achiev|reach|obtain|attain|scor(?:e|es|ed)$|yield|get$|gets$|got$|takes?$|took$|requir|needs?$|needed$|has$|have$|had$|is$|are$|was$|were$|report)/;

/** Words that may stand between the beginning of a clause and its subject. */
const introducing = new Set(
  "the a an one most many all some several two three other best even these such today's in comparison contrast however and".split(
    ' ',
  ),
);

/** A clause that is about what others made, as far as it has been read. */
interface RivalClause {
  /** It has named a way to do things: "existing methods". */
  named: boolean;
  /** It has done so since the last comma. */
  near: boolean;
  /** What it says of others is no finding of the paper: they suffer, they stand in contrast. */
  told: boolean;
  against: boolean;
  /** It has said how little they reach. */
  modest: boolean;
  /** The last verb gives what they reach. */
  reached: boolean;
}

/** "existing methods suffer an overhead of 20-90%", "the state of the art reaches 85%": whether the clause of a number tells of others. */
export function isInRivalClause(tokens: readonly Token[], { first, edge }: Quantity, form: Form): boolean {
  // "In comparison, traditional pruning achieves …"
  const contrast = tokens[0]?.lower === 'in' && /^(comparison|contrast)$/.test(tokens[1]?.lower ?? '');
  let clause: RivalClause | undefined;
  for (let at = 0; at < first; at++) {
    // "existing methods fail, while ours needs only 3%"
    if (turns.has(tokens[at]?.lower ?? '')) clause = undefined;
    else if (clause) readOn(clause, tokens, at);
    else if (isPrior(tokens, at) && opensClause(tokens, at)) {
      const against = form !== 'change' && isContrast(tokens, at);
      const named = isHighestLevel(tokens, at);
      clause = { named, near: named, told: contrast, against, modest: false, reached: false };
    }
  }
  if (!clause) return false;
  const { told, against, modest, reached } = clause;
  return told || against || ((modest || (reached && form !== 'change')) && !isFound(tokens, edge.start));
}

/** Takes in the next word of a clause. */
function readOn(clause: RivalClause, tokens: readonly Token[], at: number): void {
  const lower = tokens[at]?.lower ?? '';
  if (ways.has(lower) || isHighestLevel(tokens, at)) clause.named = clause.near = true;
  if (suffering.has(lower)) clause.told = true;
  if (clause.near && lower === 'only') clause.modest = true;
  if (lower === ',') clause.near = clause.reached = false;
  else if (clause.named && reaching.test(lower)) clause.reached = true;
  else if (verbs.has(lower)) clause.reached = false;
  // "while existing ones fail on it, which ours solves in 90%"
  if (/^(?:this|which)$/.test(lower)) clause.against = false;
}

function isPrior(tokens: readonly Token[], at: number): boolean {
  return priors.has(tokens[at]?.lower ?? '') || isHighestLevel(tokens, at);
}

/** "the state of the art" or "SOTA", where it is no attribute of another word. */
function isHighestLevel(tokens: readonly Token[], at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'state') return tokens[at + 1]?.lower === 'of' && tokens[at + 3]?.lower === 'art';
  const next = tokens[at + 1];
  return (lower === 'sota' || lower === 'state-of-the-art') && next !== undefined && closesPhrase(next);
}

/** "we find that existing models reach 60%", "on our benchmark": what a study found out about others, and holds nothing of its own against, is its result. */
function isFound(tokens: readonly Token[], start: number): boolean {
  for (let at = start + 1; at < tokens.length; at++) {
    const { lower = '' } = tokens[at] ?? {};
    if (/^(?:we|ours|while|whereas|but)$/.test(lower)) return false;
    if (/^(?:our|this)$/.test(lower)) return prepositions.has(tokens[at - 1]?.lower ?? '');
  }
  return tokens
    .slice(0, start)
    .some(
      ({ lower }, at) =>
        lower === 'that' &&
        tokens.slice(Math.max(0, at - 3), at).some((before) => finding.test(before.lower)),
    );
}

const finding = /^(?:show|find|found|reveal|demonstrat|indicat|observ|suggest|confirm|see$|conclud|report)/;

/** Whether "while" or "whereas" opens the clause of a word, right before it, behind another clause. */
function isContrast(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > 0 && at - before < 7; before--)
    if (/^(?:while|whereas)$/.test(tokens[before]?.lower ?? '')) return true;
  return false;
}

/** Whether a word is in the subject of its clause; "comparable to existing methods" speaks of something else. */
function opensClause(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before >= 0; before--) {
    const { lower = '' } = tokens[before] ?? {};
    if (/^(?:[,;:]|that|while|whereas|although|because|since|where|but)$/.test(lower)) return true;
    if (!introducing.has(lower) && !priors.has(lower)) return false;
  }
  return true;
}
