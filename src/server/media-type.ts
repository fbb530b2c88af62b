/** The media types of an answer, the one with the more telling status codes first. */
const answerTypes = ['application/graphql-response+json', 'application/json'] as const;
export type AnswerType = (typeof answerTypes)[number];

/**
 * The media type to answer in, given the request's Accept header; undefined if the client takes neither.
 * Who takes anything gets `application/json`, as GraphQL over HTTP wants it for clients that do not say that they know better.
 */
export function answerTypeFor(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined || accept === '*/*' || accept === 'application/json') return 'application/json';
  const ranges = accept.toLowerCase().split(',').map(rangeOf);
  const [response, json] = answerTypes;
  const ofResponse = qualityOf(ranges, response);
  const ofJson = qualityOf(ranges, json);
  if (ofResponse.quality === 0 && ofJson.quality === 0) return undefined;
  if (ofResponse.quality !== ofJson.quality) return ofResponse.quality > ofJson.quality ? response : json;
  return ofResponse.named ? response : json;
}

/** The same, remembered for the header that came last: nearly all requests carry the same. */
export function answerTypeReader(): (accept: string | undefined) => AnswerType | undefined {
  let last: { accept: string | undefined; type: AnswerType | undefined } | undefined;
  return (accept) => {
    if (last === undefined || last.accept !== accept) last = { accept, type: answerTypeFor(accept) };
    return last.type;
  };
}

/** Whether a request body is JSON in UTF-8. Types that a web page may send without asking first are not JSON, and so are refused. */
export function isJsonBody(contentType: string | undefined): boolean {
  if (contentType === undefined) return false;
  if (contentType === 'application/json') return true;
  const [type, ...parameters] = contentType
    .toLowerCase()
    .split(';')
    .map((part) => part.trim());
  if (type !== 'application/json') return false;
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  return charset === undefined || charset === 'utf-8' || charset === '"utf-8"' || charset === 'utf8';
}

interface Range {
  type: string;
  quality: number;
}

function rangeOf(text: string): Range {
  const [type = '', ...parameters] = text.split(';').map((part) => part.trim());
  const quality = parameters.find((parameter) => parameter.startsWith('q='));
  return { type, quality: quality === undefined ? 1 : Number(quality.slice(2)) || 0 };
}

/** The most specific range decides. */
function qualityOf(ranges: readonly Range[], type: AnswerType): { quality: number; named: boolean } {
  for (const pattern of [type, 'application/*', '*/*']) {
    const range = ranges.find((candidate) => candidate.type === pattern);
    if (range !== undefined) return { quality: range.quality, named: pattern === type };
  }
  return { quality: 0, named: false };
}
