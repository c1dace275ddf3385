package io.praxisbot.slack.people;

import com.slack.api.model.User;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Workspaces;
import io.praxisbot.slack.inbound.PeopleWatch;
import java.util.Optional;

/** Where everybody passes whom Slack shows, on whatever occasion: the roster learns of them. */
public final class Reception implements PeopleWatch {

  /** Makes or updates the person of a sighting, as the roster does. */
  public interface Book {
    Optional<Person> sight(OrganizationId organization, Sighting seen);
  }

  private final Workspaces workspaces;
  private final Book book;

  public Reception(Workspaces workspaces, Book book) {
    this.workspaces = workspaces;
    this.book = book;
  }

  @Override
  public void seen(WorkspaceId workspace, User user) {
    met(workspace, user);
  }

  /** The person; empty for somebody gone who never was known, and where the bot never was. */
  Optional<Person> met(WorkspaceId workspace, User user) {
    return workspaces
        .find(workspace)
        .map(Stored::value)
        .filter(found -> found.platform() == PlatformName.SLACK)
        .map(Workspace::organization)
        .flatMap(organization -> book.sight(organization, Sightings.of(workspace, user)));
  }
}
