package io.praxisbot.core.conversation.engine;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Snapshot;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.Turn;
import io.praxisbot.core.conversation.reader.LinkReader;
import io.praxisbot.core.conversation.reader.Snapshots;
import io.praxisbot.core.people.FirstAdmins;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.Stores;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the step of a turn. A step is a pure function of what it is given, so one that fails would
 * fail again however often it is tried: its turn is given up at once, or nothing that the person
 * says later would ever be heard. What fails to be read is another matter: that is thrown as it
 * comes, for the database may answer next time.
 */
final class Steps {

  private static final Logger log = LoggerFactory.getLogger(Steps.class);

  private final Router router = new Router();
  private final Snapshots snapshots;

  Steps(Stores stores, FirstAdmins first, LinkReader links) {
    this.snapshots = new Snapshots(stores, first, links);
  }

  /** The step; empty, and logged, if there is none to be made. */
  Optional<Step> of(Person person, Conversation conversation, Turn turn) {
    return attempt(turn, () -> router.route(person, conversation, turn))
        .flatMap(route -> taken(route, person, conversation, turn));
  }

  private Optional<Step> taken(
      Router.Route route, Person person, Conversation conversation, Turn turn) {
    Snapshot facts = snapshots.of(person, turn, route.needs());
    return attempt(turn, () -> route.step(new Moment(facts, conversation, turn)));
  }

  /** Only ids and what kind of fault: the message of one may hold somebody's words. */
  private static <T> Optional<T> attempt(Turn turn, Supplier<T> made) {
    try {
      return Optional.of(made.get());
    } catch (RuntimeException | StackOverflowError fault) {
      StackTraceElement[] at = fault.getStackTrace();
      log.error(
          "Turn {} can't be taken: {} at {}",
          turn.id(),
          fault.getClass().getName(),
          at.length == 0 ? "?" : at[0]);
      return Optional.empty();
    }
  }
}
