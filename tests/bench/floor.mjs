/** The floor: prepared statements, written by hand, that build the answers in SQLite. */
import Sqlite from 'better-sqlite3';
import { questions } from './questions/questions.mjs';

/**
 * Opens a store the way the product does and answers the questions by the name of their operation.
 * @param {string} path
 * @returns {(operationName: string, variables: Record<string, unknown>) => string}
 */
export function openFloor(path) {
  const client = new Sqlite(path, { readonly: true });
  client.pragma('cache_size = -65536');
  const answers = new Map(questions.map((question) => [question.operationName, answerOf(client, question.floor)]));
  return (operationName, variables) => answers.get(operationName)(variables);
}

function answerOf(client, { root, sql, text, parameters }) {
  const before = `{"data":{"${root}":`;
  if (sql === undefined) return () => `${before}${text}}}`;
  const statement = client.prepare(sql).pluck();
  return (variables) => `${before}${statement.get(...parameters(variables))}}}`;
}
