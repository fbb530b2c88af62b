import type { Page } from './page.ts';

/** Sends whoever asks to another address of this server, with the query string as it came. */
export function redirectPage(path: string): Page {
  return ({ url = '' }, response) => {
    const start = url.indexOf('?');
    const location = start === -1 ? path : path + url.slice(start);
    response.writeHead(302, { location, 'content-length': 0 }).end();
  };
}

/** Sends browsers that open the API's address to the page for people; programs get `page`. */
export function forPeople(path: string, page: Page): Page {
  const redirect = redirectPage(path);
  return (request, response) => {
    const opened = request.method === 'GET' && request.headers.accept?.includes('text/html');
    return opened ? redirect(request, response) : page(request, response);
  };
}
