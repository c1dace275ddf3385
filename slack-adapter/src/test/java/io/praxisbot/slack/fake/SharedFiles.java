package io.praxisbot.slack.fake;

import com.google.gson.JsonObject;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that members uploaded. Handed out to the workspace's own bot, if it was granted the scope;
 * whoever else asks is shown the page to sign in, as by Slack.
 */
final class SharedFiles implements HttpHandler {

  static final String PATH = "/files-pri/";
  private static final String SCOPE = "files:read";
  private static final String BEARER = "Bearer ";

  /** The bytes as letters of Latin-1, one each. */
  private record Kept(String team, String bytes) {}

  private final FakeSlack slack;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  SharedFiles(FakeSlack slack) {
    this.slack = slack;
  }

  JsonObject keep(FakeMember member, String name, byte[] bytes) {
    String id = "F" + slack.number();
    String path = PATH + member.workspace().id() + "-" + id + "/download/file";
    kept.put(
        path, new Kept(member.workspace().id(), new String(bytes, StandardCharsets.ISO_8859_1)));
    JsonObject file = new JsonObject();
    file.addProperty("id", id);
    file.addProperty("name", name);
    file.addProperty("title", name);
    file.addProperty("mimetype", "text/csv");
    file.addProperty("filetype", name.substring(name.lastIndexOf('.') + 1));
    file.addProperty("user", member.id());
    file.addProperty("size", bytes.length);
    file.addProperty("mode", "hosted");
    file.addProperty("url_private", slack.url() + path.replace("/download", ""));
    file.addProperty("url_private_download", slack.url() + path);
    return file;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Kept file = kept.get(exchange.getRequestURI().getPath());
    if (file == null) {
      answer(exchange, 404, "text/html", new byte[0], "unknown");
    } else if (!mayRead(exchange, file)) {
      answer(exchange, 200, "text/html; charset=utf-8", new byte[] {'<'}, "no_access");
    } else {
      answer(exchange, 200, "text/csv", file.bytes().getBytes(StandardCharsets.ISO_8859_1), "ok");
    }
  }

  private boolean mayRead(HttpExchange exchange, Kept file) {
    String given =
        Optional.ofNullable(exchange.getRequestHeaders().getFirst("Authorization")).orElse("");
    return slack
        .workspace(file.team())
        .filter(FakeWorkspace::isInstalled)
        .filter(team -> given.equals(BEARER + team.botToken()))
        .filter(team -> team.scopes().contains(SCOPE))
        .isPresent();
  }

  private void answer(HttpExchange exchange, int status, String type, byte[] bytes, String outcome)
      throws IOException {
    slack.log().add(new Entry.Called(slack.clock().wall(), "files", "", Map.of(), outcome));
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
