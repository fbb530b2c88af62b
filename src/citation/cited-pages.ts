/** Pages behind their word: `p. 7` for one, `pp. 11–38` for several. */
export function numberedPages(pages: string | undefined): string | undefined {
  return pages && `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`;
}
