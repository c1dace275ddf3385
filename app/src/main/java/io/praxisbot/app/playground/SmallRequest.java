package io.praxisbot.app.playground;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;

/** A request whose body was read before anybody looks at it, because it may not be long. */
final class SmallRequest extends HttpServletRequestWrapper {

  /** Room for an answer ten times too long, so that the conversation itself can say so. */
  static final int MOST_BYTES = 64 * 1024;

  private final byte[] body;

  private SmallRequest(HttpServletRequest request, byte[] body) {
    super(request);
    this.body = body;
  }

  /** Empty if the body is longer than that, whatever its length is said to be. */
  static Optional<HttpServletRequest> of(HttpServletRequest request, int most) throws IOException {
    if (request.getContentLengthLong() > most) {
      return Optional.empty();
    }
    if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
      return Optional.of(request);
    }
    byte[] body = request.getInputStream().readNBytes(most + 1);
    return body.length > most ? Optional.empty() : Optional.of(new SmallRequest(request, body));
  }

  @Override
  public ServletInputStream getInputStream() {
    return new Kept(new ByteArrayInputStream(body));
  }

  /** Nothing is left to wait for. */
  private static final class Kept extends ServletInputStream {
    private final ByteArrayInputStream bytes;

    Kept(ByteArrayInputStream bytes) {
      this.bytes = bytes;
    }

    @Override
    public int read() {
      return bytes.read();
    }

    @Override
    public int read(byte[] into, int from, int most) {
      return bytes.read(into, from, most);
    }

    @Override
    public boolean isFinished() {
      return bytes.available() == 0;
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setReadListener(ReadListener listener) {
      throw new UnsupportedOperationException("the body is there already");
    }
  }
}
