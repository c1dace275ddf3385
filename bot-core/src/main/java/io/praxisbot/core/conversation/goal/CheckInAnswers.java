package io.praxisbot.core.conversation.goal;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.checkin.Outcome;
import io.praxisbot.core.conversation.Answers;
import io.praxisbot.core.conversation.Asking;
import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Said;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.answer.Back;
import io.praxisbot.core.conversation.answer.Declined;
import io.praxisbot.core.conversation.answer.Later;
import io.praxisbot.core.conversation.answer.LearningReader;
import io.praxisbot.core.conversation.answer.OutcomeReader;
import io.praxisbot.core.conversation.answer.Skip;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.goal.BehaviourId;
import io.praxisbot.core.goal.Learning;
import io.praxisbot.core.goal.LearningObjectiveId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a typed sentence or a press answers in a check-in. */
final class CheckInAnswers {

  private final Moment moment;
  private final Reply reply;
  private final Questions questions;
  private final Becoming becoming;

  CheckInAnswers(Moment moment) {
    this.moment = moment;
    this.reply = new Reply(moment);
    this.questions = new Questions(reply, moment);
    this.becoming = new Becoming(moment, reply, questions);
  }

  Step typed(String text) {
    Dialogue dialogue = moment.conversation().current().orElseThrow();
    Optional<CheckIn> open = checkIn(dialogue);
    if (open.isEmpty()) {
      return reply.end(dialogue).say("gone").done();
    }
    CheckIn checkIn = open.get();
    BehaviourId behaviour = new BehaviourId(dialogue.note(Questions.BEHAVIOUR));
    if (Back.isBack(text)) {
      return questions.outcome(dialogue, behaviour, Map.of()).done();
    }
    return switch (dialogue.question()) {
      case Questions.OUTCOME -> outcome(text, dialogue, checkIn, behaviour);
      case Questions.HAPPENED, Questions.OBSTACLE -> told(text, dialogue, checkIn, behaviour);
      case Questions.LEARNED -> learned(text, dialogue, checkIn);
      case TalkQuestion.TALK -> new TalkQuestion(reply, moment).typed(text, dialogue, checkIn);
      case ReadingQuestions.READINGS ->
          new ReadingQuestions(reply, moment).typed(text, dialogue, checkIn);
      default -> becoming.typed(text, dialogue, checkIn, behaviour);
    };
  }

  private Step outcome(String text, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    Optional<OutcomeReader.Reading> reading = new Asking(moment).read(text, checkIn, behaviour);
    if (reading.isEmpty()) {
      return questions.outcome(dialogue, behaviour, Map.of("unclear", "yes")).done();
    }
    Outcome outcome = Outcome.valueOf(reading.get().outcome().name());
    reply.remembering(new Said.OfOutcome(reply.turn(), checkIn.id(), behaviour));
    return questions.answer(dialogue, checkIn, behaviour, outcome, reading.get().rest()).done();
  }

  private Step told(String text, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    if (Declined.isDeclined(text) || Later.isLater(text)) {
      return questions.told(dialogue, checkIn).done();
    }
    Optional<Outcome> other =
        OutcomeReader.read(text)
            .filter(reading -> reading.rest().isEmpty())
            .map(reading -> Outcome.valueOf(reading.outcome().name()));
    if (other.isPresent()) {
      // "tried it", typed twice; or "not yet", after a wrong press.
      reply.remembering(new Said.OfOutcome(reply.turn(), checkIn.id(), behaviour));
      return questions.answer(dialogue, checkIn, behaviour, other.get(), "").done();
    }
    reply
        .change(new CheckInChange.Told(checkIn.id(), behaviour, text, at()))
        .remembering(new Said.OfStory(reply.turn(), checkIn.id(), behaviour));
    return questions.told(dialogue, checkIn.telling(behaviour, text, at())).done();
  }

  private Step learned(String text, Dialogue dialogue, CheckIn checkIn) {
    if (!Skip.isSkip(text)) {
      Optional<LearningObjectiveId> usual = checkIn.learnedFor().map(LearningObjectiveId::ofWish);
      Optional<Learning> learning = Optional.of(LearningReader.told(text, usual));
      reply
          .change(new CheckInChange.Learned(checkIn.id(), learning, false, at()))
          .remembering(new Said.OfLearning(reply.turn(), checkIn.id()));
    }
    return questions.next(dialogue, checkIn).done();
  }

  Step pressed(Press press) {
    if (press.action().equals("help")) {
      return help(press);
    }
    if (press.action().equals("ourtalk")) {
      return ourTalk(press);
    }
    if (press.action().equals(TalkQuestion.FIELD) && !press.once()) {
      return talked(press);
    }
    Optional<Dialogue> open = Answers.open(press, moment);
    Optional<CheckIn> about = open.flatMap(this::checkIn);
    if (open.isEmpty() || about.isEmpty()) {
      return late(press);
    }
    Dialogue dialogue = open.get();
    reply.take(dialogue);
    return answered(press, dialogue, about.get());
  }

