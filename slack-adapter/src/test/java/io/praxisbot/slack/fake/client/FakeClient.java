package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import io.praxisbot.slack.fake.Entry;
import io.praxisbot.slack.fake.FakeMember;
import io.praxisbot.slack.fake.FakeSlack;
import io.praxisbot.slack.fake.FakeWorkspace;
import io.praxisbot.slack.fake.Manifest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * The side of the fake Slack that tells the app what happens. It tells what the manifest declares
 * and throws for anything else.
 */
public final class FakeClient implements AutoCloseable {

  private final FakeSlack slack;
  private final Sender sender;
  private final Redelivery redelivery;
  private final Events events;
  private final Map<FakeMember, FakeUser> users = new ConcurrentHashMap<>();
  private final ExecutorService together = Executors.newCachedThreadPool();

  /**
   * @param sender how the app is reached; this closes it
   */
  public FakeClient(FakeSlack slack, Sender sender) {
    this.slack = slack;
    this.sender = sender;
    this.redelivery = new Redelivery(slack.clock());
    this.events = new Events(slack);
  }

  /**
   * Tells over HTTP, at the paths that the manifest says.
   *
   * @param base the address of the app, in place of the one in the manifest
   */
  public static FakeClient overHttp(FakeSlack slack, URI base) {
    var manifest = slack.manifest().hostedAt(base);
    return new FakeClient(
        slack,
        new HttpSender(
            sent -> Destination.of(manifest, sent), slack.signingSecret(), slack.clock()::wall));
  }

  /** Tells over the sockets that the app opens. */
  public static FakeClient overSocket(FakeSlack slack) {
    return new FakeClient(slack, SocketSender.start(slack));
  }

  /** A person who acts; the same one for the same member. */
  public FakeUser user(FakeMember member) {
    return users.computeIfAbsent(member, who -> new FakeUser(this, who));
  }

  /**
   * Sends the very same thing again, whatever became of it before.
   *
   * @return the answers, in no particular order if all go at once
   */
  public List<Reply> redeliver(Sent sent, int times, boolean concurrently) {
    if (!concurrently) {
      return IntStream.rangeClosed(1, times).mapToObj(n -> once(sent, n, "http_timeout")).toList();
    }
    var running = new ArrayList<Future<Reply>>();
    for (int n = 1; n <= times; n++) {
      int attempt = n;
      running.add(together.submit(() -> once(sent, attempt, "http_timeout")));
    }
    return running.stream().map(FakeClient::result).toList();
  }

  /** The app is taken away from the workspace: its token is dead, and then it is told. */
  public void uninstalls(FakeWorkspace workspace) {
    workspace.uninstall();
    tell(workspace, "tokens_revoked", events.revoked(workspace));
    tell(workspace, "app_uninstalled", events.uninstalled());
  }

  /** The bot's token is taken away alone, and the app is told. */
  public void revokesTokens(FakeWorkspace workspace) {
    workspace.revokeToken();
    tell(workspace, "tokens_revoked", events.revoked(workspace));
  }

  /** Tells that somebody's profile changed, or that they were deactivated or activated. */
  public Sent tellsOfChange(FakeMember member) {
    return tell(member.workspace(), "user_change", events.about("user_change", member));
  }

  /** Tells that somebody joined. */
  public Sent tellsOfJoining(FakeMember member) {
    return tell(member.workspace(), "team_join", events.about("team_join", member));
  }

  /**
   * Tells what the app itself wrote to somebody, message for message, as Slack does; the app must
   * take none of it for that person's words.
   */
  public void echoes(FakeMember member) {
    var workspace = member.workspace();
    member.messages().stream()
        .filter(message -> message.author().equals(workspace.botUserId()))
        .forEach(message -> tell(workspace, "message.im", events.said(workspace, message)));
  }

  /**
   * Whether the app proves that the address for events is its own, as Slack asks when the address
   * is entered.
   */
  public boolean verifiesUrl() {
    String challenge = "challenge-" + slack.number();
    var asked = Told.object(Map.of("type", "url_verification", "token", Told.TOKEN));
    asked.addProperty("challenge", challenge);
    var reply = sender.send(new Sent(Sent.Kind.EVENT, asked), 0, "");
    return reply.status() == 200 && reply.body().contains(challenge);
  }

  /** How often events are to be sent again, still. */
  public int outstanding() {
    return redelivery.outstanding();
  }

  /** The way to the app, to see its answers or to disturb it. */
  public Sender sender() {
    return sender;
  }

  @Override
  public void close() {
    redelivery.close();
    together.shutdownNow();
    sender.close();
  }

  FakeSlack slack() {
    return slack;
  }

  Events events() {
    return events;
  }

  /**
   * Sends an event, and again on Slack's schedule until the app takes it.
   *
   * @param declared the manifest's name for it
   */
  Sent tell(FakeWorkspace workspace, String declared, JsonObject event) {
    if (!slack.manifest().events().contains(declared)) {
      throw new Undeclared(declared);
    }
    var sent = new Sent(Sent.Kind.EVENT, events.callback(workspace, event));
    redelivery.until(attempt -> once(sent, attempt.number(), attempt.reason()));
    return sent;
  }

  /** Sends what Slack never repeats. */
  Reply once(Sent sent) {
    return once(sent, 0, "");
  }

  Manifest.Command command(String word) {
    return slack.manifest().command(word).orElseThrow(() -> new Undeclared(word));
  }

  Manifest.Shortcut shortcut(String name) {
    return slack.manifest().shortcut(name).orElseThrow(() -> new Undeclared(name));
  }

  void demandInteractivity() {
    if (!slack.manifest().subscriptions().interactive()) {
      throw new Undeclared("interactivity");
    }
  }

  private Reply once(Sent sent, int attempt, String reason) {
    var reply = sender.send(sent, attempt, reason);
    slack
        .log()
        .add(
            new Entry.Sent(
                slack.clock().wall(),
                sent.team(),
                sent.what(),
                sent.id(),
                attempt,
                reply.status() == 0 ? "no answer" : "status " + reply.status()));
    return reply;
  }

  private static Reply result(Future<Reply> running) {
    try {
      return running.get();
    } catch (java.util.concurrent.ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Thrown for what the manifest doesn't declare: Slack would never send it. */
  public static final class Undeclared extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    Undeclared(String what) {
      super("the manifest doesn't declare " + what);
    }
  }
}
