package io.praxisbot.core.conversation.view;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.fact.Teams;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.gap.TalkAsked;
import io.praxisbot.core.goal.CareerGoal;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.message.Field;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.message.Rich;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Within a check-in: whether the reader and their manager talked. */
final class TalkViews {

  private static final FlowName FLOW = FlowName.CHECK_IN;
  private static final String ACTION = "talk";

  private TalkViews() {}

  /** The question, on the check-in's card. */
  static Optional<Message> ask(Scene scene) {
    return scene
        .checkIn(scene.arg("checkin"))
        .flatMap(c -> asked(scene, c).flatMap(talk -> ask(scene, c, talk)));
  }

  private static Optional<Message> ask(Scene scene, CheckIn checkIn, TalkAsked talk) {
    Blocks blocks = new Blocks(scene).tone();
    CheckInView.later(scene, blocks);
    AttemptLines lines = new AttemptLines(scene, checkIn);
    checkIn.attempts().forEach(a -> blocks.paragraph(lines.of(a)));
    if (scene.has("unclear") && !blocks.settled()) {
      blocks.small("checkin.talk.unclear");
    }
    return blocks
        .paragraph(question(scene, talk))
        .small(
            who(scene, talk).isPresent() ? "checkin.talk.small.standin" : "checkin.talk.small",
            words(scene, talk))
        .buttons(
            List.of(
                blocks.answer(
                    FLOW, ACTION, CheckInView.about("yes", checkIn), "checkin.talk.choice.yes"),
                blocks.answer(
                    FLOW, ACTION, CheckInView.about("no", checkIn), "checkin.talk.choice.no"),
                blocks.answer(FLOW, "skip", CheckInView.about("", checkIn), "choice.skip")))
        .message();
  }

  /** On the recap: what was said of it, or the question, if it wasn't asked yet. */
  static void recap(Scene scene, Blocks blocks, CheckIn checkIn) {
    asked(scene, checkIn).ifPresent(talk -> recap(scene, blocks, checkIn, talk));
  }

  private static void recap(Scene scene, Blocks blocks, CheckIn checkIn, TalkAsked talk) {
    if (talk.happened().isPresent()) {
      String said = talk.happened().get() ? "checkin.talk.said.yes" : "checkin.talk.said.no";
      blocks.paragraph(said, words(scene, talk));
    } else if (!scene.has(ACTION) && !checkIn.closed()) {
      blocks.paragraph(question(scene, talk));
      blocks.buttons(
          List.of(
              blocks.menu(
                  FLOW, ACTION, CheckInView.about("yes", checkIn), "checkin.talk.choice.yes"),
              blocks.menu(
                  FLOW, ACTION, CheckInView.about("no", checkIn), "checkin.talk.choice.no")));
    }
  }

  /** In the form, first answer or edit. */
  static Optional<Field> field(Scene scene, CheckIn checkIn) {
    return asked(scene, checkIn)
        .map(
            talk ->
                new Field.ChoiceField(
                    ACTION,
                    question(scene, talk).text(),
                    List.of(
                        new Field.Option("yes", scene.plain("checkin.talk.choice.yes")),
                        new Field.Option("no", scene.plain("checkin.talk.choice.no"))),
                    talk.happened().map(yes -> yes ? "yes" : "no").orElse(""),
                    true));
  }

  private static Optional<TalkAsked> asked(Scene scene, CheckIn checkIn) {
    PersonId me = scene.reader().id();
    Instant since = scene.now().minus(Teams.LOOK_BACK);
    return scene
        .line()
        .filter(line -> scene.manager().isPresent())
        .flatMap(
            line ->
                TalkAsked.in(
                    checkIn,
                    scene.stores().checkIns().of(List.of(me), since),
                    scene.stores().followUps().about(me, since),
                    line));
  }

  /** Who noted the talk in the manager's place. */
  private static Optional<Person> who(Scene scene, TalkAsked talk) {
    return scene.line().flatMap(l -> talk.standIn(l.manager())).flatMap(scene::person);
  }

  /** With whom it was, where it wasn't the manager; then the manager stands for that one. */
  private static Map<String, Object> words(Scene scene, TalkAsked talk) {
    Map<String, Object> words = new LinkedHashMap<>();
    who(scene, talk).ifPresent(other -> words.put("manager", other.firstName()));
    return words;
  }

  private static Rich question(Scene scene, TalkAsked talk) {
    String own = "checkin.talk.about." + talk.about().name().toLowerCase(Locale.ROOT);
    List<CareerGoal> goals =
        scene.goals().stream().filter(g -> g.state() == Goal.State.ACTIVE && !g.kept()).toList();
    String key =
        scene.texts().has(own) && (goals.isEmpty() || talk.about() != GapKind.NO_CAREER_GOAL)
            ? own
            : goals.size() == 1 ? "checkin.talk.about.goal" : "checkin.talk.about.goals";
    String wish = goals.stream().findFirst().map(CareerGoal::wish).orElse("");
    Map<String, Object> words = words(scene, talk);
    words.put("what", scene.rich(key, Map.of("wish", wish)).text());
    return scene.rich("checkin.talk", words);
  }
}
