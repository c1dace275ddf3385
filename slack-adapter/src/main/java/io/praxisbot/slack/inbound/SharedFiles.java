package io.praxisbot.slack.inbound;

import static io.praxisbot.slack.inbound.Given.given;

import com.slack.api.model.File;
import com.slack.api.model.event.MessageFileShareEvent;
import io.praxisbot.core.conversation.Input;
import io.praxisbot.core.people.WorkspaceId;
import io.praxisbot.core.table.Upload;
import io.praxisbot.slack.outbound.SharedFile;
import io.praxisbot.slack.outbound.WebApi;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Files in a direct message. Only an admin's table is ever fetched: of others, and of anything
 * else, no more is known than its name.
 */
final class SharedFiles {

  /** What Slack calls text that it made a file of, whatever that file is called. */
  private static final Set<String> TEXT = Set.of("text", "csv", "tsv");

  private static final String NOT_ASKED = "not-asked";

  private final Callers callers;
  private final WebApi web;
  private final Turns turns;

  SharedFiles(Callers callers, WebApi web, Turns turns) {
    this.callers = callers;
    this.web = web;
    this.turns = turns;
  }

  void shared(WorkspaceId workspace, MessageFileShareEvent message) {
    List<File> files = message.getFiles() == null ? List.of() : message.getFiles();
    if (files.isEmpty()) {
      return;
    }
    boolean alone = text(message.getText()).isBlank();
    Optional<File> table = files.stream().filter(SharedFiles::isTable).findFirst();
    Callers.known(callers.of(workspace, message.getUser()))
        .ifPresent(
            known ->
                upload(workspace, known, table, files.get(0), alone)
                    .ifPresent(upload -> take(known, message, upload)));
  }

  private void take(Caller.Known known, MessageFileShareEvent message, Upload upload) {
    String event = "f:" + given(message.getChannel()) + ":" + given(message.getTs());
    var unused = turns.take(known, event, new Input.Uploaded(upload), Optional.empty());
  }

  /** Whatever else comes with words is left where it is: the words count. */
  private Optional<Upload> upload(
      WorkspaceId workspace, Caller.Known known, Optional<File> table, File first, boolean alone) {
    if (table.isPresent() && known.person().admin()) {
      return Optional.of(web.fetch(workspace, shared(table.get())));
    }
    if (!alone) {
      return Optional.empty();
    }
    String name = text(first.getName());
    return Optional.of(
        table.isPresent() ? Upload.notFetched(name, NOT_ASKED) : Upload.noTable(name));
  }

  private static boolean isTable(File file) {
    return Upload.isTable(text(file.getName())) || TEXT.contains(text(file.getFiletype()));
  }

  private static SharedFile shared(File file) {
    String name = text(file.getName());
    String download = text(file.getUrlPrivateDownload());
    return new SharedFile(
        Upload.isTable(name) ? name : name + ".txt",
        download.isEmpty() ? text(file.getUrlPrivate()) : download,
        file.getSize() == null ? 0 : file.getSize());
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
