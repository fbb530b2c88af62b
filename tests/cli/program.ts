import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import { packageFile } from '../../db/package-root.ts';

/** Builds what a process of its own runs, as that is read from `dist`; quick when it is built already. */
export function buildProgram(): void {
  execFileSync(process.execPath, [
    packageFile('node_modules/typescript/bin/tsc'),
    '--build',
    packageFile('tsconfig.build.json'),
  ]);
}

/** Starts a script of the package in a process; it is killed with the test, should it still run. */
export function startScript(
  script: string,
  argv: readonly string[],
  environment: Record<string, string> = {},
  input: 'ignore' | 'pipe' = 'ignore',
) {
  const child = spawn(process.execPath, [packageFile(script), ...argv], {
    env: { ...process.env, ...environment },
    stdio: 'pipe',
  });
  if (input === 'ignore') child.stdin.end();
  onTestFinished(() => {
    child.kill('SIGKILL');
  });
  return child;
}

/** Starts the built program. */
export function startProgram(
  argv: readonly string[],
  environment: Record<string, string>,
  input: 'ignore' | 'pipe' = 'ignore',
) {
  return startScript('dist/src/main.js', argv, environment, input);
}

/** How a process ended. */
export async function endOf(child: ChildProcess): Promise<{ code: number | null; signal: string | null }> {
  const [code, signal] = await once(child, 'exit');
  return { code, signal };
}
