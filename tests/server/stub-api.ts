import {
  GraphQLInt,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLSchema,
  GraphQLString,
  specifiedRules,
} from 'graphql';
import { graphqlError } from '../../schema/errors.ts';
import { octetText } from '../../schema/plan/octet-text.ts';
import type { Api } from '../../src/api.ts';

/** A schema with one field for each way in which an answer can come about. */
const schema = new GraphQLSchema({
  query: new GraphQLObjectType({
    name: 'Query',
    fields: {
      hello: { type: GraphQLString, resolve: () => 'world' },
      add: {
        type: GraphQLInt,
        args: { to: { type: new GraphQLNonNull(GraphQLInt) } },
        resolve: (_source, { to }: { to: number }) => to + 1,
      },
      wrong: {
        type: GraphQLString,
        resolve: () => {
          throw graphqlError('BAD_USER_INPUT', 'Ask for something else.');
        },
      },
      broken: {
        type: GraphQLString,
        resolve: () => {
          throw new Error('the secret of the server');
        },
      },
      damaged: { type: GraphQLInt, resolve: () => 2 ** 40 },
    },
  }),
});

/** What the stub's fast exit knows by heart. The blank shows which exit an answer came from. */
const known = new Map([
  ['{ hello }', '{"data": {"hello":"world"}}'],
  ['{ __typename }', '{"data": {"__typename":"Query"}}'],
  ['query Query { __typename }', '{"data": {"__typename":"Query"}}'],
]);

function answerOf(query: string) {
  const text = known.get(query);
  return text === undefined ? undefined : octetText(Buffer.from(text));
}

export const stubApi: Api = {
  schema,
  fastExit: { answer: ({ query }) => answerOf(query) },
  validationRules: specifiedRules,
  parseOptions: { maxTokens: 350 },
  context: {},
  tabs: [{ name: 'hello', query: '# Says hello.\nquery Hello {\n  hello\n}\n' }],
  checkReady: () => {},
};

/** The same without a fast exit: everything goes through Yoga. */
export const generalOnlyApi: Api = { ...stubApi, fastExit: { answer: () => undefined } };
