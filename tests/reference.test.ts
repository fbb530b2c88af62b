import { expect, test } from 'vitest';
import { packageFile } from '../db/package-root.ts';
import { referenceText } from './harness/reference.ts';

test('docs/reference.md holds every command, setting, exit code, format, metric, limit and error code', async () => {
  await expect(referenceText()).toMatchFileSnapshot(packageFile('docs/reference.md'));
});
