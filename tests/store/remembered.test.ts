import { expect, test } from 'vitest';
import { remembered } from '../../db/remembered.ts';

test('what is remembered of a function is worked out once for a text, and anew after very many others', () => {
  const asked: string[] = [];
  const lengthOf = remembered((text) => {
    asked.push(text);
    return text === '' ? null : text.length;
  });
  const texts = ['A100', 'H100', '', 'A100', 'H100', ''];
  expect(texts.map(lengthOf)).toEqual([4, 4, null, 4, 4, null]);
  expect(asked).toEqual(['A100', 'H100', '']);
  for (let count = 0; count < 20_000; count += 1) lengthOf(`machine ${count}`);
  expect(lengthOf('A100')).toBe(4);
  expect(asked.filter((text) => text === 'A100')).toHaveLength(2);
});

test('texts that are too long to come again are not remembered', () => {
  let times = 0;
  const count = remembered(() => {
    times += 1;
    return times;
  });
  expect([count('a'.repeat(1000)), count('a'.repeat(1000))]).toEqual([1, 2]);
});

test('an object is made once, and given again', () => {
  const named = remembered((name) => ({ name }));
  expect(named('NeurIPS')).toBe(named('NeurIPS'));
  expect(named('NeurIPS')).not.toBe(named('ICML'));
});
