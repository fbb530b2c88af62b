import { describe, expect, it } from 'vitest';
import { utf8Of } from '../../src/import/legacy-encoding.ts';

/** What becomes of bytes that come in pieces of so many. */
async function read(bytes: Buffer, size: number) {
  async function* pieces() {
    for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
  }
  const { bytes: utf8, isLegacy } = utf8Of(pieces());
  const read: Uint8Array[] = [];
  for await (const piece of utf8) read.push(piece);
  return { text: Buffer.concat(read).toString('utf8'), isLegacy: isLegacy() };
}

describe.each([1, 2, 3, 1000])('a text in pieces of %i bytes', (size) => {
  it.each([
    ['ASCII', 'Plain text', 'utf8', false],
    ['UTF-8', 'Müller naïve 漢字 𝟛 café', 'utf8', false],
    ['UTF-8 that ends with a sign of several bytes', 'café', 'utf8', false],
    ['Latin-1', 'Müller naïve café', 'latin1', true],
    ['Latin-1 whose only sign is its last', 'Plain café', 'latin1', true],
  ] as const)('in %s is what it was', async (_what, text, encoding, isLegacy) => {
    expect(await read(Buffer.from(text, encoding), size)).toEqual({ text, isLegacy });
  });
});

it('has the quotes and dashes of Windows-1252', async () => {
  const bytes = Buffer.from([0x93, 0x61, 0x94, 0x20, 0x96, 0x20, 0x80]);
  expect(await read(bytes, 1000)).toEqual({ text: '“a” – €', isLegacy: true });
});

it('stays UTF-8 where it is damaged here and there', async () => {
  const bytes = Buffer.concat([Buffer.from('é à ü '), Buffer.from([0xe9]), Buffer.from(' ö')]);
  expect(await read(bytes, 1000)).toEqual({ text: 'é à ü \ufffd ö', isLegacy: false });
});
