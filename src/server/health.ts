import type { Page } from './page.ts';

/** `/health`: the process is up and answers. */
export function healthPage(): Page {
  return (_request, response) => sendStatus(response, 200, 'ok');
}

/** `/ready`: it can answer queries, too; `check` throws if it cannot. */
export function readyPage(check: () => void): Page {
  return (_request, response) => {
    try {
      check();
    } catch {
      sendStatus(response, 503, 'the database does not answer');
      return;
    }
    sendStatus(response, 200, 'ready');
  };
}

function sendStatus(response: Parameters<Page>[1], status: number, text: string): void {
  const body = JSON.stringify({ status: text });
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(body);
}
