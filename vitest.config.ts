import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As Node resolves it: graphql-js refuses a schema made by another copy of itself, and Vite alone would take `module`.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 30_000,
    // Modules do nothing when they are imported, so files may share them: to import all anew for each took a third of the time.
    isolate: false,
    // Left to itself, vitest uses one core of two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    reporters: ['default', './tests/summary-reporter.ts'],
  },
});
