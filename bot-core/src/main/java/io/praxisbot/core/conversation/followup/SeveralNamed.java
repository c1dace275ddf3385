package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.command.PersonRef;
import io.praxisbot.core.conversation.command.Spoken;
import io.praxisbot.core.conversation.reader.Recipients;
import io.praxisbot.core.conversation.reader.Recipients.Named;
import io.praxisbot.core.followup.gap.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All whom a manager names at once, with a sign or without: "Hugo, Greta and Mira today". */
final class SeveralNamed {

  /** Whoever isn't theirs, as they were named. */
  record Unknown(Named named, PersonRef ref) {}

  /** Nobody names more of them in a line. */
  private static final int MOST = 20;

  private final Moment moment;
  private final Recipients team;
  private final List<Member> members = new ArrayList<>();
  private final Optional<String> rest;
  private final List<Unknown> unknown = new ArrayList<>();

  SeveralNamed(Command.ActOn act, Moment moment) {
    this.moment = moment;
    this.team = Recipients.onTeam(moment);
    Optional<String> behind = Optional.empty();
    for (PersonRef ref : act.people()) {
      behind = take(ref, act.words());
    }
    this.rest = further(behind);
  }

  /** Whether what follows says that it is still to come. */
  boolean toCome() {
    return rest.filter(Spoken::isToCome).isPresent();
  }

  List<Member> members() {
    return members.stream().distinct().toList();
  }

  List<Unknown> unknown() {
    return List.copyOf(unknown);
  }

  /** Whether whoever is named behind that one is theirs, too. */
  static boolean isFurther(Optional<String> words, Moment moment) {
    return words
        .flatMap(Spoken::further)
        .filter(next -> next.joined() || next.alone() || next.capital())
        .map(next -> Recipients.onTeam(moment).named(next.name(), next.words()).found())
        .filter(found -> found.person().isPresent() || !found.several().isEmpty())
        .isPresent();
  }

  /** What is left of the words behind their name. */
  private Optional<String> take(PersonRef ref, Optional<String> words) {
    Named named = team.named(ref, words);
    member(named).ifPresentOrElse(members::add, () -> unknown.add(new Unknown(named, ref)));
    return named.words();
  }

  private Optional<Member> member(Named named) {
    return named.found().person().flatMap(person -> moment.facts().member(person.id()));
  }

  /** What is left behind the last of them. */
  private Optional<String> further(Optional<String> behind) {
    Optional<String> left = behind;
    for (int n = 0; n < MOST; n++) {
      Optional<Spoken.Further> next = left.flatMap(Spoken::further).filter(this::isSomebody);
      if (next.isEmpty()) {
        return left;
      }
      left = take(next.get().name(), next.get().words());
    }
    return left;
  }

  /** A word that is nobody of theirs is a name only where it stands as one. */
  private boolean isSomebody(Spoken.Further next) {
    Named named = team.named(next.name(), next.words());
    boolean theirs = member(named).isPresent() || !named.found().several().isEmpty();
    return theirs || (next.joined() && (next.capital() || next.alone()));
  }
}
