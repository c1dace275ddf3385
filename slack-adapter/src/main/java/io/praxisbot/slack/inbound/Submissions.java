package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.handler.builtin.ViewSubmissionHandler;
import com.slack.api.bolt.request.builtin.ViewSubmissionRequest;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.view.View;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.conversation.Press;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.slack.render.Elements;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Forms that are sent: taken before Slack closes them, so that errors show on their fields. */
final class Submissions implements ViewSubmissionHandler {

  private final Callers callers;
  private final Turns turns;
  private final HomeTab home;

  Submissions(Callers callers, Turns turns, HomeTab home) {
    this.callers = callers;
    this.turns = turns;
    this.home = home;
  }

  @Override
  public Response apply(ViewSubmissionRequest request, ViewSubmissionContext context) {
    ViewSubmissionPayload payload = request.getPayload();
    Map<String, String> values = FieldValues.of(given(payload.getView()).getState());
    Map<String, String> errors = errors(payload, values);
    return errors.isEmpty() ? context.ack() : context.ackWithErrors(onFields(errors, values));
  }

  private Map<String, String> errors(ViewSubmissionPayload payload, Map<String, String> values) {
    View view = given(payload.getView());
    return press(view.getPrivateMetadata())
        .map(press -> taken(caller(payload), view, press, values))
        .orElse(Map.of());
  }

  /** What somebody wrote is lost once the form closes, so it stays open for who can't send it. */
  private Map<String, String> taken(
      Caller caller, View view, Press press, Map<String, String> values) {
    return Callers.outsider(caller)
        .map(outsider -> Map.of("", Sentences.of(outsider.sentence(), outsider.locale())))
        .or(() -> Callers.member(caller).map(member -> take(member, view, press, values)))
        .orElse(Map.of());
  }

  private Map<String, String> take(
      Caller.Member member, View view, Press press, Map<String, String> values) {
    if (Elements.MODAL_AT_HOME.equals(view.getCallbackId())) {
      home.isSeenBy(member.account());
    }
    return turns.take(
        member, "v:" + given(view.getId()), new Input.Submitted(press, values), Optional.empty());
  }

  private Caller caller(ViewSubmissionPayload payload) {
    return callers.of(
        new WorkspaceId(given(given(payload.getTeam()).getId())), given(payload.getUser()).getId());
  }

  private static Optional<Press> press(@Nullable String metadata) {
    return Optional.ofNullable(metadata).flatMap(Press::of);
  }

  /** Slack shows nothing of an error on a field that the form doesn't have: then the first one. */
  private static Map<String, String> onFields(
      Map<String, String> errors, Map<String, String> values) {
    String first = values.keySet().stream().findFirst().orElse("");
    Map<String, String> shown = new LinkedHashMap<>();
    errors.forEach(
        (field, sentence) ->
            shown.merge(
                Elements.FIELD + (values.containsKey(field) ? field : first),
                sentence,
                (one, other) -> one + " " + other));
    return shown;
  }
}
