import type { ImportProgress } from '../import.ts';
import { eraseLine, paint, type Screen, say, widthOf } from '../terminal.ts';
import { counted, grouped, shortened } from './table.ts';

/** Where lines cannot be written over, one comes so often, in milliseconds. */
const pause = 30_000;

const barLength = 20;

/** Shows how far an import has got, with its rate and the time that it still takes. */
export function progressMeter(screen: Screen, now: () => number) {
  let first: { time: number; progress: ImportProgress } | undefined;
  let last = now();
  return {
    show(progress: ImportProgress): void {
      const time = now();
      // Before the first batch, files were looked at and what an earlier run stored was passed over: that tells no rate.
      first ??= { time, progress };
      const pace = paceOf(first.progress, progress, time - first.time);
      if (screen.isTTY) {
        eraseLine(screen);
        screen.write(barLine(screen, progress, pace));
      } else if (time - last >= pause) {
        last = time;
        say(screen, `${progress.file}: ${factsOf(progress, pace).join(', ')}`);
      }
    },
  };
}

interface Pace {
  /** Records a second. */
  rate: number | undefined;
  /** Milliseconds until all files are read. */
  left: number | undefined;
}

function paceOf({ total: before }: ImportProgress, { total }: ImportProgress, milliseconds: number): Pace {
  const records = total.fresh - before.fresh;
  const bytes = total.bytes - before.bytes;
  if (milliseconds <= 0 || records <= 0) return { rate: undefined, left: undefined };
  return {
    rate: (1000 * records) / milliseconds,
    left:
      total.size === undefined || bytes <= 0
        ? undefined
        : (milliseconds * (total.size - total.bytes)) / bytes,
  };
}

/** `52 %`, `31,200 papers`, `2,210/s`, `0:13 left`; what is not known is left out. */
function factsOf({ total, rejected }: ImportProgress, { rate, left }: Pace): string[] {
  const share = shareOf(total);
  return [
    ...(share === undefined ? [] : [`${Math.floor(100 * share)} %`]),
    counted(total.fresh, 'paper'),
    ...(rejected === 0 ? [] : [`${grouped(rejected)} rejected`]),
    ...(rate === undefined ? [] : [`${grouped(Math.round(rate))}/s`]),
    ...(left === undefined ? [] : [`${clock(left)} left`]),
  ];
}

function barLine(screen: Screen, progress: ImportProgress, pace: Pace): string {
  const share = shareOf(progress.total);
  const full = Math.round(barLength * (share ?? 0));
  const bar =
    share === undefined ? '' : `${'━'.repeat(full)}${paint(screen, 'dim', '━'.repeat(barLength - full))}  `;
  const facts = factsOf(progress, pace).join('  ');
  const room = widthOf(screen) - 1 - facts.length - (share === undefined ? 0 : barLength + 2) - 2;
  const name = room < 8 ? '' : `${paint(screen, 'dim', shortened(progress.file, room))}  `;
  return `${name}${bar}${facts}`;
}

function shareOf({ bytes, size }: ImportProgress['total']): number | undefined {
  return size === undefined || size === 0 ? undefined : Math.min(bytes / size, 1);
}

/** `0:07`, `12:30`, `1:02:03`. */
function clock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (number: number) => String(number).padStart(2, '0');
  return hours === 0 ? `${minutes}:${two(seconds % 60)}` : `${hours}:${two(minutes)}:${two(seconds % 60)}`;
}
