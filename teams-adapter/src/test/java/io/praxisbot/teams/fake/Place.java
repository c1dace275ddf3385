package io.praxisbot.teams.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where in a card a rule is looked after, and what was found so far. */
final class Place {

  private final String path;
  private final Found found;

  /** What was found in the whole card. */
  private static final class Found {
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
  }

  private Place(String path, Found found) {
    this.path = path;
    this.found = found;
  }

  static Place root() {
    return new Place("", new Found());
  }

  Place at(Object step) {
    return new Place(path + "/" + step, found);
  }

  void refuse(String why) {
    found.faults.add(why + " at " + path);
  }

  void demand(boolean right, String why) {
    if (!right) {
      refuse(why);
    }
  }

  /** Refuses an id that was there before. */
  void claim(String id) {
    demand(found.ids.add(id), "id exists already: " + id);
  }

  List<String> faults() {
    return List.copyOf(found.faults);
  }
}
