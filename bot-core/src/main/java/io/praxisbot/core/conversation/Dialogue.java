package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.SlotId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A dialogue that is going on, waits or was set aside.
 *
 * @param id unique for the person: made from the turn that began it
 * @param question which question is open, in the flow's words
 * @param asked how many questions it has shown; makes the nonce
 * @param notes what was said so far, by the flow's own keys
 * @param card what shows the open question
 */
public record Dialogue(
    String id,
    FlowName flow,
    String question,
    int asked,
    Map<String, String> notes,
    Optional<Card> card) {

  /**
   * A message that shows a question.
   *
   * @param view which view renders it
   * @param args the view's arguments
   */
  public record Card(SlotId slot, String view, Map<String, String> args) {
    public Card {
      args = Map.copyOf(args);
    }
  }

  public Dialogue {
    notes = Map.copyOf(notes);
  }

  /** A dialogue that is about to ask its first question. */
  public static Dialogue begin(String id, FlowName flow) {
    return new Dialogue(id, flow, "", 0, Map.of(), Optional.empty());
  }

  /** Names the question that is open. */
  public String nonce() {
    return id + "." + asked;
  }

  /** What was noted under the key; empty if nothing. */
  public String note(String key) {
    return notes.getOrDefault(key, "");
  }

  /** With a note more; blank takes it away. */
  public Dialogue noting(String key, String value) {
    Map<String, String> all = new LinkedHashMap<>(notes);
    if (value.isBlank()) {
      all.remove(key);
    } else {
      all.put(key, value);
    }
    return new Dialogue(id, flow, question, asked, all, card);
  }

  /** With the next question open. */
  public Dialogue asking(String next) {
    return new Dialogue(id, flow, next, asked + 1, notes, card);
  }

  Dialogue on(Card next) {
    return new Dialogue(id, flow, question, asked, notes, Optional.of(next));
  }

  Dialogue offItsCard() {
    return new Dialogue(id, flow, question, asked, notes, Optional.empty());
  }

  /** What a card shows, with the name of the open question, so that its presses answer it. */
  Map<String, String> naming(Map<String, String> args) {
    Map<String, String> all = new LinkedHashMap<>(args);
    all.put("nonce", nonce());
    all.put("dialogue", id);
    return all;
  }

  /** With the same question open under a new name, for the old one counts no press any more. */
  public Dialogue renewed() {
    Dialogue next = asking(question);
    return card.map(c -> next.on(new Card(c.slot(), c.view(), next.naming(c.args())))).orElse(next);
  }
}
