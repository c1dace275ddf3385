package io.praxisbot.core.store.mongo;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The types of Java's own that have a stored form: one table, so that it can be read at a glance.
 */
final class PlainValues {
  private static final ValueMapping FLAG = same(Boolean.class::cast);
  private static final ValueMapping INT = same(PlainValues::exactInt);
  private static final ValueMapping LONG = same(PlainValues::exactLong);
  private static final ValueMapping DOUBLE = same(stored -> ((Number) stored).doubleValue());

  private static final Map<Class<?>, ValueMapping> BY_TYPE =
      Map.ofEntries(
          Map.entry(boolean.class, FLAG),
          Map.entry(Boolean.class, FLAG),
          Map.entry(int.class, INT),
          Map.entry(Integer.class, INT),
          Map.entry(long.class, LONG),
          Map.entry(Long.class, LONG),
          Map.entry(double.class, DOUBLE),
          Map.entry(Double.class, DOUBLE),
          Map.entry(Instant.class, new InstantMapping()),
          text(String.class, Function.identity(), Function.identity()),
          text(Duration.class, Duration::toString, Duration::parse),
          text(LocalDate.class, LocalDate::toString, LocalDate::parse),
          text(LocalTime.class, LocalTime::toString, LocalTime::parse),
          text(LocalDateTime.class, LocalDateTime::toString, LocalDateTime::parse),
          text(YearMonth.class, YearMonth::toString, YearMonth::parse),
          text(ZoneId.class, ZoneId::getId, ZoneId::of),
          text(Locale.class, Locale::toLanguageTag, Locale::forLanguageTag),
          text(URI.class, URI::toString, URI::create));

  private PlainValues() {}

  static Optional<ValueMapping> of(Class<?> type) {
    return Optional.ofNullable(BY_TYPE.get(type));
  }

  private static <T> Map.Entry<Class<?>, ValueMapping> text(
      Class<T> type, Function<? super T, String> write, Function<String, ? extends T> parse) {
    return Map.entry(type, TextMapping.of(type, write, parse));
  }

  /** What the driver stores as it is; reading allows for another width of number. */
  private static ValueMapping same(Function<Object, Object> read) {
    return new ValueMapping() {
      @Override
      public Object toStored(Object value) {
        return read.apply(value);
      }

      @Override
      public Object fromStored(Object stored) {
        return read.apply(stored);
      }
    };
  }

  private static Object exactInt(Object stored) {
    return stored instanceof Long wide ? Math.toIntExact(wide) : (Integer) stored;
  }

  private static Object exactLong(Object stored) {
    return stored instanceof Integer narrow ? narrow.longValue() : (Long) stored;
  }

  /** BSON dates count milliseconds, so what is finer is cut off, towards the past. */
  private static final class InstantMapping implements ValueMapping {
    @Override
    public Object toStored(Object value) {
      return Date.from((Instant) value);
    }

    @Override
    public Object fromStored(Object stored) {
      return ((Date) stored).toInstant();
    }
  }
}
