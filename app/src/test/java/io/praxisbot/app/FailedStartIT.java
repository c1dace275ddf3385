package io.praxisbot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody reads whose Praxis doesn't start: in a process of its own, as they start it. */
class FailedStartIT {

  @TempDir Path folder;

  @Test
  void aPortInUseIsOneLineThatSaysWhatToSet() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      assertThat(refusal(Map.of("PORT", String.valueOf(taken.getLocalPort()))))
          .isEqualTo(
              "Port "
                  + taken.getLocalPort()
                  + " is in use. Set PORT to a free one, for example PORT=8081 mvn -q"
                  + " spring-boot:run");
    }
  }

  @Test
  void aWrongMongoAddressIsOneLineWithoutThePassword() throws Exception {
    assertThat(refusal(Map.of("MONGODB_URI", "mongodb://ana:sesame@127.0.0.1:1/praxis")))
        .contains("127.0.0.1:1", "MONGODB_URI")
        .doesNotContain("sesame");
    assertThat(refusal(Map.of("MONGODB_URI", "monggodb://ana:sesame@host")))
        .contains("MONGODB_URI")
        .doesNotContain("sesame");
  }

  @Test
  void aFolderThatCannotHoldTheDatabaseIsOneLine() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertThat(refusal(Map.of("PRAXIS_DATA", file.toString()))).contains("PRAXIS_DATA");
  }

  @Test
  void aDatabaseInUseIsOneLine() throws Exception {
    Path data = folder.resolve("data");
    try (Running first = Running.in(data)) {
      assertThat(first.port()).isPositive();
      assertThat(refusal(Map.of("PRAXIS_DATA", data.toString())))
          .contains("is in use by another process");
    }
  }

  @Test
  void aSettingThatMakesNoSenseIsOneLine() throws Exception {
    assertThat(refusal(Map.of("PRAXIS_PLAYGROUND", "maybe"))).contains("on", "off");
    assertThat(refusal(Map.of("PORT", "http"))).contains("PORT=8081");
  }

  /** All that a failing start prints, without the line's end. */
  private String refusal(Map<String, String> settings) throws IOException, InterruptedException {
    Process process = start(settings);
    try {
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
      assertThat(process.exitValue()).isEqualTo(1);
      assertThat(said.lines()).hasSize(1);
      return said.strip();
    } finally {
      process.destroyForcibly();
    }
  }

  private Process start(Map<String, String> settings) throws IOException {
    ProcessBuilder java =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xmx160m",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            PraxisApplication.class.getName());
    Map<String, String> all = new HashMap<>();
    all.put("PORT", "0");
    all.put("PRAXIS_DATA", folder.resolve("own").toString());
    all.put("MONGODB_URI", "");
    all.putAll(settings);
    java.environment().putAll(all);
    return java.redirectErrorStream(true).start();
  }
}
