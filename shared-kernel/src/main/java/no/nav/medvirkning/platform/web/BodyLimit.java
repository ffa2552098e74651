package no.nav.medvirkning.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.HttpStatus;

/// A request body of at most 1 MiB that arrives within half a minute. A stream of lines (NDJSON)
/// has no end known beforehand: whoever reads it bounds each line.
public final class BodyLimit {

  public static final int MAX_BYTES = 1 << 20;

  static final String STREAM = "application/x-ndjson";
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  private BodyLimit() {}

  /// Thrown while the body is read.
  static final class Exceeded extends IOException {
    private final transient ProblemException problem;

    Exceeded(ProblemException problem) {
      super(problem.code());
      this.problem = problem;
    }

    ProblemException problem() {
      return problem;
    }
  }

  /// The problem of a body, or of a line in a stream, that is too large.
  public static ProblemException tooLarge() {
    return new ProblemException(
        HttpStatus.CONTENT_TOO_LARGE, "request.too-large", null, Map.of("bytes", MAX_BYTES));
  }

  static HttpServletRequest apply(HttpServletRequest request) {
    var type = request.getContentType();
    if (type != null && type.startsWith(STREAM)) {
      return request;
    }
    if (request.getContentLengthLong() > MAX_BYTES) {
      throw tooLarge();
    }
    return new Limited(request);
  }

  private static final class Limited extends HttpServletRequestWrapper {

    Limited(HttpServletRequest request) {
      super(request);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
      return new Counting(super.getInputStream());
    }

    @Override
    public BufferedReader getReader() throws IOException {
      return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }
  }

  private static final class Counting extends ServletInputStream {

    private final ServletInputStream body;
    private final long start = System.nanoTime();
    private long count;

    Counting(ServletInputStream body) {
      this.body = body;
    }

    @Override
    public int read() throws IOException {
      var one = body.read();
      check(one < 0 ? 0 : 1);
      return one;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      var read = body.read(bytes, offset, length);
      check(Math.max(read, 0));
      return read;
    }

    private void check(int read) throws IOException {
      count += read;
      if (count > MAX_BYTES) {
        throw new Exceeded(tooLarge());
      }
      if (System.nanoTime() - start > DEADLINE.toNanos()) {
        throw new Exceeded(new ProblemException(HttpStatus.REQUEST_TIMEOUT, "request.too-slow"));
      }
    }

    @Override
    public boolean isFinished() {
      return body.isFinished();
    }

    @Override
    public boolean isReady() {
      return body.isReady();
    }

    @Override
    public void setReadListener(ReadListener listener) {
      body.setReadListener(listener);
    }
  }
}
