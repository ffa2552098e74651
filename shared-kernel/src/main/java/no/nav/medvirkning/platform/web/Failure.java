package no.nav.medvirkning.platform.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

/// Tells where an exception came from without its message, which may quote what people wrote.
public final class Failure {

  private static final int FRAMES = 12;
  private static final int CAUSES = 5;

  private Failure() {}

  public static String of(Throwable thrown) {
    var parts = new ArrayList<String>();
    for (Throwable cause = thrown;
        cause != null && parts.size() < CAUSES;
        cause = cause.getCause()) {
      parts.add(
          cause.getClass().getName()
              + Arrays.stream(cause.getStackTrace())
                  .limit(FRAMES)
                  .map(frame -> " at " + frame)
                  .collect(Collectors.joining()));
    }
    return String.join(" caused by ", parts);
  }
}
