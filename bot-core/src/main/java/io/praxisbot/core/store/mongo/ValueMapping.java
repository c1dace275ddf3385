package io.praxisbot.core.store.mongo;

/**
 * How the values of one type look inside a document. Whoever calls names the field: what is thrown
 * here, of whatever class, only says that the value didn't fit.
 */
interface ValueMapping {

  /** What the driver stores for a value of the type. */
  Object toStored(Object value);

  /** The value back, from what the driver read. */
  Object fromStored(Object stored);
}
