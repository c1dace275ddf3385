package io.praxisbot.teams.inbound;

import io.praxisbot.core.table.Upload;

/** The way to files that people sent. */
public interface Attachments {

  /**
   * Fetches one, while Teams waits for what comes of it. What goes wrong is said by what comes
   * back.
   *
   * @param name what the file is called
   * @param url where it is, as Teams says
   */
  Upload fetch(String name, String url);
}
