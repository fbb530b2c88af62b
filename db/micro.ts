/** A unit whose micro is the Greek letter, which Unicode prefers to the sign that looks like it. */
export function withGreekMicro(unit: string): string {
  return unit.replaceAll('\u00b5', '\u03bc');
}
