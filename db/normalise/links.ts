import type { LinkRecord } from '../record.ts';
import { cleanText } from './text.ts';

/** Links that a browser can follow, each address once. */
export function cleanLinks(links: readonly LinkRecord[] | undefined): LinkRecord[] | undefined {
  const seen = new Set<string>();
  const clean = (links ?? []).flatMap(({ kind, url }): LinkRecord[] => {
    const address = cleanText(url)?.replaceAll(' ', '%20');
    // Other schemes, such as javascript:, would run in the page that shows the link.
    if (address === undefined || !/^(?:https?|ftp):\/\/./i.test(address) || !URL.canParse(address)) return [];
    if (seen.has(address)) return [];
    seen.add(address);
    return [{ kind, url: address }];
  });
  return clean.length > 0 ? clean : undefined;
}
