package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.Enrolment;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.Reporting;
import io.praxisbot.core.people.ReportingLine;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A team of many: a few dozen who talk with the bot, in names and words that no platform takes as
 * they are, and all the others, who haven't got round to it.
 */
public final class LargeTeam implements AutoCloseable {

  private static final String LISBON = "Europe/Lisbon";
  private static final int LIVELY = 40;

  private static final String ASK =
      "ask <@U1> for one piece of it, and say in a sentence what I would do with it, by when, and"
          + " what I'd need from him & the others to bring it home, https://x.example";

  private static final String TOLD =
      "She <!here> asked, and I told her what I had seen. ".repeat(3);

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor manager = rehearsal.somebody("Marta Ferreira", LISBON);
  private final List<Actor> lively = new ArrayList<>();

  private LargeTeam() {}

  /** Of that many people, with three weeks behind them. It is Monday morning. */
  public static LargeTeam of(int size) {
    LargeTeam team = new LargeTeam();
    team.talk();
    for (int i = LIVELY; i < size; i++) {
      team.reports("Person%03d *Silva* & <b>".formatted(i), i);
    }
    team.week(19);
    team.week(26);
    team.rehearsal.at("2026-11-30T09:00", LISBON);
    return team;
  }

  private void talk() {
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < LIVELY; i++) {
      lively.add(rehearsal.somebody("Ana%02d <!channel> *Silva*".formatted(i), LISBON));
      names.append(" @ana%02d".formatted(i));
    }
    nadia.types("enrol" + names + " manager @marta");
    lively.forEach(a -> a.commits("lead a *small* project", "I plan my week", ASK));
  }

  private void reports(String name, int number) {
    PersonId id = new PersonId("p-" + number);
    Person person =
        new Person(
            id,
            Rehearsal.ORGANIZATION,
            name,
            "",
            ZoneId.of(LISBON),
            Locale.ENGLISH,
            List.of(new Account(PlatformName.PLAYGROUND, Rehearsal.WORKSPACE, id.value())),
            false,
            Enrolment.ACTIVE,
            Rehearsal.START,
            Optional.empty());
    rehearsal.stores.people().insert(person);
    rehearsal
        .stores
        .reportingLines()
        .insert(
            Reporting.none(id, Rehearsal.ORGANIZATION)
                .under(manager.id(), ReportingLine.SetBy.ADMIN, Rehearsal.START));
  }

  /** A quarter of them tries it and shares how it was, a quarter doesn't try, a half is silent. */
  private void week(int thursday) {
    rehearsal.at("2026-11-%02dT15:00".formatted(thursday), LISBON);
    for (int i = 0; i < LIVELY; i++) {
      if (i % 4 == 0) {
        answers(lively.get(i), "tried");
      } else if (i % 4 == 1) {
        answers(lively.get(i), "not_yet");
      }
    }
  }

  private static void answers(Actor person, String outcome) {
    Map<String, String> values = new LinkedHashMap<>();
    person.opens("All in one form").fields().forEach(field -> values.put(field.id(), TOLD));
    values.keySet().removeIf(id -> !id.matches("(outcome|told|share).*"));
    values.replaceAll((id, told) -> id.startsWith("outcome") ? outcome : told);
    values.put("share", "yes");
    assertThat(person.sends("All in one form", values)).isEmpty();
  }

  /** The digest as it came, and each page that it leads to. */
  public List<Message> digestAndPages() {
    List<Message> all = new ArrayList<>(List.of(digest()));
    for (String page : pages().toList()) {
      manager.presses(page);
      all.add(digest());
      manager.presses("Back to the digest");
    }
    return all;
  }

  private Stream<String> pages() {
    return digest().buttons().stream()
        .map(button -> button.label())
        .filter(label -> label.startsWith("Show: "));
  }

  /** As it stands now. */
  public Message digest() {
    return manager.shown().get(manager.shown().size() - 1);
  }

  @Override
  public void close() {
    rehearsal.close();
  }
}
