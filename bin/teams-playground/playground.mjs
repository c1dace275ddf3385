// The Microsoft 365 Agents Playground as a process of its own, on loopback.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failed, Running, freePort } from './processes.mjs';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const CLI = path.join(HERE, 'node_modules', '@microsoft', 'm365agentsplayground', 'cli.js');
const UP_WITHIN_MS = 60_000;
const ATTEMPTS = 3;
const SHOWN_LINES = 5;

/** It tells a file what is wrong, not its output. */
function withLog(trouble, log) {
  const lines = fs.existsSync(log) ? fs.readFileSync(log, 'utf8').trimEnd().split('\n') : [];
  return new Failed([trouble.message, ...lines.slice(-SHOWN_LINES)].join('\n  '));
}

async function startOn(port, messages, zone, folder) {
  const address = `http://127.0.0.1:${port}`;
  const log = path.join(folder, 'playground.log');
  const environment = {
    ...process.env,
    TZ: zone,
    TEAMSAPPTESTER_BROWSER: 'none',
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: path.join(HERE, 'playground.yml'),
    M365_AGENTS_PLAYGROUND_LOGFILE: log,
  };
  const service = ['--service-url', `${address}/_connector`, '--disable-telemetry'];
  const start = ['start', '-e', messages, '-c', 'msteams', '-p', String(port), ...service];
  const args = ['--require', path.join(HERE, 'loopback.cjs'), CLI, ...start];
  const running = new Running('playground', process.execPath, args, environment);
  const listening = running.line(/Listening on (\d+)/, UP_WITHIN_MS);
  const [, taken] = await listening.catch(trouble => Promise.reject(withLog(trouble, log)));
  return { address, running, asked: Number(taken) === port };
}

/** Where its page is, once it is there. It takes another port when somebody was faster: then it is started anew. */
export async function startPlayground(messages, zone, folder) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const started = await startOn(await freePort(), messages, zone, folder);
    if (started.asked) return started.address;
    await started.running.end();
  }
  throw new Failed('the Playground found no free port');
}
