package io.praxisbot.teams.outbound;

import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSink;
import org.jspecify.annotations.Nullable;

/**
 * Makes one request one attempt, and knows whether it left.
 *
 * <p>OkHttp sends a request again by itself after a 503 with {@code Retry-After: 0} and after a
 * 421, whatever its settings say, unless the body can be written only once. So every body is one
 * that can.
 */
final class OneAttempt implements Interceptor {

  /** Whether a request may have reached the other side; a call uses one thread. */
  private static final class Departure {
    private boolean left;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Departure departure = new Departure();
    Request request = chain.request();
    try {
      return chain.proceed(once(request).newBuilder().tag(Departure.class, departure).build());
    } catch (IOException e) {
      throw departure.left ? e : new NeverLeftException(e);
    }
  }

  /** Notes, with a connection at hand and before the first byte, that it leaves now. */
  static Response leave(Chain chain) throws IOException {
    Departure departure = chain.request().tag(Departure.class);
    if (departure != null) {
      departure.left = true;
    }
    return chain.proceed(chain.request());
  }

  private static Request once(Request request) {
    RequestBody body = request.body();
    return body == null
        ? request
        : request.newBuilder().method(request.method(), new WrittenOnce(body)).build();
  }

  private static final class WrittenOnce extends RequestBody {
    private final RequestBody body;

    WrittenOnce(RequestBody body) {
      this.body = body;
    }

    @Override
    public @Nullable MediaType contentType() {
      return body.contentType();
    }

    @Override
    public long contentLength() throws IOException {
      return body.contentLength();
    }

    @Override
    public boolean isOneShot() {
      return true;
    }

    @Override
    public void writeTo(BufferedSink sink) throws IOException {
      body.writeTo(sink);
    }
  }
}
