// A week in a local Teams, step by step: what is done, and what has to show then.
import { Failed } from './processes.mjs';

const ASKED = 'Did you try it this time?';
const REMINDED = 'Your plan:';
const MOST_JUMPS = 60;

/** Longer than the Playground keeps a connection that nobody uses, so that the next message needs one of its own. */
const SILENCE_MS = 6_000;

async function jumpsUntil(teams, praxis, words) {
  const before = await teams.count(words);
  for (let jumps = 0; jumps < MOST_JUMPS; jumps++) {
    await praxis.jumps();
    if ((await teams.count(words)) > before) return teams.sees(words);
  }
  throw new Failed(`“${words}” didn't come within ${MOST_JUMPS} jumps; Praxis said last: ${await teams.last()}`);
}

async function install(teams) {
  await teams.sees("I'm Praxis.");
  await teams.picture('install');
}

async function goal(teams) {
  await teams.types('start');
  await teams.sees('Hi Ana');
  await teams.presses('Set a goal');
  await teams.sees('What would you like to get better at');
  await teams.types('lead a team one day');
  await teams.sees('what would be different for you in a year?');
  await teams.types("I'd be running a small project with two juniors");
  await teams.sees('gets in the way?');
  await teams.types("I'm always selling, no time to take on other things");
  await teams.sees('What is one thing you could');
  await teams.presses('Help a new colleague');
  await teams.fills('When', 'I plan my week on Monday morning');
  await teams.fills('I will', 'offer the newest installer one hour on my site visit');
  await teams.picture('plan');
  await teams.presses("That's my plan");
  await teams.sees('Your goal:', 'lead a team one day');
  await teams.picture('goal');
}

async function checkIn(teams, praxis) {
  await jumpsUntil(teams, praxis, ASKED);
  await teams.sees(ASKED, 'offer the newest installer');
  await teams.picture('check-in');
}

async function submit(teams) {
  await teams.presses('Tried it');
  await teams.sees('What happened?');
  await teams.types('She joined me on Wednesday, and asked for another one');
  await teams.fills('What you took from it', 'people open up when I wait');
  await teams.presses('Save');
  await teams.presses('Same plan again');
}

async function recap(teams) {
  await teams.sees('Done. Thank you.', 'Tried it:', 'people open up when I wait');
  await teams.picture('recap');
}

async function reminder(teams, praxis) {
  await jumpsUntil(teams, praxis, REMINDED);
  await teams.sees(REMINDED, 'Did it already');
  await teams.picture('reminder');
}

async function silence(teams) {
  await teams.types('goals');
  await teams.sees('Your goals');
  await new Promise(resume => setTimeout(resume, SILENCE_MS));
  await teams.types('progress');
  await teams.sees('Your progress');
}

/** The steps by their names, in order. */
export const STORY = {
  install,
  goal,
  'check-in card': checkIn,
  submit,
  recap,
  'proactive reminder': reminder,
  'answer after a silence': silence,
};
