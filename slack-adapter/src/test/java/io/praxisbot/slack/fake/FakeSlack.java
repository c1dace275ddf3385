package io.praxisbot.slack.fake;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpHandler;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A whole Slack on 127.0.0.1, as strict as Slack's documents say. Made for tests: it starts on a
 * free port, and everything in it is gone when it is closed.
 */
public final class FakeSlack implements AutoCloseable {

  private final Manifest manifest;
  private final FakeClock clock;
  private final Log log = new Log();
  private final Faults faults = new Faults();
  private final Tokens tokens = new Tokens();
  private final Triggers triggers;
  private final ResponseUrls responseUrls;
  private final SharedFiles files;
  private final Pings pings = new Pings();
  private final Rates rates;
  private final Map<String, ApiMethod> methods = new ConcurrentHashMap<>();
  private final Map<String, FakeWorkspace> workspaces = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final AtomicLong lastMicros = new AtomicLong();
  private final FakeServer server;

  private FakeSlack(Manifest manifest, FakeClock clock) {
    this.manifest = manifest;
    this.clock = clock;
    this.triggers = new Triggers(clock);
    this.responseUrls = new ResponseUrls(this);
    this.files = new SharedFiles(this);
    this.rates = new Rates(clock);
    this.server = FakeServer.start();
    server.page("/api/", new WebApiDoor(this));
    server.page("/actions/", responseUrls);
    server.page(SharedFiles.PATH, files);
    Methods.all().forEach(this::method);
  }

  /** Starts one for the app that declares this. */
  public static FakeSlack start(Manifest manifest, FakeClock clock) {
    return new FakeSlack(manifest, clock);
  }

  public static FakeSlack start(Manifest manifest) {
    return start(manifest, FakeClock.real());
  }

  @Override
  public void close() {
    server.close();
  }

  /** What {@code SLACK_API_URL} must say; ends in a slash. */
  public String apiUrl() {
    return url() + "/api/";
  }

  /** Where the fake is, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  public String signingSecret() {
    return "fake-signing-secret";
  }

  /** The token of the app itself, for Socket Mode. */
  public String appToken() {
    return "xapp-1-fake";
  }

  public String appId() {
    return "APRAXIS";
  }

  public Manifest manifest() {
    return manifest;
  }

  public FakeClock clock() {
    return clock;
  }

  public Log log() {
    return log;
  }

  /** A workspace with the app installed and all the manifest's scopes granted. */
  public FakeWorkspace workspace(String team, String name) {
    return workspaces.computeIfAbsent(
        team, id -> new FakeWorkspace(this, id, name, manifest.scopes()));
  }

  public Optional<FakeWorkspace> workspace(String team) {
    return Optional.ofNullable(workspaces.get(team));
  }

  /** The next so many calls of a method go wrong, whoever calls; {@code response_url} is one. */
  public void fail(String method, int times, Fault fault) {
    faults.order("", method, times, fault);
  }

  /** The next so many calls of a method go wrong in that workspace. */
  public void fail(FakeWorkspace workspace, String method, int times, Fault fault) {
    faults.order(workspace.id(), method, times, fault);
  }

  /** A trigger of a member's press or command; good once, for three seconds. */
  public String triggerId(FakeMember member) {
    return triggers.mint(member);
  }

  /**
   * A response URL: good for five uses within thirty minutes.
   *
   * @param channel where the press or the command was made
   * @param original the timestamp of the message that was pressed, ephemeral or not; empty for a
   *     command
   */
  public URI responseUrl(FakeMember member, String channel, Optional<String> original) {
    return responseUrls.mint(member, channel, original);
  }

  /**
   * Shows what the app said in its answer to a slash command.
   *
   * @throws Refusal if Slack couldn't show it
   */
  public void show(FakeMember member, String channel, JsonObject answer) {
    Asides.direct(member, channel, answer);
  }

  /** A file that a member uploads, as the event that tells of it shows it. */
  public JsonObject upload(FakeMember member, String name, byte[] bytes) {
    return files.keep(member, name, bytes);
  }

  /** Whom the bot's messages ever pinged, and what they linked, by accident or not. */
  public Pings pings() {
    return pings;
  }

  /** Adds a method to the Web API, or replaces it. */
  @CanIgnoreReturnValue
  public FakeSlack method(ApiMethod method) {
    methods.put(method.name(), method);
    return this;
  }

  /** Adds a page beside the Web API; the path with all below it. */
  @CanIgnoreReturnValue
  public FakeSlack page(String path, HttpHandler handler) {
    server.page(path, handler);
    return this;
  }

  /** A number that was never given before. */
  public long number() {
    return numbers.incrementAndGet();
  }

  /** A message's timestamp, later than all before. */
  public String timestamp() {
    Instant now = clock.wall();
    long micros = now.getEpochSecond() * 1_000_000 + now.getNano() / 1_000;
    long mine = lastMicros.updateAndGet(last -> Math.max(last + 1, micros));
    return String.format("%d.%06d", mine / 1_000_000, mine % 1_000_000);
  }

  Optional<ApiMethod> method(String name) {
    return Optional.ofNullable(methods.get(name));
  }

  List<FakeWorkspace> workspaces() {
    return List.copyOf(workspaces.values());
  }

  Faults faults() {
    return faults;
  }

  Tokens tokens() {
    return tokens;
  }

  Triggers triggers() {
    return triggers;
  }

  Rates rates() {
    return rates;
  }
}
