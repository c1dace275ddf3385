package io.praxisbot.slack.fake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** A workspace with the app installed. */
public final class FakeWorkspace {

  /** In every workspace, and no bot by Slack's own account of it. */
  static final String SLACKBOT = "USLACKBOT";

  private static final String ZONE = "America/Los_Angeles";

  private final FakeSlack slack;
  private final String id;
  private final String name;
  private final Map<String, FakeMember> members = new ConcurrentSkipListMap<>();
  private final Channels channels;
  private final Views views;
  private volatile String botToken;
  private volatile Set<String> scopes;
  private volatile boolean installed = true;

  FakeWorkspace(FakeSlack slack, String id, String name, Set<String> scopes) {
    this.slack = slack;
    this.id = id;
    this.name = name;
    this.scopes = Set.copyOf(scopes);
    this.botToken = slack.tokens().bot(id);
    this.channels = new Channels(this);
    this.views = new Views(this);
    member(botUserId(), "praxis", ZONE).bot();
    member(SLACKBOT, "Slackbot", ZONE);
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  public FakeSlack slack() {
    return slack;
  }

  public String botToken() {
    return botToken;
  }

  public String botUserId() {
    return "UBOT" + id;
  }

  public String botId() {
    return "B" + id;
  }

  /** What the app was granted here. */
  public Set<String> scopes() {
    return scopes;
  }

  public boolean isInstalled() {
    return installed;
  }

  /** The token is dead from now on; it answers {@code account_inactive}. */
  public void uninstall() {
    installed = false;
  }

  /** Installs the app again, with a new token and these scopes. */
  public void install(Set<String> granted) {
    scopes = Set.copyOf(granted);
    botToken = slack.tokens().bot(id);
    installed = true;
  }

  /** The token is dead from now on; it answers {@code token_revoked}. */
  public void revokeToken() {
    slack.tokens().revoke(botToken);
  }

  /** Somebody joins; the same id again changes the name and the zone only. */
  public FakeMember member(String user, String name, String zone) {
    return members
        .computeIfAbsent(user, is -> new FakeMember(this, user, name, zone))
        .named(name)
        .in(zone);
  }

  public Optional<FakeMember> member(String user) {
    return Optional.ofNullable(members.get(user));
  }

  /** In the order of their ids, the bot included. */
  public List<FakeMember> members() {
    return List.copyOf(members.values());
  }

  /** What is written where. */
  public Channels channels() {
    return channels;
  }

  /** Modals and home tabs. */
  public Views views() {
    return views;
  }
}
