/** What the names of results can be asked: operators to which all spellings of a name are one. */
import { type SQLWrapper, sql } from 'drizzle-orm';
import { isJoinedKind, nameKey } from '../db/joined-names/name-key.ts';
import { bound, type Change, equality, isNull, type Operator, operatorInput } from './operators.ts';
import { holdsFolded } from './plan/dialect.ts';
import type { AskedName } from './plan/filter-fields.ts';
import { asRow } from './plan/rows.ts';
import { changed } from './plan/value.ts';
import { perOperator } from './plan/weights.ts';
import { beginning, foldText } from './text-operators.ts';

/** The name that operators of `NameFilter` are asked about, in place of a value. */
function askedName(value: SQLWrapper): AskedName {
  return asRow(value);
}

/** What is asked for, joined as the names are that it is compared with. */
function joinedAs({ kind }: AskedName): Change {
  return (text) => (isJoinedKind(kind) ? nameKey(kind, String(text)) : text);
}

/** What a name may begin with, and say nothing: an index has each of these beginnings. */
const articles = ['', 'the ', 'a ', 'an '];

/** To fold a name takes so many times as long as a comparison. */
const perFold = 3 * perOperator;

/** What is asked for, behind an article. */
const behind =
  (article: string): Change =>
  (text) =>
    article + String(text).replace(/^\s*(?:the|an?)\s+(?=\S)/i, '');

/** Comparisons of names of which all spellings are one. */
const name: Record<string, Operator> = {
  ...equality({
    type: 'String',
    how: ', in whatever spelling',
    column: (value) => askedName(value).key,
    operand: (value) => joinedAs(askedName(value)),
  }),
  contains: {
    type: 'String',
    description:
      'Holds this text anywhere, also within a word, as the paper spells it; or is the same name in another spelling. So it finds a name among several as well: `CIFAR-10` finds `CIFAR-10 and CIFAR-100`, which is no result on `CIFAR-10` to `eq`.',
    condition: (value, given) => {
      const { key, text } = askedName(value);
      const isSame = sql`${key} = ${bound(given, joinedAs(askedName(value)))}`;
      return sql`(${isSame} or ${holdsFolded(text, bound(given, foldText))})`;
    },
  },
  startsWith: {
    type: 'String',
    description: 'Begins with this text, as the paper spells it; articles do not matter.',
    weight: articles.length * perFold,
    condition: (value, given) => {
      const { text } = askedName(value);
      const ranges = articles.map((article) => beginning(text, changed(given, behind(article))));
      return sql`(${sql.join(ranges, sql` or `)})`;
    },
  },
  isNull: { ...isNull, condition: (value, given) => isNull.condition(askedName(value).key, given) },
};

export const NameFilter = operatorInput(
  'NameFilter',
  'Asks for what results name: neither case, accents, hyphens, blanks nor articles matter, nor what such a thing is called in general (`dataset`, `model`, `GPU`), nor who made it and how many there were: `CIFAR10` is `the CIFAR-10 dataset`, `A100` is `8 NVIDIA A100 GPUs`, `SOTA` is `the previous state-of-the-art methods`, `SQuADv2` is `SQuAD 2.0`. A digit, a version, a size, a letter more or a part, as a validation set, is another name. Where nothing has a name, `suggest` tells what is named alike, a mistyped letter away as well.',
  name,
  true,
);
