package io.praxisbot.teams.fake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Files that people sent, as SharePoint hands them out: to whoever knows the address as it was
 * signed, and without a token, which would be ours and none of its business.
 */
final class SentFiles implements HttpHandler {

  static final String PATH = "/personal/";

  private final FakeTeams teams;

  /** The bytes as letters of Latin-1, by the whole address after the host. */
  private final Map<String, String> kept = new ConcurrentHashMap<>();

  SentFiles(FakeTeams teams) {
    this.teams = teams;
  }

  /** The attachment that tells of it. */
  ObjectNode keep(String name, byte[] bytes) {
    long number = teams.number();
    String path = PATH + "download.aspx?UniqueId=" + number + "&tempauth=signed" + number;
    kept.put(path, new String(bytes, StandardCharsets.ISO_8859_1));
    ObjectNode attachment =
        Json.object("contentType", "application/vnd.microsoft.teams.file.download.info");
    attachment.put("name", name).put("contentUrl", teams.url() + PATH + name);
    attachment
        .putObject("content")
        .put("downloadUrl", teams.url() + path)
        .put("uniqueId", String.valueOf(number))
        .put("fileType", name.substring(name.lastIndexOf('.') + 1));
    return attachment;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Optional<String> file =
        Optional.ofNullable(kept.get(exchange.getRequestURI().toString()))
            .filter(found -> !exchange.getRequestHeaders().containsKey("Authorization"));
    byte[] bytes = file.orElse("").getBytes(StandardCharsets.ISO_8859_1);
    exchange.sendResponseHeaders(
        file.isPresent() ? 200 : 401, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }
}
