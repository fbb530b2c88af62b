import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Tab } from './graphiql-tabs.ts';
import type { Page } from './server/page.ts';

/** What the page may do: everything it needs is in it, and it talks to nobody but this server. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'unsafe-inline' blob:",
  'worker-src blob:',
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Ways to make the page small, the best first, as Accept-Encoding names them. It has 9 MB, so none tries hard. */
const encodings: Record<string, (html: Buffer) => Promise<Buffer>> = {
  br: (html) => promisify(brotliCompress)(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: (html) => promisify(gzip)(html),
};

const logo =
  '<svg viewBox="0 0 32 32" width="28" height="28" fill="none" stroke="#d60690" stroke-width="2.4" ' +
  'stroke-linecap="round" stroke-linejoin="round"><path d="M7 3h12l6 6v20H7z M19 3v6h6"/><path d="M11 24v-4 M16 24v-8 M21 24v-11"/></svg>';
const favicon = `data:image/svg+xml,${encodeURIComponent(logo.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"'))}`;

/**
 * GraphiQL moves a tab the moment it is pressed, out from under the pointer, so that the first click on a tab is lost. Its own
 * style prevents that only for tabs without focus.
 */
const tabsStayStill = '<style>.graphiql-tab { transform: none !important }</style>';

/** GraphiQL, complete in one page that works offline, opening with `tabs` and asking `endpoint`. It is made once, when first asked for. */
export function graphiqlPage(tabs: readonly Tab[], endpoint: string): Page {
  let page: Promise<{ html: Buffer; tag: string }> | undefined;
  const bodies = new Map<string, Promise<Buffer>>();

  const bodyIn = (encoding: string, html: Buffer) => {
    const body = bodies.get(encoding) ?? encodings[encoding]?.(html) ?? Promise.resolve(html);
    bodies.set(encoding, body);
    return body;
  };

  return async (request, response) => {
    page ??= render(tabs, endpoint);
    const { html, tag } = await page;
    const headers = { etag: tag, 'cache-control': 'no-cache', vary: 'accept-encoding' };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    const encoding = encodingFor(request.headers['accept-encoding']);
    const body = await bodyIn(encoding, html);
    response.writeHead(200, {
      ...headers,
      'content-type': 'text/html; charset=utf-8',
      'content-encoding': encoding,
      'content-length': body.length,
      'content-security-policy': contentSecurityPolicy,
    });
    response.end(body);
  };
}

async function render(tabs: readonly Tab[], endpoint: string) {
  // Loaded only here, as its 9 MB would slow down every start.
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  const defaultTabs = tabs.map(({ query }) => ({ query }));
  const page = renderGraphiQL({
    title: 'paperql',
    logo,
    favicon,
    endpoint,
    defaultTabs,
    defaultEditorToolsVisibility: false,
  });
  const html = Buffer.from(page.replace('</head>', `${tabsStayStill}</head>`));
  return { html, tag: `"${createHash('sha256').update(html).digest('base64url')}"` };
}

function encodingFor(accepted = ''): string {
  const names = accepted.split(',').map((part) => part.trim().split(';')[0]);
  return Object.keys(encodings).find((name) => names.includes(name)) ?? 'identity';
}
