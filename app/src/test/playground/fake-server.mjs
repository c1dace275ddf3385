// Plays the server for the playground's page: same paths, strict about what it accepts, made-up answers.
// Usage: node fake-server.mjs PORT WEBJARS, where WEBJARS is the unpacked META-INF/resources/webjars.
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { actions, bold, bot, bullets, checkInForm, heading, opens, panes, paragraph, press, rich, small, typed } from "./story.mjs";

const [port = "8099", webjars = ""] = process.argv.slice(2);
const pages = fileURLToPath(new URL("../../main/resources/static/", import.meta.url));
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml" };
const WEEK = { "p-ana": "Check-in for Ana", "p-ravi": "Check-in for Ravi", "p-jonas": "Digest for Jonas" };

class Refused extends Error {
  constructor(status, message) {
    super(message);
    this.status = status;
  }
}

const healthy = { slowMs: 0, fail: 0, loseAnswers: 0, streams: true };
let world;
let faults;
let log;
const streams = new Set();

function reset() {
  world = { now: Date.parse("2026-11-26T15:03:00Z"), revision: 17, panes: panes(), ids: new Set() };
  faults = { ...healthy };
  log = [];
}

function localTime(zone) {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return parts.format(world.now).replace(" ", "T");
}

function next() {
  return { at: "2026-11-27T15:00:00Z", what: "Check-in for Ana" };
}

function state() {
  const now = new Date(world.now).toISOString().replace(".000Z", "Z");
  const upcoming = Date.parse(next().at) > world.now ? next() : null;
  const shown = world.panes.map((pane) => ({ ...pane, localTime: localTime(pane.zone) }));
  return { now, next: upcoming, revision: world.revision, panes: shown };
}

function changed() {
  world.revision++;
  for (const stream of streams) {
    stream.write(`data: ${world.revision}\n\n`);
  }
}

function instant() {
  return new Date(world.now).toISOString().replace(".000Z", "Z");
}

function exactly(body, ...names) {
  const given = Object.keys(body).sort().join();
  if (given !== [...names].sort().join()) {
    throw new Refused(400, `Expected the fields ${names.join(", ")}, got ${given}.`);
  }
}

function paneOf(body) {
  const pane = world.panes.find((p) => p.person === body.person);
  if (!pane) {
    throw new Refused(404, "There is nobody of that name here.");
  }
  return pane;
}

function buttonsOf(post) {
  return (post.message?.blocks ?? []).flatMap((b) => (b.is === "Actions" ? b.buttons : b.is === "Inputs" ? [b.submit] : []));
}

function pressed(body) {
  const post = paneOf(body).posts.find((p) => p.id === body.post);
  const button = post && buttonsOf(post).find((b) => b.token === body.token);
  if (!button) {
    throw new Refused(409, "That question is closed by now. Type help to see what you can do.");
  }
  return { post, button };
}

// Answers whether this id is new; a repeated one has no second effect.
function first(id) {
  if (!UUID.test(id)) {
    throw new Refused(400, "The id must be a UUID.");
  }
  const isNew = !world.ids.has(id);
  world.ids.add(id);
  return isNew;
}

const handlers = {
  say(body) {
    exactly(body, "person", "text", "id");
    const pane = paneOf(body);
    if (body.text.length > 4000) {
      throw new Refused(400, "That is longer than 4,000 characters. Please shorten it a little; the question stays open.");
    }
    if (first(body.id)) {
      pane.posts.push(typed(instant(), body.text), replyTo(body.text));
      changed();
    }
    return { revision: world.revision };
  },
  press(body) {
    exactly(body, "person", "post", "token", "id");
    const pane = paneOf(body);
    if (!world.ids.has(body.id)) {
      const { post, button } = pressed(body);
      if (button.kind !== "PRESS") {
        throw new Refused(400, "That button opens a form.");
      }
      first(body.id);
      answered(post, button.label);
      pane.posts.push(bot(instant(), paragraph("Nice. ", bold("What happened?")), small("Type it, or skip."), actions(press("Skip"))));
      changed();
    }
    return {};
  },
  form(body) {
    exactly(body, "person", "post", "token");
    const { button } = pressed(body);
    if (button.kind !== "FORM") {
      throw new Refused(400, "That button opens no form.");
    }
    return checkInForm;
  },
  submit(body) {
    exactly(body, "person", "post", "token", "values", "id");
    const post = paneOf(body).posts.find((p) => p.id === body.post);
    const inputs = post?.message.blocks.find((b) => b.is === "Inputs");
    const fields = body.token === checkInForm.token ? checkInForm.fields : inputs.fields;
    exactly(body.values, ...fields.map((f) => f.id));
    const errors = Object.fromEntries(
      fields.filter((f) => !f.optional && body.values[f.id].trim() === "").map((f) => [f.id, `Please fill in “${f.label}”; a few words are enough.`]),
    );
    if (Object.keys(errors).length === 0 && first(body.id)) {
      answered(post, "Saved");
      changed();
    }
    return { errors };
  },
  async clock(body) {
    const wished = body.to ? Date.parse(body.to) : body.next ? Date.parse(next().at) : world.now + PERIODS[body.advance];
    if (Object.keys(body).length !== 1 || !(wished > world.now)) {
      throw new Refused(400, "Time only moves forward here: please pick a later moment.");
    }
    for (const [person, what] of Object.entries(WEEK)) {
      await pause(faults.slowMs);
      paneOf({ person }).posts.push(bot(instant(), heading(what), paragraph("Did you try it this week?"), actions(press("Tried it", "PRIMARY"), press("Partly"), press("Not yet"), opens("All in one form"))));
      changed();
    }
    world.now = wished;
    changed();
    return { now: instant() };
  },
};

