package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.PropertySourcesPropertyResolver;

class SlackSettingsTest {

  private final Map<String, Object> given = new HashMap<>();

  @BeforeEach
  void oneWorkspaceOverHttp() {
    given.put("SLACK_SIGNING_SECRET", "secret");
    given.put("SLACK_BOT_TOKEN", "xoxb-1");
  }

  @Test
  void withNothingSetThereIsNoSlack() {
    given.clear();

    assertThat(SlackSettings.of(resolver())).isEmpty();
  }

  @Test
  void oneWorkspaceOverHttpNeedsTwoSettings() {
    SlackSettings slack = settings();

    assertThat(slack.way()).isEqualTo(new SlackSettings.Http("secret"));
    assertThat(slack.reach()).isEqualTo(new SlackSettings.One("xoxb-1"));
    assertThat(slack.api()).isEmpty();
    assertThat(slack.local()).isFalse();
    assertThat(slack.perMinute()).isEqualTo(SlackSettings.MESSAGES_PER_MINUTE);
  }

  @Test
  void anAppTokenMeansSocketModeWhateverElseIsSet() {
    given.put("SLACK_APP_TOKEN", "xapp-1");

    assertThat(settings().way()).isEqualTo(new SlackSettings.Socket("xapp-1"));
  }

  @Test
  void manyWorkspacesNeedAllThatOauthNeeds() {
    many();

    assertThat(settings().reach())
        .isEqualTo(
            new SlackSettings.Many("1.2", "s", "a2V5", URI.create("https://praxis.example.com/")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SLACK_CLIENT_SECRET", "PRAXIS_SECRET_KEY", "PRAXIS_PUBLIC_URL"})
  void whatOauthLacksIsNamed(String missing) {
    many();
    given.remove(missing);

    assertThatThrownBy(this::settings)
        .isInstanceOf(BadSettingException.class)
        .hasMessageStartingWith(missing)
        .hasMessageNotContaining("\n");
  }

  @Test
  void aTokenAloneSaysWhatIsMissing() {
    given.remove("SLACK_SIGNING_SECRET");

    assertThatThrownBy(this::settings)
        .hasMessageContaining("SLACK_SIGNING_SECRET")
        .hasMessageContaining("SLACK_APP_TOKEN");
  }

  @Test
  void aSecretAloneSaysWhatIsMissing() {
    given.remove("SLACK_BOT_TOKEN");

    assertThatThrownBy(this::settings)
        .hasMessageContaining("SLACK_BOT_TOKEN")
        .hasMessageContaining("SLACK_CLIENT_ID");
  }

  @ParameterizedTest
  @CsvSource({
    "SLACK_BOT_TOKEN,xapp-1",
    "SLACK_BOT_TOKEN,xoxp-1",
    "SLACK_APP_TOKEN,xoxb-1",
    "SLACK_API_URL,slack",
    "SLACK_API_URL,ftp://127.0.0.1/api/",
    "SLACK_API_URL,http://127.0.0.1:9/",
    "SLACK_API_URL,http:///api/",
    "SLACK_API_URL,http://slack.example/api/",
    "SLACK_API_URL,http://127.evil.example/api/",
    "SLACK_MESSAGES_PER_MINUTE,0",
    "SLACK_MESSAGES_PER_MINUTE,many"
  })
  void whatMakesNoSenseIsRefusedInOneLineThatNamesIt(String name, String value) {
    given.put(name, value);

    assertThatThrownBy(this::settings)
        .isInstanceOf(BadSettingException.class)
        .hasMessageStartingWith(name)
        .hasMessageNotContaining("\n")
        .satisfies(
            fault ->
                assertThat(value.startsWith("xo") && fault.getMessage().contains(value)).isFalse());
  }

  @Test
  void oneWorkspaceAndManyContradictEachOther() {
    many();
    given.put("SLACK_BOT_TOKEN", "xoxb-1");

    assertThatThrownBy(this::settings).hasMessageContaining("unset one of them");
  }

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:9/api/,true",
    "http://localhost:9/api,true",
    "http://[::1]:9/api/,true",
    "https://127.evil.example/api/,false",
    "https://slack.com/api/,false"
  })
  void onlyThisMachinesWebApiIsLocal(String url, boolean local) {
    given.put("SLACK_API_URL", url);

    assertThat(settings().local()).isEqualTo(local);
  }

  private void many() {
    given.remove("SLACK_BOT_TOKEN");
    given.put("SLACK_CLIENT_ID", "1.2");
    given.put("SLACK_CLIENT_SECRET", "s");
    given.put("PRAXIS_SECRET_KEY", "a2V5");
    given.put("PRAXIS_PUBLIC_URL", "https://praxis.example.com");
  }

  private SlackSettings settings() {
    Optional<SlackSettings> slack = SlackSettings.of(resolver());
    return slack.orElseThrow();
  }

  private PropertySourcesPropertyResolver resolver() {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(new MapPropertySource("given", given));
    return new PropertySourcesPropertyResolver(sources);
  }
}
