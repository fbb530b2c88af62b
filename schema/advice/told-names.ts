/** How the names that there are are told. */
import { meantNames, type Named } from './meant-names.ts';

/** So many names are told; a reader of more is better served by the schema. */
const mostNames = 60;

/** All names that something has: `IntFilter has between, eq, …`. */
export function allNames(owner: string, offered: readonly Named[]): string {
  const told = offered.slice(0, mostNames).map(({ name }) => name);
  const more = offered.length > mostNames ? ` and ${offered.length - mostNames} more` : '';
  return `${owner} has ${told.join(', ') || 'none'}${more}.`;
}

/** The names that someone meant by one that is not there, or else all. */
export function namesFor(asked: string, owner: string, offered: readonly Named[]): string {
  const meant = meantNames(asked, offered);
  return meant.length > 0 ? `Did you mean ${either(meant)}?` : allNames(owner, offered);
}

/** `a, b or c`. */
export function either(names: readonly string[]): string {
  const [last = '', ...others] = [...names].reverse();
  return others.length === 0 ? last : `${others.reverse().join(', ')} or ${last}`;
}
