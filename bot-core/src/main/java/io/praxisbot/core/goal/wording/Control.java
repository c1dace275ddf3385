package io.praxisbot.core.goal.wording;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether a measure or an aim lies in the person's own hands. To ask for a raise does; to get it
 * doesn't.
 */
public final class Control {

  /** Whoever does this does it themselves, whatever it is about. */
  private static final Pattern OWN_DOING =
      Pattern.compile(
          "\\b(?:ask(?:s|ed|ing)?|talk(?:s|ed|ing)?|speak(?:s|ing)?|spoke|tell(?:s|ing)?|told|discuss\\w*"
              + "|explain\\w*|read(?:s|ing)?|learn\\w*|stud(?:y|ies|ied|ying)|understand\\w*|prepar\\w+"
              + "|present(?:s|ed|ing)?|writ(?:e|es|ing|ten)|wrote|draft\\w*|calculat\\w+|review(?:s|ed|ing)?"
              + "|look(?:s|ed|ing)?|show(?:s|ed|ing|n)?|shar(?:es?|ed|ing)|collect\\w*|list(?:s|ed|ing)?|check(?:s|ed|ing)?"
              + "|request(?:s|ed|ing)?|propos\\w+|suggest\\w*|negotiat\\w+|bring(?:s|ing)? up|brought up"
              + "|research\\w*|compar\\w+|practi[sc]\\w+|rehears\\w+|document(?:s|ed|ing)?|not(?:e|ed|ing)"
              + "|describ\\w+|summari\\w+|analy[sz]\\w+|attend\\w*|mention\\w*|conversations?|talks?"
              + "|questions?|offer(?:s|ed|ing)?|pitch\\w*|appl(?:y|ied|ying)|thank\\w*|give|gave|giving"
              + "|teach\\w*|help(?:s|ed|ing)?|find(?:s|ing)? out|follow\\w*|track\\w*|interview\\w*)\\b");

  /** What is called after it and is done by the person all the same. */
  private static final Pattern OWN_THING =
      Pattern.compile(
          "^ (?:talks?|conversations?|slips?|discussions?|meetings?|questions?|lists?|plans?"
              + "|speech|letters?|texts?|statements?|reports?|checked|explained|understood)\\b");

  /** What others decide, and the words for it. */
  private record Terms(Beyond beyond, Pattern words) {}

