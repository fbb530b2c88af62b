import { Option } from 'commander';
import { describe, expect, it } from 'vitest';
import { UserError } from '../../db/user-error.ts';
import { readSettings, type SettingName, settings } from '../../src/settings.ts';

describe('settings', () => {
  it('have standard values that their own types take', () => {
    expect(readSettings({}, {})).toMatchObject({
      database: 'paperql.sqlite',
      host: '127.0.0.1',
      port: 4000,
      bodyLimit: 131_072,
      requestTimeout: 30_000,
      corsOrigin: ['loopback'],
      allowedHosts: [],
      graphiql: true,
      verbose: false,
    });
  });

  it('are taken from the flag, else from the environment, where an empty variable is none', () => {
    expect(readSettings({ port: '1' }, { PORT: '2' }).port).toBe(1);
    expect(readSettings({}, { PORT: '2' }).port).toBe(2);
    expect(readSettings({}, { PORT: '' }).port).toBe(4000);
  });

  it.each(Object.entries(settings))(
    '%s has the flag of its name, a variable of ours and a help',
    (name, setting) => {
      expect(new Option(setting.flag).attributeName()).toBe(name);
      expect(setting.variable).toMatch(/^(PAPERQL_[A-Z_]+|PORT|HOST)$/);
      expect(setting.help).toMatch(/^[A-Z].*\.$/);
    },
  );

  it.each<[variable: string, text: string, name: SettingName, value: unknown]>([
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65_535],
    ['PAPERQL_BODY_LIMIT', '1MB', 'bodyLimit', 1_048_576],
    ['PAPERQL_BODY_LIMIT', '2048', 'bodyLimit', 2048],
    ['PAPERQL_BODY_LIMIT', '64 kb', 'bodyLimit', 65_536],
    ['PAPERQL_GRAPHIQL', 'off', 'graphiql', false],
    ['PAPERQL_GRAPHIQL', '1', 'graphiql', true],
    ['PAPERQL_CORS_ORIGIN', 'https://a.example, loopback', 'corsOrigin', ['https://a.example', 'loopback']],
    ['PAPERQL_ALLOWED_HOSTS', 'a.example,b.example', 'allowedHosts', ['a.example', 'b.example']],
    ['PAPERQL_LOG_LEVEL', 'debug', 'logLevel', 'debug'],
    ['PAPERQL_REQUEST_TIMEOUT', '5', 'requestTimeout', 5000],
  ])('%s=%s is understood', (variable, text, name, value) => {
    expect(readSettings({}, { [variable]: text })[name]).toEqual(value);
  });

  it.each([
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['HOST', ' '],
    ['PAPERQL_BODY_LIMIT', '10'],
    ['PAPERQL_BODY_LIMIT', '1GB'],
    ['PAPERQL_BODY_LIMIT', 'much'],
    ['PAPERQL_GRAPHIQL', 'maybe'],
    ['PAPERQL_CORS_ORIGIN', 'https://a.example/path'],
    ['PAPERQL_CORS_ORIGIN', 'a.example'],
    ['PAPERQL_ALLOWED_HOSTS', 'a.example:4000'],
    ['PAPERQL_LOG_LEVEL', 'loud'],
    ['PAPERQL_REQUEST_TIMEOUT', '0'],
  ])('%s=%s is refused with what would be right', (variable, text) => {
    const read = () => readSettings({}, { [variable]: text });
    expect(read).toThrow(UserError);
    expect(read).toThrow(`${variable} is "${text}": it takes `);
  });

  it('name the flag when it is the flag that is wrong', () => {
    expect(() => readSettings({ port: 'x' }, {})).toThrow('--port is "x": it takes a port from 0 to 65535');
  });
});
