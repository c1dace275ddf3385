package io.praxisbot.core.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a button or form carries: where it belongs and which question it answers. Platforms hand it
 * back unread, so it is checked on its way in, and it proves nothing about who pressed.
 *
 * @param once whether all buttons of the question share one effect: the first press counts
 * @param action what is wanted, in the flow's words
 * @param subject what it is about: an id, or a choice; may be empty
 * @param nonce names the question shown; empty on a menu, whose presses each count
 */
public record Press(boolean once, FlowName flow, String action, String subject, String nonce) {

  private static final Pattern PART = Pattern.compile("[A-Za-z0-9 :,._@/+-]*");
  private static final char BETWEEN = '~';

  public Press {
    for (String part : new String[] {action, subject, nonce}) {
      if (!PART.matcher(part).matches()) {
        throw new IllegalArgumentException("a press carries ids and choices only");
      }
    }
    if (once && nonce.isEmpty()) {
      throw new IllegalArgumentException("a press that counts once names its question");
    }
  }

  /** What an input is about that comes from a button or a form; empty for any other. */
  public static Optional<Press> in(Input input) {
    if (input instanceof Input.Pressed pressed) {
      return Optional.of(pressed.press());
    }
    if (input instanceof Input.FormMissed missed) {
      return Optional.of(missed.press());
    }
    return input instanceof Input.Submitted sent ? Optional.of(sent.press()) : Optional.empty();
  }

  /** The dialogue whose open question this answers. */
  public Optional<Dialogue> open(Conversation conversation) {
    return Dialogues.of(conversation).open().stream()
        .filter(d -> once && d.nonce().equals(nonce))
        .findFirst();
  }

  /** An answer to a question. */
  public static Press answer(FlowName flow, String action, String subject, String nonce) {
    return new Press(true, flow, action, subject, nonce);
  }

  /** A menu's button, good at any time. */
  public static Press menu(FlowName flow, String action, String subject) {
    return new Press(false, flow, action, subject, "");
  }

  /** The text that travels with the button. */
  public String token() {
    return String.join(
        String.valueOf(BETWEEN), once ? "q" : "m", flow.name(), action, subject, nonce);
  }

  /** Reads a token; empty if it is none of ours. */
  public static Optional<Press> of(String token) {
    String[] parts = token.split(String.valueOf(BETWEEN), -1);
    if (parts.length != 5 || !(parts[0].equals("q") || parts[0].equals("m"))) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Press(
              parts[0].equals("q"), FlowName.valueOf(parts[1]), parts[2], parts[3], parts[4]));
    } catch (IllegalArgumentException foreign) {
      return Optional.empty();
    }
  }
}
