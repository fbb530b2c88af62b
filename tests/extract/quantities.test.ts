import { describe, expect, it } from 'vitest';
import { quantitiesOf } from '../../src/extract/find/quantities.ts';
import { splitSentences } from '../../src/extract/text/sentences.ts';
import { tokenize } from '../../src/extract/text/tokens.ts';

function quantities(text: string): string[] {
  return splitSentences(tokenize(text)).flatMap((sentence) =>
    quantitiesOf(sentence).map(
      ({ value, valueTo, unit }) => `${value}${valueTo === null ? '' : `..${valueTo}`}${unit}`,
    ),
  );
}

describe('numbers with their units', () => {
  it.each([
    ['12.5% more', ['12.5%']],
    ['12.5 percent more', ['12.5%']],
    ['3.2 percentage points', ['3.2pp']],
    ['0.6%p gain', ['0.6pp']],
    ['2.7 BLEU', ['2.7']],
    ['three times faster', ['3x']],
    ['a 20-fold increase', ['20x']],
    ['11.9 million cold starts', ['11900000']],
    ['28K patterns', ['28000']],
    ['1.6e3 tokens/s', ['1600tokens/s']],
    ['an error of 2e-4', ['0.0002']],
    ['1 000 bugs', ['1000']],
    ['£12 500', ['12500£']],
    ['one hundred forty-three bugs', ['143']],
    ['8 frames per second', ['8FPS']],
    ['141 tokens/s', ['141tokens/s']],
    ['2.16 millimeters', ['2.16mm']],
    ['700[mm] in 10 [s]', ['700mm', '10s']],
    ['a force of 25 N', ['25N']],
    ['10 mN and 120N', ['10mN', '120N']],
    ['a gap of 1.3–1.6 eV', ['1.3..1.6eV']],
    ['it weighs 5.6 g', ['5.6g']],
    ['0.25$^\\circ$ off', ['0.25°']],
    ['0.64 degree and 2 degrees', ['0.64degree', '2degrees']],
    ['15 °/s and 6 km per hour', ['15°/s', '6km/h']],
    ['drops of up to 8 m in simulation', ['8m']],
    ['20 m people', ['20']],
    ['25.3 N/cm', ['25.3N/cm']],
    ['2.88 ± 0.25, 2.39 ± 0.26 and 1.75 ± 0.25 kg', ['2.88kg', '2.39kg', '1.75kg']],
    ['159 ± 17/96 ± 10 to 133 ± 13/81 ± 8 mmHg', ['159mmHg', '96mmHg', '133mmHg', '81mmHg']],
    ['66 (11) v 77 (11) mm Hg', ['66mm Hg', '77mm Hg']],
    ['6.79 ± 2.11 in women vs 3.82 ± 1.37 mg/l', ['6.79mg/l', '3.82mg/l']],
    ['3.2 ± 0.4, 48 patients and 5 ± 1 kg', ['3.2', '48', '5kg']],
    ['6.8 ± 7.4 (mean ± SD) mm Hg', ['6.8mm Hg']],
    ['5.9 (95% CI 5.4-6.5) kPa', ['5.9kPa']],
    ['22.79 ml min(-1)', ['22.79ml min(-1)']],
    ['47.05 ng h ml(-1)', ['47.05ng h ml(-1)']],
    ['0.6 mmol x h(-1) x l(-1)', ['0.6mmol x h(-1) x l(-1)']],
    ['1.92 per 1000 patient months', ['1.92per 1000 patient months']],
    ['$458,000 per year of life saved', ['458000$']],
    ['150+ FPS', ['150FPS']],
    ['up to 30 percentage', ['30%']],
    ['541 (217) s', ['541s']],
    ['22 (10-38) mm and 13 [1, 64] days', ['22mm', '13days']],
    ['7.1 (3.2)%', ['7.1%']],
    ['gains of 4.2/1.7 BLEU', ['4.2', '1.7']],
    ['23.29mAP', ['23.29']],
    ['by ×100 (×20 on average)', ['100x', '20x']],
    ['in less than a minute', ['1min']],
    ['it takes 1500s', ['1500s']],
    ['ranging from 500 ms to 2 s', ['500..2000ms']],
    ['ranging from 500 mg to 2 kg', ['500..2000000mg']],
    ['6GiB, and 64 KiB/s', ['6GiB', '64KiB/s']],
    ['ranging from 2 weeks to 3 months', ['2..13.0446428571weeks']],
    ['ranging from 500 mg to 2 mL', ['500mg', '2mL']],
    ['2.04M USD in losses', ['2040000USD']],
    ['$400,000 USD', ['400000USD']],
    ['50,000€ in all', ['50000€']],
    ['395 Ether and 12 ETH', ['395Ether', '12ETH']],
    ['$1.6K/mo. or $11,000 per month', ['1600$/mo', '11000$/month']],
    ['$11, 000 in all', ['11000$']],
    ['0.439 °C', ['0.439°C']],
    ['1.6 \\(\\upmu \\)s', ['1.6μs']],
    ['1.50 bit/min', ['1.5bit/min']],
    ['12 images per minute', ['12images/min']],
    ['2.07 M TPC-C transactions per second', ['2070000transactions/s']],
    ['6 A100 GPU days and 2 GPU hours', ['6A100 GPU days', '2GPU hours']],
    ['200,000 core-hours', ['200000core-hours']],
    ['by factors of 1.5, 1.6, and 1.9', ['1.5x', '1.6x', '1.9x']],
    ['63.7 and 38.8 percent', ['63.7%', '38.8%']],
    ['a speedup of 2, 3 or 5x', ['2x', '3x', '5x']],
    ['une F-mesure de 0,82 et de 0,8216', ['0.82', '0.8216']],
    ['326M MAdds', ['326000000MAdds']],
    ['SEW-ResNet (60.2M,69.26%)', ['60200000', '69.26%']],
    ['5 \u00b5g/mL and 5 \u03bcs', ['5\u03bcg/mL', '5\u03bcs']],
    ['the p-value was < 0.001 and the AUC was .91', ['0.91']],
    ['fell to 138/75 mm Hg', ['138mm Hg', '75mm Hg']],
    ['varies by $2.4\\times10^{-4}$ s', ['0.00024s']],
    ['an ID50 of 1.5 X 10(-4) mg', ['0.00015mg']],
    ['1×10-4 and 3.4×10^10 cells', ['0.0001', '34000000000']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe('ranges', () => {
  it.each([
    ['3-22x', ['3..22x']],
    ['6% to 16%', ['6..16%']],
    ['between 10 and 50 percent', ['10..50%']],
    ['2 MB – 2.2 GB', ['2..2200MB']],
    ['512 KiB to 2 MiB', ['512..2048KiB']],
    ['33%—-48%', ['33..48%']],
    ['3- to 9-fold', ['3..9x']],
    ['0.9 mIoU to 1.7 mIoU', ['0.9..1.7']],
    ['from 70% to 90%', ['70%', '90%']],
    ['from 30 FPS to 24 FPS', ['30FPS', '24FPS']],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe('words that are multiples', () => {
  it.each([
    ['doubles the score', ['2x']],
    ['halving its cost', ['2x']],
    ['twice as fast', ['2x']],
    ['a tenfold increase', ['10x']],
    ['an order of magnitude', ['10x']],
    ['three orders of magnitude', ['1000x']],
    ['half the memory', ['2x']],
    ['a third of the cost', ['3x']],
    ['1/1000 of the memory', ['1000x']],
    ['double descent', []],
    ['a double-blind trial', []],
    ['structured triples of words', []],
    ['twice daily', []],
  ])('%s', (text, expected) => {
    expect(quantities(text)).toEqual(expected);
  });
});

describe('numbers that are no quantities', () => {
  it.each([
    ['years', 'between 2009 and in 2021'],
    ['versions', 'version 3.2.1'],
    ['names', 'GPT-3.5, Llama-3-8B and 3D'],
    ['bit widths and shots', '4-bit weights, 10-shot prompts'],
    ['sizes', '64x64 pixels, 224×224, 8x8'],
    ['references', 'as shown [42], (3), in Table 2 and Section 5'],
    ['ratios', 'allocated 1:1, in 13/15'],
    ['p-values', 'p < 0.05, P = .03, (P=0.046)'],
    ['sample sizes', 'n = 30, (N=58)'],
    ['formulas', 'O(2), O(2N), k^3, 10^6'],
    ['spreads', '(SD 8.4), [SEM, 0.43%], (range 59% to 100%)'],
  ])('%s', (_kind, text) => {
    expect(quantities(text)).toEqual([]);
  });

  it('the deviation behind a value, whose unit may stand behind both', () => {
    expect(quantities('93.1 ± 0.5 and 63 +/- 4 mm and 38% +/- 5%')).toEqual(['93.1', '63mm', '38%']);
  });
});
