import { foldedText } from './folded-text.ts';

/** What the full-text index puts before and after each word that it found, and where it left something out. Folded text has none of these. */
export const marks = { before: '\u0001', after: '\u0002', cut: '…' } as const;

/**
 * What was found in a text as JSON: the text, or the passage of it that is shown, and where the words stand in that, `{"text": "…",
 * "ranges": [[0, 7], …]}`, in UTF-16 code units. Null where nothing is marked.
 * @param text - as it is stored
 * @param found - the same text or a passage of it as the full-text index gives it back: folded, with marks
 */
export function marked(text: string, found: string): string | null {
  const pieces = found.split(new RegExp(`[${marks.before}${marks.after}]`));
  if (pieces.length === 1) return null;
  const passage = pieces.join('');
  const before = passage.startsWith(marks.cut) ? marks.cut : '';
  const after = passage.endsWith(marks.cut) ? marks.cut : '';
  const bare = passage.slice(before.length, passage.length - after.length);
  const whole = foldedText(text);
  // Where something was left out before it, it is not the beginning.
  const at = before === '' ? 0 : whole.text.indexOf(bare, 1);
  const from = before === '' ? 0 : whole.start(at);
  const to = after === '' ? text.length : whole.end(at + bare.length - 1);

  const ranges: [number, number][] = [];
  let place = at - before.length;
  for (const [index, piece] of pieces.entries()) {
    const end = place + piece.length;
    // Pieces alternate: plain, marked, plain, …
    if (index % 2 === 1) addRange(ranges, whole.start(place) - from, whole.end(end - 1) - from);
    place = end;
  }
  const shift = before.length;
  return JSON.stringify({
    text: `${before}${text.slice(from, to)}${after}`,
    ranges: ranges.map(([start, end]) => [start + shift, end + shift]),
  });
}

/** Words that one letter holds, such as both numbers of ½, are marked once. */
function addRange(ranges: [number, number][], start: number, end: number): void {
  const last = ranges.at(-1);
  if (last && start < last[1]) last[1] = Math.max(last[1], end);
  else ranges.push([start, end]);
}
