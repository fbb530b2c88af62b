/** The number of edits between two texts, a swap of neighbours being one. */
export function edits(a: string, b: string): number {
  const rows = [...a, ''].map(() => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0;
  for (let i = 0; i <= a.length; i++)
    for (let j = 0; j <= b.length; j++) {
      const row = rows[i];
      if (!row) continue;
      if (i === 0 || j === 0) row[j] = i + j;
      else {
        const same = a[i - 1] === b[j - 1] ? 0 : 1;
        const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + same,
          swap ? at(i - 2, j - 2) + 1 : 9,
        );
      }
    }
  return at(a.length, b.length);
}
