import { moveClock, post, postFile } from "./api.js";
import { refresh } from "./live.js";
import { change, model, whileBusy } from "./model.js";
import { hours, longDay } from "./time.js";
import { toast } from "./toasts.js";

const MOST_BYTES = 2_000_000;

// What may have reached the server is repeated under its first id, so that it counts once.
const unsettled = new Map();

async function sendOnce(path, body) {
  const key = path + JSON.stringify(body);
  const id = unsettled.get(key) ?? crypto.randomUUID();
  unsettled.set(key, id);
  try {
    const answer = await post(path, { ...body, id });
    unsettled.delete(key);
    return answer;
  } catch (refusal) {
    if (refusal.definite) {
      unsettled.delete(key);
    }
    throw refusal;
  }
}

/** Sends what a person typed. Answers the text again if it is to be typed anew, else "". */
export async function say(person, text) {
  const sent = { id: crypto.randomUUID(), text, failed: false, known: knownPosts(person) };
  change((m) => m.outgoing.set(person, [...outgoingOf(person), sent]));
  return deliver(person, sent);
}

/** Sends a file; a larger one is refused before it is read. */
export function upload(person, file) {
  if (file.size > MOST_BYTES) {
    toast("That file is larger than 2 MB. Please send it in several parts.");
    return Promise.resolve();
  }
  return whileBusy(`say ${person}`, () =>
    kindly(async () => {
      await postFile(person, file, crypto.randomUUID());
      await refreshAfter();
    }),
  );
}

/** Sends a message again that may not have arrived. */
export async function sayAgain(person, sent) {
  const refused = await deliver(person, sent);
  if (refused) {
    change((m) => m.outgoing.set(person, [...outgoingOf(person), { ...sent, failed: true }]));
  }
}

/** Forgets a message that did not arrive. */
export function discard(person, sent) {
  change((m) => m.outgoing.set(person, outgoingOf(person).filter((other) => other !== sent)));
}

async function deliver(person, sent) {
  let refused = "";
  await whileBusy(`say ${person}`, async () => {
    change(() => (sent.failed = false));
    try {
      await post("say", { person, text: sent.text, id: sent.id });
    } catch (refusal) {
      refused = takeBack(person, sent, refusal);
      return;
    }
    await refreshAfter();
    discard(person, sent);
  });
  return refused;
}

function takeBack(person, sent, refusal) {
  toast(refusal.message);
  if (refusal.definite) {
    discard(person, sent);
    return sent.text;
  }
  change(() => (sent.failed = true));
  return "";
}

function knownPosts(person) {
  const pane = model.state.panes.find((other) => other.person === person);
  return new Set(pane.posts.map((post) => post.id));
}

function outgoingOf(person) {
  return model.outgoing.get(person) ?? [];
}

/** Presses a button whose press is the answer. */
export function press(person, post, token) {
  return whileBusy(`press ${post}`, () =>
    kindly(async () => {
      change((m) => m.busy.add(`token ${post} ${token}`));
      try {
        await sendOnce("press", { person, post, token });
        await refreshAfter();
      } finally {
        change((m) => m.busy.delete(`token ${post} ${token}`));
      }
    }),
  );
}

/** Presses a button that leads to a form. */
export function openForm(person, postId, token) {
  return whileBusy(`press ${postId}`, () =>
    kindly(async () => {
      change((m) => m.busy.add(`token ${postId} ${token}`));
      try {
        const form = await post("form", { person, post: postId, token });
        change((m) => (m.dialog = { person, post: postId, form, errors: {} }));
      } finally {
        change((m) => m.busy.delete(`token ${postId} ${token}`));
      }
    }),
  );
}

/** Sends the open form; it stays open, with what is to be mended, until the server accepts it. */
export function submitDialog(values) {
  const { person, post, form } = model.dialog;
  return whileBusy("dialog", () =>
    kindly(async () => {
      const { errors } = await sendOnce("submit", { person, post, token: form.token, values });
      if (isEmpty(errors)) {
        change((m) => (m.dialog = null));
      } else {
        change((m) => (m.dialog = { ...m.dialog, errors }));
      }
      await refreshAfter();
    }),
  );
}

/** Closes the open form without sending it. */
export function closeDialog() {
  change((m) => (m.dialog = null));
}

/** Sends a form that stands inside a message. */
export function submitInline(person, postId, token, values) {
  return whileBusy(`press ${postId}`, () =>
    kindly(async () => {
      const { errors } = await sendOnce("submit", { person, post: postId, token, values });
      change((m) => m.inlineErrors.set(`${postId} ${token}`, errors ?? {}));
      await refreshAfter();
    }),
  );
}

/** Moves the business clock; `why` says it in the top bar meanwhile. */
export function advance(body, why) {
  return whileBusy("clock", () =>
    kindly(async () => {
      change((m) => {
        m.moving = why;
        m.menuOpen = false;
        m.announcement = why;
      });
      try {
        const { now } = await moveClock(body);
        await refreshAfter();
        change((m) => (m.announcement = `It is now ${longDay(now)}, ${hours(now)} UTC.`));
      } finally {
        change((m) => (m.moving = null));
      }
    }),
  );
}

// The action itself has succeeded; the stream or the next poll shows its effect later.
function refreshAfter() {
  return refresh().catch((refusal) => toast(refusal.message));
}

async function kindly(work) {
  try {
    await work();
  } catch (refusal) {
    toast(refusal.message);
    if (refusal.definite) {
      // What was refused is often a button that the page showed too long.
      await refreshAfter();
    }
  }
}

function isEmpty(errors) {
  return Object.keys(errors ?? {}).length === 0;
}
