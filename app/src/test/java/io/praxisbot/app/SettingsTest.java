package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;

class SettingsTest {

  private final java.util.Map<String, Object> given = new java.util.HashMap<>();

  @Test
  void outOfTheBoxThePlaygroundIsOnForThisMachineOnly() {
    Settings settings = settings();

    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.bind()).isEqualTo("127.0.0.1");
    assertThat(settings.mongo()).isEmpty();
    assertThat(settings.data()).isEqualTo(Path.of("data"));
    assertThat(settings.playground()).isTrue();
  }

  @Test
  void slackSwitchesThePlaygroundOffAndOpensTheDoor() {
    slack();

    assertThat(settings().playground()).isFalse();
    assertThat(settings().bind()).isEqualTo("0.0.0.0");
  }

  @Test
  void teamsSwitchesThePlaygroundOffAndOpensTheDoor() {
    teams();

    assertThat(settings().playground()).isFalse();
    assertThat(settings().bind()).isEqualTo("0.0.0.0");
  }

  @Test
  void bothPlatformsMayBeConnected() {
    slack();
    teams();

    assertThat(settings().slack()).isPresent();
    assertThat(settings().teams()).isPresent();
    assertThat(settings().local()).isFalse();
  }

  @Test
  void localClientsOfTeamsComeInFromThisMachineOnly() {
    given.put("TEAMS_LOCAL", "on");

    assertThat(settings().bind()).isEqualTo("127.0.0.1");
    assertThat(settings().local()).isTrue();
    given.put("PRAXIS_BIND", "0.0.0.0");
    assertThatThrownBy(this::settings)
        .isInstanceOf(BadSettingException.class)
        .hasMessageContaining("PRAXIS_BIND=127.0.0.1");
  }

  @Test
  void thePlaygroundCanBeAskedForBesideAPlatform() {
    teams();
    given.put("PRAXIS_PLAYGROUND", " On ");

    assertThat(settings().playground()).isTrue();
    assertThat(settings().bind()).isEqualTo("127.0.0.1");
  }

  @Test
  void aSwitchThatIsOffLeavesThePlaygroundOn() {
    given.put("TEAMS_LOCAL", "off");

    assertThat(settings().playground()).isTrue();
  }

  @Test
  void theFirstAdminsAreNamedByTheirIds() {
    given.put("PRAXIS_ADMINS", "U1, U2,,");

    assertThat(settings().admins()).containsExactlyInAnyOrder("U1", "U2");
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_SIGNING_SECRET,SLACK_BOT_TOKEN,xoxb-",
    "SLACK_APP_TOKEN,SLACK_BOT_TOKEN,xoxb-",
    "SLACK_SIGNING_SECRET,SLACK_CLIENT_ID,",
    "SLACK_APP_TOKEN,SLACK_CLIENT_ID,"
  })
  void theSettingsAsTextHoldNoSecret(String way, String reach, @Nullable String prefix) {
    given.put("MONGODB_URI", "mongodb://praxis:s3cret@db.example/praxis");
    given.put(way, way.equals("SLACK_APP_TOKEN") ? "xapp-s3cret" : "s3cret");
    given.put(reach, prefix == null ? "1.2" : prefix + "s3cret");
    given.put("SLACK_CLIENT_SECRET", "s3cret");
    given.put("PRAXIS_SECRET_KEY", "s3cret");
    given.put("PRAXIS_PUBLIC_URL", "https://praxis.example.com");

    SlackSettings slack = settings().slack().orElseThrow();
    assertThat(List.of(settings(), slack, slack.way(), slack.reach()))
        .allSatisfy(part -> assertThat(part.toString()).doesNotContain("s3cret"));
  }

  @Test
  void whatIsSetToNothingIsNotSet() {
    given.put("MONGODB_URI", "  ");
    given.put("PORT", "");

    assertThat(settings().mongo()).isEmpty();
    assertThat(settings().port()).isEqualTo(8080);
  }

  @ParameterizedTest
  @CsvSource({
    "PORT,-1",
    "PORT,65536",
    "PORT,99999999999",
    "PORT,http",
    "PRAXIS_PLAYGROUND,yes",
    "PRAXIS_BIND,praxis.example"
  })
  void whatMakesNoSenseIsRefusedInOneLineThatNamesIt(String name, String value) {
    given.put(name, value);

    assertThatThrownBy(this::settings)
        .isInstanceOf(BadSettingException.class)
        .hasMessageStartingWith(name)
        .hasMessageNotContaining("\n");
  }

  private Settings settings() {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(new MapPropertySource("given", given));
    return Settings.of(new PropertySourcesPropertyResolver(sources));
  }

  private void slack() {
    given.put("SLACK_SIGNING_SECRET", "x");
    given.put("SLACK_BOT_TOKEN", "xoxb-1");
  }

  private void teams() {
    given.put("TEAMS_APP_ID", "7d1f0c52-9f5e-4a55-9b54-0c6ae3a0b111");
    given.put("TEAMS_APP_PASSWORD", "x");
  }
}
