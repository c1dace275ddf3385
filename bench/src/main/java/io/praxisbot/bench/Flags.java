package io.praxisbot.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The JVM's flags where the project sets them, so that what is measured is what is used. */
final class Flags {

  private static final Pattern ENTRYPOINT = Pattern.compile("(?m)^ENTRYPOINT \\[(.*)]");
  private static final Pattern QUOTED = Pattern.compile("\"(-[^\"]*)\"");

  private Flags() {}

  /** The Dockerfile's, but for the home folder, which is only there in the image. */
  static List<String> ofDockerfile(Path root) throws IOException {
    Matcher entrypoint = ENTRYPOINT.matcher(Files.readString(root.resolve("Dockerfile")));
    if (!entrypoint.find()) {
      throw new IOException("the Dockerfile has no ENTRYPOINT in the exec form");
    }
    List<String> flags = new ArrayList<>();
    Matcher quoted = QUOTED.matcher(entrypoint.group(1));
    while (quoted.find()) {
      flags.add(quoted.group(1));
    }
    flags.removeIf(flag -> flag.equals("-jar") || flag.startsWith("-Duser.home"));
    return List.copyOf(flags);
  }
}
