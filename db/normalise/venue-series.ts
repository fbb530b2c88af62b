import { cleanText } from './text.ts';

/** Tracks and parts that stand before the series they belong to. */
const part = /^(?:companion (?:proceedings )?(?:of|to)(?: the)?|adjunct proceedings of(?: the)?|in)\s+/i;
const proceedings = /^(?:proceedings of(?: the)?|proc\.(?: of)?(?: the)?)\s+/i;
const ordinal =
  /^(?:\d+(?:st|nd|rd|th)|(?:(?:twenty|thirty|forty|fifty)-)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|annual|international(?= (?:annual)))\s+/i;
const year = /(?:1[89]|20)\d\d/;

/**
 * The series a paper appeared in, without year, volume and track, so that all its years are one venue: `MLSys 2023` → `MLSys`,
 * `IEEE Access, vol. 9, 2021` → `IEEE Access`, `NeurIPS 2024 (Datasets and Benchmarks Track)` → `NeurIPS`.
 * @param text - tidy: with single blanks
 */
export function venueSeries(text: string): string {
  let series = text
    .replace(new RegExp(`^${year.source}\\s+`), '')
    .replace(/\s?\([^()]*\)\s?$/, '')
    .replace(/,?\s?\b(?:vol(?:ume)?|no|issue|pp|pages?)\b\.?\s?[\d–-].*$/i, '')
    .replace(/,?\s\d+\s?(?:\(\d+\))?\s?[:,]\s?[\d–-]+$/, '')
    .replace(new RegExp(`[,:]?\\s?['’]?\\b${year.source}\\b.*$`), '')
    .replace(/\s?['’]\d\d\b.*$/, '')
    .replace(/(?<![,;:\s])[,;:\s]+\d*$/, '');
  for (const lead of [part, proceedings, ordinal, ordinal]) series = series.replace(lead, '');
  // A venue that is nothing but year and number keeps its name.
  return cleanText(series) ?? text;
}
