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

class TeamsSettingsTest {

  private static final String APP = "7d1f0c52-9f5e-4a55-9b54-0c6ae3a0b111";
  private static final String TENANT = "3f1c2d4e-5b6a-4c7d-8e9f-0a1b2c3d4e5f";

  private final Map<String, Object> given = new HashMap<>();

  @BeforeEach
  void registered() {
    given.put("TEAMS_APP_ID", APP);
    given.put("TEAMS_APP_PASSWORD", "secret");
  }

  @Test
  void withNothingSetThereIsNoTeams() {
    given.clear();

    assertThat(TeamsSettings.of(resolver())).isEmpty();
  }

  @Test
  void aBotForAnyTenantNeedsTwoSettings() {
    assertThat(settings())
        .isEqualTo(
            new TeamsSettings.Registered(
                APP,
                "secret",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    assertThat(settings().local()).isFalse();
  }

  @Test
  void aTenantMakesItThatTenantsAlone() {
    given.put("TEAMS_TENANT_ID", TENANT.toUpperCase(java.util.Locale.ROOT));

    assertThat(((TeamsSettings.Registered) settings()).tenant()).contains(TENANT);
  }

  @Test
  void aSovereignCloudHasPlacesOfItsOwn() {
    given.put("TEAMS_OPENID_METADATA_URL", "https://login.example.us/v1/.well-known/keys");
    given.put("TEAMS_LOGIN_URL", "https://login.example.us");

    TeamsSettings.Registered teams = (TeamsSettings.Registered) settings();
    assertThat(teams.login()).contains(URI.create("https://login.example.us"));
    assertThat(teams.local()).isFalse();
  }

  @Test
  void aFakeOnThisMachineIsLocal() {
    given.put("TEAMS_OPENID_METADATA_URL", "http://127.0.0.1:9/keys");
    given.put("TEAMS_LOGIN_URL", "http://localhost:9");

    assertThat(settings().local()).isTrue();
  }

  @Test
  void localClientsNeedNoRegistration() {
    given.clear();
    given.put("TEAMS_LOCAL", "on");

    assertThat(settings()).isEqualTo(new TeamsSettings.Local());
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEAMS_APP_ID", "TEAMS_APP_PASSWORD"})
  void aRegisteredBotNeverRunsUnauthenticated(String left) {
    given.keySet().retainAll(java.util.Set.of(left));
    given.put("TEAMS_LOCAL", "on");

    assertThatThrownBy(this::settings)
        .isInstanceOf(BadSettingException.class)
        .hasMessageContaining(left)
        .hasMessageContaining("unset one of them");
  }

  @ParameterizedTest
  @ValueSource(strings = {"TEAMS_APP_ID", "TEAMS_APP_PASSWORD"})
  void whatARegistrationLacksIsNamed(String missing) {
    given.remove(missing);

    assertThatThrownBy(this::settings)
        .isInstanceOf(BadSettingException.class)
        .hasMessageContaining(missing + " is missing");
  }

  @ParameterizedTest
  @CsvSource({
    "TEAMS_APP_ID,praxis",
    "TEAMS_TENANT_ID,example.com",
    "TEAMS_LOCAL,maybe",
    "TEAMS_OPENID_METADATA_URL,keys",
    "TEAMS_LOGIN_URL,http://login.example.com",
    "TEAMS_LOGIN_URL,https:///x"
  })
  void whatMakesNoSenseIsRefusedInOneLineThatNamesIt(String name, String value) {
    given.put(name, value);

    assertThatThrownBy(this::settings)
        .isInstanceOf(BadSettingException.class)
        .hasMessageStartingWith(name)
        .hasMessageNotContaining("\n");
  }

  @Test
  void noSecretIsNamed() {
    assertThat(settings().toString()).contains(APP).doesNotContain("secret");
  }

  private TeamsSettings settings() {
    return TeamsSettings.of(resolver()).orElseThrow();
  }

  private PropertySourcesPropertyResolver resolver() {
    MutablePropertySources sources = new MutablePropertySources();
    sources.addFirst(new MapPropertySource("given", given));
    return new PropertySourcesPropertyResolver(sources);
  }
}
