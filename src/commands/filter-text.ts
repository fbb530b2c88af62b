import { parseValue, valueFromASTUntyped } from 'graphql';
import { UserError } from '../../db/user-error.ts';
import type { PaperChoice } from '../../schema/chosen-papers.ts';

/**
 * Reads a filter that was typed: as JSON, or as it stands in a query, `{ year: { gte: 2024 } }`. Whether it is one, the schema says.
 * @throws UserError if it is neither.
 */
export function parseFilter(text: string): Pick<PaperChoice, 'where' | 'writing'> {
  const isJson = /^\s*\{\s*["}]/.test(text);
  try {
    return isJson
      ? { where: JSON.parse(text), writing: 'json' }
      : { where: valueFromASTUntyped(parseValue(text)), writing: 'graphql' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UserError(
      'usage',
      `--where cannot be read (${reason}): it takes the filter of a query, such as '{"year": {"gte": 2024}}'`,
      { cause: error },
    );
  }
}
