package io.praxisbot.teams.fake;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** The HTTP server, on a free port of 127.0.0.1. Its threads end when it is closed. */
final class FakeServer implements AutoCloseable {

  private static final Logger LOG = System.getLogger(FakeServer.class.getName());
  private static final int BACKLOG = 256;

  static {
    // Else the JDK's server holds small answers back for 40 ms, which no Teams does.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer http;
  private final ExecutorService threads = Executors.newCachedThreadPool(FakeServer::thread);

  private FakeServer(HttpServer http) {
    this.http = http;
    http.setExecutor(threads);
    http.start();
  }

  static FakeServer start() {
    try {
      InetSocketAddress free = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
      return new FakeServer(HttpServer.create(free, BACKLOG));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  int port() {
    return http.getAddress().getPort();
  }

  void page(String path, HttpHandler handler) {
    http.createContext(path, exchange -> handle(exchange, handler));
  }

  /** Says loudly when the fake itself breaks; the JDK's server would keep it to itself. */
  private static void handle(HttpExchange exchange, HttpHandler handler) throws IOException {
    try {
      handler.handle(exchange);
    } catch (RuntimeException e) {
      LOG.log(Level.ERROR, "The fake Teams broke at " + exchange.getRequestURI().getPath(), e);
      exchange.close();
      throw e;
    }
  }

  @Override
  public void close() {
    http.stop(0);
    threads.shutdownNow();
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "fake-teams");
    thread.setDaemon(true);
    return thread;
  }
}
