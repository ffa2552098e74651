package no.nav.medvirkning.query.report.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesEvent;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesApproved;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCirculated;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesCorrected;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesDrafted;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesPublished;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesRevised;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSentToCounty;
import no.nav.medvirkning.minutes.MinutesEvent.MinutesSigned;
import no.nav.medvirkning.minutes.MinutesEvent.PublicationWithdrawn;
import no.nav.medvirkning.minutes.MinutesEvent.RemarkMade;
import no.nav.medvirkning.query.platform.EventContext;
import org.jspecify.annotations.Nullable;

/// The minutes of a meeting, as far as reports need them.
///
/// @param published the first time
/// @param sentToCounty the first time
public record MinutesFact(
    MeetingId meeting,
    @Nullable Step approved,
    @Nullable Step published,
    @Nullable Step sentToCounty)
    implements Fact {

  public record Step(LocalDate on, LocalDate recordedOn) {}

  /// The years in which something was done with them.
  List<Integer> years() {
    return Stream.of(approved, published, sentToCounty)
        .flatMap(Stream::ofNullable)
        .map(step -> step.on().getYear())
        .distinct()
        .toList();
  }

  /// @param fact null for minutes that were not drafted yet, as an as-of question may find
  static @Nullable MinutesFact after(
      @Nullable MinutesFact fact, MinutesEvent event, EventContext context) {
    if (event instanceof MinutesDrafted e) {
      return new MinutesFact(e.meeting(), null, null, null);
    }
    return fact == null ? null : fact.after(event, context.recordedOn());
  }

  private MinutesFact after(MinutesEvent event, LocalDate recordedOn) {
    return switch (event) {
      case MinutesApproved e ->
          new MinutesFact(meeting, new Step(e.on(), recordedOn), published, sentToCounty);
      case MinutesPublished e ->
          published != null
              ? this
              : new MinutesFact(meeting, approved, new Step(e.on(), recordedOn), sentToCounty);
      case MinutesSentToCounty e ->
          sentToCounty != null
              ? this
              : new MinutesFact(meeting, approved, published, new Step(e.on(), recordedOn));
      case MinutesDrafted _,
          MinutesRevised _,
          MinutesSigned _,
          MinutesCirculated _,
          RemarkMade _,
          MinutesCorrected _,
          PublicationWithdrawn _ ->
          this;
    };
  }
}
