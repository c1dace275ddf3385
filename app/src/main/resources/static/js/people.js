import { html, nothing } from "./lit.js";
import { change, model } from "./model.js";
import { avatar } from "./pane.js";

// As many as a desk's screen has room for. They come first in the state.
const AT_FIRST = 6;
const KEPT_AS = "praxis.shown";

// The newest post of each person that the screen has shown.
const seen = new Map();

/** Whose panes a wide screen shows: whom this tab was left with, else the first ones. */
export function shownPeople(state) {
  model.shown ??= new Set(kept(state) ?? state.panes.slice(0, AT_FIRST).map((p) => p.person));
  return model.shown;
}

/** Everybody in a list beside the panes: one press shows a pane, or folds it away. */
export function rail(state, shown) {
  return html`<nav class="rail" aria-label="People">
    ${state.panes.map((p) => {
      const open = shown.has(p.person);
      return html`<button
        type="button"
        class="rail-item"
        data-rail=${p.person}
        aria-pressed=${open}
        title="${open ? "Fold away" : "Show"} ${p.name}, ${p.title}"
        @click=${() => (open ? fold(p.person) : unfold(p.person))}
      >
        ${avatar(p)}
        <span class="rail-who"><b>${p.firstName}</b><small>${p.title.split(",")[0]}</small></span>
        ${news(p, open)}
      </button>`;
    })}
  </nav>`;
}

function unfold(person) {
  change((m) => m.shown.add(person));
  keep();
  requestAnimationFrame(() =>
    document.getElementById(`pane-${person}`)?.scrollIntoView({ block: "nearest", inline: "nearest" }),
  );
}

// One stays, so that the page is never empty.
function fold(person) {
  if (model.shown.size > 1) {
    change((m) => m.shown.delete(person));
    keep();
  }
}

// Another database may have other people.
function kept(state) {
  const people = JSON.parse(sessionStorage.getItem(KEPT_AS) ?? "[]");
  const known = people.filter((person) => state.panes.some((p) => p.person === person));
  return known.length > 0 ? known : null;
}

function keep() {
  sessionStorage.setItem(KEPT_AS, JSON.stringify([...model.shown]));
}

/** The people as tabs, for a screen with room for one pane. */
export function paneTabs(state, active) {
  return html`<div class="tabs" role="tablist" aria-label="People" @keydown=${moveAmongTabs}>
    ${state.panes.map((p) => {
      const chosen = p.person === active;
      return html`<button
        type="button"
        role="tab"
        class="tab"
        data-tab=${p.person}
        aria-selected=${chosen}
        aria-controls="pane-${p.person}"
        tabindex=${chosen ? 0 : -1}
        @click=${() => showTab(p.person)}
      >
        ${avatar(p)}<span>${p.firstName}</span>
        ${news(p, chosen)}
      </button>`;
    })}
  </div>`;
}

function news(p, open) {
  return hasNews(p, open) ? html`<span class="news"><span class="sr-only">new messages</span></span>` : nothing;
}

function hasNews(p, chosen) {
  const newest = p.posts.at(-1)?.id;
  if (chosen || !seen.has(p.person)) {
    seen.set(p.person, newest);
  }
  return seen.get(p.person) !== newest;
}

function showTab(person) {
  // Part of the address, so that a reload stays here; replaced, so that "back" leaves the page.
  history.replaceState(null, "", `#${encodeURIComponent(person)}`);
  change((m) => (m.active = person));
}

function moveAmongTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) {
    return;
  }
  const tabs = [...event.currentTarget.querySelectorAll(".tab")];
  const at = tabs.indexOf(document.activeElement);
  const tab = tabs[(at + step + tabs.length) % tabs.length];
  tab.focus();
  showTab(tab.dataset.tab);
}
