/** What texts can be asked: operators that know no case and no accents. */
import { Column, is, type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { fold } from '../db/fold.ts';
import { bound, type Change, equality, isNull, type Operator, operatorInput } from './operators.ts';
import { folded, foldedAsRead, holdsFolded } from './plan/dialect.ts';

/** A text folded, as an index has it; what no index has comes as an expression. */
const foldedText = (value: SQLWrapper) => (is(value, Column) ? folded(value) : foldedAsRead(value));

/** An operand folded, as texts are that it is compared with. */
export const foldText: Change = (text) => fold(String(text));

/** Comes after every text that begins with a text, so that an index of folded texts leads to them. */
const pastFolded: Change = (text) => `${fold(String(text))}\u{10FFFF}`;

/** The condition that a text begins with another; an index of it leads there. */
export function beginning(value: SQLWrapper, given: unknown): SQL {
  return sql`${foldedText(value)} between ${bound(given, foldText)} and ${bound(given, pastFolded)}`;
}

/** Comparisons of text that know no case and no accents. */
export const text: Readonly<Record<string, Operator>> = {
  ...equality({ type: 'String', column: foldedText, operand: () => foldText }),
  contains: {
    type: 'String',
    description:
      'Holds this text anywhere, also within a word. No index holds that but of names and titles: every other text is read that the rest of the filter leaves, up to a bound; `search` finds words in any number of papers.',
    condition: (value, given) => holdsFolded(value, bound(given, foldText)),
  },
  startsWith: { type: 'String', description: 'Begins with this text.', condition: beginning },
  isNull,
};

export const StringFilter = operatorInput(
  'StringFilter',
  'Asks for text; case and accents do not matter.',
  text,
  true,
);
