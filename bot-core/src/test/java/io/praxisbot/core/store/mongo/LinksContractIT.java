package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.ConversationReference;
import io.praxisbot.core.people.ConversationReference.Standing;
import io.praxisbot.core.people.LinkCode;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.core.people.WorkspaceId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Codes by which things are linked, what is on its way, and whom the bot can't write to. */
class LinksContractIT extends StoreContract {

  @Test
  void forgetsCodesThatWereNoLongerGood() {
    LinkCode code = Specimens.linkCode();
    stores().linkCodes().insert(code);

    stores().linkCodes().forget(code.until());
    assertThat(stores().linkCodes().find(code.id())).isPresent();
    stores().linkCodes().forget(code.until().plusMillis(1));
    assertThat(stores().linkCodes().find(code.id())).isEmpty();
  }

  @Test
  void aMoveIsThereUntilItIsDone() {
    assertThat(stores().moves().all()).isEmpty();
    stores().moves().insert(Specimens.move());
    assertThat(stores().moves().insert(Specimens.move())).isFalse();

    assertThat(stores().moves().all()).containsExactly(Specimens.move());
    stores().moves().remove(Specimens.move().id());
    assertThat(stores().moves().all()).isEmpty();
  }

  @Test
  void listsWhomTheBotCanNotWriteTo() {
    put("open", "T1", Standing.OPEN);
    put("gone", "T1", Standing.REMOVED);
    put("shut", "T1", Standing.BLOCKED);
    put("far", "T2", Standing.BLOCKED);

    var closed = stores().conversationReferences().closed(new WorkspaceId("T1"), 9);
    assertThat(closed).extracting(ConversationReference::user).containsExactly("gone", "shut");
    assertThat(stores().conversationReferences().closed(new WorkspaceId("T1"), 1)).hasSize(1);
  }

  private void put(String user, String tenant, Standing standing) {
    Account account = new Account(PlatformName.TEAMS, new WorkspaceId(tenant), user);
    stores()
        .conversationReferences()
        .insert(
            ConversationReference.open(account, "https://a.example/", Optional.empty(), user, at(0))
                .standing(standing, at(1)));
  }
}
