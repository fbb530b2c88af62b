/** A unit for a ranking that compares no values: it would be passed over, and whoever asks for it would take the answer for one in it. */
import { baseUnitOf } from '../db/units/base-unit.ts';
import { soleWord } from './compared.ts';
import type { Arguments } from './plan/field.ts';
import { readerOf, type Variables } from './plan/value.ts';

/** The form that values in a base unit mostly have, where that is not a level. */
const usualForms: ReadonlyMap<string, string> = new Map([
  ['x', 'FACTOR'],
  ['pp', 'CHANGE'],
]);

/** What is wrong with the unit of a ranking; undefined if nothing is. */
export function wrongUnit(args: Arguments, variables: Variables): string | undefined {
  const isOfForm = (args.form ?? soleWord(args.where, 'form')) !== undefined;
  if (isOfForm || args.unit === undefined || args.unit === null) return undefined;
  const unit = String(readerOf(args.unit)(variables));
  const form = usualForms.get(baseUnitOf(unit).base) ?? 'ABSOLUTE';
  return `unit is ${JSON.stringify(unit)}, in which values of one form compare; say which form, as in form: ${form}, or leave unit out: without a form, improvements are compared, which have no unit.`;
}
