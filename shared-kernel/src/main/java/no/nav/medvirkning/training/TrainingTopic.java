package no.nav.medvirkning.training;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// What a training is about: a short key of the unit's or the nation's own, such as
/// `nav-organisation`. Which topics a role must have is data ([TrainingRequirementsEvent]).
public record TrainingTopic(@JsonValue String value) {

  private static final Pattern FORMAT = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST = 60;

  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public TrainingTopic {
    if (value.length() > LONGEST || !FORMAT.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "a topic has at most 60 small letters and digits, with hyphens between words");
    }
  }

  @Override
  public String toString() {
    return value;
  }
}
