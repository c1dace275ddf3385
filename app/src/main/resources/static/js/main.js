import { html, render } from "./lit.js";
import { follow } from "./live.js";
import { change, model, paintWith } from "./model.js";
import { formDialog, showDialog } from "./form-dialog.js";
import { pane, paneTabs } from "./pane.js";
import { keepAtBottom } from "./scrolling.js";
import { toasts } from "./toasts.js";
import { closeMenuOutside, topbar } from "./topbar.js";

const CLOCK_TICK_MS = 10_000;

const root = document.getElementById("page");
const narrow = matchMedia("(max-width: 640px)");

function page() {
  return html`
    ${topbar()}
    <main class="panes" id="panes">${model.state ? panes(model.state) : waiting()}</main>
    ${formDialog()} ${model.dialog ? "" : toasts()}
    <p class="sr-only" role="status" data-testid="announcement">${model.announcement}</p>
  `;
}

function panes(state) {
  const known = state.panes.some((p) => p.person === model.active);
  const active = known ? model.active : state.panes[0]?.person;
  return html`
    ${narrow.matches ? paneTabs(state, active) : ""}
    ${state.panes.map((p) => pane(p, state, { tabbed: narrow.matches, shown: !narrow.matches || p.person === active }))}
  `;
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
