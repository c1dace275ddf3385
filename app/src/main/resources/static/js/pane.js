import { composer } from "./composer.js";
import { discard, sayAgain } from "./actions.js";
import { html, nothing, repeat } from "./lit.js";
import { message, typed } from "./message.js";
import { change, model } from "./model.js";
import { toNewest } from "./scrolling.js";
import { day, hours, wallClock, weekday } from "./time.js";

const TONES = 6;
const ENROLMENTS = { INVITED: "Invited", ACTIVE: "Active", PAUSED: "Paused", LEFT: "Left" };
// An employee’s title says enough.
const ROLES = { ADMIN: "Admin", MANAGER: "Manager" };

/** One person's direct messages with Praxis. */
export function pane(p, state, { tabbed, shown }) {
  return html`<section
    class="pane"
    data-pane=${p.person}
    id="pane-${p.person}"
    role=${tabbed ? "tabpanel" : nothing}
    aria-labelledby="name-${p.person}"
    ?hidden=${!shown}
  >
    ${head(p)}
    <div class="log-box">
      <div
        class="log"
        data-log=${p.person}
        role="log"
        aria-live="polite"
        aria-relevant="additions"
        aria-label="Messages between ${p.firstName} and Praxis"
        tabindex="0"
      >
        ${repeat(withDays(p), (entry) => entry.key, (entry) => entry.draw())}
        ${model.busy.has(`say ${p.person}`) || p.posts.some((post) => model.busy.has(`press ${post.id}`))
          ? html`<div class="typing" aria-hidden="true"><i></i><i></i><i></i></div>`
          : nothing}
      </div>
      ${model.unread.has(p.person)
        ? html`<button type="button" class="to-newest" @click=${() => toNewest(p.person)}>New messages ↓</button>`
        : nothing}
    </div>
    ${composer(p, state)}
  </section>`;
}

function head(p) {
  return html`<header class="pane-head">
    ${avatar(p)}
    <div class="who">
      <div class="who-line">
        <h2 id="name-${p.person}" title=${p.name}>${p.name}</h2>
        ${ENROLMENTS[p.enrolment]
          ? html`<span class="badge ${p.enrolment.toLowerCase()}" data-testid="enrolment">${ENROLMENTS[p.enrolment]}</span>`
          : nothing}
      </div>
      <p class="title" title=${p.title}>${ROLES[p.role] ? html`<b class="role">${ROLES[p.role]}</b> · ` : nothing}${p.title}</p>
      <p class="local" title="The local time of ${p.firstName}">${localTime(p)} <span>${p.zone.replaceAll("_", " ")}</span></p>
    </div>
  </header>`;
}

function localTime(p) {
  const now = wallClock(p.localTime) + performance.now() - model.receivedAt;
  return html`<time data-testid="local-time">${weekday(now)} ${hours(now)}</time>`;
}

/** Their initials, in a colour of their own. */
export function avatar(p) {
  return html`<span class="avatar tone-${tone(p.person)}" aria-hidden="true">${initials(p.name)}</span>`;
}

function initials(name) {
  const words = name.trim().split(/\s+/u);
  const letters = words.length > 1 ? [words[0], words.at(-1)] : words;
  return letters.map((word) => [...word][0] ?? "").join("").toUpperCase();
}

function tone(person) {
  const at = model.state.panes.findIndex((p) => p.person === person);
  return (at % TONES) + 1;
}

// A line with the day stands before the first message of each day in the person's own zone.
function withDays(p) {
  const entries = [];
  let last = "";
  for (const post of p.posts) {
    const today = day(post.at, p.zone);
    if (today !== last) {
      entries.push({ key: `day ${today} ${post.id}`, draw: () => html`<div class="day"><span>${today}</span></div>` });
    }
    last = today;
    entries.push({ key: post.id, draw: () => message(p, post) });
  }
  for (const sent of model.outgoing.get(p.person) ?? []) {
    entries.push({ key: sent.id, draw: () => outgoing(p, sent) });
  }
  return entries.length > 0 ? entries : [{ key: "empty", draw: () => empty(p) }];
}

function empty(p) {
  return html`<div class="empty">
    <img src="/praxis.svg" alt="" width="40" height="40">
    <p><b>${p.role === "ADMIN" ? "Start here" : "No messages yet"}</b></p>
    <p>
      ${p.role === "ADMIN"
        ? `As ${p.firstName} you say when Praxis asks. Pick one of the suggestions below, or type help.`
        : `Say hello as ${p.firstName}, or pick one of the suggestions below.`}
    </p>
  </div>`;
}

function outgoing(p, sent) {
  return html`<div class="post person ${sent.failed ? "failed" : "sending"}">
    <div class="bubble">${typed(sent.id, sent.text)}</div>
    ${sent.failed
      ? html`<p class="meta">
          Not sent
          <button type="button" class="link" @click=${() => sayAgain(p.person, sent)}>Try again</button>
          <button type="button" class="link" @click=${() => discard(p.person, sent)}>Discard</button>
        </p>`
      : html`<p class="meta">sending…</p>`}
  </div>`;
}
