// Starts Praxis and the Playground, lives the story in the browser, and ends all that it started.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { LocalTeams } from './local-teams.mjs';
import { startPlayground } from './playground.mjs';
import { Praxis } from './praxis.mjs';
import { Failed, endAll } from './processes.mjs';
import { STORY } from './story.mjs';

const REPOSITORY = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const JAR = path.join(REPOSITORY, 'app', 'target', 'praxis.jar');
const PICTURES = path.join(REPOSITORY, 'app', 'target', 'teams-playground');
const ALL_WITHIN_MS = 600_000;
const ZONE = 'Europe/Lisbon';

const say = line => console.log(`teams-playground: ${line}`);
const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'praxis-teams-'));
process.on('exit', () => fs.rmSync(scratch, { recursive: true, force: true }));

let step = 'start';

function givesUp() {
  console.error(`teams-playground: step “${step}” went on for too long; gave up`);
  process.exit(1);
}

async function lives(teams, praxis) {
  for (const [name, does] of Object.entries(STORY)) {
    step = name;
    await does(teams, praxis);
    say(`${name}: shown`);
  }
}

async function livesAndShowsTrouble(teams, praxis) {
  try {
    await lives(teams, praxis);
  } catch (trouble) {
    const file = await teams.picture('failed').catch(() => 'no picture');
    throw new Failed(`step “${step}”: ${trouble.message}\n${praxis.running.tail()}\n  on the screen: ${file}`);
  }
}

async function take(folder) {
  if (!fs.existsSync(JAR)) throw new Failed(`no ${path.relative('.', JAR)} yet; build it with: mvn -q -DskipTests package`);
  fs.mkdirSync(folder, { recursive: true });
  const praxis = await Praxis.start(JAR, scratch);
  const address = await startPlayground(praxis.messages, ZONE, scratch);
  const teams = await LocalTeams.open(address, ZONE, folder);
  try {
    await livesAndShowsTrouble(teams, praxis);
  } finally {
    await teams.close();
  }
  say(`the pictures are in ${path.relative('.', folder) || '.'}`);
}

setTimeout(givesUp, ALL_WITHIN_MS).unref();
try {
  await take(path.resolve(process.argv[2] ?? PICTURES));
} catch (trouble) {
  console.error(`teams-playground: ${trouble instanceof Failed ? trouble.message : trouble.stack}`);
  process.exitCode = 1;
} finally {
  await endAll();
}
