package io.praxisbot.slack.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class WordingTest {

  @Property
  void givesBackWhateverWasTyped(@ForAll String typed) {
    String escaped = typed.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    assertThat(Wording.of(escaped)).isEqualTo(typed);
  }

  @Test
  void undoesAnEscapeOnceOnly() {
    assertThat(Wording.of("&amp;lt;b&amp;gt;")).isEqualTo("&lt;b&gt;");
  }

  @Test
  void leavesMentionsAndCallsToEverybody() {
    assertThat(Wording.of("enrol <@U1|ana> <!channel> <#C1|general>"))
        .isEqualTo("enrol <@U1|ana> <!channel> <#C1|general>");
  }

  @Test
  void takesLinksForWhatWasTyped() {
    assertThat(Wording.of("see <http://a.example|a.example> or <https://b.example/?x=1&amp;y=2>"))
        .isEqualTo("see a.example or https://b.example/?x=1&y=2");
    assertThat(Wording.of("<mailto:ana@a.example|ana@a.example>, 100$"))
        .isEqualTo("ana@a.example, 100$");
  }
}
