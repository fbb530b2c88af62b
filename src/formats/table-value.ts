import type { Qualifier } from '../../db/vocabulary.ts';

/** A value of a results table with its sign, percent sign or word of scale read. */
export interface TableValue {
  value: number;
  valueTo: number | null;
  unit: '' | '%' | 'x';
  qualifier: Qualifier;
}

const number = '\\.?\\d[\\d.,\\u00a0\\u202f ]*(?:[eE][+-]?\\d+)?';
const pattern = new RegExp(
  `^(?<bound>>=|<=|[<>≥≤~≈])?\\s*(?<sign>[-+−–])?\\s*(?<low>${number})\\s*(?<percent>%)?\\s*(?:(?:±|\\+/?-|\\\\pm)\\s*${number}\\s*(?<after>%)?|(?:-|–|—|to)\\s*(?<high>${number})|\\(.*\\))?\\s*(?<end>%|x|×|[kKMBGT]\\b)?[*†‡]*\\s*$`,
);
/** Longer cells are remarks. */
const longestCell = 60;

const scales: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6, B: 1e9, G: 1e9, T: 1e12 };
const bounds: Readonly<Record<string, Qualifier>> = {
  '>': 'at-least',
  '>=': 'at-least',
  '≥': 'at-least',
  '<': 'at-most',
  '<=': 'at-most',
  '≤': 'at-most',
  '~': 'about',
  '≈': 'about',
};

/**
 * What a cell of a results table says, in any of the ways in which people write numbers: `95,2`, `1,234.5`, `30%`, `0.5 ± 0.1`, `25M`.
 * Undefined for what is no single number.
 */
export function tableValue(text: string): TableValue | undefined {
  if (text.length > longestCell) return undefined;
  const { bound, sign, low, high, percent, after, end } = pattern.exec(text.trim())?.groups ?? {};
  const value = numeral(low);
  if (value === undefined) return undefined;
  const scale = (scales[end ?? ''] ?? 1) * (/[-−–]/.test(sign ?? '') ? -1 : 1);
  // Below nought the end of a range cannot be told from a second number.
  if (scale < 0 && high !== undefined) return undefined;
  const valueTo = numeral(high);
  const unit = [percent, after, end].includes('%') ? '%' : end === 'x' || end === '×' ? 'x' : '';
  return {
    value: scaled(value, scale),
    valueTo: valueTo === undefined ? null : scaled(valueTo, scale),
    unit,
    qualifier: bounds[bound ?? ''] ?? 'exact',
  };
}

/** 1.1 times 1,000,000 is not 1,100,000 in binary. */
function scaled(value: number, scale: number): number {
  return scale === 1 ? value : Number((value * scale).toPrecision(15));
}

/**
 * A number with points, commas or blanks in it. Of point and comma together the last is the decimal one; a comma alone is one unless
 * three digits follow each and it does not begin with nought: `1,234` is more than a thousand, `0,123` and `95,2` are not.
 */
function numeral(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  let bare = text
    .trim()
    .replace(/^\./, '0.')
    .replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  const [comma, point] = [bare.lastIndexOf(','), bare.lastIndexOf('.')];
  if (comma >= 0 && point >= 0) {
    bare = comma > point ? bare.replaceAll('.', '').replace(',', '.') : bare.replaceAll(',', '');
  } else if (comma >= 0) {
    bare = /^[1-9]\d{0,2}(?:,\d{3})+$/.test(bare) ? bare.replaceAll(',', '') : bare.replace(',', '.');
  } else if (/^[1-9]\d{0,2}(?:\.\d{3}){2,}$/.test(bare)) bare = bare.replaceAll('.', '');
  bare = bare.replace(/[.,]$/, '');
  if (!/^\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(bare)) return undefined;
  const value = Number(bare);
  return Number.isFinite(value) ? value : undefined;
}
