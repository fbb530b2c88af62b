import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Database } from '../../db/open.ts';
import { paperqlApi } from '../../src/api.ts';
import { sampleStore } from '../harness/sample-store.ts';
import { chromiumPath, openBrowser } from './browser.ts';
import { serve } from './running-server.ts';

/** The field that an answer begins with. */
function rootField(query: string): string {
  return /\{\s*(\w+)/.exec(query)?.[1] ?? '';
}

describe.skipIf(chromiumPath === '')('GraphiQL in Chromium (skipped where there is none)', () => {
  let browser: Browser;
  let database: Database;
  beforeAll(async () => {
    [browser, database] = await Promise.all([openBrowser(), sampleStore()]);
  });
  afterAll(async () => {
    await browser.close();
    database.$client.close();
  });

  it('loads, runs every tab and shows the answers, with a clean console and without leaving the machine', async () => {
    const api = paperqlApi(database);
    const server = await serve(api);
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(20_000);
    const messages: string[] = [];
    const foreign: string[] = [];
    page.on('console', (message) => messages.push(`${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => messages.push(`error: ${error.message}`));
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url());
      if (protocol.startsWith('http') && origin !== server.url) foreign.push(request.url());
    });

    await page.goto(server.url);
    expect(page.url()).toContain('/graphiql');
    expect(await page.title()).toBe('paperql');
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    expect(await tabs.count()).toBe(api.tabs.length);
    for (const [index, { query }] of api.tabs.entries()) {
      await tabs.nth(index).click();
      // GraphiQL looks at what a tab holds only some time after it is opened; a person would press again, too.
      await vi.waitFor(async () => {
        await page.getByRole('button', { name: 'Execute query' }).click();
        await page
          .locator('.result-window')
          .getByText(`"${rootField(query)}"`)
          .waitFor({ timeout: 1000 });
      }, 10_000);
    }
    if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT });

    expect(messages).toEqual([]);
    expect(foreign).toEqual([]);
  });
});
