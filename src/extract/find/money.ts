import { coins, currencySigns, currencyWords } from '../lexicon/currencies.ts';
import type { Token } from '../text/tokens.ts';
import type { Numeral } from './numerals.ts';
import { measure, type ReadUnit } from './read-unit.ts';

/** The currency of an amount, which stands before or behind it, with the time it is paid for: "$1,414", "EUR 500", "50,000€", "$2K/mo". */
export function moneyBeside(tokens: readonly Token[], numeral: Numeral): ReadUnit | undefined {
  return signBefore(tokens, numeral) ?? nameBehind(tokens, numeral) ?? nameBefore(tokens, numeral);
}

function moneyIn(tokens: readonly Token[], unit: string, end: number): ReadUnit {
  const per = tokens[end];
  const span = tokens[end + 1];
  const paid = (per?.text === '/' && per.glued) || per?.lower === 'per';
  // "$458,000 per year of life saved"
  const isOfLife = tokens[end + 2]?.lower === 'of';
  return paid && !isOfLife && /^(?:mo|month|yr|year|day|hour|h|hr)$/.test(span?.lower ?? '')
    ? measure({ unit: `${unit}/${span?.lower ?? ''}`, metric: 'money' }, end + 2)
    : measure({ unit, metric: 'money' }, end);
}

function signBefore(tokens: readonly Token[], { first, end }: Numeral): ReadUnit | undefined {
  if (tokens[first]?.glued !== true) return undefined;
  const currency = currencySigns.get(tokens[first - 1]?.text ?? '');
  // "$400,000 USD"
  const code = currencyWords.of(tokens[end]);
  if (currency === undefined) return undefined;
  return code === undefined ? moneyIn(tokens, currency, end) : moneyIn(tokens, code, end + 1);
}

/** "500 euros", "50,000€", "395 Ether". */
function nameBehind(tokens: readonly Token[], { end }: Numeral): ReadUnit | undefined {
  const token = tokens[end];
  // A dollar sign behind a number closes a formula.
  const sign = token?.text === '$' ? undefined : currencySigns.get(token?.text ?? '');
  const name = sign ?? currencyWords.of(token) ?? coins.get(token?.text ?? '');
  return name === undefined ? undefined : moneyIn(tokens, name, end + 1);
}

function nameBefore(tokens: readonly Token[], { first, end }: Numeral): ReadUnit | undefined {
  const name = currencyWords.of(tokens[first - 1]);
  return name !== undefined && /^[A-Z]/.test(tokens[first - 1]?.text ?? '')
    ? moneyIn(tokens, name, end)
    : undefined;
}
