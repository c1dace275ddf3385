package io.praxisbot.core.goal.wording;

import java.util.regex.Pattern;

/**
 * Whether a wish has nothing to do with the company, by what people mostly do in their own time. It
 * misses most; the person says it by a press.
 */
public final class OutsideWork {

  private static final Pattern OWN_TIME =
      Pattern.compile(
          "\\b(?:(?:half[- ]?)?marathon|triathlon|10k run|guitar|piano|violin|cello|drums|choir|sing(?:ing)?"
              + "|garden(?:ing)?|knit(?:ting)?|sew(?:ing)?|bak(?:e|ing) bread|cook(?:ing)? (?!up)|paint(?:ing)? (?!a picture of)"
              + "|pottery|chess|yoga|meditat(?:e|ing|ion)|swim(?:ming)?|climb(?:ing)?|surf(?:ing)?|ski(?:ing)?"
              + "|danc(?:e|ing)|tango|salsa|football|tennis|my (?:kids?|children|son|daughter|wife|husband|partner|parents"
              + "|mother|father|family|grandchildren|dog|garden|allotment)|a novel|poems?|poetry"
              + "|quit smoking|stop smoking|lose weight|driving licen[sc]e|motorbike|sail(?:ing)?"
              + "|in my (?:free|spare|own) time|outside (?:of )?work|beside(?:s)? work|not (?:about|for|to do with) (?:my )?work"
              + "|private(?:ly)? goal)\\b");
  private static final Pattern AT_WORK =
      Pattern.compile(
          "\\b(?:customers?|clients?|colleagues?|team|boss|manager|meetings?|company|office|department"
              + "|staff|apprentices?|at work|for work|my job)\\b");

  private OutsideWork() {}

  /** Whether the words are about one's own time, as far as can be told. */
  public static boolean reads(String words) {
    String plain = Plain.of(words);
    return OWN_TIME.matcher(plain).find() && !AT_WORK.matcher(plain).find();
  }
}