  private static final List<Terms> TERMS =
      List.of(
          new Terms(
              Beyond.PAY,
              Pattern.compile(
                  "\\b(?:salar(?:y|ies)|wages?|remuneration|pay ?checks?|pay ?cheques?|stock options"
                      + "|bonus(?:es)?(?! (?:questions?|points?|rounds?|tracks?|material|tip))"
                      + "|(?:higher|better|more|good|fair|equal|increase my|my) (?:pay|compensation|income|earnings)"
                      + "|pay (?:rise|raise|increase|grade|band|level|bump)s?"
                      + "|(?:a|my|the|any|next|another|big|bigger|good|annual|yearly|get|percent|\\d+ ?%) raises?(?! of hands?| in)"
                      + "|earn (?:\\w+ )?(?:more|money|\\d\\w*)(?! \\w*trust)|make \\d\\w* a (?:month|year)|get paid (?:more|better)|make more money|more money"
                      + "|(?:my|more|higher) commissions?)(?![\\w-])|^raises?$|^compensation$|^income$|^pay$")),
          new Terms(
              Beyond.PROMOTION,
              Pattern.compile(
                  "\\b(?:(?:get|gets|getting|got|be|being|been) promoted"
                      + "|(?:a|my|the|next|another|get|earn|win|reach|secure|receive) promotions?"
                      + "(?! (?:campaign|of|for|codes?|plan|flyer|video|material|offer|budget|week))"
                      + "|job titles?|corner office"
                      + "|(?:new|better|higher|bigger|senior|director|manager|vp) titles?(?! (?:pages?|slides?|tags?|images?|for|of the))"
                      + "|(?:get|earn|gain|reach|win) (?:a|the|my) titles?(?! (?:pages?|slides?|right|done|for))"
                      + "|(?:be|become|be made|be named|be appointed|get appointed|made) (?:a |an |the |next )*"
                      + "(?:senior |deputy |assistant |vice |chief |regional |general |lead )*"
                      + "(?:team lead(?:er)?|manager|director|vp|vice president|head of \\w+|partner|principal"
                      + "|ceo|cto|cfo|coo|supervisor|foreman|executive|president|officer)(?! (?:who|that)))(?![\\w-])"
                      + "|^promotions?$|^titles?$")),
          new Terms(
              Beyond.COMPANY_RESULT,
              Pattern.compile(
                  "\\b(?:revenues?|turnover|profits?(?! from)|profitability|ebitda|market shares?|share price|stock price"
                      + "|sales (?:figures|numbers|targets?|results?|quotas?|volume|growth|goals?)|quotas?"
                      + "|company(?:'s)? (?:results?|goals?|growth|performance|success|numbers)|business results?"
                      + "|(?:profit|gross|higher|better|operating) margins?|churn(?: rate)?|order intake|annual results?"
                      + "|bottom line|top line|(?:conversion|win|close|closing) rates?(?! of my)|(?:closed|won) deals"
                      + "|deals (?:won|closed)|close more deals|win (?:more|the|a|new) (?:deals?|customers?|clients?|tenders?)|more sales(?! (?:calls|talks|visits))|(?:hit|make|beat|reach) (?:my|the|our) (?:numbers|targets?)(?! of)"
                      + "|(?:new )?customers (?:won|gained))(?![\\w-])")),
          new Terms(
              Beyond.OTHERS_JUDGEMENT,
              Pattern.compile(
                  "\\b(?:performance (?:ratings?|grades?|appraisals?)|(?:good|better|great) (?:performance )?reviews?|exceed(?:s|ing)? expectations"
                      + "|(?:get|a|good|better|top|high|higher|great|excellent|best|customer|star|annual|year-end|yearly) (?:performance )?ratings?(?! (?:of|for|from|on|how|scale))"
                      + "|employee of the (?:month|year|week|quarter)|(?:get|win|receive) (?:an |the )?awards?"
                      + "|(?:be|being|get) (?:more )?(?:liked|loved|respected|seen as|seen by|seen(?= more|$)|recogni[sz]ed|noticed|praised|appreciated"
                      + "|valued|admired|perceived|regarded|taken seriously|popular)"
                      + "|(?:boss|manager|team|colleagues|others|people|customers|clients|everyone|everybody|leadership|management) (?:to )?"
                      + "(?:think|thinks|like|likes|respect|respects|see|sees|notice|notices|praise|praises|appreciate"
                      + "|appreciates|trust|trusts|value|values|recogni[sz]es?) (?:me(?! (?:on|in|at) )|my|that i|that i'm|i|i'm)"
                      + "|(?:boss|manager|team|customers|clients) (?:is|are) (?:happy|satisfied|pleased|impressed)"
                      + "|(?:customer|client|employee|guest|team) satisfaction|nps|net promoter(?: score)?"
                      + "|(?:360|feedback|engagement|satisfaction|review|appraisal|evaluation) scores?"
                      + "|(?:praise|recognition|approval|respect|appreciation|compliments) (?:from|by)(?! me)"
                      + "|(?:get|earn|gain|win|receive) (?:more |some |my )?(?:praise|recognition|approval|respect|compliments|likes|applause|appreciation)"
                      + "|(?:get|receive|more|only) positive (?:feedback|reviews)|good (?:grades|reviews)"
                      + "|(?:five|5)[- ]star(?: reviews?)?)(?![\\w-])|^ratings?$|^recognition$")));

  private Control() {}

  /**
   * What of it others decide.
   *
   * @param words of a measure, an outcome or a goal
   * @return empty if it is the person's own doing, as far as can be told
   */
  public static Optional<Beyond> beyond(String words) {
    String plain = Plain.withoutLeadIn(Plain.of(words));
    return TERMS.stream()
        .filter(terms -> decidedByOthers(plain, terms.words()))
        .findFirst()
        .map(Terms::beyond);
  }

  private static boolean decidedByOthers(String plain, Pattern terms) {
    Matcher term = terms.matcher(plain);
    return term.find()
        && !OWN_DOING.matcher(plain.substring(0, term.start())).find()
        && !OWN_THING.matcher(plain.substring(term.end())).find();
  }
}
