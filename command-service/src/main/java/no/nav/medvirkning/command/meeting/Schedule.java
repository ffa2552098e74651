package no.nav.medvirkning.command.meeting;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.Mandate;
import no.nav.medvirkning.meeting.MeetingDay;
import no.nav.medvirkning.meeting.Venue;
import org.jspecify.annotations.Nullable;

/// When and where a meeting is to be held.
record Schedule(List<MeetingDay> days, @Nullable Title place, @Nullable Title remote) {

  void checkFor(CouncilId id, Council council) {
    check(new MeetingRule.AtLeastOneDay(days.size()));
    for (var i = 1; i < days.size(); i++) {
      check(new MeetingRule.DaysInOrder(days.get(i - 1).date(), days.get(i).date()));
    }
    for (var day : days) {
      check(new MeetingRule.EndsAfterItStarts(day.date(), day.starts(), day.ends()));
    }
    check(new MeetingRule.HasPlaceOrRemote(place, remote));
    for (var day : days) {
      check(new MeetingRule.CouncilIsActive(id, day.date(), council.isActiveOn(day.date())));
    }
    mandate(id, council, days.getFirst().date());
  }

  /// The mandate that a meeting is held under, while the council is active.
  static Mandate mandate(CouncilId id, Council council, LocalDate firstDay) {
    check(new MeetingRule.CouncilIsActive(id, firstDay, council.isActiveOn(firstDay)));
    var mandate = council.mandateOn(firstDay);
    check(new MeetingRule.CouncilHasMandate(id, firstDay, mandate.isPresent()));
    return mandate.orElseThrow();
  }

  Venue venue() {
    return new Venue(text(place), text(remote));
  }

  private static @Nullable String text(@Nullable Title title) {
    return title == null ? null : title.value();
  }
}
