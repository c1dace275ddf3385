package io.praxisbot.core.conversation.reader;

import io.praxisbot.core.checkin.CheckIn;
import io.praxisbot.core.conversation.Moment;
import io.praxisbot.core.conversation.Reply;
import io.praxisbot.core.conversation.change.GuidanceChange;
import io.praxisbot.core.conversation.fact.DueMeasures;
import io.praxisbot.core.conversation.fact.GrowthDays;
import io.praxisbot.core.goal.Goal;
import io.praxisbot.core.goal.Growth;
import io.praxisbot.core.goal.GrowthSignal;
import io.praxisbot.core.goal.Practice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A hint to the person alone that things go on and they no longer grow. It never comes by itself,
 * only with what they look at anyhow, one at a time, and each rarely.
 */
public final class GrowthHint {

  private final Reply reply;
  private final Moment moment;

  public GrowthHint(Reply reply, Moment moment) {
    this.reply = reply;
    this.moment = moment;
  }

  /**
   * What a view is to show, with a hint if there is one to give; it counts as given.
   *
   * @param current the check-in as this turn leaves it, if it is about one
   */
  public Map<String, String> with(Map<String, String> args, Optional<CheckIn> current) {
    return signal(current).map(signal -> hinting(args, signal)).orElse(args);
  }

  private Optional<GrowthSignal> signal(Optional<CheckIn> current) {
    LocalDate today = moment.facts().today();
    return Growth.signals(practice(current), moment.facts().growing().hinted(), today).stream()
        .findFirst();
  }

  private Map<String, String> hinting(Map<String, String> args, GrowthSignal signal) {
    var me = moment.me();
    reply.change(
        new GuidanceChange.GrowthHinted(
            me.id(), me.organization(), signal.kind(), moment.facts().today()));
    Map<String, String> all = new LinkedHashMap<>(args);
    all.put("growth", signal.kind().name());
    signal.measure().ifPresent(measure -> all.put("measure", measure.value()));
    return all;
  }

  /** The hint that somebody tries without learning, as a view takes it. */
  public static Map<String, String> stalled() {
    return Map.of("growth", GrowthSignal.Kind.TRIES_WITHOUT_LEARNING.name());
  }

  private Practice practice(Optional<CheckIn> current) {
    List<CheckIn> checkIns = new ArrayList<>(moment.self().checkIns());
    current.ifPresent(
        c -> {
          checkIns.removeIf(before -> before.id().equals(c.id()));
          checkIns.add(c);
        });
    List<Goal> goals = new ArrayList<>(moment.self().goals());
    goals.addAll(moment.facts().growing().business());
    var practised =
        GrowthDays.of(
            moment.me(), moment.self().goals(), checkIns, moment.facts().growing().learned());
    return new Practice(
        practised.tried(),
        practised.learned(),
        goals,
        moment.facts().growing().measures().stream()
            .filter(m -> DueMeasures.isCurrent(m, moment.self().goals()))
            .toList());
  }
}
