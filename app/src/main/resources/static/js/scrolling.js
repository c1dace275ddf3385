import { change, model } from "./model.js";

const NEAR_PX = 48;

// Lists that somebody scrolled up in. All others follow their newest message.
const released = new WeakSet();
const newest = new WeakMap();

const resized = new ResizeObserver((entries) => entries.forEach(({ target }) => follow(target)));

/** Scrolls every list to its newest message, except where somebody is reading further up. */
export function keepAtBottom() {
  for (const list of document.querySelectorAll("[data-log]")) {
    watch(list);
    const last = [...list.querySelectorAll("[data-post]")].at(-1)?.dataset.post;
    if (newest.get(list) !== last && released.has(list)) {
      change((m) => m.unread.add(list.dataset.log));
    }
    newest.set(list, last);
    follow(list);
  }
}

/** Goes to the newest message of a person's list, wherever it was. */
export function toNewest(person) {
  const list = document.querySelector(`[data-log="${CSS.escape(person)}"]`);
  released.delete(list);
  follow(list);
}

function follow(list) {
  if (!released.has(list)) {
    list.scrollTop = list.scrollHeight;
  }
}

function watch(list) {
  if (newest.has(list)) {
    return;
  }
  resized.observe(list);
  list.addEventListener("scroll", () => noteScroll(list), { passive: true });
}

function noteScroll(list) {
  const below = list.scrollHeight - list.scrollTop - list.clientHeight;
  if (below > NEAR_PX) {
    released.add(list);
    return;
  }
  released.delete(list);
  if (model.unread.has(list.dataset.log)) {
    change((m) => m.unread.delete(list.dataset.log));
  }
}
