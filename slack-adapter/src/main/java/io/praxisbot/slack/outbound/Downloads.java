package io.praxisbot.slack.outbound;

import io.praxisbot.core.table.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files with a workspace's token: from Slack's own servers alone, and never more of one
 * than is taken.
 */
final class Downloads {

  private static final String FILES = "files";

  private final SlackConnection connection;
  private final Hosts hosts;

  Downloads(SlackConnection connection) {
    this.connection = connection;
    this.hosts = new Hosts(connection);
  }

  Upload fetch(SharedFile file, String token) {
    if (file.size() > Upload.MOST_BYTES) {
      return Upload.tooLarge(file.name(), file.size());
    }
    if (!hosts.isSlacks(file.url(), FILES)) {
      return Upload.notFetched(file.name(), "bad-url");
    }
    try (Response answer = connection.promptly().get(file.url(), Map.of(), token)) {
      return read(file.name(), answer);
    } catch (IOException broken) {
      return Upload.notFetched(file.name(), broken.getClass().getSimpleName());
    }
  }

  /** Without the scope for it, Slack shows its page to sign in. */
  private static Upload read(String name, Response answer) throws IOException {
    @Nullable ResponseBody body = answer.body();
    if (answer.code() != 200 || body == null) {
      return Upload.notFetched(name, "http-" + answer.code());
    }
    if (isPage(body.contentType())) {
      return Upload.notFetched(name, "no-access");
    }
    if (body.contentLength() > Upload.MOST_BYTES) {
      return Upload.tooLarge(name, body.contentLength());
    }
    try (InputStream in = body.byteStream()) {
      return Upload.of(name, in.readNBytes(Upload.MOST_BYTES + 1));
    }
  }

  private static boolean isPage(@Nullable MediaType type) {
    return type != null && type.subtype().equals("html");
  }
}
