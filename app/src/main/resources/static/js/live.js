import { fetchState } from "./api.js";
import { change, model } from "./model.js";

const RETRY_MS = 1_000;
const POLL_MS = 5_000;
const GRACE_MS = 1_500;

let fetching = null;
let again = false;

/** Fetches the state. Calls during a fetch share one more, so that answers never overtake each other. */
export function refresh() {
  if (fetching) {
    again = true;
    return fetching;
  }
  fetching = fetchAll().finally(() => {
    fetching = null;
  });
  return fetching;
}

async function fetchAll() {
  do {
    again = false;
    const state = await fetchState();
    change((m) => {
      m.fresh = newcomers(m.state, state);
      m.state = state;
      m.receivedAt = performance.now();
      settleOutgoing(m);
    });
  } while (again);
}

function newcomers(before, after) {
  if (!before) {
    return new Set();
  }
  const known = new Set(before.panes.flatMap((pane) => pane.posts.map((post) => post.id)));
  return new Set(after.panes.flatMap((pane) => pane.posts.map((post) => post.id)).filter((id) => !known.has(id)));
}

// A message sent by this page is the server's to show as soon as the state has it.
function settleOutgoing(m) {
  for (const pane of m.state.panes) {
    const waiting = m.outgoing.get(pane.person) ?? [];
    m.outgoing.set(
      pane.person,
      waiting.filter((sent) => !pane.posts.some((post) => isThe(sent, post))),
    );
  }
}

function isThe(sent, post) {
  return (
    post.id === sent.id ||
    (post.from === "PERSON" && !sent.known.has(post.id) && post.text.trim() === sent.text.trim())
  );
}

/** Follows the server's revisions until the page is left; polls while the stream is down. */
export function follow() {
  let stream = null;
  let retry = null;
  let hint = null;
  let failures = 0;

  const close = () => {
    clearTimeout(retry);
    stream?.close();
  };
  const up = () => {
    clearTimeout(hint);
    hint = null;
    failures = 0;
    change((m) => (m.connected = true));
    quietRefresh();
  };
  const down = () => {
    close();
    hint ??= setTimeout(() => change((m) => (m.connected = false)), GRACE_MS);
    retry = setTimeout(open, failures++ === 0 ? RETRY_MS : POLL_MS);
  };
  const open = () => {
    close();
    quietRefresh();
    stream = new EventSource("/playground/events");
    stream.onopen = up;
    stream.onerror = down;
    stream.onmessage = (event) => {
      if (Number(event.data) !== model.state?.revision) {
        quietRefresh();
      }
    };
  };
  // A page in the back-forward cache must not keep a stream, and comes back stale.
  addEventListener("pagehide", () => {
    close();
    clearTimeout(hint);
    hint = null;
  });
  addEventListener("pageshow", (event) => event.persisted && open());
  open();
}

// The next poll or revision tries again, and the hint in the top bar says so meanwhile.
function quietRefresh() {
  refresh().catch((refusal) => console.debug(refusal.message));
}
