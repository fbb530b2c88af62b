import { readFileSync } from 'node:fs';
import { packageFile } from './package-root.ts';

/** The version in the package's manifest: `0.1.0`. */
export function packageVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(packageFile('package.json'), 'utf8'));
  const { version } = manifest as { version: string };
  return version;
}
