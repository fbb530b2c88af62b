/** Arguments of the search over everything: texts that find something, some kinds, a page. */
import { type GraphQLField, type GraphQLInputType, getNamedType } from 'graphql';
import { type Generation, held } from './generation.ts';
import { settled, type Template } from './template.ts';

const texts = [
  'attention',
  'all of',
  'jose OR MLSys',
  '"is all" -need',
  'Sys',
  'a OR it OR 100x',
  'atention',
  '?!',
];
const kinds = ['PAPER', 'AUTHOR', 'TOPIC', 'VENUE'];

/** The arguments by their names. */
export function searchOf(
  generation: Generation,
  field: GraphQLField<unknown, unknown>,
): [string, Template][] {
  const { choices } = generation;
  const typeOf = (name: string): GraphQLInputType => {
    const argument = field.args.find((candidate) => candidate.name === name);
    if (!argument) throw new Error(`no argument ${name}`);
    return argument.type;
  };
  const given = (name: string, draws: [unknown, unknown]): [string, Template] => [
    name,
    held(generation, typeOf(name), { kind: 'leaf', type: typeOf(name), draws }),
  ];
  const text = choices.pick(texts);
  const some = choices.chance(50) ? kinds.filter(() => choices.chance(60)) : null;
  if (some?.length === 0) generation.wrong(() => undefined);
  const pages = choices.chance(40);
  const asked = [given('query', [text, pages ? text : choices.pick(texts)])];
  if (some) asked.push(['kinds', kindsAsked(generation, typeOf('kinds'), some)]);
  const [size, cursor] = choices.pick([
    ['first', 'after'],
    ['last', 'before'],
  ] as const);
  if (choices.chance(80)) asked.push(given(size, [choices.below(6), choices.below(6)]));
  const known = pages && some?.length !== 0 ? [...generation.cursorsOfSearch(text, some)] : [];
  if (known.length > 0) asked.push(given(cursor, [choices.pick(known), choices.pick(known)]));
  if (choices.chance(2)) generation.wrong(() => asked.push(['before', settled(typeOf('before'), 'x')]));
  return asked;
}

/** Kinds decide the statement, and so are the same in both draws. */
function kindsAsked(generation: Generation, type: GraphQLInputType, some: readonly string[]): Template {
  const kind = getNamedType(type) as GraphQLInputType;
  const list: Template = { kind: 'list', items: some.map((name) => settled(kind, name)) };
  return generation.choices.chance(40) ? generation.variables.add(type, list, true) : list;
}
