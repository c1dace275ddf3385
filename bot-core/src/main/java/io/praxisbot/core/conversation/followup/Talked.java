package io.praxisbot.core.conversation.followup;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import io.praxisbot.core.checkin.Help;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Pairs;
import io.praxisbot.core.conversation.Pairs.Pair;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.CheckInChange;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.TalkAnswer;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.Wishes;
import io.praxisbot.core.followup.oneonone.Point;
import io.praxisbot.core.followup.oneonone.PointId;
import io.praxisbot.core.followup.oneonone.Points;
import io.praxisbot.core.followup.oneonone.Topic;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One of the two says that they talked. By the manager it is a follow-up about all that stood on
 * the agenda; by the employee it is their yes to what the manager noted.
 */
final class Talked {

  /** What was noted earlier than that is about another talk. */
  private static final Duration SAME_TALK = Duration.ofHours(20);

  /** Further back nobody is asked whether a talk happened. */
  private static final Duration LATELY = Duration.ofDays(42);

  private final Moment moment;
  private final Reply reply;

  Talked(Moment moment, Reply reply) {
    this.moment = moment;
    this.reply = reply;
  }

  /** Whoever ticks what the person wanted to talk about says that the two did. */
  void ticked(Pair pair, Point point) {
    if (point.topic() instanceof Topic.OfHelp && point.shared()) {
      if (!pair.led()) {
        wishMet(pair);
      } else if (isWishOpen(pair)) {
        reply.change(new FollowUpChange.FollowedUp(followUp(pair, GapKind.HELP_WANTED, 0)));
      }
    }
  }

  /**
   * Whoever opens it again takes back what they said by ticking it, and nothing that was said
   * otherwise: neither what the other one did, nor what the other one has said something about.
   */
  void unticked(Pair pair, Point point) {
    if (point.topic() instanceof Topic.OfHelp && isOnlyWish(pair, point)) {
      (pair.led() ? mine(pair).filter(f -> f.answer().isEmpty()) : told(pair))
          .filter(f -> f.about() == GapKind.HELP_WANTED)
          .filter(f -> Optional.of(f.at()).equals(point.tickedAt()))
          .map(f -> new FollowUpChange.FollowUpUndone(f.id(), moment.facts().now()))
          .forEach(reply::change);
    }
  }

  /** Of those that were ticked at once, as a whole agenda is. */
  private boolean isOnlyWish(Pair pair, Point point) {
    return new Pairs(moment)
        .points(pair).ticked().stream()
            .map(Points.Listed::point)
            .filter(p -> p.topic() instanceof Topic.OfHelp && p.tickedAt().equals(point.tickedAt()))
            .allMatch(p -> p.id().equals(point.id()));
  }

  /** Talks that are known by the word of the person of the turn. */
  private Stream<FollowUp> told(Pair pair) {
    return moment.facts().talks().aboutMe().stream()
        .filter(f -> f.stands() && f.toldByEmployee() && f.manager().equals(pair.manager()));
  }

  private boolean isWishOpen(Pair pair) {
    return moment.facts().member(pair.employee()).stream()
        .flatMap(member -> Acting.open(member, moment).stream())
        .anyMatch(Gap::forTheTalk);
  }

  private void wishMet(Pair pair) {
    List<FollowUp> aboutMe = moment.facts().talks().aboutMe();
    if (wishes(pair, aboutMe).open().findAny().isPresent()) {
      reply.change(TalkTold.told(pair.line(), reply, moment));
    }
  }

  private Wishes wishes(Pair pair, List<FollowUp> aboutMe) {
    return new Wishes(moment.self().checkIns(), aboutMe, pair.line());
  }

  /** Whoever takes their wish off the agenda wishes for it no more, nor for what it stood for. */
  void withdrawn(Pair pair, Point point) {
    if (!pair.led() && point.topic() instanceof Topic.OfHelp wish) {
      Set<PointId> others =
          new Pairs(moment)
              .points(pair).shared().stream()
                  .map(Point::id)
                  .filter(id -> !id.equals(point.id()))
                  .collect(toSet());
      wishes(pair, moment.facts().talks().aboutMe())
          .open()
          .filter(c -> c.id().equals(wish.checkIn()) || c.help() == Help.ONE_ON_ONE)
          .filter(c -> !others.contains(PointId.of(c.id())))
          .map(c -> new CheckInChange.HelpWanted(c.id(), Help.NONE))
          .forEach(reply::change);
    }
  }

  /** Typed: the agenda comes below. */
  Step with(Pair pair) {
    return OneOnOneFlow.shown(pair, noted(pair), reply).done();
  }

