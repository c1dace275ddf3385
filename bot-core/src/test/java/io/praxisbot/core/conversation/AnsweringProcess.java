package io.praxisbot.core.conversation;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/**
 * A process to be killed: it leads a check-in to its first answer, prints what was pressed as soon
 * as that is acknowledged, and does nothing more.
 */
final class AnsweringProcess {

  private AnsweringProcess() {}

  /** Takes the database's folder. */
  public static void main(String[] args) throws InterruptedException {
    Rehearsal rehearsal = Rehearsal.on(Path.of(args[0]));
    Actor ben = new CrashScript.Team(rehearsal).checkIn().ben;
    String token = ben.button("Tried it").token();
    Input pressed = new Input.Pressed(Press.of(token).orElseThrow());
    rehearsal.engine().receive(ben.id(), "pressed", pressed);
    byte[] line = (token + "\n").getBytes(US_ASCII);
    System.out.write(line, 0, line.length);
    System.out.flush();
    TimeUnit.MINUTES.sleep(1); // so that a child whose parent died ends by itself
    System.exit(1);
  }
}
