package io.praxisbot.core.conversation.followup;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import io.praxisbot.core.conversation.Length;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Pairs;
import io.praxisbot.core.conversation.Pairs.Pair;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.OneOnOneChange;
import io.praxisbot.core.conversation.command.AgendaWish;
import io.praxisbot.core.conversation.command.RhythmWords;
import io.praxisbot.core.followup.oneonone.Meeting;
import io.praxisbot.core.followup.oneonone.OneOnOne;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.followup.oneonone.PointId;
import io.praxisbot.core.followup.oneonone.Points;
import io.praxisbot.core.followup.oneonone.Points.Listed;
import io.praxisbot.core.followup.oneonone.Topic;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What somebody wants of an agenda is done. */
final class AgendaActs {

  /** Nobody plans a talk further ahead. */
  private static final int MOST_DAYS = 366;

  private final Moment moment;
  private final Reply reply;
  private final Pairs pairs;

  AgendaActs(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
    this.pairs = new Pairs(moment);
  }

  /** With that one. */
  Step with(Pair pair, AgendaWish wish) {
    if (wish instanceof AgendaWish.Add add) {
      return add(pair, add);
    } else if (wish instanceof AgendaWish.Mark mark) {
      return mark(Optional.of(pair), pairs.points(pair), mark);
    } else if (wish instanceof AgendaWish.Once once) {
      return meets(pair, once.day(), once.time(), 0);
    } else if (wish instanceof AgendaWish.Regularly regularly) {
      return meets(pair, regularly);
    } else if (wish instanceof AgendaWish.NoDay) {
      return set(pair, Optional.empty(), "off");
    } else if (wish instanceof AgendaWish.Talked) {
      return new Talked(moment, reply).with(pair);
    }
    return shown(pair, Map.of());
  }

  /** Without a manager: their own points are still theirs. */
  Step alone(AgendaWish wish) {
    if (wish instanceof AgendaWish.Mark mark) {
      return mark(Optional.empty(), pairs.left(), mark);
    }
    return reply.say("agenda.alone").done();
  }

  private Step mark(Optional<Pair> pair, Points points, AgendaWish.Mark mark) {
    boolean again = mark.move() == AgendaWish.Move.REOPEN;
    List<Listed> meant = again ? points.ticked() : points.open();
    if (mark.number() > meant.size()) {
      String count = String.valueOf(meant.size());
      return reply
          .say(again ? "agenda.number.ticked" : "agenda.number", Map.of("count", count))
          .done();
    }
    return mark(pair, meant.get(mark.number() - 1), mark.move());
  }

  private Step shown(Pair pair, Map<String, String> more) {
    return OneOnOneFlow.shown(pair, more, reply).done();
  }

  private Step add(Pair pair, AgendaWish.Add add) {
    String words = add.words().strip();
    if (words.isEmpty() || Length.of(words) > Point.LONGEST) {
      String most = String.valueOf(Point.LONGEST);
      return reply
          .say(words.isEmpty() ? "agenda.words" : "agenda.words.long", Map.of("most", most))
          .done();
    }
    if (isFull(pair)) {
      return full();
    }
    Point point =
        Point.open(
            new PointId("a-" + reply.shortId()),
            moment.me().id(),
            new Topic.Own(words),
            add.shared(),
            moment.facts().now());
    reply.change(put(pair, point));
    return shown(pair, Map.of("added", add.shared() ? "shared" : "private"));
  }

  private Step full() {
    return reply.say("agenda.full", Map.of("most", String.valueOf(OneOnOne.MOST))).done();
  }

  private OneOnOneChange put(Pair pair, Point point) {
    return new OneOnOneChange.PointPut(
        moment.me().organization(), pair.manager(), pair.employee(), point);
  }

  /** What was asked about a point; one that can't be done says why. */
  private Step mark(Optional<Pair> pair, Listed listed, AgendaWish.Move move) {
    Optional<Step> refusal = refused(pair, listed, move);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    change(pair, listed, move);
    return pair.map(with -> shown(with, Map.of()))
        .orElseGet(() -> reply.say("agenda.alone").done());
  }

