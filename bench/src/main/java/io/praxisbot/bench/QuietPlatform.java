package io.praxisbot.bench;

import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.message.Block;
import io.praxisbot.core.message.Button;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Takes every message at once, and remembers each person's last, for its buttons. */
final class QuietPlatform implements Platform {

  private final Map<String, Message> last = new ConcurrentHashMap<>();

  @Override
  public PlatformName name() {
    return PlatformName.PLAYGROUND;
  }

  @Override
  public Outcome post(Account to, DeliveryKey key, Message message) {
    last.put(to.user(), message);
    return new Outcome.Delivered(new PostRef(to, to.user(), key.value()));
  }

  @Override
  public Outcome update(PostRef ref, DeliveryKey key, Message message) {
    last.put(ref.account().user(), message);
    return new Outcome.Delivered(ref);
  }

  @Override
  public Lookup find(Account to, DeliveryKey key) {
    return new Lookup.Absent();
  }

  /** The token of the first button of somebody's last message. */
  Optional<String> firstButton(String user) {
    return Stream.ofNullable(last.get(user))
        .flatMap(message -> message.blocks().stream())
        .filter(Block.Actions.class::isInstance)
        .flatMap(block -> ((Block.Actions) block).buttons().stream())
        .map(Button::token)
        .findFirst();
  }

  /** How many people have got a message. */
  int reached() {
    return last.size();
  }
}
