package io.praxisbot.teams.inbound;

import io.praxisbot.core.time.Clocks;
import io.praxisbot.teams.render.Elements;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what was let in to whoever is concerned with it. */
public final class Reception {

  private static final Logger log = LoggerFactory.getLogger(Reception.class);
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9/._-]");
  private static final int LONGEST_NAME = 40;

  private final Comings comings;
  private final Messages messages;
  private final CardMessages cardMessages;
  private final CardActions cardActions;
  private final TaskModules taskModules;

  private Reception(
      Comings comings,
      Messages messages,
      CardMessages cardMessages,
      CardActions cardActions,
      TaskModules taskModules) {
    this.comings = comings;
    this.messages = messages;
    this.cardMessages = cardMessages;
    this.cardActions = cardActions;
    this.taskModules = taskModules;
  }

  /**
   * All of it.
   *
   * @param attachments the way to files that people sent
   * @param hands do what Teams doesn't wait for; see {@link Beside}
   */
  public static Reception of(
      Bot bot,
      Registry registry,
      Voice voice,
      Attachments attachments,
      Executor hands,
      Clocks clocks) {
    InstantSource wall = clocks.wall();
    Beside beside = new Beside(hands);
    Tenants tenants = new Tenants(registry.register(), registry.stores().workspaces(), wall);
    References references =
        new References(registry.stores().conversationReferences(), clocks.business());
    Callers callers = new Callers(tenants, references, registry);
    Turns turns = new Turns(bot, beside);
    Remarks remarks = new Remarks(voice.remark(), beside);
    return new Reception(
        new Comings(tenants, references, callers, new Greeting(references, turns, remarks), beside),
        new Messages(
            callers,
            new Written(new Mentions(callers, wall)),
            turns,
            new Publicly(callers, references, remarks),
            remarks,
            new SentFiles(attachments)),
        new CardMessages(callers, turns, remarks),
        new CardActions(callers, turns, voice.refreshes(), wall),
        new TaskModules(callers, turns, bot.screens()));
  }

  /** Takes an activity that may be taken. */
  Answered receive(Activity activity) {
    return switch (activity.type()) {
      case "message" -> message(activity);
      case "messageUpdate" -> messages.changed(activity);
      case "installationUpdate" -> comings.installed(activity);
      case "conversationUpdate" -> comings.changed(activity);
      case "invoke" -> invoke(activity);
      default -> ignored(activity);
    };
  }

  /** Others' buttons send words with a value of theirs: then the words count. */
  private Answered message(Activity activity) {
    boolean words = Json.text(activity.json(), "text").isPresent();
    boolean pressed = activity.value().has(Elements.TOKEN) || (!words && activity.hasValue());
    return pressed ? cardMessages.pressed(activity) : messages.written(activity);
  }

  private Answered invoke(Activity activity) {
    return switch (activity.name()) {
      case "adaptiveCard/action" -> cardActions.pressed(activity);
      case "task/fetch" -> taskModules.wanted(activity);
      case "task/submit" -> taskModules.sent(activity);
      default -> {
        log.info("An invoke of no use here: {}", safe(activity.name()));
        yield Answered.status(501);
      }
    };
  }

  private static Answered ignored(Activity activity) {
    log.info("An activity of no use here: {}", safe(activity.type()));
    return Answered.IGNORED;
  }

  /** A name as it may stand in a log, whoever made it up. */
  static String safe(String name) {
    String cleaned = UNSAFE.matcher(name).replaceAll("?");
    return cleaned.length() > LONGEST_NAME ? cleaned.substring(0, LONGEST_NAME) : cleaned;
  }
}
