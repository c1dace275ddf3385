package io.praxisbot.core.conversation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The dialogues of one conversation.
 *
 * @param current the one that a typed text answers
 * @param waiting those that were interrupted, the latest first; one of a flow at most
 * @param parked the one that was left unfinished
 */
public record Dialogues(
    Optional<Dialogue> current, List<Dialogue> waiting, Optional<Dialogue> parked) {

  public Dialogues {
    waiting = List.copyOf(waiting);
  }

  public static Dialogues of(Conversation conversation) {
    return new Dialogues(conversation.current(), conversation.waiting(), conversation.parked());
  }

  /** Those that go on or wait, the current one first. */
  public List<Dialogue> open() {
    List<Dialogue> open = new ArrayList<>();
    current.ifPresent(open::add);
    open.addAll(waiting);
    return open;
  }

  public boolean isCurrent(Dialogue dialogue) {
    return current.filter(d -> d.id().equals(dialogue.id())).isPresent();
  }

  /** With a new one going on; the others wait, but for those of its flow, which are over. */
  Dialogues beginning(Dialogue begun) {
    List<Dialogue> then = open().stream().filter(d -> d.flow() != begun.flow()).toList();
    return new Dialogues(Optional.of(begun), then, parked);
  }

  /** With one that waited or was parked going on; what went on waits. */
  Dialogues taking(Dialogue dialogue) {
    if (isCurrent(dialogue)) {
      return this;
    }
    return new Dialogues(
        Optional.of(dialogue),
        open().stream().filter(d -> !d.id().equals(dialogue.id())).toList(),
        parked.filter(d -> !d.id().equals(dialogue.id())));
  }

  /** With that in the place of the current one. */
  Dialogues keeping(Dialogue changed) {
    return new Dialogues(Optional.of(changed), waiting, parked);
  }

  /** With that in the place of the one with its id, whether it goes on or waits. */
  public Dialogues replacing(Dialogue changed) {
    UnaryOperator<Dialogue> other = d -> d.id().equals(changed.id()) ? changed : d;
    return new Dialogues(current.map(other), waiting.stream().map(other).toList(), parked);
  }

  /** With one behind the current one, in the place of any other of its flow. */
  Dialogues queueing(Dialogue dialogue) {
    List<Dialogue> then = new ArrayList<>();
    then.add(dialogue);
    waiting.stream().filter(d -> d.flow() != dialogue.flow()).forEach(then::add);
    return new Dialogues(current, then, parked);
  }

  /** Without one. */
  Dialogues ending(Dialogue dialogue) {
    return isCurrent(dialogue)
        ? new Dialogues(Optional.empty(), waiting, parked)
        : new Dialogues(
            current, waiting.stream().filter(d -> !d.id().equals(dialogue.id())).toList(), parked);
  }

  /** With the latest that waits going on again, if none does. */
  Dialogues resuming() {
    return current.isPresent() || waiting.isEmpty()
        ? this
        : new Dialogues(Optional.of(waiting.get(0)), waiting.subList(1, waiting.size()), parked);
  }

  /** With one set aside, or none. */
  Dialogues parking(Optional<Dialogue> aside) {
    return new Dialogues(current, waiting, aside);
  }

  /** With none that goes on or waits. */
  Dialogues closed() {
    return new Dialogues(Optional.empty(), List.of(), parked);
  }
}
