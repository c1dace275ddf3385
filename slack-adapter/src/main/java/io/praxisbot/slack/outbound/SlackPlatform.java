package io.praxisbot.slack.outbound;

import io.praxisbot.core.delivery.Aside;
import io.praxisbot.core.delivery.DeliveryKey;
import io.praxisbot.core.delivery.Lookup;
import io.praxisbot.core.delivery.Outcome;
import io.praxisbot.core.delivery.Platform;
import io.praxisbot.core.delivery.PostRef;
import io.praxisbot.core.message.Message;
import io.praxisbot.core.people.Account;
import io.praxisbot.core.people.PlatformName;
import io.praxisbot.slack.render.BlockKit;
import io.praxisbot.slack.render.Commands;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Slack, for the dispatcher. A delivery's key travels in the metadata of each message it becomes,
 * and by it the conversation's history tells whether an attempt that ended unknown was taken.
 *
 * <p>Posting to a deactivated user succeeds on Slack, so "delivered" says nothing about that: the
 * core asks beforehand.
 */
public final class SlackPlatform implements Platform {

  private final WebApi api;
  private final Function<Message, List<BlockKit.Part>> rendering;
  private final InstantSource wall;
  private final DirectMessages directMessages;
  private final History history;
  private final Posting posting;
  private final Updating updating;
  private final Answering answering;
  private final Optional<Instant> earlier;

  /**
   * Slack by that Web API.
   *
   * @param connection over which response URLs are called
   * @param wall the wall clock, by which an attempt ends in time
   */
  public SlackPlatform(
      WebApi api, SlackConnection connection, BlockKit blockKit, InstantSource wall) {
    this(api, connection, blockKit::message, wall);
  }

  SlackPlatform(
      WebApi api,
      SlackConnection connection,
      Function<Message, List<BlockKit.Part>> rendering,
      InstantSource wall) {
    this.api = api;
    this.rendering = rendering;
    this.wall = wall;
    this.directMessages = new DirectMessages();
    this.history = new History(wall);
    this.posting = new Posting(directMessages, history);
    this.updating = new Updating(posting);
    this.answering = new Answering(new Responses(connection));
    this.earlier = Optional.empty();
  }

  private SlackPlatform(SlackPlatform same, Instant earlier) {
    this.api = same.api;
    this.rendering = same.rendering;
    this.wall = same.wall;
    this.directMessages = same.directMessages;
    this.history = same.history;
    this.posting = same.posting;
    this.updating = same.updating;
    this.answering = same.answering;
    this.earlier = Optional.of(earlier);
  }

  @Override
  public PlatformName name() {
    return PlatformName.SLACK;
  }

  @Override
  public Outcome post(Account to, DeliveryKey key, Message message) {
    return posting.post(attempt(to), to, parts(key, message));
  }

  @Override
  public Outcome update(PostRef ref, DeliveryKey key, Message message) {
    return ref.standsAside()
        ? new Outcome.Rejected(Outcome.Rejected.NO_ASIDE)
        : updating.update(attempt(ref.account()), ref, parts(key, message));
  }

  /**
   * {@inheritDoc}
   *
   * <p>The response URL knows no pace of updates, of which a workspace has few.
   */
  @Override
  public Outcome update(PostRef ref, Aside aside, DeliveryKey key, Message message) {
    Attempt attempt = attempt(ref.account());
    if (ref.standsAside()) {
      return answering.replaceAside(attempt, ref, aside, partsAside(key, message));
    }
    Parts parts = parts(key, message);
    return answering
        .replace(attempt, ref, aside, parts)
        .orElseGet(() -> updating.update(attempt, ref, parts));
  }

  @Override
  public Outcome aside(Account to, Aside aside, DeliveryKey key, Message message) {
    return answering.say(attempt(to), to, aside, partsAside(key, message));
  }

  @Override
  public Platform after(Instant began) {
    return new SlackPlatform(this, began);
  }

  @Override
  public Lookup find(Account to, DeliveryKey key) {
    Attempt attempt = attempt(to);
    Answer<Standing> read =
        directMessages.of(attempt, to).then(channel -> history.read(attempt, channel, key));
    return read instanceof Answer.Ok<Standing> ok ? found(to, ok.value()) : Outcomes.ofLookup(read);
  }

  private static Lookup found(Account to, Standing standing) {
    return standing.complete() ? new Lookup.Found(standing.ref(to)) : new Lookup.Absent();
  }

  private Parts parts(DeliveryKey key, Message message) {
    return new Parts(key, rendering.apply(message));
  }

  private Parts partsAside(DeliveryKey key, Message message) {
    return parts(key, Commands.spelledOut(message));
  }

  private Attempt attempt(Account account) {
    return new Attempt(api, account.workspace(), wall, earlier);
  }
}
