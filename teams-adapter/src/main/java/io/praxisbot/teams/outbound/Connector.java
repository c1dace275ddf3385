package io.praxisbot.teams.outbound;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * The way to Teams. One call is one attempt: nothing here, and nothing below, repeats it, and
 * nothing is thrown for what Teams answers.
 */
public interface Connector {

  /** One call by the SDK's client. */
  interface Call<T> {
    CompletableFuture<T> on(RestConnectorClient client);
  }

  /**
   * Makes the call there, at the pace that Teams allows.
   *
   * @param longestWait how long it may wait at most before it is made
   */
  <T> Answer<T> call(Place place, Duration longestWait, Call<T> call);

  /** As {@link #call}, of a call whose answer holds nothing to be read but that it was taken. */
  <T> Answer<Boolean> change(Place place, Duration longestWait, Call<T> call);
}