  /** Pressed: the agenda changes where it stands. */
  Step pressed(Pair pair) {
    return replaced(pair, noted(pair));
  }

  private Step replaced(Pair pair, Map<String, String> more) {
    return reply
        .replaceIn(
            OneOnOneFlow.slot(moment.me().id(), pair.other().id()),
            "agenda",
            OneOnOneFlow.args(pair, more))
        .done();
  }

  private Map<String, String> noted(Pair pair) {
    return pair.led() ? byManager(pair) : byEmployee(pair);
  }

  private Map<String, String> byManager(Pair pair) {
    List<GapKind> about = unnoted(pair);
    if (about.isEmpty()) {
      return Map.of("talked", "already");
    }
    for (int n = 0; n < about.size(); n++) {
      reply.change(new FollowUpChange.FollowedUp(followUp(pair, about.get(n), n)));
    }
    return Map.of("talked", "manager", "noted", reply.shortId(), "count", "" + about.size());
  }

  private Stream<FollowUp> mine(Pair pair) {
    return moment.facts().member(pair.employee()).stream()
        .flatMap(member -> member.own().stream())
        .filter(f -> f.stands() && f.kind() == FollowUp.Kind.TALKED);
  }

  /** What stood on the agenda and isn't noted of this talk yet; else only that they talked. */
  private List<GapKind> unnoted(Pair pair) {
    Set<GapKind> noted =
        mine(pair)
            .filter(f -> f.at().isAfter(moment.facts().now().minus(SAME_TALK)))
            .map(FollowUp::about)
            .collect(toSet());
    Set<GapKind> about = about(pair);
    if (about.isEmpty() && noted.isEmpty()) {
      return List.of(GapKind.NO_FOLLOW_UP);
    }
    about.removeAll(noted);
    return List.copyOf(about);
  }

  private Set<GapKind> about(Pair pair) {
    return new Pairs(moment)
        .points(pair).shared().stream()
            .map(Point::topic)
            .flatMap(topic -> gap(topic).stream())
            .collect(toCollection(() -> EnumSet.noneOf(GapKind.class)));
  }

  private static Optional<GapKind> gap(Topic topic) {
    if (topic instanceof Topic.OfGap gap) {
      return Optional.of(gap.gap());
    }
    return topic instanceof Topic.OfHelp ? Optional.of(GapKind.HELP_WANTED) : Optional.empty();
  }

  private FollowUp followUp(Pair pair, GapKind about, int n) {
    return new FollowUp(
        id(reply.shortId(), n),
        moment.me().organization(),
        pair.manager(),
        pair.employee(),
        about,
        FollowUp.Kind.TALKED,
        moment.facts().now(),
        Optional.empty(),
        Optional.empty());
  }

  private static FollowUpId id(String turn, int n) {
    return new FollowUpId("f-" + turn + "." + n);
  }

  /**
   * What the manager noted, or meant to talk about, and nobody answered yet; and their own wish.
   */
  private Map<String, String> byEmployee(Pair pair) {
    Instant now = moment.facts().now();
    List<FollowUp> aboutMe = moment.facts().talks().aboutMe();
    wishMet(pair);
    aboutMe.stream()
        .filter(f -> f.stands() && f.manager().equals(pair.manager()) && f.answer().isEmpty())
        .filter(f -> f.kind() == FollowUp.Kind.TALKED || f.kind() == FollowUp.Kind.ONE_ON_ONE)
        .filter(f -> !f.at().isBefore(pair.line().since()) && f.at().isAfter(now.minus(LATELY)))
        .forEach(
            f ->
                reply.change(
                    new FollowUpChange.TalkAnswered(
                        f.id(), moment.me().id(), new TalkAnswer(true, now))));
    return Map.of("talked", "employee");
  }

  /** The manager takes it back, unless the employee has said something about it by now. */
  Step undone(Pair pair, String[] parts) {
    List<FollowUpId> noted = new ArrayList<>();
    if (parts.length == 3 && parts[2].matches("\\d{1,2}")) {
      for (int n = 0; n < Integer.parseInt(parts[2]); n++) {
        noted.add(id(parts[1], n));
      }
    }
    List<FollowUp> talk = mine(pair).filter(f -> noted.contains(f.id())).toList();
    if (talk.stream().anyMatch(f -> f.answer().isPresent())) {
      return replaced(pair, Map.of("talked", "answered"));
    }
    talk.forEach(
        f -> reply.change(new FollowUpChange.FollowUpUndone(f.id(), moment.facts().now())));
    return replaced(pair, Map.of("talked", "undone"));
  }
}
