package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.List;

/** Slack says no, with one of its error codes. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient List<String> reasons;
  private final transient JsonObject fields;

  private Refusal(String code, List<String> reasons, JsonObject fields) {
    super(code + " " + reasons);
    this.code = code;
    this.reasons = List.copyOf(reasons);
    this.fields = fields;
  }

  public Refusal(String code, List<String> reasons) {
    this(code, reasons, new JsonObject());
  }

  public Refusal(String code) {
    this(code, List.of());
  }

  static Refusal missingScope(Iterable<String> needed, Iterable<String> provided) {
    JsonObject fields = new JsonObject();
    fields.addProperty("needed", String.join(",", needed));
    fields.addProperty("provided", String.join(",", provided));
    return new Refusal("missing_scope", List.of(), fields);
  }

  public String code() {
    return code;
  }

  /** What Slack puts into {@code response_metadata.messages}. */
  public List<String> reasons() {
    return reasons;
  }

  /** What else stands in the answer. */
  JsonObject fields() {
    return fields;
  }
}
