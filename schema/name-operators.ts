/** What the names of results can be asked: operators to which all spellings of a name are one. */
import { type SQLWrapper, sql } from 'drizzle-orm';
import { isJoinedKind, nameKey } from '../db/joined-names/name-key.ts';
import { bound, type Change, equality, isNull, type Operator, operatorInput } from './operators.ts';
import { asRow } from './plan/compilation.ts';
import { holdsFolded } from './plan/dialect.ts';
import type { AskedName } from './plan/filter-fields.ts';
import { beginning, foldText } from './text-operators.ts';

/** The name that operators of `NameFilter` are asked about, in place of a value. */
function askedName(value: SQLWrapper): AskedName {
  return asRow(value);
}

/** What is asked for, joined as the names are that it is compared with. */
function joinedAs({ kind }: AskedName): Change {
  return (text) => (isJoinedKind(kind) ? nameKey(kind, String(text)) : text);
}

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
      'Holds this text anywhere, also within a word, as the paper spells it; or is the same name in another spelling.',
    condition: (value, given) => {
      const { key, text } = askedName(value);
      const isSame = sql`${key} = ${bound(given, joinedAs(askedName(value)))}`;
      return sql`(${isSame} or ${holdsFolded(text, bound(given, foldText))})`;
    },
  },
  startsWith: {
    type: 'String',
    description: 'Begins with this text, as the paper spells it.',
    condition: (value, given) => beginning(askedName(value).text, given),
  },
  isNull: { ...isNull, condition: (value, given) => isNull.condition(askedName(value).key, given) },
};

export const NameFilter = operatorInput(
  'NameFilter',
  'Asks for what results name: neither case, accents, hyphens, blanks nor articles matter, nor what such a thing is called in general (`dataset`, `model`, `GPU`), nor who made it and how many there were: `CIFAR10` is `the CIFAR-10 dataset`, `A100` is `8 NVIDIA A100 GPUs`, `SOTA` is `the previous state-of-the-art methods`, `SQuADv2` is `SQuAD 2.0`. A digit, a version, a size, a letter more or a part, as a validation set, is another name.',
  name,
  true,
);
