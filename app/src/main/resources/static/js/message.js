import { openForm, press, submitInline } from "./actions.js";
import { field, unplaced, valuesOf } from "./fields.js";
import { html, keyed, nothing } from "./lit.js";
import { change, model } from "./model.js";
import { hours } from "./time.js";

const LONG = 900;

/** One message, from Praxis or from the person. */
export function message(p, post) {
  return post.from === "BOT" ? fromBot(p, post) : fromPerson(p, post);
}

function fromBot(p, post) {
  return html`<div class=${look("bot", post)} data-post=${post.id} data-from="BOT">
    <article class="card" aria-busy=${model.busy.has(`press ${post.id}`)}>
      <p class="meta"><img class="bot-mark" src="/praxis.svg" alt="" width="18" height="18"><b>Praxis</b> ${stamp(p, post)}</p>
      ${post.message ? post.message.blocks.map((b) => block(b, p, post)) : html`<p class="text">${post.text}</p>`}
    </article>
  </div>`;
}

function fromPerson(p, post) {
  return html`<div class=${look("person", post)} data-post=${post.id} data-from="PERSON">
    <p class="sr-only">${p.firstName}:</p>
    <div class="bubble">${typed(post.id, post.text)}</div>
    <p class="meta">${stamp(p, post)}</p>
  </div>`;
}

function look(from, post) {
  return `post ${from}${model.fresh.has(post.id) ? " fresh" : ""}`;
}

function stamp(p, post) {
  return html`<time datetime=${post.at}>${hours(post.at, p.zone)}</time>${post.edited
      ? html`<span class="edited" data-testid="edited"> · edited</span>`
      : nothing}`;
}

/** What a person typed; only the beginning of something long, until asked for. */
export function typed(id, text) {
  const open = text.length <= LONG || model.expanded.has(id);
  return html`<p class="text">${open ? text : `${cut(text)}…`}</p>
    ${open ? nothing : html`<button type="button" class="link" @click=${() => change((m) => m.expanded.add(id))}>Show all</button>`}`;
}

// By characters, not code units, so that no emoji is cut in half.
function cut(text) {
  return [...text.slice(0, LONG)].slice(0, -1).join("");
}

const BLOCKS = {
  Heading: ({ rich }) => html`<h3 class="text">${spans(rich)}</h3>`,
  Paragraph: ({ rich }) => html`<p class="text">${spans(rich)}</p>`,
  Quote: ({ rich }) => html`<blockquote class="text">${spans(rich)}</blockquote>`,
  Bullets: ({ items }) => html`<ul>${items.map((item) => html`<li class="text">${spans(item)}</li>`)}</ul>`,
  Small: ({ rich }) => html`<p class="text small">${spans(rich)}</p>`,
  Divider: () => html`<hr>`,
  Actions: actions,
  Inputs: inputs,
};

function block(b, p, post) {
  return BLOCKS[b.is]?.(b, p, post) ?? nothing;
}

function spans(rich) {
  return rich.spans.map(({ text, style }) => {
    if (style === "BOLD" || style === "COMMAND") {
      return html`<strong>${text}</strong>`;
    }
    return style === "ITALIC" ? html`<em>${text}</em>` : text;
  });
}

function actions({ buttons }, p, post) {
  return html`<div class="actions">${buttons.map((b) => button(b, p, post))}</div>`;
}

function button(b, p, post) {
  const act = b.kind === "FORM" ? openForm : press;
  return keyed(
    b.token,
    html`<button
      type="button"
      class="action ${b.look.toLowerCase()}"
      aria-haspopup=${b.kind === "FORM" ? "dialog" : nothing}
      ?disabled=${model.busy.has(`press ${post.id}`)}
      @click=${(event) => keepingPlace(event, () => act(p.person, post.id, b.token))}
    >
      ${waiting(post, b)}${b.label}
    </button>`,
  );
}

function waiting(post, b) {
  return model.busy.has(`token ${post.id} ${b.token}`) ? html`<span class="spinner"></span>` : nothing;
}

function inputs({ fields, submit }, p, post) {
  const errors = model.inlineErrors.get(`${post.id} ${submit.token}`) ?? {};
  const send = (event) => {
    event.preventDefault();
    const values = valuesOf(event.target, fields);
    keepingPlace(event, () => submitInline(p.person, post.id, submit.token, values));
  };
  return keyed(
    submit.token,
    html`<form class="inline-form" novalidate @submit=${send}>
      ${fields.map((f) => field(f, `${post.id}-${submit.token}`, errors[f.id]))} ${unplaced(fields, errors)}
      <button type="submit" class="action ${submit.look.toLowerCase()}" ?disabled=${model.busy.has(`press ${post.id}`)}>
        ${waiting(post, submit)}${submit.label}
      </button>
    </form>`,
  );
}

// A button that was pressed is often gone afterwards: whoever uses the keyboard goes on in the list.
async function keepingPlace(event, work) {
  const list = event.target.closest("[data-log]");
  await work();
  await new Promise(requestAnimationFrame);
  if (document.activeElement === document.body) {
    list.focus({ preventScroll: true });
  }
}
