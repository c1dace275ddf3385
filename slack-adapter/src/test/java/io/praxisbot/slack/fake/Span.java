package io.praxisbot.slack.fake;

import java.math.BigDecimal;

/** From when until when messages are asked for. */
record Span(BigDecimal oldest, BigDecimal latest, boolean inclusive) {

  static Span of(Args args) {
    return new Span(
        number(args.text("oldest").orElse("0"), "invalid_ts_oldest"),
        number(args.text("latest").orElse("99999999999"), "invalid_ts_latest"),
        args.flag("inclusive"));
  }

  boolean holds(String ts) {
    BigDecimal at = new BigDecimal(ts);
    int after = at.compareTo(oldest);
    int before = at.compareTo(latest);
    return inclusive ? after >= 0 && before <= 0 : after > 0 && before < 0;
  }

  private static BigDecimal number(String ts, String code) {
    try {
      return new BigDecimal(ts);
    } catch (NumberFormatException e) {
      throw new Refusal(code);
    }
  }
}
