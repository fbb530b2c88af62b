import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where distributions put Chromium; CHROMIUM names another place. */
const places = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

/** The browser of this machine; none if it has none, as no test may download one. */
export const chromiumPath = [process.env.CHROMIUM ?? '', ...places].find((path) => existsSync(path)) ?? '';

/** A browser without a window. The sandbox is off, as it does not work for root in a container; only our own page is opened. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath, args: ['--no-sandbox'] });
}
