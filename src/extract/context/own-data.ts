import type { Paper } from '../paper.ts';

/** "GovSim: a benchmark …" presents its data under the name before the colon. */
const presented =
  /^([^:]{2,40}):\s.*\b(?:data ?set|dataset|benchmark|corpus|corpora|testbed|treebank|challenge)\b/i;
/** "SemEval-2018 Task 3", "CoNLL 2017 shared task", "NLP4IF-2019 Task SLC": what several teams were measured on. */
const shared =
  /\b[A-Z](?=[A-Za-z0-9]{0,20}[A-Z0-9])[A-Za-z0-9]{1,30}(?:[ -](?:19|20)\d\d)?(?: shared task| Shared Task| Task \w{1,4}| Track)\b/;

/** The data that a paper as a whole stands on: what it presents, or the shared task that it took part in. */
export function ownDataOf({ title, abstract }: Paper): string | undefined {
  // "A team at a shared task: …" took part, and presents no data.
  const name = presented.exec(title)?.[1]?.trim();
  if (name && name.split(/\s+/).length <= 3 && !/ at /.test(name)) return name;
  return (shared.exec(title) ?? shared.exec(abstract.slice(0, 600)))?.[0];
}
