import { say, upload } from "./actions.js";
import { html } from "./lit.js";
import { model } from "./model.js";
import { toNewest } from "./scrolling.js";
import { suggestions } from "./suggestions.js";

/** Where a person writes to Praxis, with a few commands to start from. */
export function composer(p, state) {
  const busy = model.busy.has(`say ${p.person}`);
  return html`<footer class="foot">
    <div class="chips" role="group" aria-label="Suggestions for ${p.firstName}">
      ${suggestions(p, state).map(
        (text) => html`<button type="button" class="chip" data-testid="chip" @click=${(event) => fill(event, text)}>${text}</button>`,
      )}
    </div>
    <form
      class="composer"
      @submit=${(event) => submit(event, p.person)}
      @dragover=${hold}
      @dragleave=${release}
      @drop=${(event) => dropped(event, p.person)}
    >
      <button type="button" class="attach" data-testid="attach" aria-label="Send a file as ${p.firstName}" title="Send a file (.csv)" ?disabled=${busy} @click=${choose}>
        ${clip()}
      </button>
      <input class="chosen-file" data-testid="file" type="file" accept=".csv,.tsv,.txt" tabindex="-1" hidden @change=${(event) => chosen(event, p.person)} />
      <label class="sr-only" for="composer-${p.person}">Message Praxis as ${p.firstName}</label>
      <textarea
        id="composer-${p.person}"
        data-testid="composer"
        rows="1"
        autocomplete="off"
        enterkeyhint="send"
        placeholder="Message Praxis as ${p.firstName}…"
        @keydown=${sendOnEnter}
      ></textarea>
      <button type="submit" class="send" data-testid="send" aria-label="Send as ${p.firstName}" ?disabled=${busy} aria-busy=${busy}>
        ${busy ? html`<span class="spinner"></span>` : arrow()}
      </button>
    </form>
  </footer>`;
}

function arrow() {
  return html`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <path d="M3.2 10 2.6 3.6c-.06-.6.55-1.05 1.1-.8l13.3 6.3c.74.35.74 1.45 0 1.8L3.7 17.2c-.55.25-1.16-.2-1.1-.8L3.2 10Zm0 0h6.3" fill="none" stroke="currentColor" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"></path>
  </svg>`;
}

function clip() {
  return html`<svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
    <path d="m14.5 9-5.2 5.2a2.9 2.9 0 0 1-4.1-4.1l6.2-6.2a1.9 1.9 0 0 1 2.7 2.7l-6.2 6.2a.95.95 0 0 1-1.35-1.35L11.8 6.3" fill="none" stroke="currentColor" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round"></path>
  </svg>`;
}

function choose(event) {
  event.target.closest(".composer").querySelector(".chosen-file").click();
}

function chosen(event, person) {
  const [file] = event.target.files;
  if (file) {
    toNewest(person);
    upload(person, file);
  }
  // So that the same file can be chosen again once it is mended.
  event.target.value = "";
}

// Without this, the browser would open the file in the page's place.
function hold(event) {
  if (event.dataTransfer.types.includes("Files")) {
    event.preventDefault();
    event.currentTarget.classList.add("dropping");
  }
}

function release(event) {
  event.currentTarget.classList.remove("dropping");
}

function dropped(event, person) {
  release(event);
  const [file] = event.dataTransfer.files;
  if (file) {
    event.preventDefault();
    toNewest(person);
    upload(person, file);
  }
}

function fill(event, text) {
  const box = event.target.closest(".foot").querySelector("textarea");
  box.value = text;
  box.focus();
}

function sendOnEnter(event) {
  if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    event.target.form.requestSubmit();
  }
}

async function submit(event, person) {
  event.preventDefault();
  const box = event.target.querySelector("textarea");
  const text = box.value;
  if (text.trim() === "" || model.busy.has(`say ${person}`)) {
    return;
  }
  box.value = "";
  toNewest(person);
  const refused = await say(person, text);
  if (refused && box.value === "") {
    box.value = refused;
  }
}
