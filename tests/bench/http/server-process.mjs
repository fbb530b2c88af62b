/** A server in a process of its own, whose CPU time can be read without asking over its port. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { packageFile } from '../../../dist/db/package-root.js';

const reporter = new URL('report-cpu.mjs', import.meta.url).href;
const patience = 20_000;

/** @param {string} path - of the store */
export function startFloor(path) {
  return start(fileURLToPath(new URL('../floor/server.mjs', import.meta.url)), [path], {});
}

/** The product as `npm start` runs it, on a free port. */
export function startOurs(path) {
  const environment = { PORT: '0', HOST: '127.0.0.1', PAPERQL_DATABASE: path, PAPERQL_LOG_LEVEL: 'error' };
  return start(packageFile('dist/src/main.js'), ['serve'], environment);
}

/** @returns {Promise<ServerProcess>} */
async function start(script, argv, environment) {
  const child = fork(script, argv, {
    env: { ...process.env, ...environment },
    execArgv: ['--import', reporter],
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  return {
    port: await portOf(child, script),
    async cpu() {
      child.send('cpu');
      const [{ user, system }] = await once(child, 'message');
      return user + system;
    },
    stop: () => child.disconnect(),
  };
}

/** Both servers print their address once they listen. */
function portOf(child, script) {
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`${script} ${why}`));
    const timer = setTimeout(() => fail('printed no address'), patience);
    let printed = '';
    child.stdout.on('data', (chunk) => {
      printed += chunk;
      const [, port] = /http:\/\/127\.0\.0\.1:(\d+)/.exec(printed) ?? [];
      if (port === undefined) return;
      clearTimeout(timer);
      resolve(Number(port));
    });
    child.once('exit', (code) => fail(`ended with ${code}`));
  });
}

/**
 * @typedef {object} ServerProcess
 * @property {number} port
 * @property {() => Promise<number>} cpu - microseconds that the process has used, in user and system time, on all its threads
 * @property {() => void} stop
 */
