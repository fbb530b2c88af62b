/** A record as a line of JSON, with its end. */
export function jsonLine(record: object): string {
  return `${JSON.stringify(record)}\n`;
}
