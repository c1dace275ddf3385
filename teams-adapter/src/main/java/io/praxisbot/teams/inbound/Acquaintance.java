package io.praxisbot.teams.inbound;

import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;

/** Who somebody is whom the bot hasn't met yet, asked from Teams. */
public interface Acquaintance {

  /**
   * The person whom a conversation shows, made known to the core: name, e-mail, guest or not.
   *
   * @param tenant whose people the conversation is among
   * @return empty if that is nobody to talk with: a bot, somebody whom Teams doesn't know there
   * @throws NotNowException if it can't be told at the moment
   */
  Optional<Person> meet(WorkspaceId tenant, Whereabouts seen);
}
