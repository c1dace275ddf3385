/**
 * All that the page knows. Views read it; actions change it through `change`, which repaints once
 * however many changes come together.
 */
export const model = {
  /** The server's last answer, or null before the first. */
  state: null,
  /** When that answer came, on the browser's own clock: both clocks run on from there. */
  receivedAt: 0,
  connected: true,
  /** Why the clock is moving just now, or null. */
  moving: null,
  menuOpen: false,
  menuError: "",
  /** What is under way: "say p-ana", "press post-1", … */
  busy: new Set(),
  /** Typed messages that the state doesn't show yet, by person. */
  outgoing: new Map(),
  /** The errors of a form inside a message, by post and token. */
  inlineErrors: new Map(),
  /** People whose newest message lies below what is scrolled into view. */
  unread: new Set(),
  /** The open form, or null. */
  dialog: null,
  /** The person whose pane a narrow screen shows. */
  active: decodeURIComponent(location.hash.slice(1)),
  /** Whose panes a wide screen shows, or null before the first state. */
  shown: null,
  expanded: new Set(),
  /** The posts that came with the last answer. */
  fresh: new Set(),
  toasts: [],
  announcement: "",
};

let paint = () => {};
let planned = false;

/** Names the function that draws the model. */
export function paintWith(painter) {
  paint = painter;
}

/** Changes the model and repaints soon. */
export function change(changer) {
  changer(model);
  if (!planned) {
    planned = true;
    queueMicrotask(() => {
      planned = false;
      paint();
    });
  }
}

/** Runs `work` while `key` counts as busy; a second one under the same key is ignored. */
export async function whileBusy(key, work) {
  if (model.busy.has(key)) {
    return;
  }
  change((m) => m.busy.add(key));
  try {
    await work();
  } finally {
    change((m) => m.busy.delete(key));
  }
}