  private Step answered(Press press, Dialogue dialogue, CheckIn checkIn) {
    BehaviourId behaviour = new BehaviourId(dialogue.note(Questions.BEHAVIOUR));
    return switch (press.action()) {
      case "tried", "partly", "not_yet" ->
          questions
              .answer(
                  dialogue,
                  checkIn,
                  behaviour,
                  Outcome.valueOf(press.action().toUpperCase(Locale.ROOT)),
                  "")
              .done();
      case "skip" -> skipped(dialogue, checkIn);
      case TalkQuestion.FIELD ->
          new TalkQuestion(reply, moment).pressed(isYes(press), dialogue, checkIn);
      case "obstacle" -> obstacle(choice(press), dialogue, checkIn, behaviour);
      case "adapt", "next", "lapsed" ->
          becoming.pressed(press.action(), choice(press), dialogue, checkIn, behaviour);
      default -> Answers.stale(press, moment);
    };
  }

  /** None of our choices: nothing changes, and the question stays open. */
  static Step gone(Moment moment) {
    return new Reply(moment).say("gone").done();
  }

  private Step skipped(Dialogue dialogue, CheckIn checkIn) {
    return switch (dialogue.question()) {
      case Questions.HAPPENED, Questions.OBSTACLE -> questions.told(dialogue, checkIn).done();
      case Questions.LEARNED -> questions.next(dialogue, checkIn).done();
      case TalkQuestion.TALK -> questions.afterTalk(dialogue, checkIn).done();
      default -> questions.recap(dialogue, checkIn).done();
    };
  }

  private Instant at() {
    return moment.turn().receivedAt();
  }

  /** What was pressed is words too: private, as if it had been typed. */
  private Step obstacle(String choice, Dialogue dialogue, CheckIn checkIn, BehaviourId behaviour) {
    if (!Obstacles.CHOICES.contains(choice)) {
      return gone(moment);
    }
    String words = Obstacles.words(choice, moment.me().locale());
    reply.change(new CheckInChange.Told(checkIn.id(), behaviour, words, at()));
    CheckIn told = checkIn.telling(behaviour, words, at());
    return questions.told(dialogue, told, Map.of("obstacle", choice)).done();
  }

  /** Whether a talk took place, said on the recap, until the next check-in. */
  private Step talked(Press press) {
    return about(press)
        .filter(c -> !c.closed())
        .map(c -> new TalkQuestion(reply, moment).late(isYes(press), c))
        .orElseGet(() -> late(press));
  }

  private static boolean isYes(Press press) {
    return choice(press).equals("yes");
  }

  /** Wished for where the two see it differently whether they talked. */
  private Step ourTalk(Press press) {
    Optional<CheckIn> about = about(press).filter(c -> !c.closed());
    if (about.isEmpty()) {
      return late(press);
    }
    if (about.get().help() == Help.NONE) {
      reply.change(new CheckInChange.HelpWanted(about.get().id(), Help.ONE_ON_ONE));
    }
    return reply.say("theirs.ourtalk").done();
  }

  /** Asked for on the recap, until the next check-in. */
  private Step help(Press press) {
    Optional<CheckIn> about = about(press).filter(c -> !c.closed());
    Optional<Help> wanted =
        Arrays.stream(Help.values())
            .filter(h -> h.name().toLowerCase(Locale.ROOT).equals(choice(press)))
            .findFirst();
    if (about.isEmpty() || wanted.isEmpty()) {
      return late(press);
    }
    if (wanted.get() != about.get().help()) {
      reply.change(new CheckInChange.HelpWanted(about.get().id(), wanted.get()));
    }
    return reply
        .replaceIn(
            Questions.slot(about.get().id()),
            "checkin.recap",
            Map.of(Questions.CHECK_IN, about.get().id().value()))
        .done();
  }

  /** The question is answered, the check-in closed, or somebody else's: nothing changes. */
  private Step late(Press press) {
    Optional<CheckIn> about = about(press);
    if (about.isEmpty()) {
      return reply.say("gone").done();
    }
    if (about.get().closed()) {
      return reply.say("checkin.closed").done();
    }
    boolean going =
        moment
            .conversation()
            .dialogue(FlowName.CHECK_IN)
            .filter(d -> d.note(Questions.CHECK_IN).equals(about.get().id().value()))
            .isPresent();
    return reply.say(going ? "stale" : "checkin.over").done();
  }

  /** A press carries what was chosen and the check-in it is about, "keep:p-1.2026-11-16". */
  private static String choice(Press press) {
    return press.subject().split(":", 2)[0];
  }

  private Optional<CheckIn> about(Press press) {
    String[] parts = press.subject().split(":", 2);
    return parts.length < 2 ? Optional.empty() : moment.self().checkIn(parts[1]);
  }

  private Optional<CheckIn> checkIn(Dialogue dialogue) {
    return moment.self().checkIn(dialogue.note(Questions.CHECK_IN)).filter(c -> !c.closed());
  }
}
