package io.praxisbot.core.holiday;

/** How far one name is from another: slips of the typing hand, a swapped pair being one. */
final class Slips {

  private static final int FAR = 1_000;

  /** A beginning of so many letters may stand for the whole name. */
  private static final int SHORTEST_BEGINNING = 4;

  private Slips() {}

  /** How many a name of that length forgives. */
  static int allowed(String name) {
    if (name.length() <= 5) {
      return 1;
    }
    return name.length() <= 9 ? 2 : 3;
  }

  /** Far more than allowed if that is certain without counting. */
  static int between(String typed, String name) {
    if (typed.length() >= SHORTEST_BEGINNING && name.startsWith(typed)) {
      return typed.equals(name) ? 0 : 1;
    }
    return Math.abs(typed.length() - name.length()) > allowed(name) ? FAR : counted(typed, name);
  }

  private static int counted(String typed, String name) {
    int[][] cost = new int[typed.length() + 1][name.length() + 1];
    for (int i = 0; i <= typed.length(); i++) {
      for (int j = 0; j <= name.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, typed, name, i, j);
      }
    }
    return cost[typed.length()][name.length()];
  }

  private static int cheapest(int[][] cost, String typed, String name, int i, int j) {
    boolean same = typed.charAt(i - 1) == name.charAt(j - 1);
    int best = cost[i - 1][j - 1] + (same ? 0 : 1);
    best = Math.min(best, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
    return swapped(typed, name, i, j) ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }

  private static boolean swapped(String typed, String name, int i, int j) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == name.charAt(j - 2)
        && typed.charAt(i - 2) == name.charAt(j - 1);
  }
}
