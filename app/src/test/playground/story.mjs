// The conversations that the fake server starts with: a small company in the middle of its first week.

export const bold = (text) => ({ text, style: "BOLD" });
export const italic = (text) => ({ text, style: "ITALIC" });
export const plain = (text) => ({ text, style: "PLAIN" });
export const rich = (...spans) => ({ spans: spans.map((s) => (typeof s === "string" ? plain(s) : s)) });
export const heading = (...spans) => ({ is: "Heading", rich: rich(...spans) });
export const paragraph = (...spans) => ({ is: "Paragraph", rich: rich(...spans) });
export const quote = (...spans) => ({ is: "Quote", rich: rich(...spans) });
export const small = (...spans) => ({ is: "Small", rich: rich(...spans) });
export const bullets = (...items) => ({ is: "Bullets", items });
export const divider = { is: "Divider" };
export const actions = (...buttons) => ({ is: "Actions", buttons });

let tokens = 0;

export const press = (label, look = "PLAIN") => ({ label, kind: "PRESS", token: `t-${++tokens}`, look });
export const opens = (label, look = "PLAIN") => ({ label, kind: "FORM", token: `t-${++tokens}`, look });

let posts = 0;

export function bot(at, ...blocks) {
  return { id: `post-${++posts}`, from: "BOT", at, edited: false, text: "the plain text", message: { blocks } };
}

export function typed(at, text) {
  return { id: `post-${++posts}`, from: "PERSON", at, edited: false, text, message: null };
}

export const checkInForm = {
  token: "form-checkin",
  title: "This week’s check-in",
  submitLabel: "Save",
  fields: [
    {
      is: "ChoiceField",
      id: "outcome",
      label: "Did you try it?",
      options: [
        { value: "TRIED", label: "Tried it" },
        { value: "PARTLY", label: "Partly" },
        { value: "NOT_YET", label: "Not yet" },
      ],
      initial: "",
      optional: false,
    },
    { is: "TextField", id: "happened", label: "What happened, or what got in the way?", initial: "", placeholder: "She joined me on Wednesday…", multiline: true, maxLength: 4000, optional: true },
    { is: "TextField", id: "next", label: "What will you try next?", initial: "Same plan again", placeholder: "", multiline: false, maxLength: 200, optional: false },
    {
      is: "ChoiceField",
      id: "help",
      label: "Would you like help from Jonas?",
      options: ["No", "In our 1:1", "Ask now", "By phone", "In writing", "Some other way"].map((label, n) => ({ value: `h${n}`, label })),
      initial: "",
      optional: true,
    },
    { is: "DateField", id: "by", label: "By when?", initial: "2026-12-04", optional: true },
  ],
};

export function panes() {
  return [mira(), jonas(), ana(), ravi(), chloe()];
}

function mira() {
  return pane("p-mira", "Mira Brandt", "Mira", "ADMIN", "People partner, Berlin", "Europe/Berlin", "NONE", [
    bot("2026-11-23T08:00:00Z", heading("Welcome, Mira. You run Praxis here."), paragraph("Five people are set up. Check-ins go out on ", bold("Thursdays at 15:00"), ", everyone in their own time.")),
    typed("2026-11-26T14:20:00Z", "cadence every 2 weeks fri 15:00"),
    bot(
      "2026-11-26T14:20:01Z",
      heading("This would change"),
      paragraph("Weekly → ", bold("every two weeks, Friday 15:00"), ", for 4 people (1 has their own time and keeps it)."),
      paragraph("The next check-in is Friday 4 Dec instead of 27 Nov. Nobody is asked twice; open check-ins stay open."),
      actions(press("Apply", "PRIMARY"), press("Show people"), press("Cancel", "DANGER")),
    ),
  ]);
}

