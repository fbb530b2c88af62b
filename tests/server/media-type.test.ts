import { describe, expect, it } from 'vitest';
import { answerTypeFor, answerTypeReader, isJsonBody } from '../../src/server/media-type.ts';

const response = 'application/graphql-response+json';
const json = 'application/json';

describe('the media type of an answer', () => {
  it.each([
    [undefined, json],
    ['*/*', json],
    ['application/*', json],
    [json, json],
    [response, response],
    [`${response}, ${json}`, response],
    [`${json}, ${response}`, response],
    [`${response};q=0.5, ${json}`, json],
    [`${json};q=0.9, ${response}`, response],
    [`${response}; charset=utf-8, ${json}; charset=utf-8`, response],
    [`${response}, */*;q=0.1`, response],
    [`${json};q=0, */*`, response],
    ['APPLICATION/JSON', json],
    ['text/html, */*;q=0.8', json],
    [`${response}, application/graphql+json, ${json}, text/event-stream, multipart/mixed`, response],
  ])('for Accept %j is %s', (accept, type) => {
    expect(answerTypeFor(accept)).toBe(type);
  });

  it.each(['text/html', 'text/event-stream', `${json};q=0`, '*/*;q=0', 'json', ''])(
    'does not exist for Accept %j',
    (accept) => {
      expect(answerTypeFor(accept)).toBeUndefined();
    },
  );

  it('is told of each header, whichever came before it', () => {
    const read = answerTypeReader();
    const headers = [undefined, undefined, response, response, 'text/html', undefined, json];
    expect(headers.map(read)).toEqual(headers.map(answerTypeFor));
  });
});

describe('a request body', () => {
  it.each([json, `${json}; charset=utf-8`, `${json};charset="UTF-8"`, 'Application/JSON'])(
    'of type %s is JSON',
    (type) => {
      expect(isJsonBody(type)).toBe(true);
    },
  );

  // The first three are what a web page may send to any server without asking it first.
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    `${json}; charset=utf-16`,
    'application/jsonp',
    'text/plain; application/json',
    undefined,
  ])('of type %s is not', (type) => {
    expect(isJsonBody(type)).toBe(false);
  });
});
