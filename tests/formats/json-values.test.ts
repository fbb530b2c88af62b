import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type JsonText, jsonValuesOf } from '../../src/formats/json-values.ts';

async function values(text: string, pieceLength = text.length || 1): Promise<JsonText[]> {
  async function* pieces() {
    for (let at = 0; at < text.length; at += pieceLength) yield text.slice(at, at + pieceLength);
  }
  const found: JsonText[] = [];
  for await (const value of jsonValuesOf(pieces(), ['data', 'message', 'items'])) found.push(value);
  return found;
}

const texts = async (text: string) => (await values(text)).map((value) => value.text);

describe('the values of a text are', () => {
  test.each([
    [
      'the elements of a list',
      '[{"a":[1,"]}"]}, 2 ,"x\\"y", null]',
      ['{"a":[1,"]}"]}', '2', '"x\\"y"', 'null'],
    ],
    ['values one after the other', '{"a":1}\n{"b":2}', ['{"a":1}', '{"b":2}']],
    [
      'what is in a wrapper',
      '{"total":3,"data":[{"x":1},{"y":{"data":[2]}}],"next":{"q":[1]}}',
      ['{"x":1}', '{"y":{"data":[2]}}'],
    ],
    [
      'an object in a wrapper',
      '{"status":"ok","message":{"DOI":"1","more":[1]}}',
      ['{"DOI":"1","more":[1]}'],
    ],
    ['a list in a wrapper in a wrapper', '{"message":{"facets":{},"items":[{"a":1}],"q":1}}', ['{"a":1}']],
    [
      'an object that only has a text of that name',
      '{"a":"items","data":"items"}',
      ['{"a":"items","data":"items"}'],
    ],
    ['none in an empty list', '{"data":[]}', []],
    ['those after brackets that are too many', ']]{"a":1}}{"b":2}', ['{"a":1}', '{"b":2}']],
  ])('%s', async (_, text, expected) => {
    expect(await texts(text)).toEqual(expected);
  });

  test('told from what the end cuts off', async () => {
    expect(await values('[{"a":1},\n{"b":')).toEqual([
      { line: 1, text: '{"a":1}', isClosed: true },
      { line: 2, text: '{"b":', isClosed: false },
    ]);
    expect((await values('[{"a":1}')).at(-1)).toEqual({ line: 1, text: '', isClosed: false });
  });

  test.each(['\n', '\r\n', '\r'])('on their lines, which end in %j', async (end) => {
    const text = ['[', '{"a":', '1},', '{"b":2}', ']'].join(end);
    for (const length of [1, 2, 3, 100])
      expect((await values(text, length)).map(({ line }) => line)).toEqual([2, 4]);
  });

  test('those that were written, in pieces of any length', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.jsonValue()),
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(0, 2),
        async (list, length, indent) => {
          const found = await values(JSON.stringify(list, null, indent), length);
          expect(found.map(({ text }) => JSON.parse(text))).toEqual(JSON.parse(JSON.stringify(list)));
        },
      ),
      { numRuns: 200 },
    );
  });
});
