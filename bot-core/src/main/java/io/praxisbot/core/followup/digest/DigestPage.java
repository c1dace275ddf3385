package io.praxisbot.core.followup.digest;

import io.praxisbot.core.followup.GapKind;
import java.util.Optional;

/**
 * A part of a digest that is too long to stand in it, a page at a time. The manager turns to it and
 * back, in the place of the digest.
 *
 * @param gaps which kind of gap it lists; of {@link Part#GAPS} alone
 * @param number counted from 0
 */
public record DigestPage(Part part, Optional<GapKind> gaps, int number) {

  /** What can be turned to. */
  public enum Part {
    WELL,
    OPEN,
    GAPS,
    PROMISES,
    UNCOUNTED
  }

  public DigestPage {
    if (number < 0) {
      throw new IllegalArgumentException("pages are counted from 0");
    }
    if (gaps.isPresent() != (part == Part.GAPS)) {
      throw new IllegalArgumentException("gaps alone are of a kind");
    }
  }

  /** The first page of a part without gaps. */
  public static DigestPage of(Part part) {
    return new DigestPage(part, Optional.empty(), 0);
  }

  /** The first page of the gaps of a kind. */
  public static DigestPage of(GapKind kind) {
    return new DigestPage(Part.GAPS, Optional.of(kind), 0);
  }

  /** Another page of the same. */
  public DigestPage at(int other) {
    return new DigestPage(part, gaps, other);
  }
}
