package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.conversation.Dialogue;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.FollowUpChange;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.digest.DigestId;
import io.praxisbot.core.followup.gap.Gap;
import io.praxisbot.core.followup.gap.GapFinder;
import io.praxisbot.core.followup.gap.Member;
import io.praxisbot.core.people.Person;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a manager does about somebody in one press, and the follow-up that it leaves. */
public final class Acting {

  /** Notes of a dialogue about it. */
  static final String PERSON = "person";

  private static final String KIND = "kind";
  private static final String DIGEST = "digest";

  private static final String PREFIX = "f-";

  /** Behind the name of the first, what else was left at once. */
  private static final String PART = "~";

  /** Who does the same twice within that time has pressed twice. */
  private static final Duration AGAIN = Duration.ofDays(1);

  /** Closed by the manager alone, so nobody has closed them meanwhile. */
  private static final Set<GapKind> OWN =
      EnumSet.of(
          GapKind.PROMISE_OVERDUE,
          GapKind.TALK_MISSED,
          GapKind.NO_FIRST_TALK,
          GapKind.NO_FOLLOW_UP);

  /**
   * What it is about.
   *
   * @param subject the id of the one gap of that kind; empty if it is about all of them
   * @param digest on which it was pressed; empty if on none
   */
  public record About(Member member, GapKind kind, Optional<String> subject, String digest) {
    public Person person() {
      return member.person();
    }

    /** What names it in the view of a message, and in the notes of a dialogue. */
    Map<String, String> args() {
      return Map.of(PERSON, person().id().value(), KIND, kind.name(), DIGEST, digest);
    }

    private String which() {
      return Gap.which(kind, subject);
    }

    public Dialogue noted(Dialogue dialogue) {
      return dialogue
          .noting(PERSON, person().id().value())
          .noting(KIND, which())
          .noting(DIGEST, digest);
    }
  }

  private final About about;
  private final Reply reply;
  private final Moment moment;
  private final int nth;

  public Acting(About about, Reply reply, Moment moment) {
    this(about, reply, moment, 0);
  }

  /**
   * One of several of the same turn.
   *
   * @param nth from 0; what it leaves is named after it
   */
  public Acting(About about, Reply reply, Moment moment, int nth) {
    this.about = about;
    this.reply = reply;
    this.moment = moment;
    this.nth = nth;
  }

  /** What a press is about: person, kind of gap and digest; empty if they aren't theirs (now). */
  public static Optional<About> of(Press press, Moment moment) {
    String[] parts = press.subject().split(":", -1);
    return parts.length < 2
        ? Optional.empty()
        : of(parts[0], parts[1], parts.length > 2 ? parts[2] : "", moment);
  }

  /** What a dialogue was begun about. */
  public static Optional<About> of(Dialogue dialogue, Moment moment) {
    return of(dialogue.note(PERSON), dialogue.note(KIND), dialogue.note(DIGEST), moment);
  }

  private static Optional<About> of(String person, String which, String digest, Moment moment) {
    Optional<Member> theirs =
        Optional.of(person)
            .filter(id -> !id.isBlank())
            .flatMap(id -> moment.facts().member(new PersonId(id)));
    return Gap.named(which)
        .flatMap(gap -> theirs.map(m -> new About(m, gap.kind(), gap.subject(), digest)));
  }

  /**
   * The most urgent of what is open with them, all of its kind; if nothing is, that they are
   * followed up with.
   */
  public static About mostUrgent(Member member, Moment moment) {
    return new About(
        member,
        open(member, moment).stream().map(Gap::kind).findFirst().orElse(GapKind.NO_FOLLOW_UP),
        Optional.empty(),
        "");
  }

  /** The person, and none of what is open with them: only that they are followed up with. */
  static About whole(Member member) {
    return new About(member, GapKind.NO_FOLLOW_UP, Optional.empty(), "");
  }

  /** What is open with them at this moment, the most urgent first. */
  static List<Gap> open(Member member, Moment moment) {
    return new GapFinder().find(member, moment.facts().now());
  }

  /**
   * They talked.
   *
   * @param opening the key of the words that stood there; empty if none did
   */
  Reply talked(String opening) {
    return note(left(FollowUp.Kind.TALKED), Map.of("opening", opening));
  }

  /** The point stands on the agenda of their next talk. */
  Step onTheAgenda() {
    if (about.member().deputy().isPresent()) {
      return reply.say("deputy.agenda", about.args()).done();
    }
    return noted(left(FollowUp.Kind.ONE_ON_ONE));
  }

  /** What closed itself meanwhile needn't be put off. */
  Reply notNow() {
    if (isOver()) {
      revise(about.digest(), reply);
      return reply.say("followup.over.notnow", about.args());
    }
    return note(left(FollowUp.Kind.NOT_NOW), Map.of());
  }

  /** A suggestion is on its way; it is a follow-up for as long as it isn't taken back. */
  public void suggested(String proposal) {
    keep(left(PREFIX + proposal, FollowUp.Kind.SUGGESTED, Optional.empty()));
  }

