package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KnockTest {

  private static final Optional<WorkspaceId> TEAM = Optional.of(new WorkspaceId(Payloads.TEAM));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "hello",
        "{",
        "{}",
        "[]",
        "null",
        "{'type':'event_callback'}",
        "{\"type\":\"event_callback\",\"team_id\":\"T1\"}",
        "{\"type\":\"event_callback\",\"event\":\"x\"}",
        "{\"type\":\"url_verification\"}",
        "{\"type\":{}}",
        "{\"type\":\"event_callback\",\"event\":{\"type\":\"message\"}} x",
        "payload=notjson",
        "payload=",
        "payload=%7B%7D",
        "payload=[]",
        "payload=%zz",
        "=x",
        "a=b",
      })
  void knowsWhatIsMalformed(String body) {
    assertThat(Knock.of(body)).isEmpty();
  }

  @Property
  void neverThrows(@ForAll String body) {
    assertThat(Knock.of(body)).isNotNull();
    assertThat(Knock.of("{" + body)).isNotNull();
    assertThat(Knock.of("payload=" + body)).isNotNull();
  }

  @Test
  void seesWhereItHappened() {
    assertThat(Knock.of(Payloads.event("T1", Payloads.message("U1", "1.1", "hello"))))
        .contains(new Knock.Event(TEAM));
    assertThat(Knock.of(Payloads.command("T1", "U1", "help", "1.t")))
        .contains(new Knock.Command(TEAM));
    assertThat(Knock.of(Payloads.interaction(Payloads.pressed("U1", "press:1", "token", "1.t"))))
        .contains(new Knock.Interaction(TEAM));
  }

  @Test
  void leavesWhatIsOfNoUse() {
    assertThat(Knock.of("{\"type\":\"app_rate_limited\"}")).contains(new Knock.Other());
    assertThat(Knock.of(Payloads.interaction(Payloads.object("type", "message_action"))))
        .contains(new Knock.Other());
  }

  @Test
  void knowsSlacksOwnChecks() {
    assertThat(Knock.of("ssl_check=1&token=x")).contains(new Knock.CertificateCheck());
    assertThat(Knock.of("{\"type\":\"url_verification\",\"challenge\":\"c\"}"))
        .contains(new Knock.Verification("c"));
  }
}
