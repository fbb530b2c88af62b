/** What one request may ask for. Every limit is checked before anything runs, and its error names it. */
import {
  type ASTVisitor,
  Kind,
  type SelectionNode,
  type SelectionSetNode,
  specifiedRules,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { graphqlError } from './errors.ts';
import { finiteNumbersRule } from './finite-numbers.ts';

export const limits = {
  tokens: { value: 2000, help: 'Tokens of a document.' },
  depth: { value: 12, help: 'How deep fields may nest.' },
  aliases: { value: 30, help: 'Aliases in a document.' },
  cost: {
    value: 20_000,
    help: 'Cost of an operation: about the number of values in its answer, counted before it runs.',
  },
  filterDepth: { value: 3, help: 'How deep and, or, not and relations may nest in a filter.' },
  filterTerms: {
    value: 50,
    help: 'Conditions of all filters of one root field: its operators and relations.',
  },
  valueDepth: { value: 50, help: 'How deep the value of a variable may nest.' },
  pageSize: { value: 100, help: 'Rows of a page (20 where nothing is said).' },
  orderKeys: { value: 3, help: 'Keys of one order.' },
  ids: { value: 100, help: 'Ids of one `nodes` or `papersByIds`.' },
  looks: {
    value: 25_000_000,
    help: 'What the filters and orders of an operation look through where no index helps: the characters that `contains` searches, 200 more for each text, 100 for each row, 20 more for each condition and 300 for each relation that it is asked about, 100 to 600 for each row that this leads to, 800 for each row that is sorted. A page that would need more is cut short: it has what fits among the rows that were asked, in its order, `extensions.cutShort` says so, and `endCursor` leads on. Half as much more is looked through to count. What the operation costs leaves less: 1000 for each 1.',
  },
  text: { value: 15_000, help: 'Characters of a text given to `extract`; the extractor reads no more.' },
} as const satisfies Record<string, { value: number; help: string }>;

/** Refuses documents whose data nest too deep; fragments count where they are spread. */
function depthRule(context: ValidationContext): ASTVisitor {
  const most = limits.depth.value;
  return {
    OperationDefinition(operation) {
      const depth = depthOf(context, operation.selectionSet, new Set(), most + 1);
      if (depth <= most) return;
      context.reportError(
        graphqlError('LIMIT_EXCEEDED', `The operation nests more than ${most} deep.`, { nodes: operation }),
      );
    },
  };
}

function depthOf(
  context: ValidationContext,
  set: SelectionSetNode,
  spread: ReadonlySet<string>,
  enough: number,
): number {
  let deepest = 0;
  for (const selection of set.selections) {
    if (deepest >= enough) return deepest;
    deepest = Math.max(deepest, selectionDepth(context, selection, spread, enough));
  }
  return deepest;
}

function selectionDepth(
  context: ValidationContext,
  selection: SelectionNode,
  spread: ReadonlySet<string>,
  enough: number,
): number {
  if (selection.kind === Kind.FIELD) {
    // Introspection nests deeper than data ever need to, costs no SQL, and has a rule of its own in graphql-js.
    if (selection.name.value.startsWith('__')) return 1;
    return selection.selectionSet ? 1 + depthOf(context, selection.selectionSet, spread, enough - 1) : 1;
  }
  if (selection.kind === Kind.INLINE_FRAGMENT)
    return depthOf(context, selection.selectionSet, spread, enough);
  const name = selection.name.value;
  const fragment = spread.has(name) ? undefined : context.getFragment(name);
  return fragment ? depthOf(context, fragment.selectionSet, new Set([...spread, name]), enough) : 0;
}

/** Refuses documents with too many aliases. */
function aliasRule(context: ValidationContext): ASTVisitor {
  let count = 0;
  return {
    Field(node) {
      if (!node.alias) return;
      count += 1;
      if (count === limits.aliases.value + 1) {
        context.reportError(
          graphqlError('LIMIT_EXCEEDED', `The document has more than ${limits.aliases.value} aliases.`, {
            nodes: node,
          }),
        );
      }
    },
  };
}

/** What a document is validated with, whichever exit answers it. */
export const validationRules: readonly ValidationRule[] = [
  ...specifiedRules,
  depthRule,
  aliasRule,
  finiteNumbersRule,
];

/** What a document is parsed with. */
export const parseOptions = { maxTokens: limits.tokens.value };
