package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Modals and home tabs of a workspace's members. All of it is guarded by this object's lock. */
public final class Views {

  /** Slack's limit of modals on top of each other. */
  private static final int STACK = 3;

  private final FakeWorkspace workspace;
  private final Map<String, Deque<FakeView>> stacks = new HashMap<>();
  private final Map<String, FakeView> homes = new HashMap<>();

  Views(FakeWorkspace workspace) {
    this.workspace = workspace;
  }

  public synchronized Optional<FakeView> modal(FakeMember member) {
    return Optional.ofNullable(stack(member).peek());
  }

  public synchronized Optional<FakeView> home(FakeMember member) {
    return Optional.ofNullable(homes.get(member.id()));
  }

  /** Opens a modal in place of what is open. */
  public synchronized FakeView open(FakeMember member, JsonObject view) {
    Surface.MODAL.check(view);
    stack(member).clear();
    return push(member, view);
  }

  /** Puts a modal on top of what is open. */
  public synchronized FakeView push(FakeMember member, JsonObject view) {
    Surface.MODAL.check(view);
    if (stack(member).size() >= STACK) {
      throw new Refusal("push_limit_reached");
    }
    String id = "V" + workspace.slack().number();
    String root = stack(member).isEmpty() ? id : stack(member).getLast().id();
    FakeView shown = new FakeView(id, hash(), root, view);
    stack(member).push(shown);
    return shown;
  }

  /**
   * Changes a modal.
   *
   * @param hash what the caller believes to be the newest; empty to change it anyway
   */
  public synchronized FakeView update(String id, Optional<String> hash, JsonObject view) {
    Surface.MODAL.check(view);
    Deque<FakeView> stack = with(id);
    FakeView before = stack.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    demand(hash, before);
    FakeView after = before.with(hash(), view);
    Deque<FakeView> changed = new ArrayDeque<>();
    stack.forEach(one -> changed.add(one.id().equals(id) ? after : one));
    stack.clear();
    stack.addAll(changed);
    return after;
  }

  /** Closes the modal on top. */
  public synchronized void close(FakeMember member) {
    stack(member).poll();
  }

  /** Closes all modals. */
  public synchronized void clear(FakeMember member) {
    stack(member).clear();
  }

  synchronized FakeView publish(FakeMember member, Optional<String> hash, JsonObject view) {
    Surface.HOME.check(view);
    FakeView before = homes.get(member.id());
    demand(hash, before);
    FakeView after =
        before == null
            ? new FakeView("VH" + workspace.slack().number(), hash(), "", view)
            : before.with(hash(), view);
    homes.put(member.id(), after);
    return after;
  }

  private static void demand(Optional<String> hash, @Nullable FakeView now) {
    if (hash.isPresent() && (now == null || !now.hash().equals(hash.get()))) {
      throw new Refusal("hash_conflict");
    }
  }

  private Deque<FakeView> with(String id) {
    return stacks.values().stream()
        .filter(stack -> stack.stream().anyMatch(view -> view.id().equals(id)))
        .findFirst()
        .orElseThrow(() -> new Refusal("not_found"));
  }

  private Deque<FakeView> stack(FakeMember member) {
    return stacks.computeIfAbsent(member.id(), user -> new ArrayDeque<>());
  }

  private String hash() {
    return workspace.slack().number() + ".fake";
  }
}
