/** Throws where the code's own reasoning is wrong; never for anything that input can cause. */
export function invariant(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`invariant: ${what}`);
}
