import { WordMap } from '../text/known-words.ts';
/** The signs that stand before an amount of money, and the units that results carry. */
export const currencySigns: ReadonlyMap<string, string> = new Map([
  ['$', '$'],
  ['€', '€'],
  ['£', '£'],
  ['¥', '¥'],
]);

/** Names and codes that stand before or behind an amount. */
export const currencyWords = new WordMap<string>([
  ['usd', 'USD'],
  ['dollar', '$'],
  ['dollars', '$'],
  ['eur', '€'],
  ['euro', '€'],
  ['euros', '€'],
  ['gbp', '£'],
]);

/** Names of what is paid with in chains; they stand behind an amount alone. */
export const coins: ReadonlyMap<string, string> = new Map([
  ['ETH', 'ETH'],
  ['Ether', 'Ether'],
  ['BTC', 'BTC'],
  ['bitcoins', 'BTC'],
]);

/** Scales as they are written on to money: £30m, $4bn, $50k. */
export const moneyScales: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['bn', 1e9],
  ['b', 1e9],
  ['B', 1e9],
]);
