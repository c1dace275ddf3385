/**
 * The only place that knows MongoDB.
 *
 * <p>Every document is written as a whole, under a condition where another may write it too: its
 * id, or its id and version. Nothing asks for more than a standalone server and the embedded one
 * have. Writes are acknowledged by a majority and from the journal; on a replica set the driver
 * repeats one whose acknowledgement got lost, without a second effect.
 *
 * <p>Loggers: an application sets {@code org.mongodb.driver} to WARN. At INFO it tells of every
 * connection, and of every attempt to reach a server that isn't there with a stack trace.
 */
@NullMarked
package io.praxisbot.core.store.mongo;

import org.jspecify.annotations.NullMarked;
