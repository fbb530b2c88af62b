import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends the run with one line that machines read: `123 passed, 0 failed`, and how many were skipped, if any. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const counts = { passed: 0, failed: unhandled.length, skipped: 0 };
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state] += 1;
      }
      // A file that cannot be loaded has no tests that could fail.
      counts.failed += module.errors().length;
    }
    const { passed, failed, skipped } = counts;
    console.log(`${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
  }
}
