package io.praxisbot.teams.people;

import com.microsoft.bot.schema.ChannelAccount;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.ConversationReferences;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.Workspaces;
import io.praxisbot.teams.inbound.Acquaintance;
import io.praxisbot.teams.inbound.Book;
import io.praxisbot.teams.inbound.NotNowException;
import io.praxisbot.teams.inbound.Whereabouts;
import io.praxisbot.teams.outbound.Answer;
import io.praxisbot.teams.outbound.Connector;
import io.praxisbot.teams.outbound.Place;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Knows Teams' people. Everybody whom Teams shows as a member passes here, and the roster learns of
 * them. Each tenant's are its own, whatever a member says of itself.
 */
public final class TeamsPeople implements Acquaintance {

  /** Teams waits for what somebody wrote or pressed to be taken. */
  private static final Duration PROMPT = Duration.ofMillis(500);

  private final Connector connector;
  private final Workspaces workspaces;
  private final ConversationReferences references;
  private final Book book;
  private final InstantSource business;

  /**
   * @param business says since when somebody can be reached
   */
  public TeamsPeople(Connector connector, Stores stores, Book book, InstantSource business) {
    this.connector = connector;
    this.workspaces = stores.workspaces();
    this.references = stores.conversationReferences();
    this.book = book;
    this.business = business;
  }

  /**
   * {@inheritDoc}
   *
   * <p>The SDK reads it as nothing at all if Teams knows no such member.
   */
  @Override
  public Optional<Person> meet(WorkspaceId tenant, Whereabouts seen) {
    Answer<Optional<ChannelAccount>> answer =
        connector.call(
            new Place(tenant, seen.serviceUrl(), seen.conversation()),
            PROMPT,
            client ->
                client
                    .getConversations()
                    .getConversationMember(seen.user(), seen.conversation())
                    .thenApply(Optional::ofNullable));
    if (answer.refusal().isPresent()) {
      return Optional.empty();
    }
    Optional<ChannelAccount> member =
        answer.taken().orElseThrow(() -> new NotNowException(answer.why()));
    return member
        .flatMap(one -> Sightings.of(tenant, one))
        .flatMap(sighting -> met(tenant, sighting));
  }

  /**
   * A member of a team that has the bot: the person is known then, and the bot may try to write to
   * them, which opens their conversation.
   */
  Optional<Person> seen(WorkspaceId tenant, String serviceUrl, ChannelAccount member) {
    Optional<Sighting> sighting = Sightings.of(tenant, member);
    sighting.ifPresent(one -> reachable(one, serviceUrl, member));
    return sighting.flatMap(one -> met(tenant, one));
  }

  /** What they told themselves is better than this, so it stays. */
  private void reachable(Sighting seen, String serviceUrl, ChannelAccount member) {
    if (references.find(seen.account().key()).isEmpty()) {
      references.insert(
          ConversationReference.open(
              seen.account(), serviceUrl, Optional.empty(), member.getId(), business.instant()));
    }
  }

  /** The person; empty where the bot never was. */
  private Optional<Person> met(WorkspaceId tenant, Sighting sighting) {
    return workspaces
        .find(tenant)
        .map(Stored::value)
        .filter(found -> found.platform() == PlatformName.TEAMS)
        .map(Workspace::organization)
        .flatMap(organization -> book.sight(organization, sighting));
  }
}
