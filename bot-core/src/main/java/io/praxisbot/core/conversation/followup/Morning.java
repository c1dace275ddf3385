package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.cadence.Occurrence;
import io.praxisbot.core.cadence.OccurrenceKind;
import io.praxisbot.core.cadence.Passage;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.conversation.Caps;
import io.praxisbot.core.conversation.Coming;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Judgement;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Pairs.Pair;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What somebody is told in a morning: with whom they talk on that day, and what they promised for
 * it; both in one message. The last one that fits their week tells of the rest of that week, too.
 * What doesn't fit any more comes with whatever they ask for next on that day.
 */
final class Morning {

  private final Input.Due due;
  private final Moment moment;
  private final Coming coming;
  private final Judgement judgement;
  private final Reply reply;

  Morning(Input.Due due, Moment moment) {
    this.due = due;
    this.moment = moment;
    this.coming = new Coming(moment);
    this.judgement = new Judgement(due, moment);
    this.reply = new Reply(moment);
  }

  /** Where somebody reads of several talks, or of talks and promises. */
  static SlotId slot(PersonId reader) {
    return new SlotId("agenda." + reader + ".today");
  }

  Step step() {
    Optional<Instant> told = told();
    List<Pair> talks = told.isPresent() ? List.of() : coming.talks(day());
    List<FollowUp> promises =
        coming.promises(day()).stream()
            .filter(promise -> told.filter(at -> !promise.at().isAfter(at)).isEmpty())
            .toList();
    boolean anything = !talks.isEmpty() || !promises.isEmpty();
    Verdict verdict = judgement.morning(day(), anything, told.isPresent());
    reply.change(judgement.passed(verdict, false)).patient();
    if (verdict.came()) {
      say(talks, promises);
    } else if (verdict == Verdict.TOO_MANY) {
      hold(talks, promises);
    }
    return reply.done();
  }

  private LocalDate day() {
    return due.kind() == OccurrenceKind.PROMISE ? due.day() : due.period().start();
  }

  /** When the other one of the two told of this day already, or kept it for later. */
  private Optional<Instant> told() {
    OccurrenceKind other =
        due.kind() == OccurrenceKind.PROMISE ? OccurrenceKind.ONE_ON_ONE : OccurrenceKind.PROMISE;
    return moment.self().plans().stream()
        .filter(planned -> planned.kind() == other)
        .map(Occurrence::past)
        .flatMap(List::stream)
        .filter(p -> p.verdict().came() || p.verdict() == Verdict.TOO_MANY)
        .map(Passage::at)
        .filter(at -> moment.me().today(at).equals(day()))
        .findFirst();
  }

  private void say(List<Pair> talks, List<FollowUp> promises) {
    Map<String, String> args = args(promises);
    if (Caps.isLast(moment)) {
      args.putAll(coming.ahead());
    }
    boolean ahead = args.containsKey(Coming.UNTIL);
    if (promises.isEmpty() && talks.size() == 1 && !ahead) {
      OneOnOneFlow.shown(talks.get(0), Map.of("day", day().toString()), reply);
    } else if (talks.isEmpty() && !ahead) {
      reply.say("promise.due", args);
    } else {
      reply
          .replaceIn(slot(reply.me()), "agenda.list", OneOnOneFlow.there("day", day().toString()))
          .sayIn(slot(reply.me()), "agenda.today", args);
    }
  }

  /** Till they write, as a part of what they read then; with the day it is over. */
  private void hold(List<Pair> talks, List<FollowUp> promises) {
    Map<String, String> args = args(promises);
    args.put("only", day().toString());
    Instant end = day().plusDays(1).atStartOfDay(moment.me().zone()).toInstant();
    reply
        .uncounted()
        .tellIn(
            slot(reply.me()),
            moment.me(),
            talks.isEmpty() ? "promise.due" : "agenda.today",
            args,
            end);
  }

  private Map<String, String> args(List<FollowUp> promises) {
    Map<String, String> args = new LinkedHashMap<>();
    args.put("day", day().toString());
    args.put("promises", Coming.named(promises.stream()));
    return args;
  }
}
