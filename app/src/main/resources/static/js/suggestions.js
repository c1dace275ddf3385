import { isoDayAfter } from "./time.js";

/** A few commands that make sense for this person now. They fill the composer; the person sends. */
export function suggestions(pane, state) {
  return pane.role === "ADMIN" ? forAdmin(state) : forMember(pane, state);
}

function forAdmin(state) {
  const outside = state.panes.find((p) => p.role === "EMPLOYEE" && p.enrolment === "NONE");
  const manager = state.panes.find((p) => p.role === "MANAGER");
  const enrol = outside && manager ? [`enrol @${outside.firstName} manager @${manager.firstName}`] : [];
  return ["cadence weekly fri 15:00", "digest weekly mon 09:00", ...enrol, "help"];
}

function forMember(pane, state) {
  if (["NONE", "INVITED", "LEFT"].includes(pane.enrolment)) {
    return ["start", ...forRole(pane), "help"];
  }
  if (pane.enrolment === "PAUSED") {
    return ["resume", ...forRole(pane), "help"];
  }
  return [...forRole(pane), "goal", `pause until ${isoDayAfter(state.now, 14)}`, "help"];
}

function forRole(pane) {
  return pane.role === "MANAGER" ? ["digest"] : pane.enrolment === "ACTIVE" ? ["checkin"] : [];
}
