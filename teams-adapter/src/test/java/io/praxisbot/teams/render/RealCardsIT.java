package io.praxisbot.teams.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.conversation.Actor;
import io.praxisbot.core.conversation.LargeTeam;
import io.praxisbot.core.conversation.Rehearsal;
import io.praxisbot.core.message.Form;
import io.praxisbot.core.message.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the bot really says, rendered: every message of a few days, and a large team's digest. */
class RealCardsIT {

  private static final String LISBON = "Europe/Lisbon";

  private final AdaptiveCards cards = new AdaptiveCards();
  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);
  private final List<Actor> team = new ArrayList<>();

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private void enrol(String... names) {
    StringBuilder mentions = new StringBuilder();
    for (String name : names) {
      team.add(rehearsal.somebody(name, LISBON));
      mentions.append(" @").append(name.split(" ", 2)[0].toLowerCase(Locale.ROOT));
    }
    nadia.types("enrol" + mentions + " manager @marta");
  }

  @Test
  void aTeamOfThreeGetsItsWeek() {
    enrol("Ana Lima", "Ben Carter", "Chitra Rao");
    Actor ana = team.get(0);
    Actor ben = team.get(1);
    Actor chitra = team.get(2);
    ana.types("goal");
    Form goal = ana.opens("All in one form");
    Scenes.form("teams-goal-form", cards.title(goal), formOf(goal));
    ana.commits(
        "lead a small project team",
        "I plan my week on Monday morning",
        "offer the newest installer one hour on my site visit");
    ben.commits("understand customers first", "a call starts", "ask three questions first");
    chitra.commits("run better workshops", "I plan a workshop", "write the outcome first");
    rehearsal.at("2026-11-19T15:00", LISBON);
    Scenes.messages("teams-checkin", "15:00", last(ana));
    ana.presses("Tried it").types("She joined me on Wednesday, and asked for *another* one.");
    needsHelp(ben, "not really, was on the road all week");
    rehearsal.at("2026-11-23T09:00", LISBON);
    Scenes.messages("teams-digest", "09:00", last(marta));
    team.forEach(this::areTaken);
    areTaken(marta);
    areTaken(nadia);
  }

  @Test
  void theDigestOfSixtyIsOneCard() {
    String[] names = new String[60];
    for (int i = 0; i < names.length; i++) {
      names[i] = "Ana%02d <at>all</at> *Silva*".formatted(i);
    }
    enrol(names);
    team.forEach(
        a ->
            a.commits(
                "lead a *small* project",
                "I plan my week",
                "ask <at>Ben</at> for one piece of it, [and](https://x.example) say what for"));
    rehearsal.at("2026-11-19T15:00", LISBON);
    team.forEach(a -> needsHelp(a, "no time, " + "and no chance. ".repeat(20)));
    marta.types("team");
    rehearsal.at("2026-11-23T09:00", LISBON);
    areTaken(marta);
    Message digest = marta.shown().get(marta.shown().size() - 1);
    List<AdaptiveCards.Card> all = cards.message(digest);
    assertThat(all).hasSize(1);
    assertThat(Screen.reads(all.get(0).content())).contains("And 55 more people:", "Ana00 ");
  }

  @Test
  void theDigestOfAThousandIsOneCardAndSoIsEachOfItsPages() {
    try (LargeTeam thousand = LargeTeam.of(1_000)) {
      List<Message> all = thousand.digestAndPages();
      assertThat(all).hasSizeGreaterThan(3);
      all.forEach(message -> assertThat(cards.message(message)).hasSize(1));
      all.forEach(this::isTaken);
    }
  }

  private static void needsHelp(Actor actor, String why) {
    actor.presses("Not yet").types(why).presses("Keep it as it is").presses("Ask Marta for help");
  }

  private List<AdaptiveCards.Card> last(Actor actor) {
    return cards.message(actor.shown().get(actor.shown().size() - 1));
  }

  private JsonNode formOf(Form form) {
    JsonNode card = cards.form(form, Map.of(), Map.of());
    CardRules.takes(card);
    assertThat(card.get("body")).hasSizeGreaterThan(2);
    return card;
  }

  private void areTaken(Actor actor) {
    actor.shown().forEach(this::isTaken);
  }

  private void isTaken(Message message) {
    List<AdaptiveCards.Card> all = cards.message(message);
    all.forEach(CardRules::takes);
    String screen =
        String.join("", all.stream().map(card -> Screen.reads(card.content())).toList());
    message.buttons().forEach(button -> assertThat(screen).contains(button.label()));
  }
}
