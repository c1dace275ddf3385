package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Locale;

/** Somebody in a tenant: what their profile says, and whether they have the bot. */
public final class FakeMember {

  private final FakeTenant tenant;
  private final String aadObjectId;
  private volatile String name;
  private volatile String zone;
  private volatile String email;
  private volatile String locale = "en-US";
  private volatile boolean guest;
  private volatile boolean blocking;
  private volatile boolean gone;

  FakeMember(FakeTenant tenant, String aadObjectId, String name, String zone) {
    this.tenant = tenant;
    this.aadObjectId = aadObjectId;
    this.name = name;
    this.zone = zone;
    this.email = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".") + "@example.com";
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

  /** Empty for somebody who shows none. */
  @CanIgnoreReturnValue
  public FakeMember withEmail(String email) {
    this.email = email;
    return this;
  }

  /** As Teams writes it: {@code de-DE}. */
  @CanIgnoreReturnValue
  public FakeMember speaking(String locale) {
    this.locale = locale;
    return this;
  }

  @CanIgnoreReturnValue
  public FakeMember asGuest() {
    this.guest = true;
    return this;
  }

  /** Blocks the bot, or takes that back; Teams tells the bot of neither. */
  @CanIgnoreReturnValue
  public FakeMember blocking(boolean blocking) {
    this.blocking = blocking;
    return this;
  }

  /** Leaves the tenant; Teams doesn't tell the bot. */
  @CanIgnoreReturnValue
  public FakeMember gone() {
    this.gone = true;
    return this;
  }

  public FakeTenant tenant() {
    return tenant;
  }

  /** Their id for bots: {@code 29:…}. */
  public String id() {
    return "29:1" + aadObjectId.replace("-", "");
  }

  public String aadObjectId() {
    return aadObjectId;
  }

  public String name() {
    return name;
  }

  public String zone() {
    return zone;
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

  public boolean isBlocking() {
    return blocking;
  }

  public boolean isGone() {
    return gone;
  }

  /** Whether they have the bot for themselves. */
  public boolean hasInstalled() {
    return personalChat().hasBot();
  }

  /** Their chat with the bot; without it until they have the bot. */
  public FakeConversation personalChat() {
    return tenant.personalChat(this);
  }

  /** As the connector's members are. */
  ObjectNode profile() {
    String[] names = name.split(" ", 2);
    ObjectNode profile =
        Json.object(
            "id",
            id(),
            "aadObjectId",
            aadObjectId,
            "name",
            name,
            "givenName",
            names[0],
            "surname",
            names.length > 1 ? names[1] : "",
            "tenantId",
            tenant.id(),
            "userRole",
            guest ? "guest" : "user");
    if (!email.isEmpty()) {
      profile.put("email", email).put("userPrincipalName", email);
    }
    return profile;
  }
}
