package io.praxisbot.slack.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestTest {

  private static final String SMALL =
      """
      display_information:
        name: Small
      features:
        app_home:
          messages_tab_enabled: true
        bot_user:
          display_name: Small
        shortcuts:
          - name: Now
            type: global
            callback_id: now
            description: At once
        slash_commands:
          - command: /small
            url: https://small.example.com/slack/events
            description: All of it
      oauth_config:
        scopes:
          bot:
            - chat:write
            - commands
            - im:history
      settings:
        event_subscriptions:
          request_url: https://small.example.com/slack/events
          bot_events:
            - message.im
        interactivity:
          is_enabled: true
          request_url: https://small.example.com/slack/events
      """;

  @Test
  void theRepositoryDeclaresWhatPraxisLivesOn() {
    var manifest = Manifest.http();

    assertThat(manifest.name()).isEqualTo("Praxis");
    assertThat(manifest.surfaces()).isEqualTo(new Manifest.Surfaces(true, true, false));
    assertThat(manifest.scopes())
        .containsExactlyInAnyOrder(
            "chat:write",
            "commands",
            "files:read",
            "im:history",
            "im:write",
            "users:read",
            "users:read.email");
    assertThat(manifest.events())
        .containsExactlyInAnyOrder(
            "app_home_opened",
            "app_uninstalled",
            "message.im",
            "team_join",
            "tokens_revoked",
            "user_change");
    assertThat(manifest.command("/praxis")).get().matches(Manifest.Command::escapes);
    assertThat(manifest.shortcut("Check in now"))
        .contains(new Manifest.Shortcut("Check in now", "check_in_now"));
    assertThat(manifest.redirectUrls())
        .containsExactly("https://praxis.example.com/slack/oauth_redirect");
    assertThat(manifest.socketMode()).isFalse();
  }

  @Test
  void overSocketModeItIsTheSameAppWithoutAddresses() {
    var http = Manifest.http();
    var socket = Manifest.overSocket();

    assertThat(socket.socketMode()).isTrue();
    assertThat(socket.name()).isEqualTo(http.name());
    assertThat(socket.surfaces()).isEqualTo(http.surfaces());
    assertThat(socket.shortcuts()).isEqualTo(http.shortcuts());
    assertThat(socket.scopes()).isEqualTo(http.scopes());
    assertThat(socket.events()).isEqualTo(http.events());
    assertThat(socket.commands())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("url")
        .isEqualTo(http.commands());
    assertThat(socket.subscriptions().interactive()).isTrue();
  }

  @Test
  void aSmallOneIsAccepted() {
    assertThat(Manifest.of(SMALL).commands()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: Small | name: A name that is longer than thirty-five",
        "name: Small | title: Small",
        "name: Small | name: 7",
        "command: /small | command: small",
        "command: /small | command: /small and more",
        "description: At once | description: ''",
        "type: global | type: message",
        "callback_id: now | callback: now",
        "- commands | - users:read",
        "- commands | - commanding",
        "- commands | - chat:write",
        "- im:history | - im:write",
        "- message.im | - message.everything",
        "- message.im | - team_join",
        "messages_tab_enabled: true | messages_tab_enabled: sure",
        "interactivity: | press:",
        "request_url: https://small.example.com/slack/events | request_url: http://small",
        "request_url: https://small.example.com/slack/events | ",
        "settings: | setting:",
        "oauth_config: | features:",
      })
  void whatSlackRefusesIsRefused(String stands, String instead) {
    String broken = SMALL.replaceFirst(stands, instead == null ? "" : instead);

    assertThat(broken).isNotEqualTo(SMALL);
    assertThatThrownBy(() -> Manifest.of(broken)).isInstanceOf(Manifest.Refused.class);
  }

  @Test
  void aLongDescriptionMustBeLong() {
    String shortOne = SMALL.replace("name: Small\n", "name: Small\n  long_description: Short.\n");

    assertThatThrownBy(() -> Manifest.of(shortOne)).hasMessageContaining("long_description");
  }
}
