/** Values that have broken other programs: texts, numbers and dates for generated rows. */

export const oddTexts = [
  'Attention is all you need',
  'ATTENTION IS ALL YOU NEED',
  'Atténtion Ïs All Yoü Need',
  '{"looks": ["like", "JSON"]}',
  '[1, null, true]',
  '100% of_all',
  '100x of all',
  "it's a \"quote\" \\ and a 'quote'",
  'line\nbreak\tand \u001f control \b',
  'separators \u2028 and \u2029, delete \u007f',
  'emoji 🦜 and 漢字, Ελληνικά ΣΊΣΥΦΟΣ, हिन्दी',
  '',
  ' ',
  'null',
  '42',
  'Straße and Œuvre, ﬁne ligature',
  "'; drop table papers; --",
  '</script><!-- & &amp;',
  'Z',
  'a',
  'é',
  'e\u0301',
  '\uffff last of the basic plane',
  '\u{10000} first beyond it',
] as const;

export const oddNumbers = [
  0,
  1,
  2,
  1.5,
  0.1,
  0.30000000000000004,
  1 / 3,
  1e-7,
  5e-324,
  1e21,
  123456789012345680,
  1.7976931348623157e308,
  99.99999999999999,
  100,
  1e15,
  2 ** 53,
] as const;

/** Dates as exactly as they are known, so that some are beginnings of others. */
export const dates = [
  '2022',
  '2022-12-31',
  '2023',
  '2023-01',
  '2023-01-01',
  '2023-06',
  '2023-06-15',
  '2023-12-31',
  '2024-02-29',
] as const;

export const counts = [0, 1, 1, 2, 3, 17, 2147483647] as const;
