package io.praxisbot.teams.outbound;

import io.praxisbot.core.table.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Fetches files that people sent in their chats. They stand in SharePoint under addresses that are
 * good for some minutes without a token, so none is sent; and nothing but SharePoint is asked.
 */
public final class TeamsFiles {

  /** Where SharePoint is, in each of Microsoft's clouds. */
  private static final List<String> SHAREPOINT =
      List.of(".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn");

  private final TeamsConnection connection;
  private final boolean local;

  /**
   * @param local whether a file may be on this machine, without TLS
   */
  public TeamsFiles(TeamsConnection connection, boolean local) {
    this.connection = connection;
    this.local = local;
  }

  /** The file; what goes wrong is said by what comes back. */
  public Upload fetch(String name, String url) {
    Optional<URI> from = Addresses.parse(url).filter(this::trusted);
    if (from.isEmpty()) {
      return Upload.notFetched(name, "bad-url");
    }
    Request request = new Request.Builder().url(from.get().toString()).build();
    try (Response answer = connection.withoutToken().newCall(request).execute()) {
      return read(name, answer);
    } catch (IOException broken) {
      return Upload.notFetched(name, broken.getClass().getSimpleName());
    }
  }

  boolean trusted(URI address) {
    return Addresses.loopback(address)
        ? local
        : Addresses.guarded(address) && isSharePoint(address) && address.getPort() == -1;
  }

  private static boolean isSharePoint(URI address) {
    String host = address.getHost().toLowerCase(Locale.ROOT);
    return SHAREPOINT.stream().anyMatch(host::endsWith);
  }

  private static Upload read(String name, Response answer) throws IOException {
    @Nullable ResponseBody body = answer.body();
    if (answer.code() != 200 || body == null) {
      return Upload.notFetched(name, "http-" + answer.code());
    }
    if (body.contentLength() > Upload.MOST_BYTES) {
      return Upload.tooLarge(name, body.contentLength());
    }
    try (InputStream in = body.byteStream()) {
      return Upload.of(name, in.readNBytes(Upload.MOST_BYTES + 1));
    }
  }
}
