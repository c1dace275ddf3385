package io.praxisbot.core.conversation;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.Digest;
import io.praxisbot.core.followup.DigestId;
import io.praxisbot.core.followup.FollowUp;
import io.praxisbot.core.followup.FollowUpId;
import io.praxisbot.core.followup.GapKind;
import io.praxisbot.core.followup.Member;
import io.praxisbot.core.people.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The manager's digest: at its time or when asked for, and what a press on it does. */
final class DigestFlow implements Flow {

  /** What the first digest looks back on. */
  private static final Duration FIRST = Duration.ofDays(7);

  @Override
  public FlowName name() {
    return FlowName.DIGEST;
  }

  /** Where a digest stands. */
  static SlotId slot(DigestId id) {
    return new SlotId("digest." + id);
  }

  @Override
  public Step due(Input.Due due, Moment moment) {
    Judgement judgement = new Judgement(due, moment);
    Verdict verdict = judgement.digest();
    Reply reply = new Reply(moment).uncounted();
    reply.change(judgement.passed(verdict));
    if (!verdict.came()) {
      return reply.patient().done();
    }
    Digest digest = inTime(Digest.idFor(moment.me().id(), due.period()), moment);
    return shown(reply, digest).patient().done();
  }

  @Override
  public Step commanded(Command command, Moment moment) {
    Reply reply = new Reply(moment);
    if (moment.facts().team().isEmpty()) {
      return command instanceof Command.ShowDigest && moment.me().admin()
          ? reply.say("admin.setting", Map.of(SettingChange.SETTING, everybodys(moment))).done()
          : reply.say("team.none").done();
    }
    if (command instanceof Command.Team) {
      return reply.say("team").done();
    }
    if (command instanceof Command.FollowUpOn followUp) {
      return followUpOn(followUp, reply, moment);
    }
    DigestId id = Digest.idOnDemand(moment.me().id(), reply.shortId());
    return shown(reply, onDemand(id, moment)).done();
  }

  /** The rule of everybody's digests, for an admin who gets none. */
  private static String everybodys(Moment moment) {
    return new Target(
            SettingKind.DIGEST,
            CadenceSetting.Layer.ORGANIZATION,
            moment.me().organization(),
            Optional.empty())
        .setting();
  }

  private static Step followUpOn(Command.FollowUpOn command, Reply reply, Moment moment) {
    if (command.person().isEmpty()) {
      return reply.say("team").done();
    }
    Directory team =
        new Directory(
            moment.facts().team().stream().map(Member::person).toList(),
            List.of(),
            List.of(),
            List.of());
    Found found = Found.of(command.person().get(), team);
    if (found.person().isEmpty()) {
      return found.several().isEmpty()
          ? reply.quoting(command.person().get().label()).say("team.notyours").done()
          : found.said(reply, command.person().get()).done();
    }
    return reply.say("followup", Map.of("person", found.person().get().id().value())).done();
  }

  private static Reply shown(Reply reply, Digest digest) {
    return reply
        .change(new Change.DigestMade(digest))
        .sayIn(slot(digest.id()), "digest", Map.of("digest", digest.id().value()));
  }

  /** Over everybody who reports to the manager now, since the last one that came by itself. */
  private static Digest since(Instant since, DigestId id, Moment moment) {
    return new Digest(
        id,
        moment.me().organization(),
        moment.me().id(),
        since,
        moment.turn().receivedAt(),
        moment.facts().team().stream().map(m -> m.person().id()).toList());
  }

  /** What came since the last one, so that nothing is left out whatever changed in between. */
  private static Digest inTime(DigestId id, Moment moment) {
    Instant week = moment.turn().receivedAt().minus(FIRST);
    return since(moment.facts().lastDigest().orElse(week), id, moment);
  }

  /** Somebody who asks on Monday after the digest still wants to see the last days. */
  private static Digest onDemand(DigestId id, Moment moment) {
    Instant week = moment.turn().receivedAt().minus(FIRST);
    return since(
        moment.facts().lastDigest().filter(at -> at.isBefore(week)).orElse(week), id, moment);
  }

  @Override
  public Step pressed(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    if (press.action().equals("show")) {
      return commanded(new Command.ShowDigest(), moment);
    }
    if (press.action().equals("undo")) {
      return undone(press, reply, moment);
    }
    String[] parts = press.subject().split(":", -1);
    Optional<Member> member = moment.facts().member(new PersonId(parts[0]));
    Optional<GapKind> kind = parts.length > 1 ? kind(parts[1]) : Optional.empty();
    if (member.isEmpty() || kind.isEmpty()) {
      return reply.say("gone").done();
    }
    return switch (press.action()) {
      case "talked" -> acted(FollowUp.Kind.TALKED, member.get(), kind.get(), reply, moment, parts);
      case "notnow" -> acted(FollowUp.Kind.NOT_NOW, member.get(), kind.get(), reply, moment, parts);
      case "words" -> otherWords(parts, reply, moment);
      default -> reply.say("gone").done();
    };
  }

  private static Optional<GapKind> kind(String name) {
    return List.of(GapKind.values()).stream().filter(k -> k.name().equals(name)).findFirst();
  }

  private static Step acted(
      FollowUp.Kind how, Member member, GapKind about, Reply reply, Moment moment, String[] parts) {
    FollowUp done = followUp(how, Optional.empty(), member, about, reply, moment);
    return noted(done, member, parts.length > 2 ? parts[2] : "", reply);
  }

