package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import java.util.HashSet;
import java.util.Set;

/**
 * One method of the Web API.
 *
 * @param scopes any one of them will do; none needed if empty
 * @param json whether it takes JSON besides forms
 */
public record ApiMethod(
    String name,
    Auth auth,
    Set<String> required,
    Set<String> optional,
    Set<String> scopes,
    Pace pace,
    boolean json,
    Work work) {

  /** Whose token a method wants. */
  public enum Auth {
    BOT,
    APP,
    /** None: it says itself who may call it. */
    OWN
  }

  /** What a method does. */
  @FunctionalInterface
  public interface Work {
    /**
     * The answer's fields besides {@code ok}.
     *
     * @throws Refusal if Slack would refuse the call
     */
    JsonObject answer(ApiCall call);
  }

  public ApiMethod {
    required = Set.copyOf(required);
    optional = Set.copyOf(optional);
    scopes = Set.copyOf(scopes);
  }

  /** A method of bots that takes forms and JSON, without arguments, scopes or a limit. */
  public static ApiMethod of(String name, Work work) {
    return new ApiMethod(name, Auth.BOT, Set.of(), Set.of(), Set.of(), Pace.FREE, true, work);
  }

  public ApiMethod calledBy(Auth auth) {
    return new ApiMethod(name, auth, required, optional, scopes, pace, json, work);
  }

  public ApiMethod needs(String... required) {
    return new ApiMethod(name, auth, Set.of(required), optional, scopes, pace, json, work);
  }

  public ApiMethod takes(String... optional) {
    return new ApiMethod(name, auth, required, Set.of(optional), scopes, pace, json, work);
  }

  public ApiMethod scoped(String... scopes) {
    return new ApiMethod(name, auth, required, optional, Set.of(scopes), pace, json, work);
  }

  public ApiMethod at(Pace pace) {
    return new ApiMethod(name, auth, required, optional, scopes, pace, json, work);
  }

  public ApiMethod formsOnly() {
    return new ApiMethod(name, auth, required, optional, scopes, pace, false, work);
  }

  Set<String> known() {
    Set<String> known = new HashSet<>(required);
    known.addAll(optional);
    return known;
  }
}
