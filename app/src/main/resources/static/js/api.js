/** What went wrong, in a sentence for people. */
export class Refusal extends Error {
  /** @param definite whether the server surely did nothing, so that a retry is a new request */
  constructor(message, definite) {
    super(message);
    this.definite = definite;
  }
}

const UNREACHABLE = "Praxis can’t be reached just now. Nothing you typed is lost; please try again in a moment.";
const TOO_SLOW = "Praxis is taking longer than usual. Please try again in a moment; nothing happens twice.";
const BROKEN = "Something went wrong on the server. Please try again; nothing happens twice.";
const PATIENCE_MS = 30_000;

/** The state of every pane. */
export function fetchState() {
  return call("/playground/state", {}, PATIENCE_MS);
}

/** Sends an action of a person; answers with the server's JSON. */
export function post(path, body) {
  return call(`/playground/${path}`, asJson(body), PATIENCE_MS);
}

/** Sends a file of a person as it is. */
export function postFile(person, file, id) {
  const query = new URLSearchParams({ person, name: file.name, id });
  const options = { method: "POST", headers: { "Content-Type": "application/octet-stream" }, body: file };
  return call(`/playground/upload?${query}`, options, PATIENCE_MS);
}

/** Moves the business clock. A long way may take minutes, so there is no limit. */
export function moveClock(body) {
  return call("/playground/clock", asJson(body), null);
}

function asJson(body) {
  return {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  };
}

async function call(path, options, limit) {
  const signal = limit ? AbortSignal.timeout(limit) : null;
  let response;
  let body;
  try {
    response = await fetch(path, { ...options, signal, cache: "no-store" });
    body = await response.text();
  } catch (fault) {
    throw new Refusal(fault.name === "TimeoutError" ? TOO_SLOW : UNREACHABLE, false);
  }
  const answer = parse(body);
  if (response.ok) {
    return answer;
  }
  const definite = response.status >= 400 && response.status < 500;
  throw new Refusal((definite && answer.message) || BROKEN, definite);
}

function parse(body) {
  try {
    return JSON.parse(body) ?? {};
  } catch {
    return {};
  }
}
