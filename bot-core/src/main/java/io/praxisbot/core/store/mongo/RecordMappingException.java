package io.praxisbot.core.store.mongo;

import org.jspecify.annotations.Nullable;

/**
 * A record that can't be stored or a document that can't be read: a fault of code or of data, which
 * no retry mends. Names types, fields and document ids only. What caused it is told by its class
 * and its stack trace, but never by its message, since that may quote what people wrote.
 */
final class RecordMappingException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RecordMappingException(String message) {
    super(message);
  }

  private RecordMappingException(String message, Throwable fault) {
    super(message + " (" + fault.getClass().getSimpleName() + ")");
    setStackTrace(fault.getStackTrace());
  }

  static RecordMappingException missing(String field) {
    return new RecordMappingException(field + " is missing");
  }

  static RecordMappingException unreadable(String field, Object stored, Throwable fault) {
    String kind = stored.getClass().getSimpleName();
    return new RecordMappingException(field + " can't be read from this " + kind, fault);
  }

  static RecordMappingException refused(String type, Throwable fault) {
    return new RecordMappingException(type + " refuses what is stored", fault);
  }

  static RecordMappingException unstorable(String field, @Nullable Object value, Throwable fault) {
    String kind = value == null ? "null" : "this " + value.getClass().getSimpleName();
    return new RecordMappingException(field + " can't store " + kind, fault);
  }

  /** The same fault, saying where it was met. */
  RecordMappingException in(String place) {
    RecordMappingException placed = new RecordMappingException(getMessage() + ", in " + place);
    placed.setStackTrace(getStackTrace());
    return placed;
  }
}
