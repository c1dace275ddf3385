package io.praxisbot.slack.people;

import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.User;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.OrganizationId;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Sighting;
import io.praxisbot.core.people.Workspace;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.store.People;
import io.praxisbot.core.store.Stored;
import io.praxisbot.core.store.Stores;
import io.praxisbot.core.store.Workspaces;
import io.praxisbot.slack.inbound.Acquaintance;
import io.praxisbot.slack.inbound.NotNowException;
import io.praxisbot.slack.inbound.PeopleWatch;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Failures;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.Terms;
import io.praxisbot.slack.outbound.WebApi;
import java.util.Optional;
import java.util.Set;

/**
 * Knows Slack's people. Everybody whom Slack shows, on whatever occasion, passes here, and the
 * roster learns of them. Slack is asked only about whoever isn't known yet, and promptly or not at
 * all: it waits for what they wrote or pressed to be taken.
 */
public final class SlackPeople implements Acquaintance, PeopleWatch {

  /** Makes or updates the person of a sighting, as the roster does. */
  public interface Book {
    Optional<Person> sight(OrganizationId organization, Sighting seen);
  }

  private static final Set<String> NOBODY =
      Set.of("user_not_found", "user_not_visible", "users_not_found");

  private final WebApi api;
  private final People people;
  private final Workspaces workspaces;
  private final Book book;

  public SlackPeople(WebApi api, Stores stores, Book book) {
    this.api = api;
    this.people = stores.people();
    this.workspaces = stores.workspaces();
    this.book = book;
  }

  @Override
  public Optional<Person> of(Account account) {
    return people.byAccount(account).or(() -> introduced(account));
  }

  @Override
  public void seen(WorkspaceId workspace, User user) {
    met(workspace, user);
  }

  private Optional<Person> introduced(Account account) {
    Answer<UsersInfoResponse> answer =
        api.call(
            account.workspace(),
            Method.USERS_INFO,
            Terms.PROMPT,
            methods -> methods.usersInfo(r -> r.user(account.user()).includeLocale(true)));
    if (answer.refusal().filter(NOBODY::contains).isPresent()) {
      return Optional.empty();
    }
    UsersInfoResponse told =
        answer.taken().orElseThrow(() -> new NotNowException(Failures.of(answer)));
    return met(account.workspace(), told.getUser());
  }

  /** The person; empty for somebody gone who never was known, and where the bot never was. */
  private Optional<Person> met(WorkspaceId workspace, User user) {
    return workspaces
        .find(workspace)
        .map(Stored::value)
        .filter(found -> found.platform() == PlatformName.SLACK)
        .map(Workspace::organization)
        .flatMap(organization -> book.sight(organization, Sightings.of(workspace, user)));
  }
}
