/** Which spellings of a unit are one, and which are told apart by their case. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isUnitAsked, unitKey } from '../../db/units/same-unit.ts';
import { unitTable } from '../../db/units/unit-table.ts';

describe('who asks for a unit', () => {
  test.each([
    ['mW', 'mW'],
    ['fps', 'FPS'],
    ['Fps', 'FPS'],
    ['gb', 'GB'],
    ['gb', 'Gb'],
    ['mw', 'MW'],
    ['mw', 'mW'],
    ['kb', 'Kb'],
    ['kB', 'KB'],
    ['Kg', 'kg'],
    ['MS', 'ms'],
    ['ML', 'ml'],
    ['Minutes', 'minutes'],
    ['tokens/S', 'tokens/s'],
    ['Tokens/s', 'tokens/s'],
    ['mb/s', 'MB/s'],
    ['MB/S', 'MB/s'],
    ['MW/Query', 'MW/query'],
    ['BLEU', 'bleu'],
    ['ma', 'mA'],
    ['KV', 'kV'],
    ['', ''],
    ['% ', '% '],
  ])('as %j finds %j', (asked, unit) => {
    expect(isUnitAsked(unit, asked)).toBe(true);
  });

  test.each([
    ['mW', 'MW'],
    ['MW', 'mW'],
    ['mW', 'mw'],
    ['Mb', 'MB'],
    ['Ms', 'ms'],
    ['ms', 'Ms'],
    ['Mm', 'mm'],
    ['mM', 'mm'],
    ['Mmol', 'mmol'],
    ['mA', 'MA'],
    ['pA', 'Pa'],
    ['Nm', 'nm'],
    ['s', 'S'],
    ['Gb/s', 'GB/s'],
    ['MW/query', 'mW/Query'],
    ['ms', 's'],
    ['ms', 'msec'],
    ['', '%'],
  ])('as %j does not find %j', (asked, unit) => {
    expect(isUnitAsked(unit, asked)).toBe(false);
  });

  const names = Object.values(unitTable).flatMap((scales) => Object.keys(scales));
  const known = fc.constantFrom(...names);
  const anyCase = known.chain((unit) => fc.mixedCase(fc.constant(unit)));
  const unit = fc.oneof(
    anyCase,
    fc.tuple(anyCase, fc.oneof(anyCase, fc.string())).map((parts) => parts.join('/')),
    fc.string(),
  );

  test('finds units of one key by each of them', () => {
    fc.assert(
      fc.property(
        unit.chain((one) => fc.tuple(fc.constant(one), fc.mixedCase(fc.constant(one)))),
        ([one, other]) => {
          if (unitKey(one) === unitKey(other)) expect(isUnitAsked(one, other)).toBe(true);
        },
      ),
    );
  });

  test('by what the table has finds what is worth the same alone', () => {
    for (const asked of names)
      for (const other of names)
        if (isUnitAsked(other, asked)) expect(unitKey(other), `${other} by ${asked}`).toBe(unitKey(asked));
  });
});
