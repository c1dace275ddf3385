// Drives the page in Chromium against the fake server. Usage: see README.md.
import assert from "node:assert/strict";

const base = process.argv[2] ?? "http://127.0.0.1:8099/";
const shots = process.argv[3];
const { chromium } = await import(process.env.PLAYWRIGHT ?? "playwright-core");

const FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];
const LIMIT = 10_000;

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
const complaints = [];

async function fake(name, body = {}) {
  const options = name === "log" ? {} : { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
  return (await fetch(new URL(`fake/${name}`, base), options)).json();
}

async function open(options = {}) {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options });
  page.setDefaultTimeout(LIMIT);
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => /Content Security Policy|Refused to/.test(line.text()) && complaints.push(line.text()));
  await page.goto(base);
  await page.locator("[data-pane]").first().waitFor();
  return page;
}

const paneOf = (page, person) => page.locator(`[data-pane="${person}"]`);
const shot = async (page, name) => shots && page.screenshot({ path: `${shots}/${name}.png` });

// Waits until `probe` answers something true.
async function until(probe, what) {
  for (const end = Date.now() + LIMIT; Date.now() < end; await new Promise((r) => setTimeout(r, 50))) {
    if (await probe()) {
      return;
    }
  }
  assert.fail(`never: ${what}`);
}

const distanceFromBottom = (page, person) =>
  page.locator(`[data-log="${person}"]`).evaluate((list) => list.scrollHeight - list.scrollTop - list.clientHeight);

