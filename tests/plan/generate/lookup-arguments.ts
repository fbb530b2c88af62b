/** Arguments that name one thing: global ids, keys, and identifiers in their spellings. */
import {
  type GraphQLField,
  type GraphQLInputType,
  GraphQLNonNull,
  getNamedType,
  isInputObjectType,
} from 'graphql';
import { nodeTypes } from '../naive/rows.ts';
import { type Generation, held } from './generation.ts';
import type { Template } from './template.ts';
import { askable } from './unasked.ts';

type Field = GraphQLField<unknown, unknown>;

const idOf = (generation: Generation): string => {
  const { choices, rows } = generation;
  const type = choices.pick(nodeTypes);
  return choices.chance(10) ? `${type}:nobody` : `${type}:${choices.pick<{ key: string }>(rows[type]).key}`;
};

/** A global id, now and then of nothing. */
export function idLeaf(generation: Generation, type: GraphQLInputType): Template {
  const draws: [unknown, unknown] = [idOf(generation), idOf(generation)];
  if (generation.choices.chance(3)) generation.wrong(() => draws.fill('Nothing:here'));
  return { kind: 'leaf', type, draws };
}

/** A list of global ids. */
export function idList(generation: Generation, type: GraphQLInputType): Template {
  const { choices } = generation;
  const item = new GraphQLNonNull(getNamedType(type) as GraphQLInputType);
  const itemFree = choices.chance(50);
  const items = Array.from({ length: choices.below(4) }, () => {
    const template = idLeaf(generation, item);
    return itemFree ? held(generation, item, template) : template;
  });
  const list: Template = { kind: 'list', items };
  return itemFree ? list : held(generation, type, list);
}

/** A key of a topic or a venue. */
export function keyLeaf({ choices, rows }: Generation, field: Field, type: GraphQLInputType): Template {
  const named: readonly { key: string }[] = field.name === 'topic' ? rows.Topic : rows.Venue;
  const keys = named.map((row) => row.key);
  return { kind: 'leaf', type, draws: [choices.pick([...keys, 'nobody']), choices.pick(keys)] };
}

/** A one-of input: a key, or another identifier in one of its spellings. */
export function lookup(generation: Generation, type: GraphQLInputType): Template {
  const { choices, rows } = generation;
  const input = getNamedType(type);
  if (!isInputObjectType(input)) throw new Error(`${input.name} is no lookup`);
  const ways = askable(input.name, Object.values(input.getFields()));
  const way = choices.pick(ways.map(({ name }) => name));
  const known = knownNames(rows, input.name, way);
  const draws: [unknown, unknown] = [choices.pick(known), choices.pick(known)];
  if (way !== 'key' && choices.chance(5)) generation.wrong(() => draws.fill('nothing of the kind'));
  const id = getNamedType(input.getFields()[way]?.type as GraphQLInputType);
  const template: Template = { kind: 'leaf', type: id, draws };
  const inside = choices.chance(30) ? generation.variables.add(id, template, true) : template;
  if (inside !== template) return { kind: 'object', fields: { [way]: inside } };
  return held(generation, type, { kind: 'object', fields: { [way]: template } });
}

function knownNames({ Paper, Author, externalIds }: Generation['rows'], input: string, way: string) {
  if (input === 'AuthorBy') {
    if (way === 'key') return Author.map(({ key }) => key);
    return Author.flatMap(({ orcid }) => (orcid === null ? [] : [orcid, `https://orcid.org/${orcid}`]));
  }
  if (way === 'key') {
    const former = externalIds.filter(({ scheme }) => scheme === 'key').map(({ value }) => value);
    return [...Paper.map(({ key }) => key), ...former, 'nobody'];
  }
  if (way === 'doi') return Paper.flatMap(({ doi }) => (doi === null ? [] : [doi, `https://doi.org/${doi}`]));
  return Paper.flatMap(({ arxivId: id }) =>
    id === null ? [] : [id, `${id}v2`, `https://arxiv.org/abs/${id}`],
  );
}
