/**
 * The embedded database: MongoDB's wire protocol over an H2 file store, in this process.
 *
 * <p>It is there so that a fresh clone runs with nothing installed. It commits to its file before
 * it replies, so that not even {@code kill -9} loses what was acknowledged to a client; nothing is
 * forced to the disk, so a power failure may lose the last seconds. A reader may see a write that
 * is done but not yet acknowledged, as on a real server with read concern "local".
 *
 * <p>Loggers. A refused command (a duplicate key, say) is answered here and not logged, because
 * {@code de.bwaldvogel.mongo.wire.MongoWireProtocolHandler} would log it at ERROR with the document
 * in it. What is left are INFO lines per connection, and faults and unknown commands at ERROR with
 * their text. Those reach the client as exceptions too, so an application sets {@code
 * de.bwaldvogel} to OFF and keeps content out of its log.
 *
 * <p>Indexes are in memory: unique ones, in place of the library's in the file, and of all others,
 * of which the library has none, the first field.
 *
 * <p>Documents are BSON in the file. Those of a file from before, when they were in Java's
 * serialized form, are read as they are and become BSON when their page is next written; a version
 * from before can't read BSON.
 *
 * <p>Nothing outside this package knows which server it is.
 */
@NullMarked
package io.praxisbot.core.store.embedded;

import org.jspecify.annotations.NullMarked;
