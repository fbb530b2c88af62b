/** Names of this machine that no foreign page can make point elsewhere. */
const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

export interface HostOptions {
  /** The address that the server listens on. */
  host: string;
  /** Names that it is reached by, without port; empty for the rule of the address. */
  allowedHosts: readonly string[];
}

/**
 * Says whether a request's Host header names this server. A page whose own name is made to resolve to 127.0.0.1
 * could otherwise read what only this machine may read; it cannot choose the Host header. A server that
 * listens for the network answers for every name, unless a list is given.
 */
export function hostRule({ host, allowedHosts }: HostOptions): (header: string | undefined) => boolean {
  if (allowedHosts.length === 0 && !isLoopback(host)) return () => true;
  const names = new Set([...loopbackNames, host, ...allowedHosts].map((name) => name.toLowerCase()));
  // Nearly all requests carry the same header.
  let lastAllowed: string | undefined;
  return (header) => {
    if (header === undefined) return false;
    if (header === lastAllowed) return true;
    const name = nameOf(header);
    if (!names.has(name) && !name.endsWith('.localhost')) return false;
    lastAllowed = header;
    return true;
  };
}

/** Whether an address or name is this machine's own. */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase();
  return (
    name === '::1' ||
    loopbackNames.includes(name) ||
    name.endsWith('.localhost') ||
    /^127(\.\d+){3}$/.test(name)
  );
}

/** The host of `host:port`, in lower case. */
export function nameOf(header: string): string {
  const colon = header.lastIndexOf(':');
  const name = colon > header.lastIndexOf(']') ? header.slice(0, colon) : header;
  return name.toLowerCase();
}
