package no.nav.medvirkning.command.minutes;

import java.net.URI;
import java.time.LocalDate;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for minutes: draft, circulation, approval at a later meeting, publication.
sealed interface MinutesRule extends Rule {

  @Refuses(at = "/on")
  record NotInTheFuture(LocalDate on, LocalDate today) implements MinutesRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  /// The life of minutes has an order: held, circulated, approved, published.
  @Refuses(at = "/on")
  record NotBefore(LocalDate on, LocalDate earliest) implements MinutesRule {
    @Override
    public boolean violated() {
      return on.isBefore(earliest);
    }
  }

  /// Minutes tell what was said; there are none before the meeting's last day.
  @Refuses(at = "/meeting")
  record MeetingIsHeld(MeetingId meeting, LocalDate lastDay, LocalDate today)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return today.isBefore(lastDay);
    }
  }

  record PersonIsNotErased(PersonId person, boolean erased, String field) implements MinutesRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  /// Approved minutes are locked; what is wrong in them is corrected, with a reason.
  @Refuses(as = Kind.CONFLICT)
  record NotApprovedYet(MinutesId minutes, @Nullable LocalDate approvedOn) implements MinutesRule {
    @Override
    public boolean violated() {
      return approvedOn != null;
    }
  }

  /// Revised minutes are signed anew.
  @Refuses(as = Kind.CONFLICT)
  record SignedOnce(MinutesId minutes, boolean signed) implements MinutesRule {
    @Override
    public boolean violated() {
      return signed;
    }
  }

  /// The members read what cannot change under them any more: the meeting is closed, so each day
  /// has its attendance and each case its deliberation.
  @Refuses(as = Kind.CONFLICT)
  record DeliberationsAreComplete(MeetingId meeting, boolean closed) implements MinutesRule {
    @Override
    public boolean violated() {
      return !closed;
    }
  }

  @Refuses(at = "/remarksDue")
  record RemarksDueAfterCirculation(LocalDate remarksDue, LocalDate on) implements MinutesRule {
    @Override
    public boolean violated() {
      return remarksDue.isBefore(on);
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record MinutesAreCirculated(MinutesId minutes, @Nullable LocalDate circulatedOn)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return circulatedOn == null;
    }
  }

  @Refuses(at = "/remark", as = Kind.CONFLICT)
  record RemarkIsNew(RemarkId remark, boolean taken) implements MinutesRule {
    @Override
    public boolean violated() {
      return taken;
    }
  }

  /// A person, or an organisation with no person named.
  @Refuses(at = "/person")
  record RemarkHasOneAuthor(@Nullable PersonId person, @Nullable OrganisationId organisation)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return (person == null) == (organisation == null);
    }
  }

  @Refuses(at = "/approvingCase")
  record ApprovingCaseIsNamedInFull(
      @Nullable MeetingId approvingMeeting, @Nullable CaseId approvingCase) implements MinutesRule {
    @Override
    public boolean violated() {
      return (approvingMeeting == null) != (approvingCase == null);
    }
  }

  /// Only the last meeting before dissolution has no next meeting to approve its minutes (domain.md
  /// §3). As long as no end of the council is recorded a later meeting can be scheduled, so that
  /// its minutes wait for one.
  @Refuses(at = "/approvingCase")
  record WrittenApprovalAtTheCouncilsEnd(CouncilId council, boolean ends) implements MinutesRule {
    @Override
    public boolean violated() {
      return !ends;
    }
  }

  @Refuses(at = "/approvingMeeting")
  record ApprovedByTheSameCouncil(MeetingId approvingMeeting, boolean sameCouncil)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }
  }

  @Refuses(at = "/approvingMeeting")
  record ApprovedByALaterMeeting(LocalDate heldOn, LocalDate approvingFirstDay)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !approvingFirstDay.isAfter(heldOn);
    }
  }

  @Refuses(at = "/on")
  record ApprovedOnADayOfTheMeeting(MeetingId approvingMeeting, LocalDate on, boolean meets)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !meets;
    }
  }

  @Refuses(at = "/approvingCase")
  record ApprovingCaseIsAboutTheseMinutes(CaseId approvingCase, boolean about)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !about;
    }
  }

  /// The case has been deliberated, and approved the minutes with or without remarks.
  @Refuses(at = "/withRemarks")
  record ApprovedAsTheCaseSays(CaseId approvingCase, boolean withRemarks, boolean agrees)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !agrees;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record MinutesAreApproved(MinutesId minutes, @Nullable LocalDate approvedOn)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return approvedOn == null;
    }
  }

  /// A council of the directorate has no county to send its minutes to.
  @Refuses(as = Kind.CONFLICT)
  record HostLiesInACounty(UnitNumber host, @Nullable UnitNumber county) implements MinutesRule {
    @Override
    public boolean violated() {
      return county == null;
    }
  }

  @Refuses(at = "/address")
  record AddressIsHttps(URI address) implements MinutesRule {
    @Override
    public boolean violated() {
      return !"https".equalsIgnoreCase(address.getScheme())
          || address.getHost() == null
          || address.getUserInfo() != null;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NotPublishedYet(MinutesId minutes, boolean published) implements MinutesRule {
    @Override
    public boolean violated() {
      return published;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record MinutesArePublished(MinutesId minutes, boolean published) implements MinutesRule {
    @Override
    public boolean violated() {
      return !published;
    }
  }
}
