package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.conversation.Dialogue;

/** What a dialogue about a goal notes, by these keys, and what it counts. */
final class GoalNotes {

  static final String WISH = "wish";
  static final String FOCUS = "focus";
  static final String OUTCOME = "outcome";
  static final String OBSTACLE = "obstacle";

  /** The moment of a plan that was suggested. */
  static final String CUE = "cue";

  /** The words that a question was asked about. */
  static final String FIRST = "first";

  /** The key of that question, while it is open. */
  static final String ASKED = "asked";

  /** More than a wish takes: kept with the goal, so that nothing is lost. */
  static final String NOVEL = "novel";

  /** The template that it began with. */
  static final String TEMPLATE = "template";

  /** The situation or focus whose templates are shown. */
  static final String AMONG = "among";

  /** The business goal that it helps with. */
  static final String SERVES = "serves";

  /** Whether it has nothing to do with work. */
  static final String BEYOND = "beyond";

  /** The goal that this one takes the place of. */
  static final String INSTEAD_OF = "instead";

  /** Whether its words were asked about, and could be still: nobody is praised for them. */
  static final String DOUBTED = "doubted";

  private static final String EXTRA = "extra";

  private GoalNotes() {}

  /** How many questions there were so far beyond wish, outcome, obstacle, action and plan. */
  static int extra(Dialogue dialogue) {
    String so = dialogue.note(EXTRA);
    return so.isEmpty() ? 0 : Integer.parseInt(so);
  }

  /** With one more of them. */
  static Dialogue plusOne(Dialogue dialogue) {
    return dialogue.noting(EXTRA, String.valueOf(extra(dialogue) + 1));
  }

  /** As if nothing had been asked beside them. */
  static Dialogue anew(Dialogue dialogue) {
    return dialogue.noting(EXTRA, "");
  }

  /** Whether one more still leaves a goal within seven turns. */
  static boolean hasRoom(Dialogue dialogue) {
    return extra(dialogue) == 0;
  }

  /** Whether anything was said that is worth keeping. */
  static boolean saidAnything(Dialogue dialogue) {
    return !(dialogue.note(WISH) + dialogue.note(FIRST) + dialogue.note(NOVEL)).isEmpty()
        || !dialogue.note(SERVES).isEmpty();
  }

  /** Without a question about words being open. */
  static Dialogue settled(Dialogue dialogue) {
    return dialogue.noting(FIRST, "").noting(ASKED, "");
  }

  /** Without what the template filled in. */
  static Dialogue withoutTemplate(Dialogue dialogue) {
    return dialogue
        .noting(TEMPLATE, "")
        .noting(WISH, "")
        .noting(FOCUS, "")
        .noting(OUTCOME, "")
        .noting(OBSTACLE, "");
  }
}
