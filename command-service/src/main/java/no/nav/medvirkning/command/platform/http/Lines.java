package no.nav.medvirkning.command.platform.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// The lines of a stream, one at a time, none longer than a limit: the memory it takes does not
/// grow with the stream.
final class Lines {

  private final InputStream in;
  private final int maxBytes;
  private boolean ended;
  private boolean tooLong;

  Lines(InputStream in, int maxBytes) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.maxBytes = maxBytes;
  }

  /// Goes to the next line; of one that is too long the rest is passed over.
  ///
  /// @return the line without its end; empty at the end of the stream, for an empty line and for
  ///   one that is too long
  byte[] next() throws IOException {
    var line = new ByteArrayOutputStream();
    tooLong = false;
    for (var read = in.read(); read != '\n'; read = in.read()) {
      if (read < 0) {
        ended = true;
        break;
      }
      if (line.size() == maxBytes) {
        tooLong = true;
      } else {
        line.write(read);
      }
    }
    return tooLong ? new byte[0] : line.toByteArray();
  }

  /// The last line has been read.
  boolean ended() {
    return ended;
  }

  boolean tooLong() {
    return tooLong;
  }
}
