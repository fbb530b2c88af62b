/** What a setting can be set to. */
export interface SettingType<Value> {
  /** For help and errors: `a port from 0 to 65535`. */
  takes: string;
  /** The value that a text stands for; undefined if it stands for none. */
  parse(text: string): Value | undefined;
}

/** Any text but none. */
export function text(takes: string): SettingType<string> {
  return { takes, parse: (text) => (text.trim() === '' ? undefined : text) };
}

/** A whole number. */
export function integer(takes: string, least: number, most: number): SettingType<number> {
  return {
    takes: `${takes} from ${least} to ${most}`,
    parse: (text) =>
      /^\d{1,15}$/.test(text) && isWithin(Number(text), least, most) ? Number(text) : undefined,
  };
}

/** A time, written in seconds and kept in milliseconds. */
export function seconds(most: number): SettingType<number> {
  const type = integer('seconds', 1, most);
  return {
    takes: type.takes,
    parse: (text) => {
      const value = type.parse(text);
      return value === undefined ? undefined : value * 1000;
    },
  };
}

const sizeUnits: Readonly<Record<string, number>> = { '': 1, B: 1, KB: 1024, MB: 1024 ** 2 };

/** A number of bytes, written with or without its unit. */
export function bytes(least: number): SettingType<number> {
  return {
    takes: 'a size such as 128KB or 1MB',
    parse: (text) => {
      const [, digits = '', unit = ''] = /^(\d{1,9}) ?(B|KB|MB)?$/.exec(text.toUpperCase()) ?? [];
      const size = Number(digits) * (sizeUnits[unit] ?? Number.NaN);
      return digits !== '' && size >= least ? size : undefined;
    },
  };
}

/** One of some words. */
export function oneOf<Word extends string>(words: readonly Word[]): SettingType<Word> {
  return { takes: words.join(' or '), parse: (text) => words.find((word) => word === text) };
}

/** On or off. */
export const onOff: SettingType<boolean> = {
  takes: 'on or off',
  parse: (text) =>
    ({ on: true, true: true, 1: true, off: false, false: false, 0: false })[text.toLowerCase()],
};

/** Words with commas between them, each of which passes `isRight`; may be empty. */
export function list(takes: string, isRight: (word: string) => boolean): SettingType<readonly string[]> {
  return {
    takes,
    parse: (text) => {
      const words = text
        .split(',')
        .map((word) => word.trim())
        .filter((word) => word !== '');
      return words.every(isRight) ? words : undefined;
    },
  };
}

function isWithin(value: number, least: number, most: number): boolean {
  return value >= least && value <= most;
}
