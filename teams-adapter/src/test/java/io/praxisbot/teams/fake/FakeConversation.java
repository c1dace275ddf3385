package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A personal chat with the bot, a group chat, or a team's channel, and what is written there. */
public final class FakeConversation {

  /** What Teams calls them. */
  public enum Type {
    PERSONAL("personal"),
    GROUP("groupChat"),
    CHANNEL("channel");

    private final String word;

    Type(String word) {
      this.word = word;
    }

    /** As activities say it. */
    public String word() {
      return word;
    }
  }

  private final FakeTenant tenant;
  private final String id;
  private final Type type;
  private final String name;
  private final List<FakeMember> members = new CopyOnWriteArrayList<>();
  private final NavigableMap<String, FakeMessage> messages = new ConcurrentSkipListMap<>();
  private volatile boolean bot;

  FakeConversation(FakeTenant tenant, String id, Type type, String name) {
    this.tenant = tenant;
    this.id = id;
    this.type = type;
    this.name = name;
  }

  public FakeTenant tenant() {
    return tenant;
  }

  public String id() {
    return id;
  }

  public Type type() {
    return type;
  }

  /** Empty for a personal chat. */
  public String name() {
    return name;
  }

  public List<FakeMember> members() {
    return List.copyOf(members);
  }

  /** Whether the bot is in it. */
  public boolean hasBot() {
    return bot;
  }

  public void bringBot(boolean there) {
    bot = there;
  }

  public synchronized void add(FakeMember member) {
    if (!members.contains(member)) {
      members.add(member);
    }
  }

  FakeConversation with(FakeMember... people) {
    List.of(people).forEach(this::add);
    return this;
  }

  public void remove(FakeMember member) {
    members.remove(member);
  }

  /** From the oldest on; without those that were deleted. */
  public List<FakeMessage> messages() {
    return List.copyOf(messages.values());
  }

  public Optional<FakeMessage> message(String messageId) {
    return Optional.ofNullable(messages.get(messageId));
  }

  /** Whose personal chat it is; else the conversation's id. */
  String person() {
    return type == Type.PERSONAL ? members.get(0).aadObjectId() : id;
  }

  /** Writes something there, whoever does. */
  public FakeMessage write(String author, JsonNode activity) {
    FakeMessage written =
        new FakeMessage(id, tenant.teams().messageId(), author, activity, false, Optional.empty());
    messages.put(written.id(), written);
    return written;
  }

  public FakeMessage change(FakeMessage before, JsonNode activity) {
    FakeMessage changed = before.changedTo(activity);
    messages.put(before.id(), changed);
    return changed;
  }

  /** Shows the card that a press was answered with. */
  public void refresh(String messageId, JsonNode card) {
    messages.computeIfPresent(messageId, (same, message) -> message.refreshedBy(card));
  }

  public void delete(String messageId) {
    messages.remove(messageId);
  }
}
