package no.nav.medvirkning.query.minutes;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.meetings.Lists;
import no.nav.medvirkning.query.names.Mentioned;
import org.jspecify.annotations.Nullable;

/// The life of the minutes of one meeting. What was said stands in the meeting's own view.
public record MinutesView(
    MinutesId id,
    CouncilId council,
    MeetingId meeting,
    PersonId minutesTaker,
    @Nullable String introduction,
    @Nullable Signature signature,
    Review review,
    List<Correction> corrections,
    Distribution distribution) {

  public record Signature(String place, LocalDate on) {}

  /// A correction after approval; the approved text stays as it was.
  public record Correction(String correction, String reason, LocalDate on) {}

  static MinutesView drafted(
      MinutesId id,
      CouncilId council,
      MeetingId meeting,
      PersonId minutesTaker,
      @Nullable String introduction) {
    return new MinutesView(
        id,
        council,
        meeting,
        minutesTaker,
        introduction,
        null,
        Review.NONE,
        List.of(),
        Distribution.NONE);
  }

  public MinutesState state() {
    if (review.approval() != null) {
      return MinutesState.APPROVED;
    }
    return review.circulation() == null ? MinutesState.DRAFT : MinutesState.CIRCULATED;
  }

  public boolean published() {
    return distribution.publication() != null;
  }

  /// Adds everyone that the minutes themselves name to what an answer mentions.
  Mentioned addTo(Mentioned mentioned) {
    mentioned.person(minutesTaker);
    review
        .remarks()
        .forEach(remark -> mentioned.person(remark.person()).organisation(remark.organisation()));
    return mentioned;
  }

  MinutesView revised(@Nullable String text) {
    return with(text, signature, review, corrections, distribution);
  }

  MinutesView signed(Signature by) {
    return with(introduction, by, review, corrections, distribution);
  }

  MinutesView reviewed(UnaryOperator<Review> change) {
    return with(introduction, signature, change.apply(review), corrections, distribution);
  }

  MinutesView corrected(Correction correction) {
    return with(
        introduction, signature, review, Lists.append(corrections, correction), distribution);
  }

  MinutesView distributed(UnaryOperator<Distribution> change) {
    return with(introduction, signature, review, corrections, change.apply(distribution));
  }

  private MinutesView with(
      @Nullable String introduction,
      @Nullable Signature signature,
      Review review,
      List<Correction> corrections,
      Distribution distribution) {
    return new MinutesView(
        id,
        council,
        meeting,
        minutesTaker,
        introduction,
        signature,
        review,
        corrections,
        distribution);
  }
}
