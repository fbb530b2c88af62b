/** Every knob: how it is named on the command line and in the environment, what it takes and what it does. */
import { UserError } from '../db/user-error.ts';
import { logFormats, logLevels } from './log.ts';
import { isOrigin } from './server/origin-rule.ts';
import { bytes, integer, list, oneOf, onOff, type SettingType, seconds, text } from './setting-types.ts';

export interface Setting<Value> {
  /** On the command line: `--port <number>`; one without a value is turned on by being there. */
  flag: string;
  /** In the environment. */
  variable: string;
  /** Written as a person would write it, and read the same way. */
  standard: string;
  type: SettingType<Value>;
  help: string;
}

export const settings = {
  database: {
    flag: '--database <file>',
    variable: 'PAPERQL_DATABASE',
    standard: 'paperql.sqlite',
    type: text('the path of a file'),
    help: 'The database file; serve and import make it when it is missing.',
  },
  port: {
    flag: '--port <number>',
    variable: 'PORT',
    standard: '4000',
    type: integer('a port', 0, 65535),
    help: 'The port to listen on; 0 for any that is free.',
  },
  host: {
    flag: '--host <address>',
    variable: 'HOST',
    standard: '127.0.0.1',
    type: text('an address or name of this machine'),
    help: 'The address to listen on: 127.0.0.1 for this machine alone, 0.0.0.0 for the network.',
  },
  allowedHosts: {
    flag: '--allowed-hosts <names>',
    variable: 'PAPERQL_ALLOWED_HOSTS',
    standard: '',
    type: list('host names without port, with commas between', (name) => /^[^\s/:]+$|^\[.*\]$/.test(name)),
    help: 'Names that the server may be reached by. Where none is given, one that listens on this machine alone answers for localhost only, any other for every name.',
  },
  corsOrigin: {
    flag: '--cors-origin <origins>',
    variable: 'PAPERQL_CORS_ORIGIN',
    standard: 'loopback',
    type: list(
      'origins such as https://papers.example.org, with commas between, or *, loopback or none',
      isOrigin,
    ),
    help: 'Whose pages may use the API from a browser, besides our own: loopback stands for all that this machine serves, * for everyone.',
  },
  graphiql: {
    flag: '--graphiql <switch>',
    variable: 'PAPERQL_GRAPHIQL',
    standard: 'on',
    type: onOff,
    help: 'Whether GraphiQL is served, at /graphiql.',
  },
  bodyLimit: {
    flag: '--body-limit <size>',
    variable: 'PAPERQL_BODY_LIMIT',
    standard: '128KB',
    type: bytes(1024),
    help: 'The largest request body that is read.',
  },
  requestTimeout: {
    flag: '--request-timeout <seconds>',
    variable: 'PAPERQL_REQUEST_TIMEOUT',
    standard: '30',
    type: seconds(3600),
    help: 'How long a request may take to arrive.',
  },
  stopTimeout: {
    flag: '--stop-timeout <seconds>',
    variable: 'PAPERQL_STOP_TIMEOUT',
    standard: '10',
    type: seconds(3600),
    help: 'How long requests may take to finish when the server is asked to stop.',
  },
  logLevel: {
    flag: '--log-level <level>',
    variable: 'PAPERQL_LOG_LEVEL',
    standard: 'info',
    type: oneOf(logLevels),
    help: 'How much is logged: error, info, or debug, which has a line for each request.',
  },
  logFormat: {
    flag: '--log-format <format>',
    variable: 'PAPERQL_LOG_FORMAT',
    standard: 'text',
    type: oneOf(logFormats),
    help: 'How it is logged: text for people, json for programs.',
  },
  verbose: {
    flag: '--verbose',
    variable: 'PAPERQL_DEBUG',
    standard: 'off',
    type: onOff,
    help: 'Say where in the code an unexpected error happened.',
  },
} as const satisfies Record<string, Setting<unknown>>;

export type SettingName = keyof typeof settings;

type ValueOf<Name extends SettingName> = NonNullable<ReturnType<(typeof settings)[Name]['type']['parse']>>;

/** The value of every setting. */
export type Settings = { readonly [Name in SettingName]: ValueOf<Name> };

/** What the command line says, by the settings' names. */
export type Flags = Readonly<Record<string, string | undefined>>;

/** What the environment says, by its own names. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads all settings: from flags, else from the environment, else as the standard is. An empty variable is as good as none.
 * @throws UserError that names the flag or variable whose value cannot be used, and what can.
 */
export function readSettings(flags: Flags, environment: Environment): Settings {
  const values = Object.entries<Setting<unknown>>(settings).map(([name, setting]) => {
    const given = flags[name];
    if (given !== undefined) return [name, parsed(setting, setting.flag.split(' ')[0] ?? '', given)];
    return [name, parsed(setting, setting.variable, environment[setting.variable] || setting.standard)];
  });
  return settingsOf(Object.fromEntries(values));
}

function parsed(setting: Setting<unknown>, source: string, text: string): unknown {
  const value = setting.type.parse(text);
  if (value !== undefined) return value;
  throw new UserError('usage', `${source} is "${text}": it takes ${setting.type.takes}`);
}

/** The table has just said so, name by name. */
function settingsOf(values: Record<string, unknown>): Settings {
  return values as Settings;
}
