/** What is wrong, and then what would be right. */
export function sentences(message: string, advice: string | undefined): string {
  if (advice === undefined) return message;
  return `${/[.?!]$/.test(message) ? message : `${message}.`} ${advice}`;
}