  /** A suggestion is taken back, or gave way to another one. */
  public static void unsuggested(String proposal, Reply reply, Moment moment) {
    done(PREFIX + proposal, moment)
        .filter(FollowUp::stands)
        .map(done -> new FollowUpChange.FollowUpUndone(done.id(), moment.facts().now()))
        .ifPresent(reply::change);
  }

  /** A follow-up of that kind, which nothing keeps yet. */
  FollowUp left(FollowUp.Kind how) {
    return left(how, Optional.empty());
  }

  private FollowUp left(String id, FollowUp.Kind how, Optional<LocalDate> by) {
    return new FollowUp(
            new FollowUpId(id),
            moment.me().organization(),
            moment.me().id(),
            about.person().id(),
            about.kind(),
            how,
            moment.facts().now(),
            by,
            Optional.empty())
        .regarding(about.subject());
  }

  FollowUp left(FollowUp.Kind how, Optional<LocalDate> by) {
    return left(PREFIX + reply.shortId() + (nth == 0 ? "" : "." + nth), how, by);
  }

  /**
   * One of several that are left at once, about one person, and taken back by the first.
   *
   * @param part from 0
   */
  FollowUp left(FollowUp.Kind how, int part) {
    String id = PREFIX + reply.shortId() + (nth == 0 ? "" : "." + nth);
    return left(part == 0 ? id : id + PART + part, how, Optional.empty());
  }

  /** Whether that one was left together with the first one. */
  static boolean isPart(FollowUp done, FollowUp first) {
    String stem = first.id().value().replaceFirst(PART + "\\d+$", "");
    return done.id().equals(first.id()) || done.id().value().startsWith(stem + PART);
  }

  /** What the manager did is kept, and can be taken back. */
  public Step noted(FollowUp done) {
    return noted(done, Map.of());
  }

  /**
   * The same.
   *
   * @param more what else the message shows
   */
  public Step noted(FollowUp done, Map<String, String> more) {
    return note(done, more).done();
  }

  private Reply note(FollowUp done, Map<String, String> more) {
    if (isAlready(done)) {
      return reply.say("followup.already");
    }
    keep(done);
    return tell(done, more);
  }

  /**
   * Says that it is noted.
   *
   * @param more what else the message shows
   */
  Step told(FollowUp done, Map<String, String> more) {
    return tell(done, more).done();
  }

  Reply tell(FollowUp done, Map<String, String> more) {
    Map<String, String> args = new LinkedHashMap<>(about.args());
    args.putAll(more);
    args.put("followup", done.id().value());
    done.by().ifPresent(day -> args.put("by", day.toString()));
    if (isOver()) {
      args.put("over", "yes");
    }
    return reply.say("followup." + done.kind().name().toLowerCase(Locale.ROOT), args);
  }

  /** Keeps it; the digest on which it was pressed shows it. */
  void keep(FollowUp done) {
    reply.change(new FollowUpChange.FollowedUp(done));
    revise(about.digest(), reply);
  }

  /** Whether the same was done a moment ago, by another press or by typing it again. */
  boolean isAlready(FollowUp done) {
    return about.member().own().stream()
        .filter(f -> f.stands() && !f.denied())
        .filter(f -> f.kind() == done.kind() && f.by().equals(done.by()))
        .filter(f -> f.words().equals(done.words()))
        .filter(f -> isSame(f, done) || isWhole(done))
        .anyMatch(f -> f.at().isAfter(done.at().minus(AGAIN)));
  }

  /** Whether what was done covers what would be done now. */
  private static boolean isSame(FollowUp before, FollowUp done) {
    return before.about() == done.about()
        && (before.subject().isEmpty() || before.subject().equals(done.subject()));
  }

  /** Whether it is about the person rather than about one of the gaps. */
  private static boolean isWhole(FollowUp done) {
    return done.about() == GapKind.NO_FOLLOW_UP || done.words().isPresent();
  }

  /** Whether what it is about has closed itself: nothing rests, and nothing is open. */
  private boolean isOver() {
    boolean rests =
        about.member().followUps().stream().filter(FollowUp::stands).anyMatch(this::concerns);
    return !OWN.contains(about.kind())
        && !rests
        && open(about.member(), moment).stream()
            .noneMatch(gap -> gap.is(about.kind(), about.subject()));
  }

  private boolean concerns(FollowUp done) {
    boolean all = done.subject().isEmpty() || about.subject().isEmpty();
    return done.about() == about.kind() && (all || done.subject().equals(about.subject()));
  }

  /** The one of these by that name. */
  static Optional<FollowUp> done(String id, Moment moment) {
    return moment.facts().acts().filter(followUp -> followUp.id().value().equals(id)).findFirst();
  }

  /**
   * Shows a digest anew.
   *
   * @param digest its id; empty for none
   */
  static void revise(String digest, Reply reply) {
    if (!digest.isEmpty()) {
      DigestId id = new DigestId(digest);
      reply.replaceIn(DigestFlow.slot(id), "digest", DigestFlow.args(id));
    }
  }
}
