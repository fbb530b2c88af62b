import type { Api } from './api.ts';
import { graphiqlPage } from './graphiql.ts';
import type { Log } from './log.ts';
import { createGeneralExit } from './server/general-exit.ts';
import { graphqlEndpoint } from './server/graphql-endpoint.ts';
import { healthPage, readyPage } from './server/health.ts';
import { hostRule } from './server/host-rule.ts';
import { listen, type RunningServer } from './server/listen.ts';
import { originRule } from './server/origin-rule.ts';
import type { Page } from './server/page.ts';
import { forPeople, redirectPage } from './server/redirect.ts';
import { createTransport } from './transport.ts';

/** How it is served; the settings of the same names. */
export interface ServerOptions {
  host: string;
  port: number;
  allowedHosts: readonly string[];
  corsOrigin: readonly string[];
  bodyLimit: number;
  requestTimeout: number;
  stopTimeout: number;
  graphiql: boolean;
}

/** Serves an API until it is stopped; throws a `UserError` if the address cannot be had. */
export function startServer(api: Api, options: ServerOptions, log: Log): Promise<RunningServer> {
  const generalExit = createGeneralExit({ ...api, log });
  const { bodyLimit } = options;
  const endpoint = graphqlEndpoint({ fastExit: api.fastExit, generalExit, bodyLimit, log });
  const pages = new Map<string, Page>([
    ['/graphql', endpoint],
    ['/health', healthPage()],
    ['/ready', readyPage(api.checkReady)],
  ]);
  if (options.graphiql) {
    pages.set('/', redirectPage('/graphiql'));
    pages.set('/graphql', forPeople('/graphiql', endpoint));
    pages.set('/graphiql', graphiqlPage(api.tabs, '/graphql'));
  }
  const listener = createTransport({
    pages,
    hostAllowed: hostRule(options),
    originAllowed: originRule(options.corsOrigin),
    log,
  });
  return listen({ ...options, listener });
}
