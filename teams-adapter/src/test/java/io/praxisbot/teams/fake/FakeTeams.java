package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpHandler;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A whole Microsoft Teams on 127.0.0.1 with its connector and sign-in, as strict as Microsoft's
 * documents say. Made for tests: it starts on a free port, and everything in it is gone when it is
 * closed.
 */
public final class FakeTeams implements AutoCloseable {

  /** Where the bot's conversations are, as in {@code smba.trafficmanager.net/emea/}. */
  private static final List<String> REGIONS = List.of("emea", "amer");

  private final Registration registration;
  private final FakeClock clock;
  private final Log log = new Log();
  private final Faults faults = new Faults();
  private final Keys keys = new Keys();
  private final Rates rates;
  private final Login login;
  private final Map<String, FakeTenant> tenants = new ConcurrentHashMap<>();
  private final AtomicLong numbers = new AtomicLong();
  private final AtomicLong lastMessage = new AtomicLong();
  private final SentFiles files;
  private final FakeServer server;

  private FakeTeams(Registration registration, FakeClock clock) {
    this.registration = registration;
    this.clock = clock;
    this.rates = new Rates(clock);
    this.login = new Login(this);
    this.server = FakeServer.start();
    server.page("/", login);
    this.files = new SentFiles(this);
    server.page(SentFiles.PATH, files);
    server.page("/v1/.well-known/", new Metadata(this));
    REGIONS.forEach(region -> server.page("/" + region + "/", new Connector(this, region)));
  }

  /** Starts one for a bot that is registered like this. */
  public static FakeTeams start(Registration registration, FakeClock clock) {
    return new FakeTeams(registration, clock);
  }

  public static FakeTeams start(Registration registration) {
    return start(registration, FakeClock.real());
  }

  @Override
  public void close() {
    server.close();
  }

  /** Where the fake is, without a slash at the end. */
  public String url() {
    return "http://127.0.0.1:" + server.port();
  }

  /** What {@code TEAMS_LOGIN_URL} must say. */
  public String loginUrl() {
    return url();
  }

  /** What {@code TEAMS_OPENID_METADATA_URL} must say. */
  public String openIdMetadataUrl() {
    return url() + "/v1/.well-known/openidconfiguration";
  }

  public Registration registration() {
    return registration;
  }

  public FakeClock clock() {
    return clock;
  }

  public Log log() {
    return log;
  }

  public Keys keys() {
    return keys;
  }

  public Login login() {
    return login;
  }

  /** A company; the same one for the same id. */
  public FakeTenant tenant(String id) {
    return tenants.computeIfAbsent(id, key -> new FakeTenant(this, key, REGIONS.get(0)));
  }

  /** A company on another continent: its conversations are at another service URL. */
  public FakeTenant tenantOverseas(String id) {
    return tenants.computeIfAbsent(id, key -> new FakeTenant(this, key, REGIONS.get(1)));
  }

  public Collection<FakeTenant> tenants() {
    return List.copyOf(tenants.values());
  }

  /** The next so many calls of an operation go wrong, wherever. */
  public void fail(Operation operation, int times, Fault fault) {
    faults.order("", operation, times, fault);
  }

  /** The next so many calls of an operation go wrong in that company. */
  public void fail(FakeTenant tenant, Operation operation, int times, Fault fault) {
    faults.order(tenant.id(), operation, times, fault);
  }

  /** The next so many calls of an operation go wrong in that conversation. */
  public void fail(FakeConversation conversation, Operation operation, int times, Fault fault) {
    faults.order(conversation.id(), operation, times, fault);
  }

  /** A file that somebody sends, as the attachment that tells of it. */
  public ObjectNode file(String name, byte[] bytes) {
    return files.keep(name, bytes);
  }

  /** Adds a page beside the rest; the path with all below it. */
  public void page(String path, HttpHandler handler) {
    server.page(path, handler);
  }

  /** A number that was never given before. */
  public long number() {
    return numbers.incrementAndGet();
  }

  /** A message's id, later than all before. */
  String messageId() {
    long now = clock.wall().toEpochMilli();
    return String.valueOf(lastMessage.updateAndGet(last -> Math.max(last + 1, now)));
  }

  Optional<FakeConversation> conversation(String id) {
    return tenants.values().stream().flatMap(one -> one.conversation(id).stream()).findFirst();
  }

  Faults faults() {
    return faults;
  }

  Rates rates() {
    return rates;
  }
}
