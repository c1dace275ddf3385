package io.praxisbot.core.store.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import java.util.Optional;
import java.util.function.Supplier;

/** Tells a value that must be unique and isn't, which is an answer, from faults. */
final class Duplicates {
  private Duplicates() {}

  /** What the write answers; empty, and nothing written, if a unique value in it exists. */
  static <R> Optional<R> unlessDuplicate(Supplier<R> write) {
    try {
      return Optional.of(write.get());
    } catch (MongoException fault) {
      if (ErrorCategory.fromErrorCode(fault.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return Optional.empty();
      }
      throw fault;
    }
  }
}
