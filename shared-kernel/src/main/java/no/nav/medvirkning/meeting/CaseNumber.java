package no.nav.medvirkning.meeting;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.regex.Pattern;

/// A case number such as `07/2024`: runs per council and calendar year, is never reused, may leave
/// gaps and pass 99.
public record CaseNumber(int year, int sequence) implements Comparable<CaseNumber> {

  private static final Pattern FORMAT = Pattern.compile("(\\d{2,6})/(\\d{4})");

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static CaseNumber of(String text) {
    var match = FORMAT.matcher(text);
    if (!match.matches()) {
      throw new IllegalArgumentException("a case number reads like 07/2024");
    }
    return new CaseNumber(Integer.parseInt(match.group(2)), Integer.parseInt(match.group(1)));
  }

  @Override
  public int compareTo(CaseNumber other) {
    return Comparator.comparingInt(CaseNumber::year)
        .thenComparingInt(CaseNumber::sequence)
        .compare(this, other);
  }

  @JsonValue
  @Override
  public String toString() {
    return "%02d/%d".formatted(sequence, year);
  }
}
