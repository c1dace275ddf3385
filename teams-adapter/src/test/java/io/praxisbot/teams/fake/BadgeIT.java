package io.praxisbot.teams.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.authentication.JwtTokenValidation;
import com.microsoft.bot.connector.authentication.SimpleChannelProvider;
import com.microsoft.bot.connector.authentication.SimpleCredentialProvider;
import com.microsoft.bot.schema.Activity;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The SDK takes the genuine badge, so those that are wrong are refused for what is wrong. */
class BadgeIT {

  private static final Set<Badge> TAKEN_BY_THE_SDK = Set.of(Badge.GENUINE, Badge.ENDLESS);

  private final FakeTeams teams = FakeTeams.start(Registration.multiTenant());
  private final FakeTenant acme = teams.tenant("t-1");
  private String before = "";

  @BeforeEach
  void pointToTheFake() {
    before = ChannelValidation.getOpenIdMetaDataUrl();
    ChannelValidation.setOpenIdMetaDataUrl(teams.openIdMetadataUrl());
  }

  @AfterEach
  void close() {
    ChannelValidation.setOpenIdMetaDataUrl(before);
    teams.close();
  }

  @Test
  void theGenuineOneIsTaken() {
    assertThat(seenBySdk(Badge.GENUINE).isAuthenticated()).isTrue();
  }

  @Test
  void aNewKeyIsTakenFromThenOn() {
    teams.keys().rotate();
    assertThat(seenBySdk(Badge.GENUINE).isAuthenticated()).isTrue();
  }

  /** Those of skills and emulators are left out: for them the SDK asks Microsoft's own sign-in. */
  @ParameterizedTest
  @EnumSource(
      value = Badge.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SKILL", "SKILL_BY_CONNECTOR", "EMULATOR"})
  void aWrongOneIsRefused(Badge badge) {
    Throwable refused = catchThrowable(() -> seenBySdk(badge));
    assertThat(refused == null).isEqualTo(TAKEN_BY_THE_SDK.contains(badge));
  }

  private ClaimsIdentity seenBySdk(Badge badge) {
    Activity activity = new Activity("message");
    activity.setChannelId("msteams");
    activity.setServiceUrl(acme.serviceUrl());
    return JwtTokenValidation.authenticateRequest(
            activity,
            badge.header(teams, acme.serviceUrl()).orElse(""),
            new SimpleCredentialProvider(teams.registration().appId(), ""),
            new SimpleChannelProvider(),
            new AuthenticationConfiguration())
        .join();
  }
}
