package io.praxisbot.core.store.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.BsonConstants;
import de.bwaldvogel.mongo.wire.bson.BsonDecoder;
import de.bwaldvogel.mongo.wire.bson.BsonEncoder;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.nio.ByteBuffer;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.DataType;
import org.h2.mvstore.type.ObjectDataType;

/**
 * Documents in the file are BSON. The store's own way is Java's serialization, which costs ten
 * times as much; a file from before has its documents like that, and they are read until they are
 * next written.
 */
final class DocumentType extends BasicDataType<Document> {

  /** In front of each document; the store's own type begins none of its values with it. */
  private static final byte BSON = 127;

  private static final int MOST_ARE_SHORTER = 1024;

  private final DataType<Object> asBefore = new ObjectDataType();

  /** How long one is as BSON, in bytes. */
  static int length(Document document) {
    ByteBuf bson = Unpooled.buffer(MOST_ARE_SHORTER);
    BsonEncoder.encodeDocument(document, bson);
    return bson.readableBytes();
  }

  @Override
  public int getMemory(Document document) {
    return Footprint.of(document);
  }

  @Override
  public void write(WriteBuffer file, Document document) {
    ByteBuf bson = Unpooled.buffer(MOST_ARE_SHORTER);
    if (encodes(document, bson)) {
      file.put(BSON).put(bson.nioBuffer());
    } else {
      asBefore.write(file, document);
    }
  }

  /** Commands of the server may make what could never be read again: a page with it, neither. */
  private static boolean encodes(Document document, ByteBuf bson) {
    try {
      BsonEncoder.encodeDocument(document, bson);
      return bson.readableBytes() <= BsonConstants.MAX_BSON_OBJECT_SIZE;
    } catch (IllegalArgumentException unknownToBson) {
      return false;
    }
  }

  @Override
  public Document read(ByteBuffer file) {
    if (file.get(file.position()) != BSON) {
      return (Document) asBefore.read(file);
    }
    file.get();
    ByteBuf bson = Unpooled.wrappedBuffer(file);
    Document document = BsonDecoder.decodeBson(bson);
    file.position(file.position() + bson.readerIndex());
    return document;
  }

  @Override
  public Document[] createStorage(int size) {
    return new Document[size];
  }
}
