package io.praxisbot.slack.people;

import com.slack.api.methods.response.users.UsersInfoResponse;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.store.People;
import io.praxisbot.slack.inbound.Acquaintance;
import io.praxisbot.slack.inbound.NotNowException;
import io.praxisbot.slack.outbound.Answer;
import io.praxisbot.slack.outbound.Method;
import io.praxisbot.slack.outbound.WebApi;
import java.util.Optional;
import java.util.Set;

/** Asks Slack about whoever isn't known yet, once: from then on they are. */
public final class SlackAcquaintance implements Acquaintance {

  private static final Set<String> NOBODY =
      Set.of("user_not_found", "user_not_visible", "users_not_found");

  private final People people;
  private final WebApi api;
  private final Reception reception;

  public SlackAcquaintance(People people, WebApi api, Reception reception) {
    this.people = people;
    this.api = api;
    this.reception = reception;
  }

  @Override
  public Optional<Person> of(Account account) {
    return people.byAccount(account).or(() -> introduced(account));
  }

  private Optional<Person> introduced(Account account) {
    Answer<UsersInfoResponse> answer =
        api.call(
            account.workspace(),
            Method.USERS_INFO,
            methods -> methods.usersInfo(r -> r.user(account.user()).includeLocale(true)));
    if (answer.refusal().filter(NOBODY::contains).isPresent()) {
      return Optional.empty();
    }
    UsersInfoResponse told =
        answer.taken().orElseThrow(() -> new NotNowException(Failures.of(answer)));
    return reception.met(account.workspace(), told.getUser());
  }
}
