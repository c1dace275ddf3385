package io.praxisbot.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.time.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttemptTest {

  private static final Instant START = Instant.parse("2027-01-07T15:00:00Z");

  /** What the dispatcher's claim leaves for one call of a platform. */
  private static final Duration CLAIMED = Duration.ofSeconds(20);

  private final TestClock wall = new TestClock(START);
  private final List<Duration> waits = new ArrayList<>();

  @Test
  void noCallIsMadeThatMightEndTooLateHoweverSlowTheyAre() {
    Attempt attempt = new Attempt(new SlowestApi(), new WorkspaceId("T1"), wall, Optional.empty());

    assertThat(post(attempt)).isEqualTo(new Answer.Refused<>("slow"));
    assertThat(post(attempt)).isEqualTo(new Answer.NotSent<>("out-of-time"));

    assertThat(waits).containsExactly(Duration.ofSeconds(8));
    assertThat(Duration.between(START, wall.instant())).isLessThan(CLAIMED);
  }

  @Test
  void aLaterCallMayWaitOnlyForWhatIsLeft() {
    Attempt attempt = new Attempt(new SlowestApi(), new WorkspaceId("T1"), wall, Optional.empty());
    wall.advance(Duration.ofSeconds(6));

    post(attempt);

    assertThat(waits).containsExactly(Duration.ofSeconds(3));
    assertThat(Duration.between(START, wall.instant())).isLessThan(CLAIMED);
  }

  @Test
  void whatPostsNothingHardlyWaitsForItsTurn() {
    Attempt attempt = new Attempt(new SlowestApi(), new WorkspaceId("T1"), wall, Optional.empty());

    attempt.call(Method.CHAT_UPDATE, methods -> methods.chatUpdate(request -> request));

    assertThat(waits).containsExactly(Duration.ofMillis(500));
  }

  @Test
  void anAnswerAsideIsNotGivenTooLateEither() {
    Attempt attempt = new Attempt(new SlowestApi(), new WorkspaceId("T1"), wall, Optional.empty());
    wall.advance(Duration.ofSeconds(10));

    assertThat(attempt.call(() -> new Answer.Ok<>(true)))
        .isEqualTo(new Answer.NotSent<>("out-of-time"));
  }

  private static Answer<ChatPostMessageResponse> post(Attempt attempt) {
    return attempt.call(
        Method.CHAT_POST_MESSAGE,
        Terms.USUAL,
        methods -> methods.chatPostMessage(request -> request));
  }

  /** Waits as long as it may, and then takes as long as a request may take. */
  private final class SlowestApi implements WebApi {

    @Override
    public <T extends SlackApiTextResponse> Answer<T> call(
        WorkspaceId workspace, Method method, Call<T> call) {
      return call(workspace, method, Terms.USUAL, call);
    }

    @Override
    public <T extends SlackApiTextResponse> Answer<T> call(
        WorkspaceId workspace, Method method, Terms terms, Call<T> call) {
      waits.add(terms.longestWait());
      wall.advance(terms.longestWait().plus(SlackConnection.CALL));
      return new Answer.Refused<>("slow");
    }
  }
}
