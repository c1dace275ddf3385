package io.praxisbot.slack.render;

/**
 * How the elements of a message, form or home are named, so that what comes in from them is
 * understood. Slack wants the ids of a message's elements to differ, so a number follows each.
 */
public final class Elements {

  /** Begins the action id of a button whose press is the answer; its value is the token. */
  public static final String PRESS = "press:";

  /** Begins the action id of a button that opens a form; its value is the token. */
  public static final String FORM = "form:";

  /** Begins the action id of a button that sends the message's fields; its value is the token. */
  public static final String SEND = "send:";

  /** Begins the block id of a field; the field's own id follows. */
  public static final String FIELD = "field:";

  /** The action id of every field's element. */
  public static final String VALUE = "value";

  /** The callback id of every modal, except in the home tab. */
  public static final String MODAL = "praxis";

  /** The callback id of every modal that was opened in the home tab. */
  public static final String MODAL_AT_HOME = "praxis-home";

  private Elements() {}
}
