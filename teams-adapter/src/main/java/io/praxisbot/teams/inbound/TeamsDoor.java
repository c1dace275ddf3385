package io.praxisbot.teams.inbound;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the activities of Teams come in. Whatever is too large, malformed or has nobody to stand
 * for it ends here and leaves nothing behind. An activity is parsed before its token is checked,
 * for the token names parts of it, but nothing else is done with it before.
 */
public final class TeamsDoor {

  private static final Logger log = LoggerFactory.getLogger(TeamsDoor.class);
  private static final int LARGEST = 256 * 1024;

  private final Guard guard;
  private final Reception reception;

  public TeamsDoor(Guard guard, Reception reception) {
    this.guard = guard;
    this.reception = reception;
  }

  /**
   * Answers a request; never throws for what somebody sent. A status below 300 means that it is
   * stored, or is nothing to store.
   *
   * @param authorization the header of that name; empty if there is none
   * @param body unread: only so much of it is read as is allowed
   */
  public Answered answer(Optional<String> authorization, InputStream body) {
    try {
      byte[] read = body.readNBytes(LARGEST + 1);
      return read.length > LARGEST ? Answered.status(413) : answer(authorization, read);
    } catch (IOException brokenOff) {
      log.info("A request broke off: {}", brokenOff.getClass().getName());
      return Answered.status(400);
    } catch (MalformedActivityException malformed) {
      return Answered.status(400);
    } catch (RuntimeException fault) {
      log.error("An activity was not taken: {}", fault.getClass().getName());
      return Answered.status(500);
    }
  }

  private Answered answer(Optional<String> authorization, byte[] body) {
    Activity activity = new Activity(Json.object(body));
    return switch (guard.judge(authorization, activity.claim())) {
      case WELCOME -> reception.receive(activity);
      case UNKNOWN -> Answered.status(401);
      case FORBIDDEN -> Answered.status(403);
    };
  }
}
