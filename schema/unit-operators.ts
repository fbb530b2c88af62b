/** What units can be asked: case does not matter, but where it tells two units apart. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { bound, type Change, isNull, type Operator, operatorInput, same } from './operators.ts';
import { folded, inList, isUnit } from './plan/dialect.ts';
import { changed } from './plan/value.ts';
import { perOperator } from './plan/weights.ts';
import { foldText, text } from './text-operators.ts';

const listOfOne: Change = (unit) => JSON.stringify([unit]);
const listed: Change = (units) => JSON.stringify([units].flat());
const listedFolded: Change = (units) => JSON.stringify([units].flat().map(foldText));

/** That a unit is the one that is asked for. Most rows are decided by what an index has, and need not be taken apart. */
function isAsked(unit: SQLWrapper, given: unknown): SQL {
  const isWritten = sql`${unit} = ${bound(given, same)}`;
  return sql`(${folded(unit)} = ${bound(given, foldText)} and (${isWritten} or ${isUnit(unit, changed(given, listOfOne))}))`;
}

/** That a unit is one of several. */
function isOneAsked(unit: SQLWrapper, given: unknown): SQL {
  const asked = changed(given, listed);
  const foldsAlike = inList(folded(unit), changed(given, listedFolded));
  return sql`(${foldsAlike} and (${inList(unit, asked)} or ${isUnit(unit, asked)}))`;
}

type Condition = Operator['condition'];
const notSo =
  (condition: Condition): Condition =>
  (unit, given) =>
    sql`${condition(unit, given)} is not true`;

/** To look whether a unit is in two lists takes so many times as long as a comparison. */
const perList = 3 * perOperator;

const how = ', in whatever case where that means no other unit';
const operators: Record<string, Operator> = {
  ...text,
  eq: { type: 'String', description: `Equal${how}.`, condition: isAsked },
  ne: { type: 'String', description: `Not equal${how}.`, condition: notSo(isAsked) },
  in: { type: ['String'], description: `One of these${how}.`, weight: perList, condition: isOneAsked },
  notIn: {
    type: ['String'],
    description: `None of these${how}.`,
    weight: perList,
    condition: notSo(isOneAsked),
  },
  isNull,
};

export const UnitFilter = operatorInput(
  'UnitFilter',
  'Asks for units as they are written. Case matters where it tells units apart: `mW` is not `MW`, nor `Mb` `MB`, but `fps` is `FPS`; and what is no unit as it is written is whatever it may be: `gb` finds `GB` and `Gb`.',
  operators,
  true,
);
