import { html, render } from "./lit.js";
import { follow } from "./live.js";
import { change, model, paintWith } from "./model.js";
import { formDialog, showDialog } from "./form-dialog.js";
import { pane } from "./pane.js";
import { paneTabs, rail, shownPeople } from "./people.js";
import { keepAtBottom } from "./scrolling.js";
import { toasts } from "./toasts.js";
import { closeMenuOutside, topbar } from "./topbar.js";

const CLOCK_TICK_MS = 10_000;

const root = document.getElementById("page");
const narrow = matchMedia("(max-width: 640px)");

function page() {
  return html`
    ${topbar()}
    <main class="stage">${model.state ? stage(model.state) : waiting()}</main>
    ${formDialog()} ${model.dialog ? "" : toasts()}
    <p class="sr-only" role="status" data-testid="announcement">${model.announcement}</p>
  `;
}

function stage(state) {
  return narrow.matches ? onePane(state) : manyPanes(state);
}

function onePane(state) {
  const known = state.panes.some((p) => p.person === model.active);
  const active = known ? model.active : state.panes[0]?.person;
  return html`${paneTabs(state, active)} ${panes(state, (p) => p.person === active)}`;
}

function manyPanes(state) {
  const shown = shownPeople(state);
  return html`${rail(state, shown)} ${panes(state, (p) => shown.has(p.person))}`;
}

function panes(state, shows) {
  return html`<div class="panes" id="panes">
    ${state.panes.map((p) => pane(p, state, { tabbed: narrow.matches, shown: shows(p) }))}
  </div>`;
}

function waiting() {
  return html`<p class="notice" role="status">
    ${model.connected ? "Opening the conversations…" : "Praxis isn’t answering yet. The page goes on by itself as soon as it does."}
  </p>`;
}

function paint() {
  render(page(), root);
  keepAtBottom();
  showDialog();
}

paintWith(paint);
narrow.addEventListener("change", () => change(() => {}));
document.addEventListener("pointerdown", closeMenuOutside);
setInterval(() => change(() => {}), CLOCK_TICK_MS);
follow();
paint();
