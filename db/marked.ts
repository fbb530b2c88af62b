/** What the full-text index puts before and after each word that it found. */
export const marks = { before: '\u0001', after: '\u0002' } as const;

/**
 * A text with marked words as JSON: the text without marks, and where they were, `{"text": "…", "ranges": [[0, 7], …]}`, in UTF-16
 * code units. Null where nothing is marked.
 */
export function marked(text: string): string | null {
  const pieces = text.split(new RegExp(`[${marks.before}${marks.after}]`));
  if (pieces.length === 1) return null;
  const ranges: [number, number][] = [];
  let length = 0;
  for (const [index, piece] of pieces.entries()) {
    // Pieces alternate: plain, marked, plain, …
    if (index % 2 === 1) ranges.push([length, length + piece.length]);
    length += piece.length;
  }
  return JSON.stringify({ text: pieces.join(''), ranges });
}
