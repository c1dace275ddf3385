package io.praxisbot.core.table;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Reads bytes as Unicode: UTF-8, or UTF-16 if a mark in front says so. Nothing is guessed. */
final class Decoding {

  private static final char NOTHING = '\0';

  private Decoding() {}

  static Upload.Content of(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return decoded(bytes, 3, StandardCharsets.UTF_8);
    } else if (begins(bytes, 0xFF, 0xFE)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16LE);
    } else if (begins(bytes, 0xFE, 0xFF)) {
      return decoded(bytes, 2, StandardCharsets.UTF_16BE);
    }
    return decoded(bytes, 0, StandardCharsets.UTF_8);
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Upload.Content decoded(byte[] bytes, int mark, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, mark, bytes.length - mark);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    int binary = text.indexOf(NOTHING);
    if (binary >= 0) {
      return new Upload.Content.NotUnicode(lineAt(text.substring(0, binary)));
    }
    return result.isError()
        ? new Upload.Content.NotUnicode(lineAt(text))
        : new Upload.Content.Words(text);
  }

  /** The line that begins after all the line ends of what was read so far. */
  private static int lineAt(String before) {
    return 1
        + (int)
            before.replace("\r\n", "\n").replace('\r', '\n').chars().filter(c -> c == '\n').count();
  }
}
