import { html, nothing } from "./lit.js";

const FEW = 5;
const NEAR_LIMIT = 0.8;

/** One field of a form with its label and what is wrong with it. */
export function field(f, prefix, error) {
  const at = { id: `${prefix}-${f.id}`, error };
  const draw = { TextField: textField, ChoiceField: choiceField, DateField: dateField }[f.is];
  return draw ? draw(f, at) : nothing;
}

/** What stands in the fields of a form, as text by field id. */
export function valuesOf(form, fields) {
  const entered = new FormData(form);
  return Object.fromEntries(fields.map(({ id }) => [id, String(entered.get(id) ?? "")]));
}

/** Errors that belong to no field that is shown. */
export function unplaced(fields, errors) {
  const shown = new Set(fields.map((f) => f.id));
  const rest = Object.entries(errors).filter(([id]) => !shown.has(id));
  return rest.map(([, sentence]) => html`<p class="field-error" role="alert">${sentence}</p>`);
}

function textField(f, at) {
  // No maxlength: it would cut what is pasted without a word. The server says kindly what is too long.
  const box = f.multiline
    ? html`<textarea
        id=${at.id}
        name=${f.id}
        rows="3"
        .defaultValue=${f.initial ?? ""}
        placeholder=${f.placeholder || nothing}
        aria-describedby="${at.id}-error"
        aria-invalid=${Boolean(at.error)}
        aria-required=${!f.optional}
        @input=${(event) => count(event.target, f)}
      ></textarea>`
    : html`<input
        type="text"
        id=${at.id}
        name=${f.id}
        value=${f.initial ?? ""}
        placeholder=${f.placeholder || nothing}
        autocomplete="off"
        aria-describedby="${at.id}-error"
        aria-invalid=${Boolean(at.error)}
        aria-required=${!f.optional}
        @input=${(event) => count(event.target, f)}
      >`;
  return html`<div class="field">${label(f, at)}${box}<p class="field-count" hidden></p>${errorLine(at)}</div>`;
}

function count(box, { maxLength }) {
  const line = box.parentElement.querySelector(".field-count");
  const near = maxLength > 0 && box.value.length > maxLength * NEAR_LIMIT;
  line.hidden = !near;
  line.classList.toggle("over", box.value.length > maxLength);
  line.textContent = near ? `${box.value.length} of ${maxLength} characters` : "";
}

function dateField(f, at) {
  return html`<div class="field">
    ${label(f, at)}
    <input
      type="date"
      id=${at.id}
      name=${f.id}
      value=${f.initial ?? ""}
      aria-describedby="${at.id}-error"
      aria-invalid=${Boolean(at.error)}
      aria-required=${!f.optional}
    >
    ${errorLine(at)}
  </div>`;
}

function choiceField(f, at) {
  return f.options.length <= FEW ? pills(f, at) : list(f, at);
}

function pills(f, at) {
  const options = f.optional ? [...f.options, { value: "", label: "Skip" }] : f.options;
  return html`<fieldset class="field" aria-describedby="${at.id}-error">
    <legend>${f.label}${optionalMark(f)}</legend>
    <div class="pills">
      ${options.map(
        ({ value, label: text }) => html`<label class="pill">
          <input type="radio" name=${f.id} value=${value} ?checked=${value === (f.initial ?? "")} aria-invalid=${Boolean(at.error)}>
          <span>${text}</span>
        </label>`,
      )}
    </div>
    ${errorLine(at)}
  </fieldset>`;
}

function list(f, at) {
  return html`<div class="field">
    ${label(f, at)}
    <select id=${at.id} name=${f.id} aria-describedby="${at.id}-error" aria-invalid=${Boolean(at.error)} aria-required=${!f.optional}>
      <option value="" ?selected=${!f.initial}>${f.optional ? "Skip" : "Please choose"}</option>
      ${f.options.map(({ value, label: text }) => html`<option value=${value} ?selected=${value === f.initial}>${text}</option>`)}
    </select>
    ${errorLine(at)}
  </div>`;
}

function label(f, at) {
  return html`<label for=${at.id}>${f.label}${optionalMark(f)}</label>`;
}

function optionalMark(f) {
  return f.optional ? html` <span class="optional">optional</span>` : nothing;
}

function errorLine(at) {
  return html`<p class="field-error" id="${at.id}-error" role="alert">${at.error ?? ""}</p>`;
}
