package io.praxisbot.core.goal.wording;

import java.util.regex.Pattern;

/**
 * Whether a wish is about what somebody else should do: "Ben should finally answer my mails". Then
 * it can't be one's own goal, and may hold what that person would not like to be written down.
 *
 * <p>That is all that is told apart. A name in passing isn't recognized, and of insults and secrets
 * only the plainest ({@link Delicate}): no list of words does that reliably, and to claim it would
 * be worse than to say so. What keeps them safe is who may read them ({@code AccessPolicy}), and
 * that nothing is shared unless the person shares it.
 */
public final class AboutOthers {

  private static final String SOMEBODY =
      "(?:he|she|they|somebody|someone|everyone|everybody|people|others|<?@[^ ]+"
          + "|(?:my|our|the|that|this) (?:[a-z-]+ )?(?:boss|manager|colleagues?|co-?workers?|team|team ?mates?"
          + "|lead|ceo|director|customers?|clients?|staff|employees?|management|leadership|department"
          + "|supervisor|partner|wife|husband|apprentices?|juniors?|interns?|neighbou?rs?|assistant))";
  private static final String SHOULD =
      "(?:should|must|has to|have to|needs to|need to|ought to|had better|finally|stops?|never|always)";
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?:that |if |why |because )?"
              + SOMEBODY
              + " (?:really |just |finally )?"
              + SHOULD
              + "\\b.*");
  private static final Pattern WISHED =
      Pattern.compile(
          "(?:i|we) (?:want|wish|need|hope|expect|would like|demand)(?: that)? "
              + SOMEBODY
              + " (?:to|would|should|could|stops?|finally|will|were|was|weren't|wasn't)\\b.*");
  private static final Pattern MADE =
      Pattern.compile(
          "(?:make|get|force) "
              + SOMEBODY
              + " (?:to )?(?:finally |to )?(?:stop|understand|respect|behave|quit|leave|obey|apologi[sz]e|shut)\\b.*");

  private static final Pattern BY_ME = Pattern.compile("\\b(?:from|by) me\\b|\\bto be able to\\b");

  private static final String NAME = "\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?";
  private static final Pattern NAME_FIRST =
      Pattern.compile(
          "(?!I |We |You )(?:(?!\\p{L}+(?:ing|ings|tions?|ity|ness|ments?) )(?:"
              + NAME
              + ") (?:(?:really |just )?(?:needs|has) to(?! (?:come|go|happen|work|be done))|(?:should|must|ought to) (?:finally|stop|listen|learn|help|apologi|respect|answer|reply|be (?:more|nicer|kinder|on time)|do |trust|give|let|talk|leave|quit|resign)|finally ))(?s).*");
  private static final Pattern NAME_WISHED =
      Pattern.compile(
          "I(?:'d| would)? (?:want|wish|need|hope|expect|like)(?: that)? "
              + NAME
              + " (?:to|would|should|could|stops?|finally|were|was)\\b(?s).*");

  private AboutOthers() {}

  /** Whether the words wish for something that somebody else should do. */
  public static boolean wishes(String words) {
    String plain = Plain.of(words).replace("i'd like", "i would like");
    if (BY_ME.matcher(plain).find()) {
      return false;
    }
    String own = words.strip().replace('’', '\'');
    return SUBJECT.matcher(plain).matches()
        || WISHED.matcher(plain).matches()
        || MADE.matcher(Plain.withoutLeadIn(plain)).matches()
        || NAME_FIRST.matcher(own).matches()
        || NAME_WISHED.matcher(own).matches();
  }
}
