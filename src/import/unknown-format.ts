import { headersOf } from '../formats/csv.ts';
import { formats } from '../formats/formats.ts';

/** The names of all formats, in one line. */
export const formatNames = formats.map(({ name }) => name).join(', ');

/** What is told of a file that begins so and is in no format that we know, with what would be right. */
export function unknownFormat(name: string, head: string): string {
  const [first = '', second = ''] = head.split(/\r\n|\n|\r/, 2);
  const headers = headersOf(head);
  const isTable =
    headers.length > 1 && headers.every(isHeader) && headersOf(second).length === headers.length;
  return isTable && !/^[\s\ufeff]*[<{[]/.test(first)
    ? `${name} has no column that is called a title: if it is a table of papers, say which one is, as --map "title=${headers[0]}"; its columns are ${headers.join(', ')}`
    : `${name} is in no known format: if it is one of ${formatNames}, say which with --format`;
}

/** Whether a cell may name a column: sentences are longer. */
function isHeader(cell: string): boolean {
  return cell.trim() !== '' && cell.length <= 60;
}
