package io.praxisbot.slack.fake;

import com.google.gson.JsonArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What is written where in a workspace. All of it is guarded by this object's lock. */
public final class Channels {

  private static final String DIRECT = "D";

  private final FakeWorkspace workspace;
  private final Map<String, String> names = new HashMap<>();
  private final Set<String> withBot = new HashSet<>();
  private final Map<String, TreeMap<String, FakeMessage>> messages = new HashMap<>();
  private final Map<String, TreeMap<String, FakeMessage>> ephemerals = new HashMap<>();

  Channels(FakeWorkspace workspace) {
    this.workspace = workspace;
  }

  /** The direct message of the bot and a member; opened if it wasn't. */
  public synchronized String directMessage(FakeMember member) {
    String channel = DIRECT + member.id();
    messages.computeIfAbsent(channel, opened -> new TreeMap<>());
    return channel;
  }

  /** Opens a public channel, with the bot in it or not. */
  public synchronized String open(String channel, String name, boolean bot) {
    names.put(channel, name);
    messages.put(channel, new TreeMap<>());
    if (bot) {
      withBot.add(channel);
    }
    return channel;
  }

  synchronized boolean exists(String channel) {
    return messages.containsKey(channel);
  }

  synchronized boolean hasBot(String channel) {
    return isDirect(channel) || withBot.contains(channel);
  }

  /** What Slack calls the channel: {@code directmessage} for a direct message. */
  public synchronized String name(String channel) {
    return names.getOrDefault(channel, "directmessage");
  }

  /** Whose direct message it is; empty for another channel. */
  public Optional<FakeMember> owner(String channel) {
    return isDirect(channel)
        ? workspace.member(channel.substring(DIRECT.length()))
        : Optional.empty();
  }

  static boolean isDirect(String channel) {
    return channel.startsWith(DIRECT);
  }

  /** Oldest first. */
  public synchronized List<FakeMessage> messages(String channel) {
    return new ArrayList<>(messages.get(channel).values());
  }

  /** The message that stands there; empty if there is none, or none any more. */
  public synchronized Optional<FakeMessage> message(String channel, String ts) {
    return Optional.ofNullable(messages.get(channel)).map(all -> all.get(ts));
  }

  /** A member's own words. */
  public FakeMessage says(FakeMember member, String channel, String text) {
    FakeMessage said =
        new FakeMessage(
            channel,
            workspace.slack().timestamp(),
            member.id(),
            text,
            new JsonArray(),
            Optional.empty(),
            Optional.empty());
    put(said);
    return said;
  }

  /** A member changes their own words. */
  public FakeMessage edits(String channel, String ts, String text) {
    FakeMessage before = message(channel, ts).orElseThrow();
    FakeMessage after =
        new FakeMessage(
            channel,
            ts,
            before.author(),
            text,
            before.blocks(),
            before.metadata(),
            Optional.of(workspace.slack().timestamp()));
    put(after);
    return after;
  }

  synchronized void put(FakeMessage message) {
    messages.get(message.channel()).put(message.ts(), message);
  }

  /** Takes a message away. */
  public synchronized void delete(String channel, String ts) {
    messages.get(channel).remove(ts);
  }

  synchronized List<FakeMessage> ephemerals(FakeMember member) {
    return List.copyOf(seenBy(member).values());
  }

  synchronized void show(FakeMember member, FakeMessage message) {
    seenBy(member).put(message.ts(), message);
  }

  synchronized void hide(FakeMember member, String ts) {
    seenBy(member).remove(ts);
  }

  private Map<String, FakeMessage> seenBy(FakeMember member) {
    return ephemerals.computeIfAbsent(member.id(), user -> new TreeMap<>());
  }
}
