package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.store.Redemptions;
import io.praxisbot.core.store.Redemptions.Redemption;
import org.junit.jupiter.api.Test;

class RedemptionsContractIT extends StoreContract {

  @Test
  void usesUpAThingOnce() {
    assertThat(redemptions().redeem(new Redemption("a link", at(600)), at(0))).isTrue();
    assertThat(redemptions().redeem(new Redemption("a link", at(900)), at(1))).isFalse();
    assertThat(redemptions().redeem(new Redemption("another", at(600)), at(1))).isTrue();
  }

  @Test
  void letsOneOfManyUseAThing() throws Exception {
    assertThat(AtOnce.all(who -> redemptions().redeem(new Redemption("a link", at(600)), at(0))))
        .containsOnlyOnce(true);
  }

  @Test
  void remembersAThingAsLongAsItIsGoodAndNoLonger() {
    redemptions().redeem(new Redemption("a link", at(600)), at(0));

    assertThat(redemptions().redeem(new Redemption("a link", at(600)), at(600))).isFalse();
    redemptions().redeem(new Redemption("another", at(1200)), at(601));

    assertThat(database().everything("redemptions")).contains("another").doesNotContain("a link");
  }

  private Redemptions redemptions() {
    return stores().redemptions();
  }
}
