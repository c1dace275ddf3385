import { advance } from "./actions.js";
import { html, nothing } from "./lit.js";
import { change, model } from "./model.js";
import { hours, inputValue, longDay, shortMoment, until } from "./time.js";

const STEPS = [
  { label: "1 hour", period: "PT1H" },
  { label: "1 day", period: "P1D" },
  { label: "1 week", period: "P7D" },
];

/** Who this is, what time it is, and the ways to move on. */
export function topbar() {
  return html`<header class="topbar">
    <div class="brand">
      <img class="mark" src="/praxis.svg" alt="" width="36" height="36">
      <div>
        <h1>Praxis <span class="tag">playground</span></h1>
        <p class="tagline">
          Asks people which new behaviour they tried for their career goal, and shows managers where to
          follow up. <span class="wide-only">Here you are everybody at once.</span>
        </p>
      </div>
    </div>
    ${model.state ? controls(model.state) : nothing}
    ${model.moving ? html`<div class="progress" role="progressbar" aria-label=${model.moving}></div>` : nothing}
  </header>`;
}

function controls(state) {
  return html`
    <div class="clock-box">
      ${clock(state)}
      ${model.connected ? nothing : html`<span class="reconnecting" role="status" data-testid="reconnecting">reconnecting…</span>`}
    </div>
    <div class="moves">${nextButton(state)} ${advanceMenu(state)}</div>
  `;
}

function clock(state) {
  const now = new Date(state.now).getTime() + performance.now() - model.receivedAt;
  return html`<time class="clock" datetime=${state.now} data-testid="clock" title="The business clock: everything in this playground goes by it">
    <span class="clock-time">${hours(now)}<small> UTC</small></span>
    <span class="clock-day">${longDay(now)}</span>
  </time>`;
}

function nextButton(state) {
  const { next } = state;
  return html`<button
    type="button"
    class="next"
    data-testid="next"
    ?disabled=${!next || model.moving}
    aria-busy=${Boolean(model.moving)}
    title=${next ? next.what : nothing}
    @click=${() => advance({ next: true }, `Moving on to: ${next.what}`)}
  >
    <span class="next-label">${model.moving ? html`<span class="spinner"></span>Moving the clock…` : "Jump to what happens next"}</span>
    <span class="next-hint" data-testid="next-hint">${model.moving ?? nextHint(state, next)}</span>
  </button>`;
}

function nextHint(state, next) {
  return next
    ? `${next.what} · ${shortMoment(next.at)} (${until(state.now, next.at)})`
    : "Nothing is planned yet";
}

function advanceMenu(state) {
  return html`<div class="menu" @keydown=${closeOnEscape}>
    <button
      type="button"
      class="menu-button"
      data-testid="advance"
      aria-expanded=${model.menuOpen}
      aria-controls="advance-menu"
      ?disabled=${Boolean(model.moving)}
      @click=${() => change((m) => { m.menuOpen = !m.menuOpen; m.menuError = ""; })}
    >
      Advance…
    </button>
    ${model.menuOpen ? panel(state) : nothing}
  </div>`;
}

function panel(state) {
  return html`<div class="menu-panel" id="advance-menu" role="group" aria-label="Advance the clock" data-testid="advance-menu">
    <div class="steps">
      ${STEPS.map(
        ({ label, period }) => html`<button
          type="button"
          data-testid="advance-${period}"
          @click=${() => advance({ advance: period }, `Advancing by ${label}`)}
        >
          ${label}
        </button>`,
      )}
    </div>
    <form class="pick" novalidate @submit=${(event) => goTo(event, state)}>
      <label for="advance-to">Or to a date and time (UTC)</label>
      <div class="pick-row">
        <input
          id="advance-to"
          name="to"
          type="datetime-local"
          data-testid="advance-to"
          value=${inputValue(state.now)}
          min=${inputValue(state.now)}
          aria-describedby="advance-error"
          aria-invalid=${Boolean(model.menuError)}
        >
        <button type="submit" class="primary" data-testid="advance-go">Go</button>
      </div>
      <p class="field-error" id="advance-error" role="alert">${model.menuError}</p>
    </form>
  </div>`;
}

function goTo(event, state) {
  event.preventDefault();
  const wish = event.target.elements.to.value;
  if (!wish || wish <= inputValue(state.now)) {
    change((m) => (m.menuError = "Time only moves forward here: please pick a later moment."));
    return;
  }
  const to = `${wish.slice(0, 16)}:00Z`;
  advance({ to }, `Moving on to ${shortMoment(to)} UTC`);
}

function closeOnEscape(event) {
  if (event.key === "Escape" && model.menuOpen) {
    change((m) => (m.menuOpen = false));
    event.currentTarget.querySelector(".menu-button").focus();
  }
}

/** Closes the menu when somebody presses anywhere else. */
export function closeMenuOutside(event) {
  if (model.menuOpen && !event.target.closest(".menu")) {
    change((m) => (m.menuOpen = false));
  }
}
