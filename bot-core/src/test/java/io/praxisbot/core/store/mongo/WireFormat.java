package io.praxisbot.core.store.mongo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import org.bson.BsonBinaryReader;
import org.bson.BsonBinaryWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.bson.io.BasicOutputBuffer;

/** A document as the database would get it and give it back: as bytes. */
final class WireFormat {
  private static final DocumentCodec CODEC = new DocumentCodec();

  private WireFormat() {}

  static Document roundTrip(Document document) {
    return CODEC.decode(
        new BsonBinaryReader(ByteBuffer.wrap(bytes(document))), DecoderContext.builder().build());
  }

  static byte[] bytes(Document document) {
    BasicOutputBuffer buffer = new BasicOutputBuffer();
    CODEC.encode(new BsonBinaryWriter(buffer), document, EncoderContext.builder().build());
    return buffer.toByteArray();
  }

  /** Whether the bytes of a document with one field of text, the last in it, are valid UTF-8. */
  static boolean holdsUtf8(Document oneText) {
    byte[] bytes = bytes(oneText);
    int start = 4 + 1 + oneText.keySet().iterator().next().length() + 1 + 4;
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, start, bytes.length - start - 2));
      return true;
    } catch (CharacterCodingException invalid) {
      return false;
    }
  }
}
