package io.praxisbot.slack.outbound;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.MethodsConfig;
import com.slack.api.util.http.SlackHttpClient;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;

/**
 * The one HTTP client for everything that goes to Slack. It never sends anything twice: no retry on
 * a broken connection, which would post again what Slack has taken, and no redirects, which would
 * carry a token or a message elsewhere.
 */
public final class SlackConnection implements AutoCloseable {

  /** Slack's own Web API. */
  public static final URI SLACK = URI.create("https://slack.com/api/");

  /** How long one request takes at most, the answer included. */
  static final Duration CALL = Duration.ofSeconds(10);

  /** How long a request takes at most that Slack waits for. */
  static final Duration PROMPT = Duration.ofMillis(1_500);

  private static final Duration CONNECT = Duration.ofSeconds(3);

  /** Shorter than the other side keeps one, so that hardly a request meets a connection's end. */
  private static final Duration IDLE = Duration.ofSeconds(30);

  private static final int IDLE_CONNECTIONS = 8;

  private final URI api;
  private final OkHttpClient http;
  private final Slack slack;
  private final FrugalMethods.Maker usual;
  private final FrugalMethods.Maker prompt;
  private final SlackHttpClient promptly;

  /**
   * A connection that opens nothing before the first call.
   *
   * @param api the base of the Web API; ends in a slash
   */
  public SlackConnection(URI api) {
    this(api, CALL);
  }

  SlackConnection(URI api, Duration call) {
    if (!api.toString().endsWith("/")) {
      throw new IllegalArgumentException("the base of the Web API ends in a slash");
    }
    this.api = api;
    this.http = client(call);
    SlackHttpClient configured = configured(http, api);
    this.slack = Slack.getInstance(configured.getConfig(), configured);
    this.usual = FrugalMethods.over(configured);
    this.promptly = configured(http.newBuilder().callTimeout(PROMPT).build(), api);
    this.prompt = FrugalMethods.over(promptly);
  }

  /** Bolt's client, for what is called without a workspace's token. */
  public Slack slack() {
    return slack;
  }

  /** Bolt's client over the same connections, for calls with that token on those terms. */
  MethodsClient methods(Terms terms, String token) {
    return (terms.prompt() ? prompt : usual).with(token);
  }

  /** The client beneath, for what isn't the Web API and is given up soon. */
  SlackHttpClient promptly() {
    return promptly;
  }

  URI api() {
    return api;
  }

  private static OkHttpClient client(Duration call) {
    return new OkHttpClient.Builder()
        .retryOnConnectionFailure(false)
        .followRedirects(false)
        .followSslRedirects(false)
        .connectTimeout(CONNECT)
        .readTimeout(call)
        .writeTimeout(call)
        .callTimeout(call)
        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, IDLE.toSeconds(), TimeUnit.SECONDS))
        .addInterceptor(new OneAttempt())
        .addNetworkInterceptor(OneAttempt::leave)
        .build();
  }

  private static SlackHttpClient configured(OkHttpClient client, URI api) {
    SlackHttpClient configured = new SlackHttpClient(client);
    configured.setConfig(config(api));
    return configured;
  }

  private static SlackConfig config(URI api) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(api.toString());
    // With statistics, Bolt asks auth.test by itself before the first call of every token.
    MethodsConfig methods = new MethodsConfig();
    methods.setStatsEnabled(false);
    config.setMethodsConfig(methods);
    config.setStatsEnabled(false);
    return config;
  }

  /** Ends the client's threads and connections; calls on their way end as they may. */
  @Override
  public void close() {
    http.dispatcher().executorService().shutdown();
    http.connectionPool().evictAll();
  }
}
