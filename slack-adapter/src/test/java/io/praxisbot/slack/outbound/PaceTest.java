package io.praxisbot.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaceTest {

  private static final Instant START = Instant.parse("2027-01-07T15:00:00Z");
  private static final WorkspaceId ACME = new WorkspaceId("T1");
  private static final WorkspaceId SUNROOF = new WorkspaceId("T2");
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final TestClock clock = new TestClock(START);
  private final Rates rates = Rates.slack(Rates.MESSAGES_PER_MINUTE);
  private final Pace pace = MovedMeter.pace(rates, clock);

  @Test
  void aThousandMessagesTakeAsLongAsTheRateSays() {
    for (int i = 0; i < 1_000; i++) {
      assertThat(post(ACME, "U" + i)).isEmpty();
    }

    Duration allowed = MINUTE.multipliedBy(1_000).dividedBy(300);
    assertThat(passed()).isBetween(allowed.minusSeconds(4), allowed.multipliedBy(11).dividedBy(10));
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void noMinuteHoldsMoreThanSlackAllows(Method method) {
    int limit =
        switch (method) {
          case CHAT_POST_MESSAGE -> 300;
          case AUTH_TEST -> 200;
          case USERS_LIST -> 20;
          case CHAT_UPDATE, CHAT_DELETE, CONVERSATIONS_OPEN, CONVERSATIONS_HISTORY -> 50;
          case USERS_INFO, VIEWS_OPEN, VIEWS_UPDATE, VIEWS_PUBLISH -> 100;
        };
    List<Instant> calls = new ArrayList<>();
    for (int i = 0; i < 3 * limit; i++) {
      assertThat(pace.enter(ACME, method, Terms.USUAL)).isEmpty();
      calls.add(clock.instant());
    }

    for (int i = 0; i + limit < calls.size(); i++) {
      assertThat(Duration.between(calls.get(i), calls.get(i + limit))).isGreaterThan(MINUTE);
    }
  }

  @Test
  void aConversationGetsTwoMessagesAtOnceAndThenOneASecond() {
    post(ACME, "U1");
    post(ACME, "U1");
    assertThat(passed()).isZero();

    post(ACME, "U1");
    post(ACME, "U1");

    assertThat(passed()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void whatWouldWaitTooLongIsNotCalledAndCostsNobodyATurn() {
    Terms impatient = Terms.USUAL.in("U1").within(Duration.ofMillis(900));
    pace.enter(ACME, Method.CHAT_POST_MESSAGE, impatient);
    pace.enter(ACME, Method.CHAT_POST_MESSAGE, impatient);

    assertThat(pace.enter(ACME, Method.CHAT_POST_MESSAGE, impatient))
        .contains(Duration.ofSeconds(1));
    assertThat(pace.enter(ACME, Method.CHAT_POST_MESSAGE, impatient))
        .contains(Duration.ofSeconds(1));

    clock.advance(Duration.ofSeconds(1));
    assertThat(pace.enter(ACME, Method.CHAT_POST_MESSAGE, impatient)).isEmpty();
  }

  @Test
  void aTurnInTheConversationIsGivenBackIfTheWorkspaceHasNone() {
    Terms now = Terms.USUAL.within(Duration.ZERO);
    for (int i = 0; i < 3; i++) {
      pace.enter(ACME, Method.CHAT_POST_MESSAGE, now.in("U" + i));
    }
    for (int i = 0; i < 5; i++) {
      assertThat(pace.enter(ACME, Method.CHAT_POST_MESSAGE, now.in("U9"))).isPresent();
    }

    clock.advance(Duration.ofMillis(450));

    assertThat(pace.enter(ACME, Method.CHAT_POST_MESSAGE, now.in("U9"))).isEmpty();
    assertThat(pace.enter(ACME, Method.CHAT_POST_MESSAGE, now.in("U9"))).isEmpty();
  }

  @Test
  void whatSlackClosesIsClosedInThatWorkspaceForThatMethodAlone() {
    pace.close(ACME, Method.CHAT_POST_MESSAGE, Duration.ofSeconds(30));

    assertThat(post(ACME, "U1")).contains(Duration.ofSeconds(30));
    assertThat(post(SUNROOF, "U1")).isEmpty();
    assertThat(pace.enter(ACME, Method.CHAT_UPDATE, Terms.USUAL)).isEmpty();
    assertThat(passed()).isZero();

    clock.advance(Duration.ofSeconds(30));
    assertThat(post(ACME, "U1")).isEmpty();
  }

  @Test
  void aShortClosingIsWaitedFor() {
    pace.close(ACME, Method.CHAT_POST_MESSAGE, Duration.ofSeconds(3));

    assertThat(post(ACME, "U1")).isEmpty();

    assertThat(passed()).isEqualTo(Duration.ofSeconds(3));
  }

  @Test
  void aShorterClosingDoesNotEndALongerOne() {
    pace.close(ACME, Method.CHAT_POST_MESSAGE, Duration.ofSeconds(30));
    pace.close(ACME, Method.CHAT_POST_MESSAGE, Duration.ofSeconds(1));

    assertThat(post(ACME, "U1")).contains(Duration.ofSeconds(30));
  }

  @Test
  void whoeverIsToStopWhileWaitingMakesNoCall() {
    Pace interrupted =
        new Pace(
            rates,
            new MovedMeter(clock),
            wait -> {
              throw new InterruptedException();
            });
    Terms inOne = Terms.USUAL.in("U1");
    interrupted.enter(ACME, Method.CHAT_POST_MESSAGE, inOne);
    interrupted.enter(ACME, Method.CHAT_POST_MESSAGE, inOne);

    assertThat(interrupted.enter(ACME, Method.CHAT_POST_MESSAGE, inOne)).isPresent();
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void conversationsThatRestAreForgotten() {
    Buckets<String> buckets = new Buckets<>(new MovedMeter(clock));
    for (int i = 0; i < 100_000; i++) {
      buckets.reserve("U" + i, rates.channel(), Duration.ZERO);
      clock.advance(Duration.ofMillis(10));
    }

    assertThat(buckets.size()).isLessThan(2_500);
  }

  private Optional<Duration> post(WorkspaceId workspace, String user) {
    return pace.enter(workspace, Method.CHAT_POST_MESSAGE, Terms.USUAL.in(user));
  }

  private Duration passed() {
    return Duration.between(START, clock.instant());
  }
}
