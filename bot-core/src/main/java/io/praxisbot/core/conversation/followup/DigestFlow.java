package io.praxisbot.core.conversation.followup;

import io.praxisbot.core.cadence.CadenceSetting;
import io.praxisbot.core.cadence.SettingKind;
import io.praxisbot.core.cadence.Verdict;
import io.praxisbot.core.conversation.Flow;
import io.praxisbot.core.conversation.FlowName;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Judgement;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.Step;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.conversation.command.Command;
import io.praxisbot.core.conversation.fact.Target;
import io.praxisbot.core.conversation.followup.Acting.About;
import io.praxisbot.core.conversation.reader.FirstWords;
import io.praxisbot.core.conversation.setting.SettingChange;
import io.praxisbot.core.delivery.Delivery;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.followup.digest.Digest;
import io.praxisbot.core.followup.digest.DigestId;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * The manager's digest: at its time or when asked for. What a press on it does is {@link Acting}.
 */
public final class DigestFlow implements Flow {

  /** What the first digest looks back on. */
  private static final Duration FIRST = Duration.ofDays(7);

  private final FollowUpFlow acts = new FollowUpFlow();

  @Override
  public FlowName name() {
    return FlowName.DIGEST;
  }

  /** Where a digest stands. */
  public static SlotId slot(DigestId id) {
    return new SlotId("digest." + id);
  }

  /** What a digest is rendered from; one that reads the same isn't sent in its place. */
  public static Map<String, String> args(DigestId id) {
    return Map.of("digest", id.value(), Delivery.COMPARED, "yes");
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
    return shown(reply, digest, moment).patient().done();
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
    DigestId id = Digest.idOnDemand(moment.me().id(), reply.shortId());
    return shown(reply, onDemand(id, moment), moment).done();
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

  private static Reply shown(Reply reply, Digest digest, Moment moment) {
    return reply
        .change(new Change.DigestMade(new FirstWords(moment).in(digest)))
        .sayIn(slot(digest.id()), "digest", args(digest.id()));
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
    return switch (press.action()) {
      case "show" -> commanded(new Command.ShowDigest(), moment);
      case "turn" -> new DigestTurns(new Reply(moment), moment).turned(press.subject());
      case "further" -> new Reply(moment).say("team.further").done();
      case "words" -> otherWords(press, moment);
      default -> acts.pressed(press, moment);
    };
  }

  /** Another opening for the same gap, in place. */
  private static Step otherWords(Press press, Moment moment) {
    Reply reply = new Reply(moment);
    String[] parts = press.subject().split(":", -1);
    boolean whole = parts.length > 3 && parts[3].matches("\\d{1,2}");
    Optional<About> about = Acting.of(press, moment).filter(a -> whole);
    if (about.isEmpty()) {
      return reply.say("gone").done();
    }
    reply.change(
        new Change.OtherWords(
            new DigestId(parts[2]),
            moment.me().id(),
            parts[0] + "." + parts[1],
            Integer.parseInt(parts[3])));
    SayingFlow.passed(SayingFlow.opening(press, 4, moment), reply, moment);
    Acting.revise(parts[2], reply);
    return reply.done();
  }
}
