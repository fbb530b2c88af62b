/** The name of a paper on Papers with Code: `https://paperswithcode.com/paper/attention-is-all-you-need` → `attention-is-all-you-need`. */
export function paperSlug(url: string): string | undefined {
  return /paperswithcode\.com\/paper\/([^/?#]+)/.exec(url)?.[1];
}
