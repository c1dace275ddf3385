import { closeDialog, submitDialog } from "./actions.js";
import { field, unplaced, valuesOf } from "./fields.js";
import { html, keyed, nothing } from "./lit.js";
import { model } from "./model.js";
import { toasts } from "./toasts.js";

/** The form that a button opened, if any. */
export function formDialog() {
  return model.dialog ? keyed(model.dialog.form.token, opened(model.dialog)) : nothing;
}

function opened({ person, form, errors }) {
  const busy = model.busy.has("dialog");
  const who = model.state.panes.find((p) => p.person === person);
  return html`<dialog class="form-dialog" data-testid="dialog" aria-labelledby="dialog-title" @close=${closed}>
    <form novalidate @submit=${(event) => send(event, form)}>
      <header>
        <h2 id="dialog-title">${form.title}</h2>
        <p>${who ? `As ${who.name}` : ""}</p>
      </header>
      <div class="dialog-body">
        ${unplaced(form.fields, errors)} ${form.fields.map((f) => field(f, "dialog", errors[f.id]))}
      </div>
      <footer>
        <button type="button" class="action plain" data-testid="dialog-cancel" @click=${(event) => event.target.closest("dialog").close()}>Cancel</button>
        <button type="submit" class="action primary" data-testid="dialog-submit" ?disabled=${busy} aria-busy=${busy}>
          ${busy ? html`<span class="spinner"></span>` : nothing}${form.submitLabel}
        </button>
      </footer>
    </form>
    ${toasts()}
  </dialog>`;
}

let origin = null;

/** Opens the dialog that was just drawn, and gives the focus back when it is gone. */
export function showDialog() {
  const dialog = document.querySelector("dialog.form-dialog");
  if (dialog && !dialog.open) {
    origin = model.dialog;
    dialog.showModal();
    dialog.querySelector(".dialog-body :is(input, textarea, select)")?.focus();
  } else if (!dialog && origin) {
    focusBack(origin);
    origin = null;
  }
}

function focusBack({ person, post }) {
  const pane = document.querySelector(`[data-pane="${CSS.escape(person)}"]`);
  const button = pane?.querySelector(`[data-post="${CSS.escape(post)}"] [aria-haspopup]`);
  (button ?? pane?.querySelector("[data-log]"))?.focus({ preventScroll: true });
}

function closed() {
  if (model.dialog) {
    closeDialog();
  }
}

async function send(event, form) {
  event.preventDefault();
  const dialog = event.target.closest("dialog");
  await submitDialog(valuesOf(event.target, form.fields));
  await new Promise(requestAnimationFrame);
  dialog.querySelector('[aria-invalid="true"]')?.focus();
}
