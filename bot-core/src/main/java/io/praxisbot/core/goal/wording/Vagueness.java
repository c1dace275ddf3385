package io.praxisbot.core.goal.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why words don't say yet what a colleague could see or hear. Each is answered by one helpful
 * question. Judges by what words begin with, with lists of its own, and never twice: who keeps
 * their words after the question keeps them.
 */
public enum Vagueness {
  /** There is no word in it. */
  UNREADABLE,
  /** "communication". */
  ONE_WORD,
  /** More than one thought: a novel. */
  TOO_LONG,
  /** How somebody would like to be: "be more confident". */
  BEING,
  /** A subject and that it should get better: "improve communication". */
  GENERAL,
  /** It happens in the head: "think about my career". */
  NOT_VISIBLE,
  /** What not to do, without what to do instead: "stop interrupting". */
  NOT_DOING;

  /** As long as one thought may be, in words. */
  public static final int MOST_WORDS = 40;

  /** As long as one thought may be, in characters. */
  public static final int MOST_CHARACTERS = 300;

  /** Longer than this, and words mostly say enough, whatever they begin with. */
  private static final int SHORT = 9;

  private static final Pattern WITHOUT_SPACES =
      Pattern.compile(
          "(?:[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}]ー?){4}");
  private static final Pattern CONCRETE =
      Pattern.compile(
          "[\\d:;@\"“]|\\b(?:one|two|three|four|five|ten|once|twice|each|every|by (?!far)\\w+ing|when"
              + "|before|after|until|monday|tuesday|wednesday|thursday|friday|write|ask|tell|read"
              + "|note|draft|list|send|call|show|explain|say)\\b");
  private static final Pattern LEARNING = Pattern.compile("^learn (?:how )?to ");
  private static final String MORE =
      "(?:(?:a|an|the|my|our|much|lot|bit|more|most|less|very|really|even|truly|always|generally|being)"
          + " )*";
  private static final String TRAIT =
      "(?:good|better|best|great|greater|nice|nicer|strong|stronger|calm|calmer|clearer|happy|happier|stressed"
          + "|braver|shy|shyer|tougher|smarter|faster|kinder|confident|self-confident|assertive|proactive"
          + "|organi[sz]ed|structured|productive|effective|efficient|patient|strategic|visible"
          + "|creative|innovative|open|open-minded|focus(?:s)?ed|disciplined|positive|professional"
          + "|resilient|empathetic|empathic|motivated|engaged|independent|flexible|agile|successful"
          + "|reliable|responsible|diplomatic|decisive|persuasive|inspiring|influential|likeable"
          + "|approachable|attentive|mindful|relaxed|balanced|present|consistent|competent|skilled"
          + "|experienced|knowledgeable|customer-focused|data-driven|team player|all-rounder)";
  private static final String ROLE =
      "(?:person|role model|leader|manager|boss|listener|communicator|presenter|speaker|colleague|coach|mentor"
          + "|engineer|developer|designer|seller|salesperson|professional|employee|organi[sz]er"
          + "|planner|negotiator|team player|version of myself|lead)";
  private static final String BARE_ROLE =
      "(?:leader|role model|listener|communicator|team player|all-rounder|version of myself)";
  private static final String SUBJECT =
      "(?:(?:self-)?confidence|communication|leadership|teamwork|team work|collaboration|cooperation"
          + "|productivity|skills?|skill set|knowledge|performance|efficiency|effectiveness|quality"
          + "|time management|self-management|management|networking|network|visibility|presence"
          + "|executive presence|motivation|attitude|mindset|impact|influence|creativity|innovation"
          + "|relationships?|expertise|experience|resilience|focus|work-life balance|balance"
          + "|organi[sz]ation|planning|presentations?|presentation|presenting|public speaking"
          + "|speaking|listening|writing|english|myself|career|personality|empathy|patience|thinking"
          + "|strategic thinking|decision[- ]making|delegation|delegating|feedback|feedback culture"
          + "|culture|trust|engagement|customer focus|customer service|discipline|profile|stress"
          + "|personal brand|abilities|ability|strengths|weaknesses|behaviou?r|processes|workflow"
          + "|prioriti[sz]ation|prioriti[sz]ing|technical skills|people management)";
  private static final String KIND =
      "(?:(?:a|my|our|the|own|overall|general|personal|professional|technical|soft|interpersonal|social"
          + "|verbal|written|leadership|communication|management|presentation|people|sales|language"
          + "|analytical|negotiation|coaching|time|listening|speaking|writing|team|new|better|more"
          + "|strong|stronger) )*";
  private static final String ABOUT =
      "(?: (?:at|in|with|of|to|for|as|about|towards?|within|across|on|under|around) .{1,60})";

