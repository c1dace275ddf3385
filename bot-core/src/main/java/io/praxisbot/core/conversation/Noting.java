package io.praxisbot.core.conversation;

import io.praxisbot.core.access.AdminChange;
import io.praxisbot.core.access.AdminChange.Part;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Collects what an admin's turn changes, so that it can be taken back as one. */
public final class Noting {

  /** A platform's mention; nobody reads one, so the name is put in its place. */
  private static final Pattern MENTION = Pattern.compile("<@([^<>|]+)(?:\\|([^<>]*))?>");

  private final Moment moment;
  private final List<Part> parts = new ArrayList<>();

  public Noting(Moment moment) {
    this.moment = moment;
  }

  /** The name of what this turn changes; good in a press. */
  public String id() {
    return moment.me().id() + "." + TurnIds.shortened(moment.turn().id());
  }

  public Noting part(Part part) {
    parts.add(part);
    return this;
  }

  public boolean isEmpty() {
    return parts.isEmpty();
  }

  /** Puts the note into the reply, if anything was changed. */
  public void into(Reply reply, Command command) {
    into(reply, command.canonical());
  }

  /**
   * Puts the note into the reply, if anything was changed.
   *
   * @param command what to type for exactly this
   */
  public void into(Reply reply, String command) {
    if (!parts.isEmpty()) {
      reply.change(noted(command));
    }
  }

  /** The note itself. */
  public Change noted(String command) {
    return new Change.Noted(
        new AdminChange(
            id(),
            moment.me().organization(),
            moment.me().id(),
            moment.turn().receivedAt(),
            readable(command),
            parts,
            Optional.empty()));
  }

  private String readable(String command) {
    return MENTION.matcher(command).replaceAll(found -> Matcher.quoteReplacement(name(found)));
  }

  private String name(MatchResult mention) {
    return moment.facts().directory().people().stream()
        .filter(p -> p.accounts().stream().anyMatch(a -> a.user().equals(mention.group(1))))
        .findFirst()
        .map(Person::name)
        .map(name -> "\"" + name.replace("\"", "") + "\"")
        .orElseGet(() -> "@" + Optional.ofNullable(mention.group(2)).orElse(mention.group(1)));
  }
}
