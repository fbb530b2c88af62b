/** What units can be asked: case does not matter, but where it tells two units apart. */
import { type SQL, type SQLWrapper, sql } from 'drizzle-orm';
import { isNull, type Operator, operatorInput } from './operators.ts';
import { folded, inList, isUnit } from './plan/dialect.ts';
import { changed } from './plan/value.ts';
import { perOperator } from './plan/weights.ts';
import { foldText, text } from './text-operators.ts';

/** One unit or several as a list of texts. */
const unitsOf = (given: unknown): unknown[] => [given].flat();
const asWritten = (given: unknown) => JSON.stringify(unitsOf(given));
const foldedUnits = (given: unknown) => JSON.stringify(unitsOf(given).map(foldText));

/** That a unit is one that is asked for. Most rows are decided by what an index has, and need not be taken apart. */
function isAsked(unit: SQLWrapper, given: unknown): SQL {
  const asked = changed(given, asWritten);
  const foldsAlike = inList(folded(unit), changed(given, foldedUnits));
  return sql`(${foldsAlike} and (${inList(unit, asked)} or ${isUnit(unit, asked)}))`;
}

/** That it is none of them. */
function isNotAsked(unit: SQLWrapper, given: unknown): SQL {
  return sql`${isAsked(unit, given)} is not true`;
}

/** To look whether a unit is in a list takes so many times as long as a comparison. */
const perList = 3 * perOperator;

const how = ', in whatever case where that means no other unit';
const operators: Record<string, Operator> = {
  ...text,
  eq: { type: 'String', description: `Equal${how}.`, weight: perList, condition: isAsked },
  ne: { type: 'String', description: `Not equal${how}.`, weight: perList, condition: isNotAsked },
  in: { type: ['String'], description: `One of these${how}.`, weight: perList, condition: isAsked },
  notIn: { type: ['String'], description: `None of these${how}.`, weight: perList, condition: isNotAsked },
  isNull,
};

export const UnitFilter = operatorInput(
  'UnitFilter',
  'Asks for units as they are written. Case matters where it tells units apart: `mW` is not `MW`, nor `Mb` `MB`, but `fps` is `FPS`; and what is no unit as it is written is whatever it may be: `gb` finds `GB` and `Gb`.',
  operators,
  true,
);
