import { extractorVersion } from '../../db/extractor-version.ts';
import type { Evaluation } from './evaluate.ts';

/** The text of the file from which the API tells its figures: in ten-thousandths, so that a new one shows what changed and no more. */
export function savedFiguresOf(evaluation: Evaluation): string {
  const rounded = (_key: string, value: unknown) =>
    typeof value === 'number' ? Math.round(value * 10_000) / 10_000 : value;
  return `${JSON.stringify({ version: extractorVersion, ...evaluation }, rounded, 2)}\n`;
}
