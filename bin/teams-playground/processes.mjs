// Processes that are ended whatever happens, and lines of theirs to wait for.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { createInterface } from 'node:readline';

const DOWN_WITHIN_MS = 30_000;
const SHOWN_LINES = 30;
const running = new Set();

/** Something the story expects that isn't so; its message is for people. */
export class Failed extends Error {}

/** A port of this machine that is free now. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const { port } = server.address();
  await new Promise(resolve => server.close(resolve));
  return port;
}

/** One process, with what it printed. */
export class Running {
  #lines = [];
  #listeners = new Set();

  constructor(name, command, args, environment) {
    this.name = name;
    this.process = spawn(command, args, { env: environment, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
    this.ended = new Promise(resolve => this.process.once('close', resolve).once('error', resolve));
    running.add(this);
    this.ended.then(() => this.#over());
    for (const stream of [this.process.stdout, this.process.stderr])
      createInterface({ input: stream }).on('line', line => this.#heard(line));
  }

  #heard(line) {
    this.#lines.push(line);
    this.#tell();
  }

  #over() {
    running.delete(this);
    this.over = true;
    this.#tell();
  }

  #tell() {
    for (const listener of [...this.#listeners]) listener();
  }

  /** What a line of its output matches, once there is one. */
  line(pattern, withinMs) {
    return new Promise((resolve, reject) => {
      const done = (settle, value) => {
        clearTimeout(timer);
        this.#listeners.delete(look);
        settle(value);
      };
      const look = () => {
        const found = this.#lines.map(line => pattern.exec(line)).find(Boolean);
        if (found) done(resolve, found);
        else if (this.over) done(reject, new Failed(`${this.name} ended before it was ready\n${this.tail()}`));
      };
      const late = () => done(reject, new Failed(`${this.name} wasn't ready in time\n${this.tail()}`));
      const timer = setTimeout(late, withinMs);
      this.#listeners.add(look);
      look();
    });
  }

  /** The last it printed. */
  tail() {
    return this.#lines.slice(-SHOWN_LINES).map(line => `  ${this.name}: ${line}`).join('\n');
  }

  /** Its whole group, since it may have started others. */
  #signal(signal) {
    try {
      process.kill(-this.process.pid, signal);
    } catch (gone) {
      if (gone.code !== 'ESRCH') throw gone;
    }
  }

  async end() {
    if (this.over || !this.process.pid) return;
    this.#signal('SIGTERM');
    const killed = setTimeout(() => this.#signal('SIGKILL'), DOWN_WITHIN_MS);
    await this.ended;
    clearTimeout(killed);
  }

  kill() {
    if (this.process.pid) this.#signal('SIGKILL');
  }
}

/** Asks all to end, and waits until they have. */
export async function endAll() {
  await Promise.all([...running].map(one => one.end()));
}

process.on('exit', () => running.forEach(one => one.kill()));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
