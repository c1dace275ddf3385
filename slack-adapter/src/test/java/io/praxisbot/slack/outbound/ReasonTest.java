package io.praxisbot.slack.outbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReasonTest {

  @ParameterizedTest
  @CsvSource({
    "not_installed,      not-installed",
    "token_revoked,      not-installed",
    "token_expired,      not-installed",
    "account_inactive,   not-installed",
    "invalid_auth,       not-installed",
    "not_authed,         not-installed",
    "org_login_required, not-installed",
    "team_not_found,     not-installed",
    "missing_scope,      missing-permission",
    "no_permission,      missing-permission",
    "ekm_access_denied,  missing-permission",
    "access_denied,      missing-permission",
    "restricted_action,  missing-permission",
    "not_allowed_token_type, missing-permission",
    "channel_not_found,  no-such-user",
    "user_not_found,     no-such-user",
    "users_not_found,    no-such-user",
    "user_disabled,      gone",
    "is_archived,        gone",
    "cannot_dm_bot,      cannot-message",
    "messages_tab_disabled, cannot-message",
    "user_not_visible,   cannot-message",
    "not_in_channel,     cannot-message",
    "msg_too_long,       too-long",
    "msg_blocks_too_long, too-long",
    "metadata_too_large, too-long",
    "invalid_blocks,     bad-message",
    "invalid_arguments,  bad-message",
    "no_text,            bad-message",
    "message_limit_exceeded, throttled",
    "something_new,      refused"
  })
  void aRefusalIsFinalAndSaysWhatItMeans(String code, String meaning) {
    assertThat(Outcomes.of(Verdict.refused(code)))
        .isEqualTo(new Outcome.Rejected(meaning + ":" + code));
  }

  @ParameterizedTest
  @CsvSource({"internal_error", "fatal_error", "service_unavailable", "request_timeout"})
  void nobodyKnowsWhatAFaultOfSlacksDid(String code) {
    assertThat(Outcomes.of(Verdict.refused(code)))
        .isEqualTo(new Outcome.Unknown("slack-fault:" + code));
  }

  @ParameterizedTest
  @CsvSource({"ratelimited", "rate_limited"})
  void aThrottleIsNoRefusal(String code) {
    assertThat(Outcomes.of(Verdict.refused(code))).isInstanceOf(Outcome.Throttled.class);
  }

  @ParameterizedTest
  @CsvSource({"team_added_to_org", "external_channel_migrating"})
  void whatSlackTakesLaterIsTriedAgain(String code) {
    assertThat(Outcomes.of(Verdict.refused(code)))
        .isEqualTo(new Outcome.NotSent("slack-away:" + code));
  }

  @ParameterizedTest
  @CsvSource({
    "message_not_found",
    "cant_update_message",
    "edit_window_closed",
    "channel_not_found",
    "is_inactive"
  })
  void whatCannotBeReplacedAnyMoreIsGone(String code) {
    assertThat(Outcomes.ofChange(Verdict.refused(code)))
        .isEqualTo(new Outcome.Rejected(Outcome.Rejected.MESSAGE_GONE));
  }

  @Test
  void anUpdateThatMayNotBeMadeIsNotPostedAnew() {
    assertThat(Outcomes.ofChange(Verdict.refused("token_revoked")))
        .isEqualTo(new Outcome.Rejected("not-installed:token_revoked"));
  }

  @Test
  void aLookUpThatIsForbiddenCannotTell() {
    assertThat(Outcomes.ofLookup(Verdict.refused("missing_scope")))
        .isEqualTo(new Lookup.CannotTell());
  }

  @Test
  void everyCodeMeansOneThing() {
    List<String> all = Arrays.stream(Reason.values()).flatMap(r -> r.codes().stream()).toList();

    assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(60);
    assertThat(all).allMatch(code -> Verdict.code(code).equals(code));
  }

  @ParameterizedTest
  @CsvSource({"'<script>'", "'I felt awkward'", "''"})
  void whatIsNoCodeIsNotKept(String said) {
    assertThat(Verdict.code(said)).isEqualTo("unreadable");
  }
}
