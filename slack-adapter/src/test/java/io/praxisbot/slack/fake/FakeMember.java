package io.praxisbot.slack.fake;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Somebody in a workspace: what their profile says, and what they see of the bot. */
public final class FakeMember {

  private final FakeWorkspace workspace;
  private final String id;
  private volatile String name;
  private volatile String zone;
  private volatile String title = "";
  private volatile String email;
  private volatile String locale = "en-US";
  private volatile boolean guest;
  private volatile boolean bot;
  private volatile boolean deactivated;

  FakeMember(FakeWorkspace workspace, String id, String name, String zone) {
    this.workspace = workspace;
    this.id = id;
    this.name = name;
    this.zone = zone;
    this.email = id.toLowerCase(Locale.ROOT) + "@example.com";
  }

  @CanIgnoreReturnValue
  public FakeMember named(String name) {
    this.name = name;
    return this;
  }

  @CanIgnoreReturnValue
  public FakeMember in(String zone) {
    this.zone = zone;
    return this;
  }

  @CanIgnoreReturnValue
  public FakeMember titled(String title) {
    this.title = title;
    return this;
  }

  /** Empty for somebody who shows none. */
  @CanIgnoreReturnValue
  public FakeMember withEmail(String email) {
    this.email = email;
    return this;
  }

  /** As Slack writes it: {@code de-DE}. */
  @CanIgnoreReturnValue
  public FakeMember speaking(String locale) {
    this.locale = locale;
    return this;
  }

  /** From now on a guest. */
  @CanIgnoreReturnValue
  public FakeMember guest() {
    this.guest = true;
    return this;
  }

  /** From now on a bot. */
  @CanIgnoreReturnValue
  public FakeMember bot() {
    this.bot = true;
    return this;
  }

  @CanIgnoreReturnValue
  public FakeMember deactivated() {
    return deactivated(true);
  }

  @CanIgnoreReturnValue
  public FakeMember deactivated(boolean deactivated) {
    this.deactivated = deactivated;
    return this;
  }

  public String id() {
    return id;
  }

  public FakeWorkspace workspace() {
    return workspace;
  }

  public String name() {
    return name;
  }

  public String zone() {
    return zone;
  }

  public String title() {
    return title;
  }

  public String email() {
    return email;
  }

  public String locale() {
    return locale;
  }

  public boolean isGuest() {
    return guest;
  }

  public boolean isBot() {
    return bot;
  }

  /** Whether the bot can't write to them for what they are. */
  boolean isNobody() {
    return bot || id.equals(FakeWorkspace.SLACKBOT);
  }

  public boolean isDeactivated() {
    return deactivated;
  }

  /** Their direct message with the bot; opened if it wasn't. */
  public String directMessage() {
    return workspace.channels().directMessage(this);
  }

  /** What stands in their direct message with the bot, oldest first, their own words included. */
  public List<FakeMessage> messages() {
    return workspace.channels().messages(directMessage());
  }

  /** What only they see, oldest first. */
  public List<FakeMessage> ephemerals() {
    return workspace.channels().ephemerals(this);
  }

  /** Their home tab; empty if none was published. */
  public Optional<FakeView> home() {
    return workspace.views().home(this);
  }

  /** The modal on top; empty if none is open. */
  public Optional<FakeView> modal() {
    return workspace.views().modal(this);
  }
}
