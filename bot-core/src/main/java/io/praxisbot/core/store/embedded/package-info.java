/**
 * The embedded database: MongoDB's wire protocol over an H2 file store, in this process.
 *
 * <p>It is there so that a fresh clone runs with nothing installed. It commits to its file before
 * it replies, so that not even {@code kill -9} loses what was acknowledged to a client; nothing is
 * forced to the disk, so a power failure may lose the last seconds. A reader may see a write that
 * is done but not yet acknowledged, as on a real server with read concern "local".
 *
 * <p>Loggers. A refused command (a duplicate key in {@code findOneAndUpdate}, say) is an answer
 * here and is not logged. What still arrives at ERROR is a fault of the server, under {@code
 * de.bwaldvogel.mongo.wire.MongoWireProtocolHandler} and {@code
 * de.bwaldvogel.mongo.backend.h2.H2Database} (an unknown command, with its text): the latter and
 * the INFO lines about each connection are why an application sets {@code de.bwaldvogel} to OFF.
 *
 * <p>Nothing outside this package knows which server it is.
 */
@NullMarked
package io.praxisbot.core.store.embedded;

import org.jspecify.annotations.NullMarked;
