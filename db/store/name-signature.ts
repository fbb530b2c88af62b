/** First letter and last word of a folded name, which `J. Smith` shares with `John Smith`. */
export function nameSignature(nameKey: string): string {
  return `${nameKey.slice(0, 1)} ${nameKey.slice(nameKey.lastIndexOf(' ') + 1)}`;
}
