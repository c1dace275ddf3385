// The Playground's page, as somebody in Teams uses it.
import path from 'node:path';
import { chromium } from 'playwright-core';
import { Failed } from './processes.mjs';

const PATIENCE_MS = 60_000;
const SETTLE_MS = 500;
const WINDOW = { width: 1280, height: 860 };
const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  // The page asks for fonts elsewhere; here is all there is.
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
];

export class LocalTeams {
  #browser;
  #page;
  #folder;

  constructor(browser, page, folder) {
    this.#browser = browser;
    this.#page = page;
    this.#folder = folder;
  }

  /** Opens the page; with that the Playground installs the app for who uses it. */
  static async open(address, zone, folder) {
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    const page = await browser.newPage({ viewport: WINDOW, timezoneId: zone });
    page.setDefaultTimeout(PATIENCE_MS);
    await page.goto(address);
    const teams = new LocalTeams(browser, page, folder);
    await teams.#shows(page.getByText('Connected.', { exact: true }), 'that the Playground reached Praxis');
    await page.getByTitle('Toggle Log Panel').click();
    return teams;
  }

  /** What Praxis said, oldest first. */
  get #messages() {
    return this.#page.locator('.fai-OutputCard');
  }

  async #shows(locator, what) {
    const found = await locator.last().waitFor().then(() => true, () => false);
    if (!found) throw new Failed(`didn't see ${what}; Praxis said last: ${await this.last()}`);
  }

  /** Waits for a message with these words, and brings it into view. */
  async sees(...words) {
    let message = this.#messages;
    for (const some of words) message = message.filter({ hasText: some });
    await this.#shows(message, words.map(some => `“${some}”`).join(' with '));
    await message.last().scrollIntoViewIfNeeded();
  }

  /** How many messages have these words now. */
  count(words) {
    return this.#messages.filter({ hasText: words }).count();
  }

  async last() {
    const all = await this.#messages.allInnerTexts();
    return all.length === 0 ? 'nothing' : `“${all.at(-1).replace(/\s+/g, ' ').trim()}”`;
  }

  async types(text) {
    await this.#page.locator('[data-lexical-editor=true]').fill(text);
    await this.#page.keyboard.press('Enter');
  }

  /** The newest button of this name. */
  async presses(name) {
    const button = this.#messages.getByRole('button', { name, exact: true });
    await this.#shows(button, `the button “${name}”`);
    await button.last().click();
  }

  async fills(name, text) {
    const field = this.#messages.getByRole('textbox', { name });
    await this.#shows(field, `the field “${name}”`);
    await field.last().fill(text);
  }

  /** One of the radio buttons of the newest card that has it. */
  async chooses(name) {
    const choice = this.#messages.getByRole('radio', { name });
    await this.#shows(choice, `the choice “${name}”`);
    await choice.last().click();
  }

  /** Keeps what is on the screen as a picture. */
  async picture(name) {
    await this.#page.waitForTimeout(SETTLE_MS);
    const file = path.join(this.#folder, `teams-playground-${name}.png`);
    await this.#page.screenshot({ path: file });
    return file;
  }

  async close() {
    await this.#browser.close();
  }
}
