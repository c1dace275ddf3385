// Praxis as it is delivered, for a local Teams: its own database, and a clock that can be moved.
import path from 'node:path';
import { Failed, Running } from './processes.mjs';

const READY = /Praxis is ready: (http:\/\/\S+?)\/?(?:\s|$)/;
const UP_WITHIN_MS = 180_000;
const CLOCK_WITHIN_MS = 60_000;
const FOREIGN = /^(SLACK|TEAMS|PRAXIS|MONGODB)_/;

export class Praxis {
  #address;

  constructor(running, address) {
    this.running = running;
    this.#address = address;
  }

  static async start(jar, folder) {
    const inherited = Object.entries(process.env).filter(([name]) => !FOREIGN.test(name));
    const environment = {
      ...Object.fromEntries(inherited),
      PORT: '0',
      PRAXIS_DATA: path.join(folder, 'data'),
      PRAXIS_PLAYGROUND: 'on',
      TEAMS_LOCAL: 'on',
    };
    const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, 'bin', 'java') : 'java';
    const flags = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Xmx256m'];
    const running = new Running('praxis', java, [...flags, '-jar', jar], environment);
    const [, address] = await running.line(READY, UP_WITHIN_MS);
    return new Praxis(running, address);
  }

  get messages() {
    return `${this.#address}/api/messages`;
  }

  /** Moves the business clock to the next instant at which somebody gets a message. */
  async jumps() {
    const answer = await fetch(`${this.#address}/playground/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ next: true }),
      signal: AbortSignal.timeout(CLOCK_WITHIN_MS),
    });
    if (!answer.ok) throw new Failed(`the clock answered ${answer.status}: ${await answer.text()}`);
    return (await answer.json()).now;
  }
}
