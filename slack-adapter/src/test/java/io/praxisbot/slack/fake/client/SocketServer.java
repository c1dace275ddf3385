package io.praxisbot.slack.fake.client;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.exceptions.WebsocketNotConnectedException;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.server.WebSocketServer;

/** The end of Slack's sockets: lets in who has a ticket, says hello, and hands on what comes. */
final class SocketServer extends WebSocketServer {

  /** Slack's limit for one app. */
  private static final int MOST = 10;

  private static final int POLICY_VIOLATION = 1008;

  private final String appId;
  private final Consumer<JsonObject> received;
  private final Set<String> tickets = ConcurrentHashMap.newKeySet();
  private final List<WebSocket> open = new CopyOnWriteArrayList<>();
  private final AtomicInteger turn = new AtomicInteger();
  private final CountDownLatch started = new CountDownLatch(1);

  SocketServer(String appId, Consumer<JsonObject> received) {
    super(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
    this.appId = appId;
    this.received = received;
    setReuseAddr(true);
    setDaemon(true);
  }

  void begin() {
    start();
    try {
      if (!started.await(10, TimeUnit.SECONDS)) {
        throw new IllegalStateException("the socket server doesn't start");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void end() {
    try {
      stop(1_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** An address that is good for one socket. */
  String ticket() {
    String ticket = UUID.randomUUID().toString();
    tickets.add(ticket);
    return "ws://127.0.0.1:%d/link/?ticket=%s&app_id=%s".formatted(getPort(), ticket, appId);
  }

  int connections() {
    return open.size();
  }

  /** Sends over one of the open sockets, in turn; false if there is none. */
  boolean send(String envelope) {
    var now = List.copyOf(open);
    int first = turn.getAndIncrement();
    for (int n = 0; n < now.size(); n++) {
      if (isSent(envelope, now.get(Math.floorMod(first + n, now.size())))) {
        return true;
      }
    }
    return false;
  }

  /** One that closes at this very moment is none of the open ones any more. */
  private boolean isSent(String envelope, WebSocket socket) {
    try {
      socket.send(envelope);
      return true;
    } catch (WebsocketNotConnectedException closing) {
      open.remove(socket);
      return false;
    }
  }

  void disconnects(String reason) {
    var message = Told.object(Map.of("type", "disconnect", "reason", reason));
    message.add("debug_info", Told.object(Map.of("host", "fake")));
    for (WebSocket socket : List.copyOf(open)) {
      socket.send(message.toString());
      if (!reason.equals("warning")) {
        open.remove(socket);
        socket.close();
      }
    }
  }

  void breaks() {
    for (WebSocket socket : List.copyOf(open)) {
      open.remove(socket);
      socket.closeConnection(1006, "");
    }
  }

  @Override
  public void onOpen(WebSocket socket, ClientHandshake handshake) {
    String ticket = handshake.getResourceDescriptor().replaceFirst(".*[?&]ticket=([^&]*).*", "$1");
    if (!tickets.remove(ticket) || open.size() >= MOST) {
      socket.close(POLICY_VIOLATION, "no ticket");
      return;
    }
    open.add(socket);
    var hello = Told.object(Map.of("type", "hello"));
    hello.addProperty("num_connections", open.size());
    hello.add("connection_info", Told.object(Map.of("app_id", appId)));
    hello.add("debug_info", Told.object(Map.of("host", "fake")));
    socket.send(hello.toString());
  }

  @Override
  public void onMessage(WebSocket socket, String message) {
    received.accept(JsonParser.parseString(message).getAsJsonObject());
  }

  @Override
  public void onClose(WebSocket socket, int code, String reason, boolean remote) {
    open.remove(socket);
  }

  @Override
  public void onError(WebSocket socket, Exception e) {
    if (socket != null) {
      open.remove(socket);
    }
  }

  @Override
  public void onStart() {
    started.countDown();
  }
}
