/** What would be right in a text that is no GraphQL: which bracket is not closed, or how a query begins. */
import { type GraphQLError, Lexer, Source, type Token, TokenKind } from 'graphql';

const closing: Readonly<Record<string, string>> = {
  [TokenKind.BRACE_L]: TokenKind.BRACE_R,
  [TokenKind.PAREN_L]: TokenKind.PAREN_R,
  [TokenKind.BRACKET_L]: TokenKind.BRACKET_R,
};
const closers = new Set(Object.values(closing));
const beginnings = ['query', 'mutation', 'subscription', 'fragment'];
const example = '{ papers { totalCount } }';

/** What would be right where a text ends to be GraphQL; undefined where the error says it. */
export function syntaxAdvice(text: string, { positions }: GraphQLError): string | undefined {
  const [position = 0] = positions ?? [];
  const open: Token[] = [];
  const lexer = new Lexer(new Source(text));
  try {
    for (let token = lexer.advance(); token.start < position; token = lexer.advance()) {
      if (token.kind in closing) open.push(token);
      else if (closers.has(token.kind)) open.pop();
    }
  } catch {
    // What cannot be read at all, the error shows.
    return undefined;
  }
  const { kind, value } = lexer.token;
  const last = open.at(-1);
  if (last === undefined) return beginningAdvice(kind, value);
  const place = `the ${last.kind} of line ${last.line}, column ${last.column}`;
  if (kind === TokenKind.EOF)
    return open.length === 1
      ? `Nothing closes ${place}.`
      : `${open.length} brackets are not closed, the last of them ${place}.`;
  const isPast = closers.has(kind)
    ? kind !== closing[last.kind]
    : kind === TokenKind.BRACE_L && last.kind === TokenKind.PAREN_L;
  return isPast ? `Close ${place} before it.` : undefined;
}

function beginningAdvice(kind: TokenKind, value: string): string | undefined {
  if (kind === TokenKind.EOF) return `Write an operation: ${example}.`;
  if (closers.has(kind)) return 'There is nothing open that it closes.';
  const isBeginning = kind === TokenKind.NAME && !beginnings.includes(value);
  return isBeginning ? `A query stands in braces: ${example}.` : undefined;
}
