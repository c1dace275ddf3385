package io.praxisbot.teams.outbound;

import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import retrofit2.Retrofit;

/**
 * The Bot Framework's connector, one client of the SDK for each address at which Teams is reached.
 * It never sends anything twice: the SDK's own repetitions and OkHttp's are off, and no redirect
 * carries a token or a message elsewhere.
 */
public final class TeamsConnection implements AutoCloseable {

  /** How long one request takes at most, its token and the answer included. */
  static final Duration CALL = Duration.ofSeconds(9);

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /**
   * Shorter than the other side keeps one, so that hardly a request meets a connection's end: Node,
   * on which local clients run, keeps one for 5 seconds. OkHttp looks for an end only after 10, and
   * a message that met one would be unknown.
   */
  private static final Duration IDLE = Duration.ofSeconds(4);

  private static final int IDLE_CONNECTIONS = 16;

  /** OkHttp's own five would be fewer than the dispatcher's workers. */
  private static final int AT_ONCE = 256;

  private final Tokens tokens;
  private final boolean local;
  private final Duration call;
  private final OkHttpClient http;
  private final OkHttpClient bare;
  private final Map<URI, RestConnectorClient> clients = new ConcurrentHashMap<>();

  /**
   * A connection that opens nothing before the first call.
   *
   * @param local whether Teams may be something on this machine that is reached without TLS
   */
  public TeamsConnection(Tokens tokens, boolean local) {
    this(tokens, local, CALL);
  }

  TeamsConnection(Tokens tokens, boolean local, Duration call) {
    this.tokens = tokens;
    this.local = local;
    this.call = call;
    this.http = client();
    this.bare = withoutToken(call);
  }

  /**
   * The SDK's client for that address.
   *
   * @return empty if no token of ours may go there
   */
  Optional<RestConnectorClient> at(String serviceUrl) {
    return Addresses.parse(serviceUrl)
        .filter(this::trusted)
        .map(url -> clients.computeIfAbsent(url, this::connector));
  }

  /** A client that tells nobody who we are. */
  OkHttpClient withoutToken() {
    return bare;
  }

  private OkHttpClient withoutToken(Duration longest) {
    return new OkHttpClient.Builder()
        .connectionPool(http.connectionPool())
        .dispatcher(http.dispatcher())
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(CONNECT)
        .callTimeout(longest)
        .build();
  }

  /** The connector let nobody in with the token. */
  void notLetIn() {
    tokens.notTaken();
  }

  /** How long whoever called waits at most. */
  Duration longestCall() {
    return call.plusSeconds(1);
  }

  private boolean trusted(URI url) {
    return Addresses.loopback(url) ? local : Addresses.guarded(url);
  }

  private OkHttpClient client() {
    Dispatcher dispatcher = new Dispatcher();
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS))
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .callTimeout(call)
        .writeTimeout(call)
        .addInterceptor(new OneAttempt())
        .addInterceptor(this::letIn)
        .addNetworkInterceptor(OneAttempt::leave)
        .build();
  }

  /** The SDK's builder sets time-outs and a cookie jar of its own, so ours come after it. */
  private RestConnectorClient connector(URI url) {
    OkHttpClient.Builder own = http.newBuilder();
    RestClient.Builder rest = new RestClient.Builder(own, new Retrofit.Builder());
    own.cookieJar(CookieJar.NO_COOKIES).connectTimeout(CONNECT).readTimeout(call);
    return new RestConnectorClient(
        rest.withBaseUrl(url.toString())
            .withSerializerAdapter(new JacksonAdapter())
            .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
            .withRetryStrategy(new Once())
            .build());
  }

  private Response letIn(Interceptor.Chain chain) throws IOException {
    Tokens.Access access = tokens.access();
    if (access instanceof Tokens.Refused refused) {
      throw new NoTokenException(refused.reason());
    }
    return access instanceof Tokens.Bearer bearer
        ? chain.proceed(
            chain
                .request()
                .newBuilder()
                .header("Authorization", "Bearer " + bearer.value())
                .build())
        : chain.proceed(chain.request());
  }

  /** Ends the clients' threads and connections; calls on their way end as they may. */
  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }

  /** The SDK's own strategy posts again, up to eight times, after a 408 or 5xx. */
  private static final class Once extends RetryStrategy {

    Once() {
      super("once", false);
    }

    @Override
    public boolean shouldRetry(int retryCount, Response response) {
      return false;
    }
  }
}
