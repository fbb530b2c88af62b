import { describe, expect, it } from 'vitest';
import type { StopSignal } from '../../src/terminal.ts';
import { library, lines } from './import-library.ts';
import { run } from './run.ts';

describe('an import that is asked to stop', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('by %s stores what it has read, says so and ends with %i', async (signal, code) => {
    const { environment } = library();
    const { input, stopped } = interrupted(lines + ' '.repeat(70_000), signal);
    const result = await run(['import', '-'], { environment, input, stopped });
    expect(result.code).toBe(code);
    expect(result.errors).toMatch(/\npaperql: stopped after 2 records: run it again to go on from there\n$/);
    const stats = await run(['stats', '--json'], { environment });
    expect(JSON.parse(stats.output)).toMatchObject({ papers: 2 });
  });

  it('while it waits for its input is done at once', async () => {
    const { environment } = library();
    const { input, stopped } = interrupted('', 'SIGINT');
    const result = await run(['import', '-'], { environment, input, stopped });
    expect(result).toEqual({ code: 130, output: '', errors: 'paperql: stopped; nothing was stored\n' });
  });
});

/** A text of which the end never comes: while it is awaited, the signal does. */
function interrupted(text: string, signal: StopSignal) {
  let stop: (signal: StopSignal) => void = () => {};
  const stopped = new Promise<StopSignal>((resolve) => {
    stop = resolve;
  });
  async function* input(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(text);
    stop(signal);
    await new Promise(() => {});
  }
  return { input: input(), stopped };
}
