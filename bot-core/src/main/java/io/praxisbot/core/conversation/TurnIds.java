package io.praxisbot.core.conversation;

import io.praxisbot.core.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names turns, and what they give rise to. */
public final class TurnIds {

  private static final int SHORT = 8;
  private static final char CHANGE = '!';

  private TurnIds() {}

  /**
   * The id under which an input has its one effect: for an answer the question it answers, else the
   * platform's event.
   */
  public static String of(PersonId person, String event, Input input) {
    if (input instanceof Input.Pressed pressed && pressed.press().once()) {
      return "q~" + person + "~" + pressed.press().nonce();
    }
    if (input instanceof Input.Submitted sent && sent.press().once()) {
      return "q~" + person + "~" + sent.press().nonce();
    }
    return typed(person, event);
  }

  /** The id of the turn in which something was typed. */
  public static String typed(PersonId person, String event) {
    return "e~" + person + "~" + event;
  }

  /** The id of a turn's change: the turn's own, and its number in it. */
  static String change(String turn, int number) {
    return turn + CHANGE + number;
  }

  /** What becomes of changes that are refused: one turn, whichever and how many of them were. */
  public static String refused(String change) {
    return change.substring(0, change.lastIndexOf(CHANGE)) + "~refused";
  }

  /** A short id made from a long one; 64 bits, so that a person's never collide. */
  public static String shortened(String id) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, SHORT);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JVM has SHA-256", e);
    }
  }
}
