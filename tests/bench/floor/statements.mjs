/** The floor: prepared statements, written by hand, that build the answers in SQLite. */
import { openDatabase } from '../../../dist/db/open.js';
import { questions } from '../questions/questions.mjs';

/**
 * Opens a store as the product does, with the same pragmas, and answers the questions by the name of their operation.
 * @param {string} path
 * @returns {(operationName: string, variables: Record<string, unknown>) => string} the answer's bytes in UTF-8, one a character:
 *   so nothing is decoded, counted and encoded again on its way from SQLite to the socket
 */
export function openFloor(path) {
  const client = openDatabase(path, { readonly: true }).$client;
  const answers = new Map(
    questions.map((question) => [question.operationName, answerOf(client, question.floor)]),
  );
  return (operationName, variables) => answers.get(operationName)(variables);
}

/** A statement gives the value of the root field as JSON. */
function answerOf(client, { root, sql, text, parameters }) {
  const before = `{"data":{"${root}":`;
  if (sql === undefined) return () => `${before}${text}}}`;
  const statement = client.prepare(`select cast((${sql}) as blob)`).pluck();
  return (variables) => `${before}${statement.get(...parameters(variables)).latin1Slice()}}}`;
}
