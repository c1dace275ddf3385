package io.praxisbot.core.store.mongo;

import static io.praxisbot.core.store.mongo.Specimens.ANA;
import static io.praxisbot.core.store.mongo.Specimens.MAX;
import static io.praxisbot.core.store.mongo.Specimens.ORG;
import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.conversation.Conversation;
import io.praxisbot.core.conversation.Pending;
import io.praxisbot.core.conversation.change.Change;
import io.praxisbot.core.people.PersonId;
import io.praxisbot.core.store.Conversations;
import io.praxisbot.core.store.Stored;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConversationsContractIT extends StoreContract {
  private static final List<Pending> SOMETHING =
      List.of(new Pending.ToChange("turn~0", new Change.PlannedAnew(ANA)));

  @Test
  void findsThoseThatHaveSomethingToApplyUntilItIsApplied() {
    conversations().insert(with(ANA, SOMETHING, Optional.empty()));
    conversations().insert(with(MAX, List.of(), Optional.empty()));
    assertThat(conversations().unfinished(9)).containsExactly(ANA);
    assertThat(conversations().unfinished(0)).isEmpty();

    Stored<Conversation> read = conversations().find(ANA).orElseThrow();
    conversations().replace(read, with(ANA, List.of(), Optional.empty()));

    assertThat(conversations().unfinished(9)).isEmpty();
  }

  @Test
  void findsOneThatGetsSomethingToApplyLater() {
    conversations().insert(Conversation.with(ANA, ORG));
    Stored<Conversation> read = conversations().find(ANA).orElseThrow();
    conversations().replace(read, with(ANA, SOMETHING, Optional.empty()));

    assertThat(conversations().unfinished(9)).containsExactly(ANA);
  }

  @Test
  void takesNoMoreThanAskedFor() {
    conversations().insert(with(ANA, SOMETHING, Optional.of(at(0))));
    conversations().insert(with(MAX, SOMETHING, Optional.of(at(0))));

    assertThat(conversations().unfinished(1)).hasSize(1);
    assertThat(conversations().stale(at(0), 1)).hasSize(1);
  }

  @Test
  void findsTheSilentOnesTheLongestFirst() {
    Conversation second = with(ANA, List.of(), Optional.of(at(10)));
    Conversation first = with(MAX, List.of(), Optional.of(at(5)));
    conversations().insert(second);
    conversations().insert(first);
    conversations().insert(Conversation.with(new PersonId("eve"), ORG));

    assertThat(conversations().stale(at(9), 9)).containsExactly(first);
    assertThat(conversations().stale(at(10), 9)).containsExactly(first, second);
    assertThat(conversations().nextStale()).contains(at(5));
  }

  @Test
  void nobodyIsSilentNextWhenNoDialogueIsOpen() {
    conversations().insert(Conversation.with(ANA, ORG));
    assertThat(conversations().nextStale()).isEmpty();
  }

  private Conversations conversations() {
    return stores().conversations();
  }

  private static Conversation with(
      PersonId person, List<Pending> pending, Optional<Instant> staleAt) {
    return new Conversation(
        person,
        ORG,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        pending,
        Optional.empty(),
        Optional.empty(),
        staleAt);
  }
}
