package io.praxisbot.slack.inbound;

import com.google.gson.JsonParseException;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.outbound.WebApi;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes what is surely Slack's, whichever door it came by, and hands it to Bolt. A 200 from here
 * says that whatever is worth keeping is stored; anything else, that Slack should send it again.
 */
public final class Reception {

  private static final Logger log = LoggerFactory.getLogger(Reception.class);

  private final App bolt;
  private final Installed installed;
  private final SlackRequestParser parser;

  private Reception(App bolt, Installed installed) {
    this.bolt = bolt;
    this.installed = installed;
    this.parser = new SlackRequestParser(bolt.config());
  }

  /**
   * Puts the way in together.
   *
   * @param errands what runs beside the requests; the caller closes it after the doors
   * @param wall how long ago somebody looked at their home
   */
  public static Reception of(
      Bot bot,
      Registry registry,
      WebApi web,
      Whisper whisper,
      Errands errands,
      InstantSource wall) {
    return new Reception(
        Handlers.app(bot, registry, web, whisper, errands, wall), registry.installed());
  }

  /** Receives a body, in the form in which Slack sends it over HTTP. */
  Answered receive(String body) {
    try {
      return Knock.of(body).map(knock -> answer(knock, body)).orElseGet(() -> Answered.status(400));
    } catch (RuntimeException fault) {
      // Only what kind of fault: the message of one may hold somebody's words.
      log.error("A request of Slack's was not taken: {}", fault.getClass().getName());
      return Answered.status(500);
    }
  }

  private Answered answer(Knock knock, String body) {
    if (knock instanceof Knock.Verification verification) {
      return new Answered(
          200, Map.of("content-type", List.of("text/plain")), verification.challenge());
    }
    if (knock instanceof Knock.Command command && !isInstalled(command.workspace())) {
      return Sentences.whispered("not.installed", Locale.ENGLISH);
    }
    return isForUs(knock) ? run(body) : Answered.status(200);
  }

  private boolean isForUs(Knock knock) {
    if (knock instanceof Knock.Event event) {
      return isInstalled(event.workspace());
    }
    if (knock instanceof Knock.Interaction interaction) {
      return isInstalled(interaction.workspace());
    }
    return knock instanceof Knock.Command;
  }

  private boolean isInstalled(Optional<WorkspaceId> workspace) {
    return workspace.filter(installed::in).isPresent();
  }

  private Answered run(String body) {
    return parsed(body).map(this::run).orElseGet(() -> Answered.status(400));
  }

  /** What Bolt's parser stumbles over is malformed: it reads nothing but the body. */
  private Optional<Request<?>> parsed(String body) {
    try {
      return Optional.ofNullable(
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri(SlackDoor.PATH)
                  .requestBody(body)
                  .queryString(Map.of())
                  .headers(new RequestHeaders(Map.of()))
                  .remoteAddress("")
                  .build()));
    } catch (RuntimeException malformed) {
      log.info("A request of Slack's is malformed: {}", malformed.getClass().getName());
      return Optional.empty();
    }
  }

  private Answered run(Request<?> request) {
    try {
      return answered(bolt.run(request));
    } catch (JsonParseException malformed) {
      return Answered.status(400);
    } catch (Exception fault) {
      log.error(
          "{} of Slack's was not taken: {}", request.getRequestType(), fault.getClass().getName());
      return Answered.status(500);
    }
  }

  /** What nobody listens for, such as a choice made before it is sent, is taken without effect. */
  private static Answered answered(Response response) {
    if (response.getStatusCode() == 404) {
      return Answered.status(200);
    }
    @Nullable String body = response.getBody();
    return body == null || body.isEmpty()
        ? Answered.status(response.getStatusCode())
        : new Answered(
            response.getStatusCode(),
            Map.of("content-type", List.of(response.getContentType())),
            body);
  }
}
