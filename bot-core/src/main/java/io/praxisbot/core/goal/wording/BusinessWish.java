package io.praxisbot.core.goal.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a wish is what the company wants rather than what the person would like to learn: a
 * number of its own, such as calls a day or deals a quarter, or its results.
 */
public final class BusinessWish {

  private static final String NUMBER =
      "(?:\\d[\\d.,]*(?:k|m| ?%| percent)?|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty"
          + "|forty|fifty|sixty|a hundred|(?:a|two|three) dozen)";
  private static final String COUNTED =
      "(?:calls?|visits?|deals?|contracts?|orders?|leads?|tickets?|units?|customers?|clients?|sales"
          + "|bookings?|installations?|cases?|claims?|invoices?|hires?|demos?|subscriptions?|renewals?"
          + "|offers|quotes|accounts?|parcels?|repairs?)";
  private static final Pattern OUTPUT =
      Pattern.compile(
          "\\b"
              + NUMBER
              + " (?:more |new |closed |sold |signed |qualified |sales |cold |customer |support |open )*"
              + COUNTED
              + "\\b(?! (?:i|to learn|with somebody|before))");
  private static final Pattern CHANGED =
      Pattern.compile(
          "^(?:increase|raise|grow|boost|reduce|cut|lower|improve|bring down|double|halve)\\b.*"
              + "\\b(?:costs?|sales|output|backlog|defects?|downtime|scrap|turnaround|delivery times?"
              + "|lead times?|response times?|complaints?|returns|error rates?|productivity of)\\b.*");

  /** Whoever does this would like to learn, whatever the number. */
  private static final Pattern LEARNING =
      Pattern.compile(
          "\\b(?:learn|understand|find (?:out|\\w+ ways)|listen|watch|ask|practi[sc]e|try|read|study)\\b");

  private BusinessWish() {}

  /** Whether the words read like a goal of the company's, as far as can be told. */
  public static boolean reads(String words) {
    String plain = Plain.withoutLeadIn(Plain.of(words));
    if (LEARNING.matcher(plain).find()) {
      return false;
    }
    return OUTPUT.matcher(plain).find()
        || CHANGED.matcher(plain).matches()
        || Control.beyond(words).equals(Optional.of(Beyond.COMPANY_RESULT));
  }
}
