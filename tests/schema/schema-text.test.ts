import { readFileSync } from 'node:fs';
import { buildSchema, findBreakingChanges, findDangerousChanges } from 'graphql';
import { expect, test } from 'vitest';
import { paperqlSchema, schemaText } from '../../schema/schema.ts';

const committed = readFileSync(new URL('../../schema/schema.graphql', import.meta.url), 'utf8');

test('schema/schema.graphql is the schema that is served; `paperql schema --write` renews it', () => {
  expect(committed).toBe(schemaText());
});

test('schema/schema.graphql read back is the same schema to a client', () => {
  const read = buildSchema(committed);
  expect(findBreakingChanges(read, paperqlSchema())).toEqual([]);
  expect(findDangerousChanges(read, paperqlSchema())).toEqual([]);
});
