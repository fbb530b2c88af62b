import { describe, expect, it } from 'vitest';
import { hostRule } from '../../src/server/host-rule.ts';
import { originRule } from '../../src/server/origin-rule.ts';

describe('a server that listens on loopback', () => {
  const allowed = hostRule({ host: '127.0.0.1', allowedHosts: [] });

  it.each(['127.0.0.1:4000', 'localhost', 'LOCALHOST:80', '[::1]:4000', 'papers.localhost:4000'])(
    'answers for %s, and again',
    (host) => {
      expect(allowed(host)).toBe(true);
      expect(allowed(host)).toBe(true);
    },
  );

  it.each([
    'evil.example',
    'localhost.evil.example:4000',
    '127.0.0.1.evil.example',
    'evillocalhost',
    '',
    undefined,
  ])('does not answer for %s', (host) => {
    expect(allowed(host)).toBe(false);
  });

  it('answers for the names that it is given, whatever their case', () => {
    const rule = hostRule({ host: '127.0.0.1', allowedHosts: ['Papers.Example.org'] });
    expect(rule('papers.example.org:8080')).toBe(true);
    expect(rule('localhost')).toBe(true);
    expect(rule('example.org')).toBe(false);
  });
});

describe('a server that listens for the network', () => {
  it('answers for every name, as nobody told it its own', () => {
    expect(hostRule({ host: '0.0.0.0', allowedHosts: [] })('anything.example')).toBe(true);
  });

  it('answers for its names alone where they are given', () => {
    const rule = hostRule({ host: '0.0.0.0', allowedHosts: ['papers.example.org'] });
    expect(rule('papers.example.org')).toBe(true);
    expect(rule('evil.example')).toBe(false);
  });
});

describe('pages of an origin', () => {
  it.each<[allowed: string[], origin: string, host: string, may: boolean]>([
    [['none'], 'http://127.0.0.1:4000', '127.0.0.1:4000', true],
    [['none'], 'http://localhost:5173', '127.0.0.1:4000', false],
    [['loopback'], 'http://localhost:5173', '127.0.0.1:4000', true],
    [['loopback'], 'http://[::1]:5173', '127.0.0.1:4000', true],
    [['loopback'], 'https://evil.example', '127.0.0.1:4000', false],
    [['loopback'], 'http://localhost.evil.example', '127.0.0.1:4000', false],
    [['loopback'], 'null', '127.0.0.1:4000', false],
    [['https://papers.example.org'], 'https://papers.example.org', 'api.example.org', true],
    [['https://papers.example.org'], 'http://papers.example.org', 'api.example.org', false],
    [['https://papers.example.org', 'loopback'], 'http://127.0.0.1:1', 'api.example.org', true],
    [['*'], 'https://evil.example', 'api.example.org', true],
  ])('with %j, %s may use %s: %s', (allowed, origin, host, may) => {
    expect(originRule(allowed)(origin, host)).toBe(may);
  });
});
