/** The world outside, as commands see it. */
export interface Terminal {
  input: AsyncIterable<Uint8Array>;
  /** Data go here, and nothing else. */
  output: Screen;
  /** Progress, warnings and errors go here. */
  errors: Screen;
  /** Resolves when the user or the system asks the process to stop, the first time; the second time ends it at once. */
  stopped(): Promise<StopSignal>;
}

export type StopSignal = 'SIGINT' | 'SIGTERM';

/** A stream that may be a terminal. */
export interface Screen extends NodeJS.WritableStream {
  isTTY?: boolean;
  /** Width in characters, if it is a terminal. */
  columns?: number;
  /** Whether it shows colors: false where NO_COLOR is set. */
  hasColors?(): boolean;
}

/** Writes a line. */
export function say(screen: Screen, line = ''): void {
  screen.write(`${line}\n`);
}

/** How many characters a line of a terminal has; some say that they have none. */
export function widthOf({ columns }: Screen): number {
  return columns || 80;
}

/** Takes back the line that is being written, where the screen is a terminal. */
export function eraseLine(screen: Screen): void {
  if (screen.isTTY) screen.write('\r\u001b[2K');
}

/** Writes data no faster than the reader takes them. */
export async function writeData(screen: Screen, text: string): Promise<void> {
  if (!screen.write(text)) await new Promise((resolve) => screen.once('drain', resolve));
}

const styles = { bold: [1, 22], dim: [2, 22], red: [31, 39] } as const;

/** Styles text where the screen shows it. */
export function paint(screen: Screen, style: keyof typeof styles, text: string): string {
  const [on, off] = styles[style];
  return screen.hasColors?.() ? `\u001b[${on}m${text}\u001b[${off}m` : text;
}
