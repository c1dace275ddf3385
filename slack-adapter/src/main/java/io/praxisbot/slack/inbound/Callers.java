package io.praxisbot.slack.inbound;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Profile;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out who is calling. */
final class Callers {

  /** Slack's own, in every workspace. */
  private static final String SLACKBOT = "USLACKBOT";

  private final Acquaintance acquaintance;

  Callers(Acquaintance acquaintance) {
    this.acquaintance = acquaintance;
  }

  /**
   * Somebody in a workspace. What they are there is what Slack shows of them there: the workspace
   * that it names beside them may be another one, for members as for guests.
   *
   * @throws NotNowException if it can't be told at the moment
   */
  Caller of(WorkspaceId workspace, @Nullable String user) {
    if (user == null || user.isBlank() || user.equals(SLACKBOT)) {
      return outsider("bot");
    }
    Account account = new Account(PlatformName.SLACK, workspace, user);
    return acquaintance
        .of(account)
        .map(person -> judged(account, person))
        .orElseGet(() -> outsider("stranger"));
  }

  private static Caller judged(Account account, Person person) {
    Profile.Kind kind = person.profile().map(Profile::kind).orElse(Profile.Kind.MEMBER);
    return switch (kind) {
      case MEMBER -> new Caller.Member(account, person);
      case GUEST -> new Caller.Guest(account, person);
      case BOT -> new Caller.Outsider("bot", person.locale());
    };
  }

  private static Caller outsider(String sentence) {
    return new Caller.Outsider(sentence, Locale.ENGLISH);
  }

  /** Whom the core tells how it goes on; empty for those it doesn't know. */
  static Optional<Caller.Known> known(Caller caller) {
    return caller instanceof Caller.Known known ? Optional.of(known) : Optional.empty();
  }

  /** Why the core isn't asked at all; empty for members. */
  static Optional<Caller.Outsider> outsider(Caller caller) {
    if (caller instanceof Caller.Guest guest) {
      return Optional.of(new Caller.Outsider("guest", guest.person().locale()));
    }
    return caller instanceof Caller.Outsider outsider ? Optional.of(outsider) : Optional.empty();
  }

  /** The member that somebody is; empty for outsiders. */
  static Optional<Caller.Member> member(Caller caller) {
    return caller instanceof Caller.Member member ? Optional.of(member) : Optional.empty();
  }
}
