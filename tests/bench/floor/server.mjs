/** The floor's server: `node:http` and nothing around it. It trusts its only client. */
import { createServer } from 'node:http';
import { openFloor } from './statements.mjs';

const answer = openFloor(process.argv[2]);

const server = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (chunk) => {
    body += chunk;
  });
  request.on('end', () => {
    const { operationName, variables } = JSON.parse(body);
    const text = answer(operationName, variables);
    response.writeHead(200, [
      'content-type',
      'application/graphql-response+json; charset=utf-8',
      'content-length',
      String(text.length),
    ]);
    response.end(text, 'latin1');
  });
});

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