  /** Says why that can't be done with the point; empty if it can. */
  Optional<Step> refused(Optional<Pair> pair, Listed listed, AgendaWish.Move move) {
    boolean brought =
        move == AgendaWish.Move.SHARE
            && pair.filter(p -> !p.id().equals(listed.pair())).isPresent();
    Optional<String> refusal = refusal(pair, listed.point(), move);
    return refusal.isEmpty() && brought && isFull(pair.orElseThrow())
        ? Optional.of(full())
        : refusal.map(why -> reply.say(why).done());
  }

  private boolean isFull(Pair pair) {
    return pairs.kept(pair).isFull(moment.me().id(), Optional.of(pair.line()));
  }

  private Optional<String> refusal(Optional<Pair> pair, Point point, AgendaWish.Move move) {
    boolean mine = point.by().equals(moment.me().id());
    return switch (move) {
      case TICK, REOPEN -> Optional.empty();
      case REMOVE -> mine ? Optional.empty() : Optional.of("agenda.others");
      case SHARE ->
          pair.isEmpty() ? Optional.of("agenda.alone") : unless(mine && !point.shared(), point);
      case KEEP -> unless(mine && point.shared() && point.own(), point);
    };
  }

  private static Optional<String> unless(boolean possible, Point point) {
    if (possible) {
      return Optional.empty();
    }
    return Optional.of(point.shared() ? "agenda.others" : "agenda.already");
  }

  /** The same, where it was shown that it can be done. */
  void change(Optional<Pair> pair, Listed listed, AgendaWish.Move move) {
    PointId id = listed.point().id();
    var me = moment.me().id();
    var now = moment.facts().now();
    boolean shown = listed.point().shared();
    if (shown && (move == AgendaWish.Move.REMOVE || move == AgendaWish.Move.KEEP)) {
      pair.ifPresent(with -> OneOnOneFlow.changedFor(with.other(), reply));
    }
    switch (move) {
      case TICK -> {
        reply.change(new OneOnOneChange.PointTicked(listed.pair(), id, me, Optional.of(now)));
        pair.ifPresent(with -> new Talked(moment, reply).ticked(with, listed.point()));
      }
      case REOPEN -> {
        reply.change(new OneOnOneChange.PointTicked(listed.pair(), id, me, Optional.empty()));
        pair.ifPresent(with -> new Talked(moment, reply).unticked(with, listed.point()));
      }
      case REMOVE -> {
        reply.change(new OneOnOneChange.PointRemoved(listed.pair(), id, me));
        pair.ifPresent(with -> new Talked(moment, reply).withdrawn(with, listed.point()));
      }
      case KEEP -> reply.change(new OneOnOneChange.PointShared(listed.pair(), id, me, false, now));
      case SHARE -> share(pair.orElseThrow(), listed);
    }
  }

  /** One from before comes to whoever is the manager now. */
  private void share(Pair pair, Listed listed) {
    Point point = listed.point();
    var now = moment.facts().now();
    if (listed.pair().equals(pair.id())) {
      reply.change(new OneOnOneChange.PointShared(pair.id(), point.id(), point.by(), true, now));
    } else {
      reply.change(put(pair, Point.open(point.id(), point.by(), point.topic(), true, now)));
      reply.change(new OneOnOneChange.PointRemoved(listed.pair(), point.id(), point.by()));
    }
  }

  private Step meets(Pair pair, AgendaWish.Regularly regularly) {
    RhythmWords rhythm = regularly.rhythm();
    LocalDate first =
        regularly
            .from()
            .orElseGet(() -> moment.facts().today().with(nextOrSame(rhythm.day().orElseThrow())));
    return meets(pair, first, rhythm.time(), rhythm.everyWeeks());
  }

  private Step meets(Pair pair, LocalDate day, Optional<LocalTime> time, int everyWeeks) {
    if (day.isBefore(moment.facts().today())
        || day.isAfter(moment.facts().today().plusDays(MOST_DAYS))) {
      return reply.say("agenda.day.bounds").done();
    }
    Meeting meeting = new Meeting(day, time, moment.me().zone(), everyWeeks, moment.facts().now());
    boolean off = moment.self().standing().rules().calendar().off(day).isPresent();
    String said = day.equals(moment.facts().today()) ? "today" : "day";
    return set(pair, Optional.of(meeting), off ? "dayoff" : said);
  }

  private Step set(Pair pair, Optional<Meeting> meeting, String said) {
    reply.change(
        new OneOnOneChange.MeetingSet(
            moment.me().organization(), pair.manager(), pair.employee(), meeting));
    return shown(pair, Map.of("set", said));
  }
}
