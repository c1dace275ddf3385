package io.praxisbot.slack.fake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Where in a JSON document a rule is looked after, and what was found so far. */
final class Place {

  private final String path;
  private final Found found;

  /** What was found in the whole document. */
  private static final class Found {
    private final List<String> faults = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private int characters;
  }

  private Place(String path, Found found) {
    this.path = path;
    this.found = found;
  }

  static Place root(String name) {
    return new Place("/" + name, new Found());
  }

  Place at(Object step) {
    return new Place(path + "/" + step, found);
  }

  void refuse(String why) {
    found.faults.add("[ERROR] " + why + " [json-pointer:" + path + "]");
  }

  /** Counts text that people will read. */
  void read(String text) {
    found.characters += text.length();
  }

  /** Refuses an id that was there before. */
  void claim(String kind, String id) {
    if (!found.ids.add(kind + " " + id)) {
      refuse(kind + " exists already: " + id);
    }
  }

  List<String> faults() {
    return List.copyOf(found.faults);
  }

  int characters() {
    return found.characters;
  }

  String path() {
    return path;
  }
}
