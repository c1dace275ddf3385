package io.praxisbot.slack.fake;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One section of a manifest. Whoever has read all they know of it says {@link #close()}. */
final class ManifestSection implements AutoCloseable {

  private final String path;
  private final Map<?, ?> values;
  private final Set<String> read = new HashSet<>();

  ManifestSection(String path, Object values) {
    if (!(values instanceof Map<?, ?> map)) {
      throw new Manifest.Refused(path + " is no section");
    }
    this.path = path;
    this.values = map;
  }

  /** A section in this one; an empty one if it isn't there. */
  ManifestSection section(String key) {
    return new ManifestSection(at(key), find(key, Object.class).orElse(Map.of()));
  }

  List<ManifestSection> sections(String key, int most) {
    return items(key, most).stream().map(item -> new ManifestSection(at(key), item)).toList();
  }

  List<String> texts(String key, int most) {
    return items(key, most).stream().map(item -> as(key, String.class, item)).toList();
  }

  /** A text that must be there. */
  String text(String key, int most) {
    return optionalText(key, 1, most)
        .orElseThrow(() -> new Manifest.Refused(at(key) + " is missing"));
  }

  Optional<String> optionalText(String key, int least, int most) {
    var text = find(key, String.class);
    text.map(String::length)
        .filter(length -> length < least || length > most)
        .ifPresent(length -> refuseLength(key, least, most));
    return text;
  }

  boolean flag(String key) {
    return find(key, Boolean.class).orElse(false);
  }

  Optional<String> httpsUrl(String key) {
    var url = find(key, String.class);
    url.filter(there -> !there.matches("https://[^\\s/]+/\\S*"))
        .ifPresent(
            there -> {
              throw new Manifest.Refused(at(key) + " is no https address");
            });
    return url;
  }

  String at(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  /** Refuses what nobody asked for. */
  @Override
  public void close() {
    for (Object key : values.keySet()) {
      if (!read.contains(key)) {
        throw new Manifest.Refused(at(String.valueOf(key)) + " is unknown");
      }
    }
  }

  private List<?> items(String key, int most) {
    List<?> items = find(key, List.class).orElse(List.of());
    if (items.size() > most) {
      throw new Manifest.Refused(at(key) + " has more than " + most);
    }
    return items;
  }

  private <T> Optional<T> find(String key, Class<T> type) {
    read.add(key);
    return Optional.<Object>ofNullable(values.get(key)).map(value -> as(key, type, value));
  }

  private <T> T as(String key, Class<T> type, Object value) {
    if (!type.isInstance(value)) {
      throw new Manifest.Refused(at(key) + " is no " + type.getSimpleName());
    }
    return type.cast(value);
  }

  private void refuseLength(String key, int least, int most) {
    throw new Manifest.Refused("%s isn't of %d to %d characters".formatted(at(key), least, most));
  }
}
