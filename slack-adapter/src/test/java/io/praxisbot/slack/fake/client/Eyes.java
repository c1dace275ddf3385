package io.praxisbot.slack.fake.client;

import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeMessage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What stands before somebody. An open modal hides the rest from their hands, as in Slack. */
final class Eyes {

  private final FakeMember member;
  private final Reading reading;
  private final Drawing drawing;

  Eyes(FakeMember member) {
    this.member = member;
    UnaryOperator<String> names =
        id -> member.workspace().member(id).map(FakeMember::name).orElse(id);
    this.reading = new Reading(names);
    this.drawing = new Drawing(names);
  }

  Optional<Seen.View> modal() {
    return member.modal().map(Seen.View::new);
  }

  Optional<Seen.View> home() {
    return member.home().map(Seen.View::new);
  }

  /** Newest last. */
  List<Seen.Message> messages() {
    return Stream.concat(
            member.messages().stream().map(message -> new Seen.Message(message, false)),
            member.ephemerals().stream().map(message -> new Seen.Message(message, true)))
        .sorted(Comparator.comparing(seen -> new java.math.BigDecimal(seen.id())))
        .toList();
  }

  /** What the app wrote, newest last. */
  Stream<Seen.Message> fromApp() {
    return messages().stream().filter(seen -> !seen.message().author().equals(member.id()));
  }

  /** The modal, then the messages from the newest on, then the home tab. */
  List<Seen> everything() {
    var all = new ArrayList<Seen>();
    modal().ifPresent(all::add);
    var messages = new ArrayList<Seen>(messages());
    Collections.reverse(messages);
    all.addAll(messages);
    home().ifPresent(all::add);
    return all;
  }

  /**
   * Where such a control is.
   *
   * @param in the message where it has to be; empty for the modal, or else the first that has it
   * @param label for the error
   */
  Seen find(Optional<FakeMessage> in, Predicate<Control> such, String label) {
    return reachable(in)
        .filter(seen -> seen.controls().stream().anyMatch(such))
        .findFirst()
        .orElseThrow(
            () -> new AssertionError("no \"%s\" is there, but %s".formatted(label, all())));
  }

  String read(Seen seen) {
    return seen.read(reading);
  }

  Look look(Seen seen) {
    return new Look(
        read(seen), seen.controls().stream().filter(Control::button).map(Control::label).toList());
  }

  /** All of it as text, the modal last: it is on top. */
  List<String> drawn() {
    return Stream.of(messages().stream(), home().stream(), modal().stream())
        .flatMap(some -> some)
        .map(seen -> drawing.draw(seen, read(seen)))
        .toList();
  }

  /** For errors. */
  String all() {
    return everything().stream().map(seen -> look(seen).toString()).toList().toString();
  }

  private Stream<? extends Seen> reachable(Optional<FakeMessage> in) {
    if (in.isPresent()) {
      return messages().stream().filter(seen -> seen.id().equals(in.get().ts()));
    }
    return modal().isPresent() ? modal().stream() : everything().stream();
  }
}
