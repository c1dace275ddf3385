package io.praxisbot.slack.fake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

/** The trigger ids that were given out. */
final class Triggers {

  private static final Duration LIFE = Duration.ofSeconds(3);

  private record Trigger(FakeMember member, Instant end, AtomicBoolean used) {}

  private final InstantSource clock;
  private final Map<String, Trigger> given = new ConcurrentHashMap<>();

  Triggers(InstantSource clock) {
    this.clock = clock;
  }

  String mint(FakeMember member) {
    FakeSlack slack = member.workspace().slack();
    String id = slack.number() + "." + slack.number() + "." + member.id().toLowerCase(Locale.ROOT);
    given.put(id, new Trigger(member, clock.instant().plus(LIFE), new AtomicBoolean()));
    return id;
  }

  /** Whose trigger it is; it is used up now. */
  FakeMember exchange(String id, FakeWorkspace workspace) {
    Trigger trigger = given.get(id);
    if (trigger == null || trigger.member().workspace() != workspace) {
      throw new Refusal("invalid_arguments", List.of("invalid `trigger_id`"));
    }
    if (clock.instant().isAfter(trigger.end())) {
      throw new Refusal("expired_trigger_id");
    }
    if (!trigger.used().compareAndSet(false, true)) {
      throw new Refusal("exchanged_trigger_id");
    }
    return trigger.member();
  }
}
