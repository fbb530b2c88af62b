import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { UserError } from '../../db/user-error.ts';
import { formats } from '../formats/formats.ts';

const endings = [...new Set(formats.flatMap(({ extensions }) => extensions))].join('|');
const packed = '\\.(?:gz|zst)';
/** The parts of snapshots have names as `part_000.gz`. */
const importable = new RegExp(`\\.(?:${endings})(?:${packed})?$|^[^.]+${packed}$`, 'i');

/**
 * The files that a path stands for: itself, or all files in a folder and its folders that end as one of the formats does, packed or
 * not, or that are packed and have no other ending, in the order of their names. Hidden ones are left alone.
 * @throws UserError if a folder holds none.
 */
export function filesIn(path: string): string[] {
  if (path === '-' || !statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path];
  const files = walk(path).sort();
  if (files.length > 0) return files;
  throw new UserError(
    'no-input',
    `${path} holds no file that ends in one of ${endings.replaceAll('|', ', ')}`,
  );
}

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.')) return [];
    // Links to folders are not followed: they may lead in a circle.
    if (entry.isDirectory()) return walk(path);
    return importable.test(entry.name) ? [path] : [];
  });
}
