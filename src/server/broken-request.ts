import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import { type ErrorCode, errorCodes } from '../../schema/errors.ts';
import { errorText } from './respond.ts';

/** What node:http finds wrong before there is a request to answer, by the error's code. */
const problems: Record<string, { code: ErrorCode; message: string }> = {
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'REQUEST_TIMEOUT', message: 'The request took too long to arrive.' },
  HPE_HEADER_OVERFLOW: { code: 'BAD_REQUEST', message: 'The headers are larger than 16 KB.' },
};

/** Answers, on the bare socket, a request that is no HTTP or does not arrive in time, and closes the connection. */
export function refuseBrokenRequest(error: Error & { code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { code, message } = problems[error.code ?? ''] ?? {
    code: 'BAD_REQUEST',
    message: 'This is not HTTP.',
  };
  const { status } = errorCodes[code];
  const text = errorText(code, message);
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(text)}`,
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${text}`);
}