function jonas() {
  return pane("p-jonas", "Jonas Weber", "Jonas", "MANAGER", "Head of installations, Berlin", "Europe/Berlin", "ACTIVE", [
    bot(
      "2026-11-23T08:00:00Z",
      heading("Your team this week"),
      small("5 asked · 4 answered · 3 tried something new · 1 on leave"),
      paragraph(bold("Went well")),
      bullets(rich(bold("Ana"), " tried: offering the newest installer an hour on a visit. ", italic("“She asked for another one.”"), " (shared)"), rich(bold("Ravi"), " tried the needs-first opening twice")),
      divider,
      paragraph(bold("Needs you"), " (2)"),
      paragraph(bold("Chloe"), " planned a customer workshop three weeks ago, not tried yet. You could say:"),
      quote("What would have to be true for the workshop to happen this month? What could I take off you?"),
      actions(press("I talked to them", "PRIMARY"), press("Put on our 1:1"), opens("Promise by…"), press("Other words"), press("Not now")),
      paragraph(bold("Ravi"), " asked for your help on Thursday:"),
      quote("How do I say no to the old reports?"),
      actions(opens("Answer", "PRIMARY"), press("Put on our 1:1")),
      divider,
      paragraph(bold("Yours")),
      bullets(rich("You promised Ravi a contact in planning by last Thursday."), rich("No talk with Chloe about her goal for five weeks.")),
      actions(press("Done"), opens("New date")),
      small("Not counted: Tomás is away until 10 January."),
    ),
  ]);
}

function ana() {
  return pane("p-ana", "Ana Lopes", "Ana", "EMPLOYEE", "Installer, Lisbon", "Europe/Lisbon", "ACTIVE", [
    bot("2026-11-23T08:30:00Z", paragraph("Your plan for today: when you plan your week, ", bold("offer the newest installer one hour on your site visit"), "."), actions(press("Did it already"), press("Not this week"))),
    bot("2026-11-26T15:00:00Z", heading("Did you try it this week?"), paragraph("When I plan my week on Monday morning, I will offer the newest installer one hour on my site visit."), paragraph("✓ Tried it. ", bold("What happened?")), small("Type it, or skip.")),
    typed("2026-11-26T15:02:00Z", "She joined me on Wednesday. I talked too much, but she asked for another one."),
    { ...bot("2026-11-26T15:02:01Z", paragraph(bold("Done, 50 seconds.")), paragraph("Tried: 1 of 1 · You tried something new in ", bold("8 of the last 10 weeks"), ". Next: Thursday 15:00."), actions(press("Edit"), press("My progress"))), edited: true },
  ]);
}

function ravi() {
  return pane("p-ravi", "Ravi Menon", "Ravi", "EMPLOYEE", "Sales adviser, Pune", "Asia/Kolkata", "ACTIVE", [
    bot(
      "2026-11-26T09:30:00Z",
      heading("Did you try it this week?"),
      paragraph("When a customer calls about a roof, I will ask what they need it for before I talk about panels."),
      actions(press("Tried it", "PRIMARY"), press("Partly"), press("Not yet"), opens("All in one form")),
    ),
  ]);
}

function chloe() {
  return pane("p-chloe", "Chloé Martin", "Chloé", "EMPLOYEE", "Service desk, Montréal", "America/Toronto", "INVITED", [
    bot(
      "2026-11-26T14:00:00Z",
      heading("Hi Chloé, I’m Praxis."),
      paragraph("Once a week I’ll ask you one thing: which new behaviour did you try for ", italic("your"), " career goal? It takes a minute."),
      actions(press("Set a goal", "PRIMARY"), press("Change the time"), press("What my manager sees"), press("Not for me", "DANGER")),
    ),
    typed("2026-11-26T14:41:00Z", "lead a team one day"),
    bot(
      "2026-11-26T14:41:01Z",
      heading("When exactly?"),
      paragraph("Plans with a ", italic("when"), " are far more likely to happen."),
      {
        is: "Inputs",
        fields: [
          { is: "TextField", id: "cue", label: "When", initial: "", placeholder: "I plan my week on Monday", multiline: false, maxLength: 200, optional: false },
          { is: "TextField", id: "action", label: "I will", initial: "", placeholder: "offer one hour on my visit", multiline: false, maxLength: 200, optional: false },
        ],
        submit: press("That’s my plan", "PRIMARY"),
      },
    ),
  ]);
}

function pane(person, name, firstName, role, title, zone, enrolment, posts) {
  return { person, name, firstName, role, title, zone, localTime: "", enrolment, posts };
}
