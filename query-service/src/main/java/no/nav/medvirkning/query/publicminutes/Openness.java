package no.nav.medvirkning.query.publicminutes;

import java.time.LocalDate;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.query.meetings.MeetingView;
import no.nav.medvirkning.query.meetings.Participation;
import org.jspecify.annotations.Nullable;

/// What of a meeting is open to the public on a day. What it cannot tell is not open.
record Openness(MeetingView meeting, LocalDate today) {

  /// Nothing of the meeting is kept back.
  boolean complete() {
    return !meeting.hasConfidentialCaseOn(today);
  }

  boolean isOpen(CaseId id) {
    return meeting.agenda().find(id).filter(one -> !one.isConfidentialOn(today)).isPresent();
  }

  /// Those who belong to the meeting show. Those who came for a case show if they came for an open
  /// one: that an organisation or a unit presented something would tell what the confidential case
  /// is about.
  boolean shows(Participation participation) {
    return switch (participation.line().role()) {
      case MEMBER, DEPUTY, SECRETARIAT -> true;
      case NAV -> participation.cases().isEmpty() || cameForAnOpenCase(participation);
      case PRESENTER, EXPERT, GUEST -> complete() || cameForAnOpenCase(participation);
      case COMPANION -> complete() || isSeen(participation.line().companionOf());
    };
  }

  private boolean cameForAnOpenCase(Participation participation) {
    return participation.cases().stream().anyMatch(this::isOpen);
  }

  private boolean isSeen(@Nullable PersonId person) {
    return person != null
        && Participation.of(meeting.attendance()).stream()
            .anyMatch(
                each -> person.equals(each.line().person()) && each.present() && isSeenAs(each));
  }

  /// A companion's companion would lead nowhere.
  private boolean isSeenAs(Participation participation) {
    return switch (participation.line().role()) {
      case COMPANION -> false;
      case MEMBER, DEPUTY, SECRETARIAT, NAV, PRESENTER, EXPERT, GUEST -> shows(participation);
    };
  }
}