const PERIODS = { PT1H: 3_600_000, P1D: 86_400_000, P7D: 604_800_000 };

function answered(post, label) {
  post.edited = true;
  post.message = { blocks: [...post.message.blocks.filter((b) => b.is !== "Actions" && b.is !== "Inputs"), paragraph("✓ ", bold(label))] };
}

function replyTo(text) {
  return text.trim().toLowerCase() === "help"
    ? bot(instant(), heading("What you can say"), bullets(rich(bold("goal"), " to set or change your goal"), rich(bold("checkin"), " to answer now"), rich(bold("cancel"), " to drop what we are at")))
    : bot(instant(), paragraph("Good one. If that went really well, what would be different for you in a year?"));
}

// For the checks: /fake/reset, /fake/faults {…}, /fake/pane {…} to replace a pane, GET /fake/log.
const controls = {
  reset: () => (reset(), changed(), {}),
  faults(body) {
    Object.assign(faults, body);
    if (!faults.streams) {
      streams.forEach((stream) => stream.destroy());
    }
    return {};
  },
  pane(body) {
    const at = world.panes.findIndex((p) => p.person === body.person);
    world.panes[at] = { ...world.panes[at], ...body };
    changed();
    return {};
  },
};

const pause = (ms) => new Promise((done) => setTimeout(done, ms));

async function bodyOf(request) {
  if (request.headers["content-type"] !== "application/json") {
    throw new Refused(415, "JSON, please.");
  }
  let text = "";
  for await (const chunk of request) {
    text += chunk;
  }
  return JSON.parse(text);
}

function answer(response, status, body) {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify(body));
}

async function playground(request, response, name) {
  if (name === "events") {
    return stream(request, response);
  }
  if (faults.fail) {
    return answer(response, faults.fail, faults.fail < 500 ? { message: "Not just now, sorry." } : {});
  }
  if (request.method === "GET" && name === "state") {
    return answer(response, 200, state());
  }
  const body = await bodyOf(request);
  log.push({ name, body });
  if (name !== "clock") {
    await pause(faults.slowMs);
  }
  const result = await handlers[name](body);
  if (faults.loseAnswers > 0) {
    faults.loseAnswers--;
    return loseMidway(response);
  }
  answer(response, 200, result);
}

// After the headers: a request whose connection ends before them is repeated by the browser itself.
function loseMidway(response) {
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": 1000 });
  response.write("{", () => response.destroy());
}

function stream(request, response) {
  if (!faults.streams || faults.fail) {
    return response.destroy();
  }
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(`data: ${world.revision}\n\n`);
  streams.add(response);
  request.on("close", () => streams.delete(response));
}

function file(request, response, path) {
  const found = path.startsWith("/webjars/") ? join(webjars, path.slice(9)) : join(pages, path === "/" ? "index.html" : path);
  if (path.includes("..") || !existsSync(found) || !statSync(found).isFile()) {
    return answer(response, 404, {});
  }
  response.writeHead(200, { "Content-Type": TYPES[extname(found)] ?? "application/octet-stream", "Content-Security-Policy": "default-src 'self'" });
  createReadStream(found).pipe(response);
}

async function handle(request, response) {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  const [, area, name] = path.split("/");
  try {
    if (area === "fake") {
      answer(response, 200, name === "log" ? log : controls[name](await bodyOf(request)));
    } else if (area === "playground") {
      await playground(request, response, name);
    } else {
      file(request, response, path);
    }
  } catch (refused) {
    answer(response, refused.status ?? 500, { message: refused.message });
  }
}

reset();
createServer(handle).listen(Number(port), "127.0.0.1", () => console.log(`http://127.0.0.1:${port}/`));
