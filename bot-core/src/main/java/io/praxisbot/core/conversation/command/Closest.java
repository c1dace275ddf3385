package io.praxisbot.core.conversation.command;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/**
 * The known word that a misspelt one was probably meant to be. Counts typing slips, a swapped pair
 * as one; the libraries at hand count that as two, which is too many for short words.
 */
final class Closest {

  private static final int LONGEST = 24;

  private Closest() {}

  /** The nearest candidate within the slips its length allows; a shared first letter wins a tie. */
  static Optional<String> to(String typed, Collection<String> candidates) {
    if (typed.length() < 3 || typed.length() > LONGEST) {
      return Optional.empty();
    }
    return candidates.stream()
        .filter(candidate -> slips(typed, candidate) <= allowed(candidate))
        .min(
            Comparator.<String>comparingInt(candidate -> slips(typed, candidate))
                .thenComparing(candidate -> candidate.charAt(0) != typed.charAt(0))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int allowed(String word) {
    if (word.length() <= 3) {
      return 0;
    }
    return word.length() <= 6 ? 1 : 2;
  }

  /**
   * Insertions, deletions, replacements and swaps of neighbours that lead from one to the other.
   */
  static int slips(String from, String to) {
    int[][] cost = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, from, to, i, j);
      }
    }
    return cost[from.length()][to.length()];
  }

  private static int cheapest(int[][] cost, String from, String to, int i, int j) {
    int replaced = cost[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(replaced, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1
            && j > 1
            && from.charAt(i - 1) == to.charAt(j - 2)
            && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
