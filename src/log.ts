/** How much is logged; each level includes those before it. */
export const logLevels = ['error', 'info', 'debug'] as const;
export type LogLevel = (typeof logLevels)[number];

export const logFormats = ['text', 'json'] as const;
export type LogFormat = (typeof logFormats)[number];

/** Where the server says what it does; one line an event. */
export interface Log {
  /** Whether a level is written at all, so that costly messages need not be made. */
  writes(level: LogLevel): boolean;
  /** Something failed that nobody asked for; `cause` is written with its stack. */
  error(message: string, cause?: unknown): void;
  info(message: string): void;
  debug(message: string): void;
}

export interface LogOptions {
  level: LogLevel;
  format: LogFormat;
  /** Takes one line, its end included. */
  write(line: string): void;
}

/** A log that writes lines as people (`text`) or programs (`json`) read them. */
export function createLog({ level, format, write }: LogOptions): Log {
  const rank = logLevels.indexOf(level);
  const writes = (wanted: LogLevel) => logLevels.indexOf(wanted) <= rank;

  const event = (of: LogLevel, message: string, cause?: unknown) => {
    if (!writes(of)) return;
    const time = new Date().toISOString();
    const stack = cause === undefined ? undefined : stackOf(cause);
    if (format === 'json') write(`${JSON.stringify({ time, level: of, message, stack })}\n`);
    else write(`${time} ${of} ${message}${stack === undefined ? '' : `\n${stack}`}\n`);
  };

  return {
    writes,
    error: (message, cause) => event('error', message, cause),
    info: (message) => event('info', message),
    debug: (message) => event('debug', message),
  };
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
}
