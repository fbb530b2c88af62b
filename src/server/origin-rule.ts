import { isLoopback } from './host-rule.ts';

/** Words that stand for origins: pages of every site, pages that this machine serves, none but our own. */
const originWords: readonly string[] = ['*', 'loopback', 'none'];

/** Whether a text is an origin, as browsers send it, or a word for some. */
export function isOrigin(text: string): boolean {
  return originWords.includes(text) || (URL.canParse(text) && new URL(text).origin === text);
}

/**
 * Says whether pages of an origin may read answers. `allowed` holds origins (`https://papers.example.org`) and words for
 * some; `host` is the request's Host header, as our own pages may always.
 */
export function originRule(
  allowed: readonly string[],
): (origin: string, host: string | undefined) => boolean {
  const origins = new Set(allowed);
  const everyone = origins.has('*');
  const loopback = origins.has('loopback');
  return (origin, host) => {
    if (everyone || origins.has(origin)) return true;
    const url = URL.canParse(origin) ? new URL(origin) : undefined;
    if (url === undefined) return false;
    return url.host === host || (loopback && isLoopback(url.hostname));
  };
}
