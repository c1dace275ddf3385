package io.praxisbot.teams.people;

import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.schema.PagedMembersResult;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;
import retrofit2.http.GET;
import retrofit2.http.Path;
import retrofit2.http.Query;

/**
 * A page of a conversation's members. The SDK's own method for pages after the first can't be
 * called: its path holds what only a query may (Retrofit refuses it).
 */
final class Members {

  /** As many as Teams gives at once. */
  private static final int PAGE = 500;

  private interface Service {
    @GET("v3/conversations/{conversation}/pagedmembers")
    CompletableFuture<Response<ResponseBody>> page(
        @Path("conversation") String conversation,
        @Query("pageSize") int size,
        @Query("continuationToken") @Nullable String token);
  }

  private Members() {}

  /**
   * The members after that mark.
   *
   * @param mark of the page before; empty for the first
   */
  static CompletableFuture<PagedMembersResult> page(
      RestConnectorClient client, String conversation, Optional<String> mark) {
    return client
        .retrofit()
        .create(Service.class)
        .page(conversation, PAGE, mark.orElse(null))
        .thenApply(response -> read(client, response));
  }

  private static PagedMembersResult read(
      RestConnectorClient client, Response<ResponseBody> response) {
    try {
      PagedMembersResult page =
          client
              .restClient()
              .responseBuilderFactory()
              .<PagedMembersResult, ErrorResponseException>newInstance(client.serializerAdapter())
              .register(HttpURLConnection.HTTP_OK, PagedMembersResult.class)
              .registerError(ErrorResponseException.class)
              .build(response)
              .body();
      if (page == null) {
        throw new ErrorResponseException("no page of members", response);
      }
      return page;
    } catch (IOException unreadable) {
      throw new ErrorResponseException("an unreadable page of members", response);
    }
  }
}
