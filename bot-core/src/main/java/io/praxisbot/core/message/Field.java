package io.praxisbot.core.message;

import java.util.List;

/** One field of a form. Every value comes back as text under the field's id. */
public sealed interface Field {

  /** Names the value in what is submitted. */
  String id();

  /** What the person reads beside it. */
  String label();

  /** Whether it may be left empty. */
  boolean optional();

  /**
   * Words of one's own.
   *
   * @param initial what stands there already, no longer than the field takes; empty for nothing
   * @param placeholder a faint example; empty for none
   * @param maxLength in characters; more than {@link #LONGEST} counts as that
   */
  record TextField(
      String id,
      String label,
      String initial,
      String placeholder,
      boolean multiline,
      int maxLength,
      boolean optional)
      implements Field {

    /** What a field takes on every platform; the least is Slack's. A message may be longer. */
    public static final int LONGEST = 3_000;

    /**
     * Stands behind the id of a field that was too short to show the words that there are. Left
     * empty, it keeps them: a form that is sent unchanged changes nothing.
     */
    public static final String KEEPS = "~";

    public TextField {
      maxLength = Math.min(maxLength, LONGEST);
      if (initial.length() > maxLength) {
        throw new IllegalArgumentException("the field " + id + " is too short for what it holds");
      }
    }

    /**
     * The same field with the words that there are already; if they are too long for it, empty,
     * saying that, and named to keep them.
     *
     * @param keeps the sentence that says it
     */
    public TextField holding(String words, String keeps) {
      return words.length() <= maxLength
          ? new TextField(id, label, words, placeholder, multiline, maxLength, optional)
          : new TextField(id + KEEPS, label, "", keeps, multiline, maxLength, true);
    }
  }

  /**
   * One of a few.
   *
   * @param initial the option chosen already; empty for none
   */
  record ChoiceField(
      String id, String label, List<Option> options, String initial, boolean optional)
      implements Field {
    public ChoiceField {
      options = List.copyOf(options);
    }
  }

  /**
   * A day.
   *
   * @param initial in ISO form, {@code 2027-01-10}; empty for none
   */
  record DateField(String id, String label, String initial, boolean optional) implements Field {}

  /**
   * One of a choice.
   *
   * @param value what comes back: 1 to 150 characters, which is what Slack takes
   * @param label what the person reads; a platform may cut it
   */
  record Option(String value, String label) {

    private static final int LONGEST_VALUE = 150;

    public Option {
      if (value.isEmpty() || value.length() > LONGEST_VALUE) {
        throw new IllegalArgumentException("a choice's value has 1 to 150 characters");
      }
    }
  }
}
