/**
 * Where follow-up is missing, what a manager did about it, and the digest that says so.
 *
 * <ul>
 *   <li>Gaps: {@code GapFinder} asks the rules ({@code PersonRule}, {@code ManagerRule}, a class
 *       for a kind or two) what {@code Facts} and {@code Thresholds} make of somebody; {@code
 *       Shown} and {@code Circumstances} hold no more than may be known, {@code Reminding} and
 *       {@code TimeThere} how long somebody had.
 *   <li>The digest: {@code Member}, {@code DigestReport}, {@code Digest}.
 *   <li>Acts and what came of them: {@code FollowUp}, {@code TalkAsked}, {@code TwoViews}; which
 *       openings were of use, {@code Sayings}.
 *   <li>The 1:1: {@code OneOnOne}, {@code Points}, {@code Meeting}.
 *   <li>Counts of a quarter, over five people or more: {@code Participation}, {@code Answering},
 *       {@code Tally}.
 * </ul>
 */
@NullMarked
package io.praxisbot.core.followup;

import org.jspecify.annotations.NullMarked;
