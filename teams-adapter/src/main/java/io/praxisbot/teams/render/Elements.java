package io.praxisbot.teams.render;

/** What a card's actions and inputs are named, so that what comes in from them is understood. */
public final class Elements {

  /** The key of a button's or form's token in the data of its action. */
  public static final String TOKEN = "praxis";

  /** The key of one of the verbs below in the data of an action. */
  public static final String VERB = "verb";

  /** The verb of a button whose press is the answer. */
  public static final String PRESS = "press";

  /** The verb of a button that opens a form. */
  public static final String FORM = "form";

  /** The verb of a button that sends the message's fields. */
  public static final String SEND = "send";

  /** The verb of the button that sends a form. */
  public static final String SUBMIT = "submit";

  /** Begins the id of an input; the field's own id follows. */
  public static final String FIELD = "f.";

  private Elements() {}
}
