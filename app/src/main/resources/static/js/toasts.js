import { html, repeat } from "./lit.js";
import { change, model } from "./model.js";

const SHOWN_MS = 9_000;

/** Shows a short sentence for a while. The same sentence twice is one toast. */
export function toast(text) {
  if (model.toasts.some((other) => other.text === text)) {
    return;
  }
  const shown = { text };
  change((m) => m.toasts.push(shown));
  setTimeout(() => dismiss(shown), SHOWN_MS);
}

function dismiss(shown) {
  change((m) => (m.toasts = m.toasts.filter((other) => other !== shown)));
}

export function toasts() {
  return html`<div class="toasts" role="alert" data-testid="toasts">
    ${repeat(
      model.toasts,
      (shown) => shown,
      (shown) => html`<p class="toast">
        <span>${shown.text}</span>
        <button type="button" class="icon-button" aria-label="Dismiss" @click=${() => dismiss(shown)}>×</button>
      </p>`,
    )}
  </div>`;
}
