package io.praxisbot.core.delivery;

/**
 * Names one outgoing message before its first attempt: the turn that caused it and its place among
 * what that turn says. The same cause always gives the same key.
 */
public record DeliveryKey(String value) {

  public DeliveryKey {
    if (value.isBlank()) {
      throw new IllegalArgumentException("a delivery key is never blank");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