const checks = {
  async "a typed message shows at once, and its answer follows"() {
    await fake("faults", { slowMs: 800 });
    const page = await open();
    const ana = paneOf(page, "p-ana");
    await ana.getByTestId("composer").fill("lead a team one day");
    await ana.getByTestId("composer").press("Enter");
    await ana.locator(".sending", { hasText: "lead a team one day" }).waitFor({ timeout: 600 });
    assert.ok(await ana.getByTestId("send").isDisabled());
    assert.equal(await ana.getByTestId("composer").inputValue(), "");
    await shot(page, "sending");
    await ana.locator('[data-from="PERSON"]', { hasText: "lead a team one day" }).waitFor();
    await ana.locator('[data-from="BOT"]', { hasText: "different for you in a year" }).waitFor();
    await until(async () => (await ana.locator(".post", { hasText: "lead a team one day" }).count()) === 1, "shown once");
    await page.close();
  },

  async "shift and enter make a new line, an empty message is not sent"() {
    const page = await open();
    const box = paneOf(page, "p-ana").getByTestId("composer");
    await box.press("Enter");
    await box.pressSequentially("one");
    await box.press("Shift+Enter");
    await box.pressSequentially("two");
    assert.equal(await box.inputValue(), "one\ntwo");
    assert.equal((await fake("log")).length, 0);
    await page.close();
  },

  async "a chip fills the composer and sends nothing"() {
    const page = await open();
    const mira = paneOf(page, "p-mira");
    await mira.getByTestId("chip").first().click();
    assert.equal(await mira.getByTestId("composer").inputValue(), "cadence weekly fri 15:00");
    assert.equal((await fake("log")).length, 0);
    await page.close();
  },

  async "a press changes its message in place and keeps the keyboard's place"() {
    const page = await open();
    const ravi = paneOf(page, "p-ravi");
    await ravi.getByRole("button", { name: "Tried it" }).focus();
    await page.keyboard.press("Enter");
    await ravi.getByText("✓ Tried it").waitFor();
    await ravi.getByTestId("edited").waitFor();
    await until(() => page.evaluate(() => document.activeElement.dataset.log === "p-ravi"), "focus in the list");
    await page.close();
  },

  async "a double click presses once"() {
    await fake("faults", { slowMs: 300 });
    const page = await open();
    const ravi = paneOf(page, "p-ravi");
    await ravi.getByRole("button", { name: "Partly" }).dblclick();
    await ravi.getByText("✓ Partly").waitFor();
    assert.equal((await fake("log")).length, 1);
    await page.close();
  },

  async "a press on a closed question is explained and the pane catches up"() {
    await fake("faults", { streams: false });
    const page = await open();
    const ravi = paneOf(page, "p-ravi");
    await fake("pane", { person: "p-ravi", posts: [] });
    await ravi.getByRole("button", { name: "Tried it" }).click();
    await page.getByTestId("toasts").getByText("closed by now").waitFor();
    await ravi.getByText("No messages yet").waitFor();
    await page.close();
  },

  async "a lost answer is repeated under the same id and counts once"() {
    await fake("faults", { loseAnswers: 1, streams: false });
    const page = await open();
    const ana = paneOf(page, "p-ana");
    await ana.getByTestId("composer").fill("she asked for another one!");
    await ana.getByTestId("send").click();
    await ana.getByText("Not sent").waitFor();
    await shot(page, "not-sent");
    await ana.getByRole("button", { name: "Try again" }).click();
    await ana.getByText("Not sent").waitFor({ state: "detached" });
    const ids = (await fake("log")).map(({ body }) => body.id);
    assert.equal(ids.length, 2);
    assert.equal(ids[0], ids[1]);
    assert.equal(await ana.locator(".post", { hasText: "she asked for another one!" }).count(), 1);
    await page.close();
  },

  async "a lost press is repeated under the same id"() {
    await fake("faults", { loseAnswers: 1, streams: false });
    const page = await open();
    const ravi = paneOf(page, "p-ravi");
    await ravi.getByRole("button", { name: "Not yet" }).click();
    await page.getByTestId("toasts").getByText("can’t be reached").waitFor();
    if (await ravi.getByRole("button", { name: "Not yet" }).isVisible()) {
      await ravi.getByRole("button", { name: "Not yet" }).click();
    }
    await ravi.getByText("✓ Not yet").waitFor();
    const ids = new Set((await fake("log")).map(({ body }) => body.id));
    assert.equal(ids.size, 1);
    await page.close();
  },

  async "what is too long comes back into the composer with the reason"() {
    const page = await open();
    const box = paneOf(page, "p-ana").getByTestId("composer");
    await box.fill("x".repeat(4001));
    await box.press("Enter");
    await page.getByTestId("toasts").getByText("longer than 4,000").waitFor();
    assert.equal((await box.inputValue()).length, 4001);
    await page.close();
  },

  async "4,000 characters show their beginning, and all when asked"() {
    const page = await open();
    const ana = paneOf(page, "p-ana");
    await ana.getByTestId("composer").fill("word ".repeat(800));
    await ana.getByTestId("send").click();
    await ana.getByRole("button", { name: "Show all" }).click();
    const text = await ana.locator('[data-from="PERSON"] .text').last().textContent();
    assert.equal(text.length, 4000);
    await page.close();
  },

  async "markup is text"() {
    const page = await open();
    const nasty = '<img src=x onerror="window.hacked=1"><b>hi</b> <!channel> @everyone &amp; {"$ne":null}';
    const ana = paneOf(page, "p-ana");
    await ana.getByTestId("composer").fill(nasty);
    await ana.getByTestId("send").click();
    await ana.locator('[data-from="PERSON"]', { hasText: nasty }).waitFor();
    await fake("pane", { person: "p-ravi", name: nasty, title: nasty });
    await until(async () => (await paneOf(page, "p-ravi").locator("h2").textContent()) === nasty, "name as text");
    assert.equal(await page.evaluate(() => window.hacked), undefined);
    await page.close();
  },

  async "a form opens with the keyboard, says what is missing, and is saved"() {
    const page = await open();
    const ravi = paneOf(page, "p-ravi");
    await ravi.getByRole("button", { name: "All in one form" }).focus();
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog", { name: "This week’s check-in" });
    await dialog.waitFor();
    await until(() => page.evaluate(() => Boolean(document.activeElement.closest("dialog"))), "focus in the dialog");
    await dialog.getByTestId("dialog-submit").click();
    await dialog.getByText("Please fill in “Did you try it?”").waitFor();
    await shot(page, "form-errors");
    await dialog.getByText("Partly").click();
    await dialog.getByLabel("What happened, or what got in the way?").fill("half of it");
    await dialog.getByTestId("dialog-submit").click();
    await dialog.waitFor({ state: "detached" });
    await ravi.getByText("✓ Saved").waitFor();
    const { values } = (await fake("log")).at(-1).body;
    assert.deepEqual(values, { outcome: "PARTLY", happened: "half of it", next: "Same plan again", help: "", by: "2026-12-04" });
    await page.close();
  },

  async "escape closes the form and the focus returns"() {
    const page = await open();
    const button = paneOf(page, "p-ravi").getByRole("button", { name: "All in one form" });
    await button.click();
    await page.getByRole("dialog").waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await until(() => button.evaluate((b) => b === document.activeElement), "focus on the button");
    await button.click();
    await page.getByRole("dialog").waitFor();
    await page.close();
  },

  async "a failing server is said inside the form, which stays open"() {
    const page = await open();
    await paneOf(page, "p-ravi").getByRole("button", { name: "All in one form" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("Tried it").click();
    await fake("faults", { fail: 503 });
    await dialog.getByTestId("dialog-submit").click();
    await dialog.getByText("Something went wrong").waitFor();
    await shot(page, "form-failing");
    assert.ok(await dialog.locator("input[value=TRIED]").isChecked());
    await page.close();
  },

  async "a form inside a message keeps what is typed while messages come, and says what is missing"() {
    const page = await open();
    const chloe = paneOf(page, "p-chloe");
    await chloe.getByLabel("When", { exact: true }).fill("I plan my week");
    await fake("pane", { person: "p-ana", enrolment: "PAUSED" });
    await paneOf(page, "p-ana").getByText("Paused").waitFor();
    await chloe.getByRole("button", { name: "That’s my plan" }).click();
    await chloe.getByText("Please fill in “I will”").waitFor();
    await shot(page, "inline-errors");
    await chloe.getByLabel("I will").fill("offer one hour");
    await chloe.getByRole("button", { name: "That’s my plan" }).click();
    await chloe.getByText("✓ Saved").waitFor();
    assert.deepEqual((await fake("log")).at(-1).body.values, { cue: "I plan my week", action: "offer one hour" });
    await page.close();
  },

  async "the clock jumps, slowly, and the page stays usable meanwhile"() {
    await fake("faults", { slowMs: 700 });
    const page = await open();
    await page.getByTestId("next").click();
    await page.getByRole("progressbar").waitFor();
    assert.ok(await page.getByTestId("advance").isDisabled());
    await paneOf(page, "p-mira").getByTestId("composer").fill("still usable");
    await paneOf(page, "p-ana").getByText("Check-in for Ana").waitFor();
    await shot(page, "moving");
    await page.getByTestId("announcement").getByText("It is now Friday, 27 November 2026, 15:00 UTC").waitFor();
    assert.match(await page.getByTestId("clock").textContent(), /15:00/);
    assert.equal(await page.getByTestId("clock").getAttribute("datetime"), "2026-11-27T15:00:00Z");
    assert.ok(await page.getByTestId("next").isDisabled());
    assert.equal(await page.getByTestId("next-hint").textContent(), "Nothing is planned yet");
    assert.equal(await paneOf(page, "p-mira").getByTestId("composer").inputValue(), "still usable");
    await page.close();
  },

  async "the menu advances by a week, or to a moment in UTC, never back"() {
    const page = await open({ timezoneId: "Pacific/Chatham" });
    await page.getByTestId("advance").click();
    await shot(page, "menu");
    await page.keyboard.press("Escape");
    assert.equal(await page.getByTestId("advance-menu").count(), 0);
    await page.getByTestId("advance").click();
    await page.getByTestId("advance-to").fill("2026-11-01T09:00");
    await page.getByTestId("advance-go").click();
    await page.getByText("Time only moves forward").waitFor();
    await page.getByTestId("advance-to").fill("2027-01-08T15:00");
    await page.getByTestId("advance-go").click();
    await page.locator('[data-testid=clock][datetime="2027-01-08T15:00:00Z"]').waitFor();
    await page.getByTestId("advance").click();
    await page.getByTestId("advance-P7D").click();
    await page.locator('[data-testid=clock][datetime="2027-01-15T15:00:00Z"]').waitFor();
    assert.deepEqual((await fake("log")).map(({ body }) => body), [{ to: "2027-01-08T15:00:00Z" }, { advance: "P7D" }]);
    await page.close();
  },

  async "a list follows its newest message unless somebody reads further up"() {
    const posts = Array.from({ length: 50 }, (_, n) => ({ id: `many-${n}`, from: n % 3 ? "BOT" : "PERSON", at: "2026-11-26T14:00:00Z", edited: false, text: `message ${n}`, message: null }));
    await fake("pane", { person: "p-ana", posts });
    const page = await open();
    assert.ok((await distanceFromBottom(page, "p-ana")) < 2);
    await page.locator('[data-log="p-ana"]').hover();
    await page.mouse.wheel(0, -900);
    await until(async () => (await distanceFromBottom(page, "p-ana")) > 500, "scrolled up");
    await fake("pane", { person: "p-ana", posts: [...posts, { ...posts[1], id: "many-50", text: "the newest" }] });
    await page.getByRole("button", { name: "New messages" }).waitFor();
    assert.ok((await distanceFromBottom(page, "p-ana")) > 500);
    await shot(page, "fifty");
    await page.getByRole("button", { name: "New messages" }).click();
    await until(async () => (await distanceFromBottom(page, "p-ana")) < 2, "at the bottom");
    await page.getByRole("button", { name: "New messages" }).waitFor({ state: "detached" });
    await page.setViewportSize({ width: 1100, height: 500 });
    await until(async () => (await distanceFromBottom(page, "p-ana")) < 2, "at the bottom after a resize");
    await page.close();
  },

  async "long names and zones stay in their place"() {
    await fake("pane", { person: "p-chloe", name: "Chloé-Alexandrine Wolfeschlegelsteinhausenbergerdorff", title: "Deputy vice president of service desk excellence, San Salvador de Jujuy", zone: "America/Argentina/Buenos_Aires" });
    await fake("pane", { person: "p-ravi", posts: [{ id: "long", from: "PERSON", at: "2026-11-26T14:00:00Z", edited: true, text: "w".repeat(400), message: null }] });
    const page = await open();
    const wide = await page.evaluate(() => [...document.querySelectorAll(".pane, .log, .who, .card, .bubble")].filter((e) => e.scrollWidth > e.clientWidth + 1).map((e) => e.className));
    assert.deepEqual(wide, []);
    await shot(page, "long");
    await page.close();
  },

  async "without the stream the page polls, says so, and recovers"() {
    const page = await open();
    await fake("faults", { streams: false });
    await page.getByTestId("reconnecting").waitFor();
    await shot(page, "reconnecting");
    await fake("pane", { person: "p-ana", enrolment: "LEFT" });
    await paneOf(page, "p-ana").getByText("Left").waitFor();
    await fake("faults", { streams: true });
    await page.getByTestId("reconnecting").waitFor({ state: "detached" });
    await page.close();
  },

  async "a page opened before the server answers goes on by itself"() {
    await fake("faults", { fail: 503 });
    const page = await browser.newPage();
    await page.goto(base);
    await page.getByText("isn’t answering yet").waitFor();
    await fake("faults", { fail: 0 });
    await page.locator("[data-pane]").first().waitFor({ timeout: LIMIT });
    await page.close();
  },

  async "a phone shows one pane with tabs, which a reload and the way back keep"() {
    const page = await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const visible = () => page.locator("[data-pane]:visible").evaluateAll((panes) => panes.map((p) => p.dataset.pane));
    assert.deepEqual(await visible(), ["p-mira"]);
    await page.getByRole("tab", { name: "Ravi" }).click();
    assert.deepEqual(await visible(), ["p-ravi"]);
    assert.ok((await distanceFromBottom(page, "p-ravi")) < 2);
    await page.keyboard.press("ArrowRight");
    assert.deepEqual(await visible(), ["p-chloe"]);
    await shot(page, "phone");
    await page.reload();
    await page.locator("[data-pane]:visible").waitFor();
    assert.deepEqual(await visible(), ["p-chloe"]);
    await page.goto("about:blank");
    await page.goBack();
    await page.locator("[data-pane]:visible").waitFor();
    assert.deepEqual(await visible(), ["p-chloe"]);
    await fake("pane", { person: "p-ana", posts: [{ id: "news", from: "BOT", at: "2026-11-26T15:00:00Z", edited: false, text: "news", message: null }] });
    await page.getByRole("tab", { name: "Ana new messages" }).click();
    await page.getByRole("tab", { name: "Ana", exact: true }).waitFor();
    await page.getByRole("tab", { name: "Chloé" }).click();
    await fake("pane", { person: "p-chloe", enrolment: "ACTIVE" });
    await paneOf(page, "p-chloe").getByTestId("enrolment").getByText("Active").waitFor();
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wide <= 0);
    await page.close();
  },
};

let failed = 0;
const only = process.env.ONLY;
for (const [name, check] of Object.entries(checks).filter(([n]) => !only || n.includes(only))) {
  await fake("reset");
  try {
    await check();
    assert.deepEqual(complaints.splice(0), [], "the browser complains");
    console.log(`ok    ${name}`);
  } catch (fault) {
    failed++;
    console.log(`FAILS ${name}\n      ${fault.message.slice(0, 600)}`);
  }
}
await browser.close();
process.exitCode = failed ? 1 : 0;
