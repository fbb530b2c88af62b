/** What is measured: each question as GraphQL, and as SQL by hand that gives the same answer. */
import { randomOf } from '../store/random.mjs';
import { fixedCost } from './fixed-cost.mjs';
import { leaderboard } from './leaderboard.mjs';
import { onePaper } from './one-paper.mjs';
import { papers, papersCounted, papersOfTopic } from './papers.mjs';

/** @type {readonly Question[]} */
export const questions = [fixedCost, onePaper, papers, papersOfTopic, papersCounted, leaderboard];

/**
 * Requests of one question, no two alike where the question has variables.
 * @param {Question} question
 * @param {import('better-sqlite3').Database} client - the store, to ask for what is in it
 * @param {number} count
 * @returns {Request[]}
 */
export function requestsOf(question, client, count) {
  const random = randomOf(7);
  const lists = listsOf(client);
  return Array.from({ length: count }, () => ({
    query: question.document,
    operationName: question.operationName,
    variables: question.variablesOf(random, lists),
  }));
}

function listsOf(client) {
  const column = (sql) => client.prepare(sql).pluck().all();
  return {
    paperKeys: column('select key from papers order by id % 97, id limit 20000'),
    topicKeys: column('select key from topics where paper_count > 0 order by paper_count desc, id'),
    years: column('select distinct year from papers where year is not null order by year'),
    rankedMetrics: column(
      `select replace(upper(metric), '-', '_') from reported_metrics where own = 1 and improvement is not null group by metric having count(*) >= 20 order by 1`,
    ),
  };
}

/**
 * @typedef {object} Question
 * @property {string} name
 * @property {number} [target] - of the ratio of the floor's cost to ours
 * @property {string} operationName
 * @property {string} document
 * @property {VariablesOf} variablesOf
 * @property {{ root: string, sql?: string, text?: string, parameters?: (variables: Record<string, any>) => unknown[] }} floor
 *
 * @typedef {(random: import('../store/random.mjs').Random, lists: Record<string, string[]>) => Record<string, unknown>} VariablesOf
 * @typedef {{ query: string, operationName: string, variables: Record<string, unknown> }} Request
 */
