import {
  benchmarkHeads,
  conditionHeads,
  genericWords,
  materialHeads,
  severalWords,
} from '../lexicon/datasets.ts';

/** "our dataset", "datasets", "the test set", "under high-speed scenarios": what was named before tells more. */
export function isVague(text: string): boolean {
  if (/[A-Z0-9]/.test(text.slice(1))) return false;
  const words = text.toLowerCase().split(/\s+/);
  if (words.length === 1 && materialHeads.has(words[0] ?? '')) return true;
  return (
    conditionHeads.has(words[words.length - 1] ?? '') ||
    words.every((word) => (genericWords.has(word) || benchmarkHeads.has(word)) && !severalWords.has(word))
  );
}
