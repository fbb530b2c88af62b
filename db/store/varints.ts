/** Numbers as SQLite packs them: seven bits in each byte, the highest first; all but the last byte of a number have the eighth bit set. */

/** The numbers that bytes hold one after the other; each is below 2^53. */
export function fromVarints(bytes: Uint8Array): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (const byte of bytes) {
    number = number * 128 + (byte & 127);
    if (byte >= 128) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}

/** The bytes of whole numbers from 0 up to 2^53. */
export function toVarints(numbers: readonly number[]): Buffer {
  return Buffer.from(
    numbers.flatMap((number) => {
      const bytes = [number % 128];
      for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128))
        bytes.unshift(128 + (rest % 128));
      return bytes;
    }),
  );
}
