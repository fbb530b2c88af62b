/**
 * A text in pieces in which no run without a quote or line end is longer than `longest`: what is beyond is left out. So a reader that
 * keeps a whole cell is never given one that fills the memory, and still meets the end of each.
 */
export async function* boundedRuns(text: AsyncIterable<string>, longest: number): AsyncGenerator<string> {
  let length = 0;
  for await (const piece of text) {
    if (length + piece.length > longest) {
      const runs = piece.split(/(?<=["\r\n])/);
      yield runs
        .map((run) => {
          const kept = cut(run, Math.max(0, longest - length));
          length = isEnded(run) ? 0 : length + run.length;
          return kept;
        })
        .join('');
    } else {
      yield piece;
      const last = ['"', '\n', '\r'].reduce((place, sign) => Math.max(place, piece.lastIndexOf(sign)), -1);
      length = last < 0 ? length + piece.length : piece.length - 1 - last;
    }
  }
}

function isEnded(run: string): boolean {
  return /["\r\n]$/.test(run);
}

/** The beginning of a run, and the sign that ends it. */
function cut(run: string, length: number): string {
  if (run.length <= length) return run;
  return isEnded(run) ? run.slice(0, length) + run.slice(-1) : run.slice(0, length);
}
