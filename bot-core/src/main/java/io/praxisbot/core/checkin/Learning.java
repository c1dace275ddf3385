package io.praxisbot.core.checkin;

/**
 * Something learned.
 *
 * @param text the person's own words; private unless shared
 * @param targeted whether it serves one of the person's goals, rather than being picked up on the
 *     way
 */
public record Learning(String text, boolean targeted, boolean shared) {

  public Learning {
    text = text.strip();
    if (text.isEmpty()) {
      throw new IllegalArgumentException("a learning says something");
    }
  }
}
