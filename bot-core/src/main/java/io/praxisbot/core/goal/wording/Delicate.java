package io.praxisbot.core.goal.wording;

import java.util.regex.Pattern;

/**
 * The plainest cases of words that somebody may regret to have written down: an insult, or what is
 * somebody else's to tell. It knows few of them and says so nowhere to anybody: what it misses is
 * kept safe by who may read it ({@code AccessPolicy}), never by this.
 */
public final class Delicate {

  private static final Pattern INSULT =
      Pattern.compile(
          "\\b(?:idiots?|morons?|imbeciles?|assholes?|arseholes?|bastards?|bitch(?:es)?|jerks?|losers?"
              + "|fuck(?:ing|er|ers|ed)?|dumbass(?:es)?|scumbags?|retards?|cretins?|shithead"
              + "|(?:is|are|you) (?:stupid|dumb|lazy|useless|incompetent)|piece of shit)\\b");
  private static final Pattern IN_CONFIDENCE =
      Pattern.compile(
          "\\b(?:in confidence|confidentially|(?:it|this|that)(?:'s| is) (?:a )?secret|told me (?:not to|a secret)"
              + "|don't tell (?:any\\w*|him|her|them|my)|nobody (?:else )?(?:knows|may know)|off the record)\\b");
  private static final String OTHER =
      "(?:he|she|(?:my|our|the) (?:boss|manager|colleague|co-?worker|team ?mate|lead|director|assistant"
          + "|apprentice|intern|predecessor|successor)|\\p{L}+)";
  private static final Pattern THEIRS_TO_TELL =
      Pattern.compile(
          "\\b"
              + OTHER
              + " (?:is|was|has been|has|gets|got|will be|is being|is getting) (?:\\w+ )?"
              + "(?:pregnant|having an affair|an affair|divorced|getting divorced|an alcoholic|depressed"
              + "|depression|burn-?out|cancer|fired|laid off|addicted|gay|trans|autistic"
              + "|bipolar|in therapy|in debt)\\b");
  private static final Pattern OWN = Pattern.compile("^(?:i|i'm|i've|we) .*");

  private Delicate() {}

  /** Whether the words hold an insult, or what is somebody else's to tell, as far as is known. */
  public static boolean reads(String words) {
    String plain = Plain.of(words);
    return INSULT.matcher(plain).find()
        || IN_CONFIDENCE.matcher(plain).find()
        || (!OWN.matcher(plain).matches() && THEIRS_TO_TELL.matcher(plain).find());
  }
}
