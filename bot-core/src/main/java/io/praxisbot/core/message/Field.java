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
   * @param initial what stands there already; empty for nothing
   * @param placeholder a faint example; empty for none
   * @param maxLength in characters
   */
  record TextField(
      String id,
      String label,
      String initial,
      String placeholder,
      boolean multiline,
      int maxLength,
      boolean optional)
      implements Field {}

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

  /** One of a choice: the value that comes back, and what the person reads. */
  record Option(String value, String label) {}
}
