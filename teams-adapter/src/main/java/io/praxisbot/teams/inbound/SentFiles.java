package io.praxisbot.teams.inbound;

import com.fasterxml.jackson.databind.JsonNode;
import io.praxisbot.core.table.Upload;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Files in a personal chat. Only an admin's table is ever fetched: of others, and of anything else,
 * no more is known than its name.
 */
final class SentFiles {

  private static final String DOWNLOAD = "application/vnd.microsoft.teams.file.download.info";
  private static final String NOT_ASKED = "not-asked";

  /** One file, as Teams tells of it. */
  private record Sent(String name, String url) {}

  private final Attachments attachments;

  SentFiles(Attachments attachments) {
    this.attachments = attachments;
  }

  /**
   * What is to be made of the files of a message.
   *
   * @param alone whether nothing is written beside them; else the words count, unless it is a table
   */
  Optional<Upload> in(Activity message, Caller by, boolean alone) {
    List<Sent> files = files(message);
    Optional<Sent> table = files.stream().filter(f -> Upload.isTable(f.name())).findFirst();
    if (table.isPresent() && by.person().admin()) {
      return table.map(file -> attachments.fetch(file.name(), file.url()));
    }
    return files.stream()
        .findFirst()
        .filter(file -> alone)
        .map(
            file ->
                table.isPresent()
                    ? Upload.notFetched(file.name(), NOT_ASKED)
                    : Upload.noTable(file.name()));
  }

  private static List<Sent> files(Activity message) {
    List<Sent> files = new ArrayList<>();
    for (JsonNode one : message.json().path("attachments")) {
      if (Json.text(one, "contentType").filter(DOWNLOAD::equals).isPresent()) {
        files.add(
            new Sent(
                Json.text(one, "name").orElse(""),
                Json.text(one, "content", "downloadUrl").orElse("")));
      }
    }
    return files;
  }
}