  private static final Pattern BE =
      Pattern.compile(
          "(?:be|become|becoming|get|stay|remain|grow|feel|act|being) "
              + MORE
              + "(?:"
              + TRAIT
              + "(?: and "
              + MORE
              + TRAIT
              + ")?"
              + "(?: "
              + ROLE
              + ")?|"
              + BARE_ROLE
              + ")(?<about>"
              + ABOUT
              + ")?");
  private static final Pattern IMPROVE =
      Pattern.compile(
          "(?:improv(?:e|ing)|enhance|strengthen|develop|increase|boost|grow|build(?: up)?|expand"
              + "|work on|working on|focus on|foster|optimi[sz]e|leverage|master|deepen|polish|sharpen"
              + "|hone|have|gain|get|gather|show|more|better|less|good|great|stronger|reduce) "
              + KIND
              + SUBJECT
              + "(?: (?:skills?|abilities|mindset|style|culture))?"
              + "(?: and "
              + KIND
              + SUBJECT
              + "(?: skills?)?)?"
              + "(?<about>"
              + ABOUT
              + ")?");
  private static final Pattern SAYING =
      Pattern.compile(
          "(?:(?:take|take on) more responsibility|(?:step|get) out of my comfort zone"
              + "|(?:reach|fulfil|use) my (?:full )?potential|go the extra mile|think outside the box)"
              + "(?<about>"
              + ABOUT
              + ")?");
  private static final Pattern DO_MORE =
      Pattern.compile(
          "(?:communicate|lead|listen|work|perform|collaborate|manage|delegate|network|present|learn"
              + "|think|speak|speak up|act|focus|plan|organi[sz]e|engage|contribute|participate|develop"
              + "|grow|do|reach out|step up|open up|share|help|read|write|sell|coach|prioriti[sz]e|give)"
              + " (?:things |myself |feedback |my work |my time )?"
              + "(?:(?:a lot |much |even )?(?:more|better|harder|smarter|faster|well|less)"
              + "(?: (?:often|actively|effectively|efficiently|strategically|clearly|proactively"
              + "|confidently|professionally|structured|feedback|things))?"
              + "|effectively|efficiently|strategically|professionally|clearly|proactively"
              + "|confidently|actively|differently|myself|my best|as an? \\w+|new things|good work|more|it)"
              + "(?<about>"
              + ABOUT
              + ")?");
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:think(?! (?:aloud|out loud))|learn (?:to|about|more|how|new)|know|understand|consider|reflect|remember|reali[sz]e|believe|hope|want|wish"
              + "|feel(?! the)|enjoy|be aware|keep in mind|have in mind|be open|be mindful|pay attention|care"
              + "|accept|appreciate|be conscious|find out)\\b.*");
  private static final Pattern NOT =
      Pattern.compile(
          "(?:stop(?! (?:by|at|and|for|in)\\b)|don't|avoid|quit|no longer|not|never|no more)\\b.*");
  private static final Pattern INSTEAD =
      Pattern.compile(
          "\\b(?:instead|but|and|without|before|until|unless|rather|only|first)\\b|[,:;]");

  /**
   * What is vague about something to do. An aim in it doesn't make it one: "be better at listening"
   * can't be seen.
   *
   * @return empty if somebody could see or hear it, as far as can be told
   */
  public static Optional<Vagueness> ofAction(String words) {
    String plain = Plain.withoutLeadIn(Plain.of(words));
    Optional<Vagueness> size = ofSize(words, plain);
    if (size.isPresent()) {
      return size;
    }
    if (NOT.matcher(plain).matches() && !INSTEAD.matcher(plain).find()) {
      return Optional.of(NOT_DOING);
    }
    if (Plain.count(plain) > SHORT || CONCRETE.matcher(plain).find()) {
      return Optional.empty();
    }
    return ofShort(plain, true);
  }

  /**
   * What is vague about a wish. A wish may be an aim, "get better at estimating", as long as it
   * says at what.
   *
   * @return empty if one can go on from it
   */
  public static Optional<Vagueness> ofWish(String words) {
    String plain = Plain.withoutLeadIn(Plain.of(words));
    Optional<Vagueness> size = ofSize(words, plain);
    return size.isPresent() || CONCRETE.matcher(plain).find() ? size : ofShort(plain, false);
  }

  private static Optional<Vagueness> ofSize(String words, String plain) {
    if (plain.codePoints().noneMatch(Character::isLetter)) {
      return Optional.of(UNREADABLE);
    }
    if (Plain.count(plain) > MOST_WORDS
        || plain.codePointCount(0, plain.length()) > MOST_CHARACTERS) {
      return Optional.of(TOO_LONG);
    }
    boolean one = Plain.count(plain) == 1 && !WITHOUT_SPACES.matcher(words).find();
    return one ? Optional.of(ONE_WORD) : Optional.empty();
  }

  private static Optional<Vagueness> ofShort(String plain, boolean action) {
    String point = LEARNING.matcher(plain).replaceFirst("");
    if (is(BE, point, action)) {
      return Optional.of(BEING);
    }
    if (is(IMPROVE, point, action) || is(DO_MORE, point, action) || is(SAYING, point, action)) {
      return Optional.of(GENERAL);
    }
    return action && INSIDE.matcher(plain).matches() ? Optional.of(NOT_VISIBLE) : Optional.empty();
  }

  /** For a wish, only if it doesn't say what about. */
  private static boolean is(Pattern vague, String plain, boolean action) {
    var matcher = vague.matcher(plain);
    return matcher.matches() && (action || matcher.group("about") == null);
  }
}
