package io.praxisbot.core.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjectiveId;
import io.praxisbot.core.message.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody learned: in the check-in and at any time, for a goal or picked up on the way. */
class LearnedIT {

  private static final String LISBON = "Europe/Lisbon";
  private static final String THURSDAY = "2026-11-19T15:00";

  private final Rehearsal rehearsal = Rehearsal.begin();
  private final Actor ana = rehearsal.somebody("Ana Lopes", LISBON);
  private final Actor marta = rehearsal.somebody("Marta Ferreira", LISBON);

  @BeforeEach
  void start() {
    ana.types("start").commits("lead a small team", "it is Wednesday", "offer an hour");
    rehearsal.reports(ana, marta);
  }

  @AfterEach
  void end() {
    rehearsal.close();
  }

  private Learning latest() {
    return rehearsal.stores.learnings().of(List.of(ana.id()), Rehearsal.START).get(0).learning();
  }

  private CareerGoal goal() {
    return rehearsal.stores.careerGoals().of(List.of(ana.id())).get(0);
  }

  private CheckIn checkIn() {
    return rehearsal.stores.checkIns().of(List.of(ana.id()), Rehearsal.START).get(0);
  }

  private LearningObjectiveId wish() {
    return LearningObjectiveId.ofWish(goal().id());
  }

  @Test
  void isNotedByTheTellingAloneAndKept() {
    ana.types("learned people open up when I wait");
    ana.reads(
        "Noted, for you:", "“people open up when I wait”", "It's something else you picked up");
    ana.reads("Only you see it. Marta doesn't, unless you share it.", "[lead a small team]");
    assertThat(latest()).isEqualTo(Learning.untargeted("people open up when I wait"));
    ana.types("goals").reads("Your goals");
  }

  @Test
  void servesAnObjectiveByAPressAndIsSharedByAnother() {
    ana.types("learned people open up when I wait").presses("lead a small team").gets(0);
    ana.reads("It's about: lead a small team", "[Something else I picked up]");
    assertThat(latest().objective()).contains(wish());
    ana.presses("Share with Marta").reads("Marta can read it.");
    assertThat(latest().shared()).isTrue();
    ana.presses("Keep it mine").presses("Something else I picked up");
    assertThat(latest().shared()).isFalse();
    assertThat(latest().targeted()).isFalse();
  }

  @Test
  void servesAnObjectiveByTyping() {
    ana.types("learned people open up when I wait").types("the team");
    ana.reads("It's about: lead a small team");
    assertThat(latest().objective()).contains(wish());
    ana.types("learned to ask again").types("share it").reads("Marta can read it.");
    ana.types("learned a third thing").types("nonsense of mine").reads("It's noted already.");
    ana.types("skip").types("hello").reads("I didn't get that");
  }

  @Test
  void isReadByTheManagerOnceItIsShared() {
    ana.types("learned people open up when I wait").presses("Share with Marta");
    ana.types("learned that is for me").types("skip").types("privacy");
    ana.reads("Your words, because you shared them: “people open up when I wait”");
    ana.doesNotRead("that is for me");
    rehearsal.at("2026-11-16T18:00", LISBON);
    marta.types("digest").reads("Ana noted: “people open up when I wait” (shared)");
    marta.neverSees("that is for me");
  }

  @Test
  void isNoLongerReadOnceItIsKept() {
    ana.types("learned people open up when I wait").presses("Share with Marta");
    ana.presses("Keep it mine").types("privacy").doesNotRead("people open up");
    rehearsal.at("2026-11-16T18:00", LISBON);
    marta.types("digest").neverSees("people open up");
  }

  @Test
  void isNotReadByAManagerWhoComesLater() {
    ana.types("learned people open up when I wait").presses("Share with Marta");
    Actor nadia = rehearsal.admin("Nadia Okafor", LISBON);
    rehearsal.at("2026-11-16T18:00", LISBON);
    nadia.types("manager @ana is @nadia").types("digest").neverSees("people open up");
    ana.types("privacy").doesNotRead("people open up");
  }

  @Test
  void isShownWhenAskedFor() {
    ana.types("learned").reads("Nothing yet.");
    ana.types("learned that it rains").types("learned");
    ana.reads(
        "What you learned", "Monday 16 November – “that it rains”", "[Add something to learn]");
  }

  @Test
  void offersWhatSomebodyWantsToLearn() {
    ana.types("learned").presses("Add something to learn");
    ana.reads("What would you like to learn for “lead a small team”?").types("no idea");
    ana.reads("Think of the last time it was hard").types("how others open a talk");
    ana.reads("You want to learn for “lead a small team”: how others open a talk");
    ana.types("learned they begin with a question").presses("how others open a talk");
    assertThat(latest().objective()).contains(goal().objectives().get(0).id());
    ana.types("learned").presses("Done with “how others open a talk”");
    ana.reads("What you learned for it stays");
    assertThat(goal().objectives()).isEmpty();
  }

