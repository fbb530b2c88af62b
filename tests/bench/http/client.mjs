/** An HTTP client that does next to nothing, so that the servers get the machine. */
import { connect } from 'node:net';

/** @returns {Promise<Client>} over so many connections that stay open */
export async function openClient(port, connections = 8) {
  const sockets = await Promise.all(Array.from({ length: connections }, () => openConnection(port)));
  return {
    async send(requests, onAnswer = () => {}) {
      let next = 0;
      const walk = async (ask) => {
        while (next < requests.length) {
          const index = next++;
          onAnswer(await ask(requests[index]), index);
        }
      };
      await Promise.all(sockets.map(({ ask }) => walk(ask)));
    },
    close() {
      for (const { socket } of sockets) socket.destroy();
    },
  };
}

/** A request as it goes over the wire, the way GraphQL clients send it. */
export function wireRequest(body, port) {
  const text = Buffer.from(JSON.stringify(body));
  const head = [
    'POST /graphql HTTP/1.1',
    `host: 127.0.0.1:${port}`,
    'accept: application/graphql-response+json, application/json;q=0.9',
    'content-type: application/json',
    `content-length: ${text.length}`,
    'connection: keep-alive',
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), text]);
}

async function openConnection(port) {
  const socket = connect({ port, host: '127.0.0.1', noDelay: true });
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject));
  let waiting;
  let chunks = [];
  let missing = 0;
  const settle = () => {
    const answer = Buffer.concat(chunks);
    chunks = [];
    waiting.resolve(answer);
  };
  const fail = () => waiting?.reject(new Error('the server broke off'));
  socket.on('error', fail).on('close', fail);
  socket.on('data', (chunk) => {
    // An answer's head comes in one piece: it is the first that a server writes, and small.
    missing = (chunks.length === 0 ? lengthOf(chunk) : missing) - chunk.length;
    chunks.push(chunk);
    if (missing === 0) settle();
  });
  const ask = (request) =>
    new Promise((resolve, reject) => {
      waiting = { resolve, reject };
      socket.write(request);
    });
  return { socket, ask };
}

/** Bytes of a whole answer, by the head that it begins with. */
function lengthOf(chunk) {
  const end = chunk.indexOf('\r\n\r\n') + 4;
  const head = chunk.latin1Slice(0, end).toLowerCase();
  const [, length] = /\r\ncontent-length: (\d+)/.exec(head) ?? [];
  if (!head.startsWith('http/1.1 200 ') || length === undefined)
    throw new Error(`not an answer: ${chunk.toString()}`);
  return end + Number(length);
}

/** The body of an answer as text. */
export function bodyOf(answer) {
  return answer.toString('utf8', answer.indexOf('\r\n\r\n') + 4);
}

/**
 * @typedef {object} Client
 * @property {(requests: readonly Buffer[], onAnswer?: (answer: Buffer, index: number) => void) => Promise<void>} send
 *   sends all, on each connection the next as soon as the last is answered
 * @property {() => void} close
 */
