package io.praxisbot.core.store.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.praxisbot.core.delivery.Post;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.delivery.SlotId;
import io.praxisbot.core.store.Lanes;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Posts and lanes. */
class SendingContractIT extends StoreContract {
  private static final SlotId SLOT = new SlotId("slot");

  @Test
  void remembersTheLatestPostInASlot() {
    assertThat(stores().posts().in(SLOT)).isEmpty();
    stores().posts().put(post("1"));
    stores().posts().put(post("2"));
    assertThat(stores().posts().in(SLOT)).contains(post("2"));
    assertThat(stores().posts().in(new SlotId("other"))).isEmpty();
  }

  @Test
  void knowsWhatAPostSaysFromTheAttemptThatChangedItLast() {
    stores().posts().put(post("1"));
    stores().posts().says(SLOT, "a", "nobody began that");
    stores().posts().touch(post("1"), "a");
    stores().posts().touch(post("1"), "b");
    stores().posts().says(SLOT, "a", "too late");
    assertThat(said()).contains(new Post.Said("b", Optional.empty()));
    stores().posts().says(SLOT, "b", "5f");
    stores().posts().touch(post("2"), "c");
    assertThat(said()).contains(new Post.Said("b", Optional.of("5f")));
    stores().posts().touch(post("1"), "c");
    assertThat(said()).contains(new Post.Said("c", Optional.empty()));
    stores().posts().clear(post("1"));
    assertThat(stores().posts().in(SLOT)).isEmpty();
  }

  private Optional<Post.Said> said() {
    return stores().posts().in(SLOT).flatMap(Post::said);
  }

  @Test
  void fillsAnEmptySlotFromManySidesAtOnce() throws Exception {
    assertThat(
            AtOnce.all(
                i -> {
                  stores().posts().put(post("p" + i));
                  return true;
                }))
        .doesNotContain(false);
    assertThat(stores().posts().in(SLOT)).isPresent();
  }

  @Test
  void givesALaneToOneOwnerUntilTheLeaseLapses() {
    assertThat(lanes().take("T1", "a", at(0), at(30))).isTrue();
    assertThat(lanes().take("T1", "b", at(29), at(59))).isFalse();
    assertThat(lanes().take("T2", "b", at(29), at(59))).isTrue();
    assertThat(lanes().take("T1", "b", at(30), at(60))).isTrue();
    assertThat(lanes().take("T1", "a", at(31), at(61))).isFalse();
  }

  @Test
  void letsTheOwnerKeepTheLane() {
    lanes().take("T1", "a", at(0), at(30));
    assertThat(lanes().take("T1", "a", at(20), at(50))).isTrue();
    assertThat(lanes().take("T1", "b", at(40), at(70))).isFalse();
  }

  @Test
  void givesANewLaneToOneOfMany() throws Exception {
    assertThat(AtOnce.all(i -> lanes().take("T1", "owner " + i, at(0), at(30))))
        .containsOnlyOnce(true);
  }

  @Test
  void givesANewLaneToEveryThreadOfItsOwner() throws Exception {
    assertThat(AtOnce.all(i -> lanes().take("T1", "me", at(0), at(30)))).doesNotContain(false);
  }

  @Test
  void takesBackALaneFromItsOwnerOnly() {
    lanes().take("T1", "a", at(0), at(30));
    lanes().release("T1", "b");
    assertThat(lanes().take("T1", "b", at(1), at(31))).isFalse();
    lanes().release("T1", "a");
    assertThat(lanes().take("T1", "b", at(1), at(31))).isTrue();
    lanes().release("never there", "a");
  }

  @Test
  void holdsALaneWhoeverOwnsItUntilThePlatformTakesCalls() {
    assertThat(lanes().open("T1", at(0))).isTrue();
    lanes().take("T1", "a", at(0), at(30));
    lanes().holdUntil("T1", at(20));
    lanes().holdUntil("T1", at(10));

    assertThat(lanes().open("T1", at(19))).isFalse();
    assertThat(lanes().take("T1", "a", at(19), at(49))).isFalse();
    assertThat(lanes().open("T1", at(20))).isTrue();
    assertThat(lanes().take("T1", "a", at(20), at(50))).isTrue();
  }

  @Test
  void holdsALaneThatNobodyTookYet() {
    lanes().holdUntil("T1", at(20));
    assertThat(lanes().open("T1", at(19))).isFalse();
    assertThat(lanes().take("T1", "a", at(19), at(49))).isFalse();
    assertThat(lanes().take("T1", "a", at(20), at(50))).isTrue();
  }

  private Lanes lanes() {
    return stores().lanes();
  }

  private static Post post(String message) {
    return new Post(SLOT, new PostRef(Specimens.ACCOUNT, "D1", message));
  }
}
