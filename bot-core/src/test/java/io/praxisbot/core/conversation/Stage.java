package io.praxisbot.core.conversation;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The platform of a rehearsal: keeps what each person sees, and refuses a key that came before. */
final class Stage implements Platform {

  private final PlatformName name;

  /** One message as it stands now. */
  record Seen(String key, PostRef ref, Message message, boolean edited) {}

  Stage(PlatformName name) {
    this.name = name;
  }

  private final Map<Account, List<Seen>> panes = new LinkedHashMap<>();
  private final Map<Account, String> refused = new LinkedHashMap<>();
  private final Map<Account, List<Seen>> asides = new LinkedHashMap<>();

  /** Takes no more messages to that account. */
  synchronized void refuses(Account account, String reason) {
    refused.put(account, reason);
  }

  /** Takes messages for that account again. */
  synchronized void takesAgain(Account account) {
    refused.remove(account);
  }

  @Override
  public PlatformName name() {
    return name;
  }

  @Override
  public synchronized Outcome post(Account to, DeliveryKey key, Message message) {
    if (refused.containsKey(to)) {
      return new Outcome.Rejected(refused.getOrDefault(to, ""));
    }
    List<Seen> pane = panes.computeIfAbsent(to, account -> new ArrayList<>());
    if (pane.stream().anyMatch(seen -> seen.key().equals(key.value()))) {
      throw new AssertionError("posted twice: " + key);
    }
    PostRef ref = new PostRef(to, to.user(), to.user() + "-" + pane.size());
    pane.add(new Seen(key.value(), ref, message, false));
    return new Outcome.Delivered(ref);
  }

  @Override
  public synchronized Outcome update(PostRef ref, DeliveryKey key, Message message) {
    List<Seen> pane = panes.getOrDefault(ref.account(), List.of());
    pane.replaceAll(
        seen -> seen.ref().equals(ref) ? new Seen(seen.key(), ref, message, true) : seen);
    return new Outcome.Delivered(ref);
  }

  @Override
  public synchronized Outcome update(PostRef ref, Aside aside, DeliveryKey key, Message message) {
    if (!ref.standsAside()) {
      return update(ref, key, message);
    }
    List<Seen> there = asides.getOrDefault(ref.account(), List.of());
    there.replaceAll(
        seen -> seen.ref().equals(ref) ? new Seen(seen.key(), ref, message, true) : seen);
    return new Outcome.Delivered(ref);
  }

  @Override
  public synchronized Outcome aside(Account to, Aside aside, DeliveryKey key, Message message) {
    PostRef ref = PostRef.aside(to, key);
    asides
        .computeIfAbsent(to, account -> new ArrayList<>())
        .add(new Seen(key.value(), ref, message, false));
    return new Outcome.Delivered(ref);
  }

  /** What was said where the person typed or pressed, outside of the direct messages. */
  synchronized List<Seen> asides(Account account) {
    return List.copyOf(asides.getOrDefault(account, List.of()));
  }

  @Override
  public synchronized Lookup find(Account to, DeliveryKey key) {
    return panes.getOrDefault(to, List.of()).stream()
        .filter(seen -> seen.key().equals(key.value()))
        .findFirst()
        .<Lookup>map(seen -> new Lookup.Found(seen.ref()))
        .orElse(new Lookup.Absent());
  }

  synchronized List<Seen> pane(Account account) {
    return List.copyOf(panes.getOrDefault(account, List.of()));
  }

  synchronized Set<Account> known() {
    return Set.copyOf(panes.keySet());
  }
}