  @Test
  void saysThatLearningBelongsToAGoal() {
    marta.types("start").types("learned").presses("Add something to learn");
    marta.reads("You have no active career goal yet.", "[Set a goal]");
    marta.types("learned something by chance").reads("Only you see it.").types("hello");
    marta.reads("I didn't get that");
  }

  @Test
  void isNotedInTheMiddleOfSomethingElse() {
    rehearsal.at(THURSDAY, LISBON);
    ana.types("learned people open up when I wait").sees("Noted, for you:");
    ana.reads("offer an hour", "[Tried it]").types("tried it").reads("What happened?");
    assertThat(latest().text()).isEqualTo("people open up when I wait");
    ana.types("learned that it rains").reads("What did you take from it?");
    assertThat(checkIn().attempts().get(0).told()).contains("learned that it rains");
    ana.types("learned to wait").types("learned a third thing").sees("Noted, for you:");
    ana.reads("What's next?");
    assertThat(checkIn().learning()).contains(Learning.targeting(wish(), "to wait"));
    ana.types("goal").types("learned a fourth thing").sees("“a fourth thing”");
    assertThat(rehearsal.stores.careerGoals().of(List.of(ana.id()))).hasSize(1);
  }

  @Test
  void isKeptWithoutTheWordThatSaysWhatItIsNotAbout() {
    ana.types("learned else: the printer has a queue");
    assertThat(latest()).isEqualTo(Learning.untargeted("the printer has a queue"));
  }

  @Test
  void isSharedOnlyOnceItWasAskedWhetherToWhereItIsAboutSomebodyElse() {
    ana.types("learned that my colleague is getting divorced").presses("Share with Marta").gets(0);
    ana.reads("That seems to be about somebody else", "[Share it as it is]", "[Keep it mine]");
    assertThat(latest().shared()).isFalse();
    ana.presses("Keep it mine").reads("Marta doesn't").presses("Share with Marta");
    ana.presses("Share it as it is").reads("Marta can read it.");
    assertThat(latest().shared()).isTrue();
    ana.types("learned that my boss is an idiot").types("share it").reads("about somebody else");
    ana.types("no").reads("Marta doesn't");
    ana.types("learned that Tom is lazy").types("share it").types("yes").reads("Marta can read it");
  }

  @Test
  void isAboutTheGoalThatWasTriedAndTold() {
    ana.commits("know the market", "it is Monday", "read one report");
    String tried =
        rehearsal.stores.careerGoals().of(List.of(ana.id())).stream()
            .filter(g -> g.wish().equals("know the market"))
            .findFirst()
            .orElseThrow()
            .id()
            .value();
    rehearsal.at(THURSDAY, LISBON);
    ana.types("not yet").types("no time").types("keep it");
    ana.types("tried it").types("it was short").reads("What you type is about “know the market”.");
    ana.types("reports are short");
    assertThat(checkIn().learning().flatMap(Learning::objective).map(LearningObjectiveId::value))
        .contains(tried + ".wish");
  }

  @Test
  void isAboutTheGoalWhenTypedInACheckIn() {
    rehearsal.at(THURSDAY, LISBON);
    ana.presses("Tried it").types("she asked back").reads("What did you take from it?");
    ana.types("people open up when I wait").presses("Same plan again");
    ana.reads("You took from it: people open up when I wait", "It's about: lead a small team");
    assertThat(checkIn().learning())
        .contains(Learning.targeting(wish(), "people open up when I wait"));
  }

  @Test
  void isSomethingElseInACheckInWhenSaidSo() {
    rehearsal.at(THURSDAY, LISBON);
    ana.presses("Tried it").types("she asked back").types("else: the printer has a queue");
    assertThat(checkIn().learning()).contains(Learning.untargeted("the printer has a queue"));
  }

  @Test
  void servesAnyObjectiveInTheFormsOfACheckIn() {
    ana.types("learned").presses("Add something to learn").types("how others open a talk");
    LearningObjectiveId objective = goal().objectives().get(0).id();
    rehearsal.at(THURSDAY, LISBON);
    Field about =
        ana.opens("All in one form").fields().stream()
            .filter(f -> f.id().equals("about"))
            .findFirst()
            .orElseThrow();
    assertThat(((Field.ChoiceField) about).options().stream().map(Field.Option::value))
        .containsExactly(wish().value(), objective.value(), "else");
    ana.presses("Tried it").types("she asked back");
    ana.sends(
        "Save",
        Map.of("learned", "they begin with a question", "about", objective.value(), "share", "no"));
    assertThat(checkIn().learning().flatMap(Learning::objective)).isEqualTo(Optional.of(objective));
  }
}
