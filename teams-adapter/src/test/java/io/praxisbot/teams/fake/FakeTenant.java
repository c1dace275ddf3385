package io.praxisbot.teams.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A company's Teams: its people and conversations. */
public final class FakeTenant {

  private final FakeTeams teams;
  private final String id;
  private final String region;
  private final List<FakeMember> members = new CopyOnWriteArrayList<>();
  private final Map<String, FakeConversation> conversations = new ConcurrentHashMap<>();

  FakeTenant(FakeTeams teams, String id, String region) {
    this.teams = teams;
    this.id = id;
    this.region = region;
  }

  public FakeTeams teams() {
    return teams;
  }

  public String id() {
    return id;
  }

  /** Where the bot reaches its conversations; ends in a slash, as the real ones do. */
  public String serviceUrl() {
    return teams.url() + "/" + region + "/";
  }

  String region() {
    return region;
  }

  /** Somebody; the same one for the same id. */
  public synchronized FakeMember member(String aadObjectId, String name, String zone) {
    return members.stream()
        .filter(member -> member.aadObjectId().equals(aadObjectId))
        .findFirst()
        .orElseGet(() -> joined(new FakeMember(this, aadObjectId, name, zone)));
  }

  /** Who is in the company. */
  public List<FakeMember> members() {
    return members.stream().filter(member -> !member.isGone()).toList();
  }

  /**
   * Somebody by either of their ids.
   *
   * @param either {@code 29:…} or the object id
   */
  public Optional<FakeMember> member(String either) {
    return members().stream()
        .filter(member -> member.id().equals(either) || member.aadObjectId().equals(either))
        .findFirst();
  }

  /** A team, of which only the general channel counts. */
  public FakeConversation team(String name, FakeMember... people) {
    return conversation("19:" + slug(name) + "@thread.tacv2", FakeConversation.Type.CHANNEL, name)
        .with(people);
  }

  /** A chat of several. */
  public FakeConversation group(String name, FakeMember... people) {
    return conversation("19:" + slug(name) + "@thread.v2", FakeConversation.Type.GROUP, name)
        .with(people);
  }

  public Optional<FakeConversation> conversation(String conversationId) {
    return Optional.ofNullable(conversations.get(conversationId));
  }

  FakeConversation personalChat(FakeMember member) {
    String chat = "a:1" + member.aadObjectId().replace("-", "");
    return conversation(chat, FakeConversation.Type.PERSONAL, "").with(member);
  }

  private FakeConversation conversation(String chat, FakeConversation.Type type, String name) {
    return conversations.computeIfAbsent(chat, key -> new FakeConversation(this, key, type, name));
  }

  private FakeMember joined(FakeMember member) {
    members.add(member);
    return member;
  }

  private String slug(String name) {
    return name.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9]+", "-") + "-" + id;
  }
}
