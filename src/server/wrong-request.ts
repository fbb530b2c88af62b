import { namesFor } from '../../schema/advice/told-names.ts';

const parameters = [
  { name: 'query', description: 'The text of the operation, document, statement.' },
  { name: 'operationName', description: 'The name of the operation.' },
  { name: 'variables', description: 'The values of variables, params, vars.' },
  { name: 'extensions', description: 'What else a client says.' },
];

const example = '{"query": "{ papers { totalCount } }"}';

/** What is wrong with the body of a request, parsed, as a request of GraphQL, with what would be right; undefined if nothing is. */
export function wrongRequest(body: unknown): string | undefined {
  if (Array.isArray(body))
    return `The request body is a list: send one operation in each request, such as ${example}.`;
  if (kindOf(body) !== 'an object')
    return `The request body is ${kindOf(body)}: send an object such as ${example}.`;
  const given = Object.entries(body as object);
  const unknown = given.find(([name]) => parameters.every((known) => known.name !== name))?.[0];
  if (unknown !== undefined)
    return `"${unknown.slice(0, 100)}" is no part of a request. ${namesFor(unknown, 'A request', parameters)}`;
  for (const [name, value] of given) {
    const wanted = name === 'query' || name === 'operationName' ? 'a text' : 'an object';
    const kind = kindOf(value);
    if (kind === 'null' || kind === wanted) continue;
    const isEncoded = kind === 'a text' && wanted === 'an object';
    return `"${name}" is ${kind}, and must be ${wanted}${isEncoded ? ': send the object itself, not its JSON as a text' : ''}.`;
  }
  return undefined;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}
