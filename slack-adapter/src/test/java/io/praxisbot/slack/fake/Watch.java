package io.praxisbot.slack.fake;

import io.praxisbot.slack.fake.client.FakeUser;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** What changed before people's eyes since they last looked. */
final class Watch {

  /** Slack takes a message a second into a conversation, so a pause is longer than that. */
  private static final Duration QUIET = Duration.ofMillis(1_300);

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final List<FakeUser> users;
  private final Map<FakeUser, List<String>> before = new HashMap<>();

  Watch(List<FakeUser> users) {
    this.users = List.copyOf(users);
  }

  /** Waits until nothing moves any more, and tells what is new, person by person. */
  List<String> look() {
    settle();
    return users.stream().flatMap(user -> news(user).stream()).toList();
  }

  private void settle() {
    List<List<String>> last = new ArrayList<>();
    Awaitility.await()
        .pollInterval(Duration.ofMillis(50))
        .during(QUIET)
        .atMost(PATIENCE)
        .until(() -> stands(last));
  }

  private boolean stands(List<List<String>> last) {
    List<List<String>> now = users.stream().map(FakeUser::screen).toList();
    boolean same = last.equals(now);
    last.clear();
    last.addAll(now);
    return same;
  }

  private List<String> news(FakeUser user) {
    List<String> now = user.screen();
    List<String> fresh = new ArrayList<>(now);
    before.getOrDefault(user, List.of()).forEach(fresh::remove);
    before.put(user, now);
    return fresh.stream().map(seen -> user.member().name() + " sees " + seen).toList();
  }
}