  private static FollowUp followUp(
      FollowUp.Kind how,
      Optional<LocalDate> by,
      Member member,
      GapKind about,
      Reply reply,
      Moment moment) {
    return new FollowUp(
        new FollowUpId("f-" + reply.shortId()),
        moment.me().organization(),
        moment.me().id(),
        member.person().id(),
        about,
        how,
        moment.turn().receivedAt(),
        by,
        Optional.empty());
  }

  private static boolean already(FollowUp done, Member member) {
    return member.own().stream()
        .anyMatch(
            f ->
                f.about() == done.about()
                    && f.undoneAt().isEmpty()
                    && f.kind() == done.kind()
                    && f.by().equals(done.by())
                    && f.at().isAfter(done.at().minus(Duration.ofDays(1))));
  }

  /**
   * What the manager did is kept, and can be taken back.
   *
   * @param digest on which it was pressed; empty if on none
   */
  private static Step noted(FollowUp done, Member member, String digest, Reply reply) {
    if (already(done, member)) {
      return reply.say("followup.already").done();
    }
    reply.change(new FollowUpChange.FollowedUp(done));
    revise(new String[] {"", "", digest}, reply);
    Map<String, String> args = new LinkedHashMap<>();
    args.put("followup", done.id().value());
    args.put("person", member.person().id().value());
    args.put("digest", digest);
    done.by().ifPresent(day -> args.put("by", day.toString()));
    String key = done.kind() == FollowUp.Kind.NOT_NOW ? "notnow" : lower(done.kind());
    return reply.say("followup." + key, args).done();
  }

  private static String lower(FollowUp.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What the manager wrote down about a gap, in a form. */
  @Override
  public Step submitted(Press press, Map<String, String> values, Moment moment) {
    Reply reply = new Reply(moment);
    String[] parts = press.subject().split(":", -1);
    Optional<Member> member = moment.facts().member(new PersonId(parts[0]));
    Optional<GapKind> about = parts.length > 1 ? kind(parts[1]) : Optional.empty();
    if (member.isEmpty() || about.isEmpty()) {
      return reply.say("gone").done();
    }
    Optional<FollowUp.Kind> how = how(values, reply);
    Optional<LocalDate> by =
        how.filter(FollowUp.Kind.PROMISED::equals).flatMap(k -> by(values, reply, moment));
    if (reply.refused()) {
      return reply.done();
    }
    FollowUp done = followUp(how.orElseThrow(), by, member.get(), about.get(), reply, moment);
    return noted(done, member.get(), parts.length > 2 ? parts[2] : "", reply);
  }

  private static Optional<FollowUp.Kind> how(Map<String, String> values, Reply reply) {
    Optional<FollowUp.Kind> how =
        Stream.of(FollowUp.Kind.values())
            .filter(k -> k != FollowUp.Kind.NOT_NOW)
            .filter(k -> lower(k).equals(values.get("kind")))
            .findFirst();
    if (how.isEmpty()) {
      reply.refuse("kind", "checkin.form.choose", Map.of());
    }
    return how;
  }

  /** A promise is for a day that is still to come, or for today. */
  private static Optional<LocalDate> by(Map<String, String> values, Reply reply, Moment moment) {
    Optional<LocalDate> by =
        date(values.getOrDefault("by", "")).filter(day -> !day.isBefore(moment.facts().today()));
    if (by.isEmpty()) {
      reply.refuse("by", "followup.form.by.needed", Map.of());
    }
    return by;
  }

  private static Optional<LocalDate> date(String iso) {
    try {
      return Optional.of(LocalDate.parse(iso));
    } catch (DateTimeParseException none) {
      return Optional.empty();
    }
  }

  /** The digest on which it was pressed shows what was done. */
  private static void revise(String[] parts, Reply reply) {
    if (parts.length > 2 && !parts[2].isEmpty()) {
      DigestId digest = new DigestId(parts[2]);
      reply.replaceIn(slot(digest), "digest", Map.of("digest", digest.value()));
    }
  }

  /** Another opening for the same gap, in place. */
  private static Step otherWords(String[] parts, Reply reply, Moment moment) {
    if (parts.length < 4 || !parts[3].matches("\\d{1,2}")) {
      return reply.say("gone").done();
    }
    reply.change(
        new Change.OtherWords(
            new DigestId(parts[2]),
            moment.me().id(),
            parts[0] + "." + parts[1],
            Integer.parseInt(parts[3])));
    revise(parts, reply);
    return reply.done();
  }

  private static Step undone(Press press, Reply reply, Moment moment) {
    String[] parts = press.subject().split(":", -1);
    boolean mine =
        moment.facts().team().stream()
            .flatMap(m -> m.own().stream())
            .anyMatch(f -> f.id().value().equals(parts[0]) && f.undoneAt().isEmpty());
    if (!mine) {
      return reply.say("gone").done();
    }
    reply.change(
        new FollowUpChange.FollowUpUndone(new FollowUpId(parts[0]), moment.turn().receivedAt()));
    if (parts.length > 1 && !parts[1].isEmpty()) {
      revise(new String[] {"", "", parts[1]}, reply);
    }
    return reply.say("followup.undone").done();
  }
}
