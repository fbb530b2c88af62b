import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumPath, openBrowser } from './browser.ts';
import { serve } from './running-server.ts';
import { stubApi } from './stub-api.ts';

describe.skipIf(chromiumPath === '')('GraphiQL in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('loads, runs a tab and shows the answer, with a clean console and without leaving the machine', async () => {
    const server = await serve(stubApi);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const messages: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.url) foreign.push(request.url());
    });

    await page.goto(server.url);
    expect(page.url()).toBe(`${server.url}/graphiql`);
    expect(await page.title()).toBe('paperql');
    await page.getByText('query Hello').first().waitFor();
    await page.getByRole('button', { name: 'Execute query' }).click();
    await page.locator('.result-window').getByText('"world"').waitFor();
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });

    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
