import { type Screen, say } from '../terminal.ts';
import { counted } from './table.ts';

/** Tells what waits for papers and authors that may never come, if anything does, and how to be rid of it. */
export function tellWaiting(screen: Screen, parts: number): void {
  if (parts === 0) return;
  const verb = parts === 1 ? 'waits' : 'wait';
  say(
    screen,
    `${counted(parts, 'part')} of papers and authors that are not here yet ${verb} for them; "paperql compact --drop-waiting" lets go of them`,
  );
}
