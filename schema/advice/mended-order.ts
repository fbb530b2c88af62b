/** Orders as other APIs write them: the word that is sorted by is a name there, or bears its direction. */
import { type GraphQLInputObjectType, getNamedType, isEnumType, Kind, type ValueNode } from 'graphql';
import { mendedLeaf } from './mended-leaf.ts';
import { type Field, objectOf } from './value-text.ts';

/** `{PUBLISHED: DESC}` is `{by: PUBLISHED, direction: DESC}`; undefined where the type is no order, or has no such words. */
export function orderOf(
  type: GraphQLInputObjectType,
  asked: string,
  value: ValueNode,
): readonly Field[] | undefined {
  const key = wordOf(type, 'by', { kind: Kind.ENUM, value: asked });
  const way = wordOf(type, 'direction', value);
  return key && way && [key, way];
}

/** `PUBLISHED_DESC` is `{by: PUBLISHED, direction: DESC}`. */
export function orderInOne(type: GraphQLInputObjectType, given: ValueNode): ValueNode | undefined {
  const text = given.kind === Kind.STRING || given.kind === Kind.ENUM ? given.value : '';
  const [, key, way] = /^(\w+?)[_ ]?(asc|desc)$/i.exec(text) ?? [];
  const fields = key && way && orderOf(type, key, { kind: Kind.ENUM, value: way });
  return fields ? objectOf(fields) : undefined;
}

function wordOf(type: GraphQLInputObjectType, name: string, value: ValueNode): Field | undefined {
  const field = type.getFields()[name];
  const words = field && getNamedType(field.type);
  const word = isEnumType(words) ? mendedLeaf(words, value) : undefined;
  return word && [name, word];
}
