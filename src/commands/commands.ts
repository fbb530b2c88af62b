import { backupCommand } from './backup.ts';
import { checkCommand } from './check.ts';
import type { Command } from './command.ts';
import { compactCommand } from './compact.ts';
import { duplicatesCommand } from './duplicates.ts';
import { evaluateCommand } from './evaluate.ts';
import { exportCommand } from './export.ts';
import { extractCommand } from './extract.ts';
import { importCommand } from './import.ts';
import { mergeCommand } from './merge.ts';
import { schemaCommand } from './schema.ts';
import { serveCommand } from './serve.ts';
import { statsCommand } from './stats.ts';

/** Every command, in the order in which one needs them. */
export const commands: readonly Command[] = [
  serveCommand,
  importCommand,
  exportCommand,
  statsCommand,
  duplicatesCommand,
  mergeCommand,
  backupCommand,
  checkCommand,
  compactCommand,
  extractCommand,
  evaluateCommand,
  schemaCommand,
];
