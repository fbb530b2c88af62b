import { codeAt, isDigit, isLetterAt } from './characters.ts';

/** LaTeX commands that mean a character; all others are read over, with their braces. */
export const markupCommands: ReadonlyMap<string, string> = new Map([
  ['%', '%'],
  ['&', '&'],
  ['times', '×'],
  ['cdot', '·'],
  ['sim', '~'],
  ['approx', '~'],
  ['simeq', '~'],
  ['pm', '±'],
  ['le', '≤'],
  ['leq', '≤'],
  ['leqslant', '≤'],
  ['lt', '<'],
  ['ge', '≥'],
  ['geq', '≥'],
  ['geqslant', '≥'],
  ['gt', '>'],
  ['to', '→'],
  ['rightarrow', '→'],
  ['uparrow', '↑'],
  ['downarrow', '↓'],
  ['mu', 'μ'],
  ['upmu', 'μ'],
  ['circ', '°'],
  ['degree', '°'],
  ['texttimes', '×'],
]);

/** Commands for fonts, whose braces may be lost: "\\texttt{TF}" and "\\textttTF". */
const fonts = [
  'texttt',
  'textsc',
  'textbf',
  'textit',
  'textsf',
  'textrm',
  'mathsf',
  'mathrm',
  'mathbf',
  'mathcal',
  'mathtt',
  'emph',
];

/** The offset after the command whose backslash stands at an offset. */
export function endOfCommand(text: string, at: number): number {
  let end = at + 1;
  for (const font of fonts) if (text.startsWith(font, end)) return end + font.length;
  while (isLetterAt(text, end)) end++;
  return end === at + 1 ? Math.min(end + 1, text.length) : end;
}

/** The offset after the "(cid:173)" that a damaged encoding left for a letter. */
export function endOfGlyphCode(text: string, at: number): number {
  let end = at + 5;
  while (isDigit(codeAt(text, end))) end++;
  return text[end] === ')' ? end + 1 : end;
}
