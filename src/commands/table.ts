import Table from 'cli-table3';

const unboxed = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
};

const boxed = { 'left-mid': '', mid: '', 'mid-mid': '', 'right-mid': '' };

/** A table for people: the first column to the left, numbers to the right; the head may be empty. */
export function tableOf(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  { isBoxed = true } = {},
): string {
  const [first = []] = [head, ...rows].filter(({ length }) => length > 0);
  const table = new Table({
    chars: isBoxed ? boxed : unboxed,
    head: [...head],
    colAligns: first.map((_cell, index) => (index === 0 ? 'left' : 'right')),
    style: { head: [], border: [], ...(isBoxed ? {} : { 'padding-left': 0, 'padding-right': 0 }) },
  });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

/** A number with its thousands apart: `12,345`. */
export function grouped(number: number): string {
  return number.toLocaleString('en');
}

/** A path of which the end is kept, as it says most. */
export function shortened(path: string, length: number): string {
  return path.length <= length ? path : `…${path.slice(path.length - length + 1)}`;
}

/** How many there are of something: `1 paper`, `1,200 papers`. */
export function counted(number: number, noun: string): string {
  return `${grouped(number)} ${noun}${number === 1 ? '' : 's'}`;
}
