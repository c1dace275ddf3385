package io.praxisbot.teams.fake.client;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.teams.fake.Badge;
import io.praxisbot.teams.fake.Entry;
import io.praxisbot.teams.fake.FakeConversation;
import io.praxisbot.teams.fake.FakeMember;
import io.praxisbot.teams.fake.FakeTeams;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The side of the fake Teams that tells the bot what happens. */
public final class FakeClient implements AutoCloseable {

  private final FakeTeams teams;
  private final Sender sender;
  private final Activities activities;
  private final Map<FakeMember, FakeTeamsUser> users = new ConcurrentHashMap<>();
  private final ExecutorService together = Executors.newCachedThreadPool();

  public FakeClient(FakeTeams teams, Sender sender) {
    this.teams = teams;
    this.sender = sender;
    this.activities = new Activities(teams);
  }

  /**
   * Tells over HTTP.
   *
   * @param endpoint the bot's, such as {@code http://127.0.0.1:8080/api/messages}
   */
  public static FakeClient overHttp(FakeTeams teams, URI endpoint) {
    return new FakeClient(teams, new HttpSender(endpoint));
  }

  /** A person who acts; the same one for the same member. */
  public FakeTeamsUser user(FakeMember member) {
    return users.computeIfAbsent(member, who -> new FakeTeamsUser(this, who));
  }

  /** What can be sent, to send it with {@link #send}. */
  public Activities activities() {
    return activities;
  }

  /** Sends an activity as Teams does. */
  public Answer send(JsonNode activity) {
    return send(new Sent(activity, Badge.GENUINE));
  }

  /** Sends an activity with whatever badge. */
  public Answer send(Sent sent) {
    String serviceUrl = sent.activity().path("serviceUrl").asText();
    var header = sent.badge().header(teams, serviceUrl);
    Answer answer = sender.send(header, sent.activity().toString());
    log(sent, answer);
    return answer;
  }

  /** Sends something that is no activity, and perhaps no JSON, with whatever badge. */
  public Answer sendRaw(String body, Badge badge, String serviceUrl) {
    return sender.send(badge.header(teams, serviceUrl), body);
  }

  /**
   * Sends the very same thing again, whatever became of it before.
   *
   * @return the answers, in no particular order if all go at once
   */
  public List<Answer> redeliver(Sent sent, int times, boolean concurrently) {
    List<Future<Answer>> running = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    for (int n = 0; n < times; n++) {
      if (concurrently) {
        running.add(together.submit(() -> send(sent)));
      } else {
        answers.add(send(sent));
      }
    }
    running.forEach(one -> answers.add(result(one)));
    return answers;
  }

  /** Somebody adds the bot to a team or a group chat, and Teams tells it twice over. */
  public void addsBot(FakeMember by, FakeConversation there) {
    there.bringBot(true);
    send(activities.members(by, there, "membersAdded", List.of(activities.bot())));
    send(activities.installation(by, there, "add"));
  }

  /** Somebody takes the bot out of a team or a group chat. */
  public void removesBot(FakeMember by, FakeConversation there) {
    there.bringBot(false);
    send(activities.members(by, there, "membersRemoved", List.of(activities.bot())));
    send(activities.installation(by, there, "remove"));
  }

  /** Somebody joins a team or a group chat. */
  public Answer joins(FakeMember who, FakeConversation there) {
    there.add(who);
    return send(activities.members(who, there, "membersAdded", List.of(Activities.account(who))));
  }

  /** Somebody leaves a team or a group chat. */
  public Answer leaves(FakeMember who, FakeConversation there) {
    there.remove(who);
    return send(activities.members(who, there, "membersRemoved", List.of(Activities.account(who))));
  }

  @Override
  public void close() {
    together.shutdownNow();
  }

  FakeTeams teams() {
    return teams;
  }

  private void log(Sent sent, Answer answer) {
    String outcome = answer.status() == 0 ? "no answer" : "status " + answer.status();
    teams
        .log()
        .add(new Entry.Sent(teams.clock().wall(), sent.tenant(), sent.what(), sent.id(), outcome));
  }

  private static Answer result(Future<Answer> running) {
    try {
      return running.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
