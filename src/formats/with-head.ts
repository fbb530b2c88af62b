/** What a text begins with, at least its first line, and the whole text as if it were untouched. */
export async function withHead(
  text: AsyncIterable<string>,
): Promise<{ head: string; whole: AsyncIterable<string> }> {
  const iterator = text[Symbol.asyncIterator]();
  const pieces: string[] = [];
  let head = '';
  while (head.length < 100_000 && !/[\r\n]/.test(head.trimStart())) {
    const { done, value } = await iterator.next();
    if (done) break;
    pieces.push(value);
    head += value;
  }
  async function* whole() {
    yield* pieces;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head, whole: whole() };
}
