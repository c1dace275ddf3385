package io.praxisbot.teams.fake.client;

import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stands before somebody. An open dialog hides the rest from their hands, as in Teams. */
final class Eyes {

  private final FakeMember member;
  private final Desktop desktop;

  Eyes(FakeMember member, Desktop desktop) {
    this.member = member;
    this.desktop = desktop;
  }

  /** Newest last. */
  List<Seen.Message> messages(FakeConversation there) {
    return there.messages().stream().map(Seen.Message::new).toList();
  }

  List<Seen.Message> messages() {
    return messages(member.personalChat());
  }

  /** What the bot wrote to them, newest last. */
  Stream<Seen.Message> fromBot() {
    return messages().stream().filter(seen -> seen.message().author().startsWith("28:"));
  }

  /** The dialog, then the messages from the newest on. */
  List<Seen> everything() {
    List<Seen> all = new ArrayList<>(messages());
    Collections.reverse(all);
    desktop.dialog().ifPresent(dialog -> all.add(0, dialog));
    return all;
  }

  /** Where the newest such control is; empty if nowhere in reach. */
  Optional<Seen> seek(Predicate<Control> such) {
    Stream<? extends Seen> reach =
        desktop.dialog().isPresent() ? desktop.dialog().stream() : everything().stream();
    return reach
        .filter(seen -> seen.controls().stream().anyMatch(such))
        .map(seen -> (Seen) seen)
        .findFirst();
  }

  Seen find(Predicate<Control> such, String label) {
    return seek(such).orElseThrow(() -> none(label));
  }

  /** In that message alone. */
  Seen find(String messageId, Predicate<Control> such, String label) {
    return messages().stream()
        .filter(seen -> seen.id().equals(messageId))
        .filter(seen -> seen.controls().stream().anyMatch(such))
        .map(seen -> (Seen) seen)
        .findFirst()
        .orElseThrow(() -> none(label));
  }

  static Control control(Seen seen, Predicate<Control> such) {
    return seen.controls().stream().filter(such).findFirst().orElseThrow();
  }

  private AssertionError none(String label) {
    return new AssertionError("no \"%s\" is there, but %s".formatted(label, all()));
  }

  /** For errors. */
  String all() {
    return everything().stream().map(seen -> seen.look().toString()).toList().toString();
  }
}
