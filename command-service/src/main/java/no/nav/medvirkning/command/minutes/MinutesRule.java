package no.nav.medvirkning.command.minutes;

import java.net.URI;
import java.time.LocalDate;
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

  record NotInTheFuture(LocalDate on, LocalDate today) implements MinutesRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  /// The life of minutes has an order: held, circulated, approved, published.
  record NotBefore(LocalDate on, LocalDate earliest) implements MinutesRule {
    @Override
    public boolean violated() {
      return on.isBefore(earliest);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  /// Minutes tell what was said; there are none before the meeting's last day.
  record MeetingIsHeld(MeetingId meeting, LocalDate lastDay, LocalDate today)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return today.isBefore(lastDay);
    }

    @Override
    public String field() {
      return "/meeting";
    }
  }

  record PersonIsNotErased(PersonId person, boolean erased, String field) implements MinutesRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  /// Approved minutes are locked; what is wrong in them is corrected, with a reason.
  record NotApprovedYet(MinutesId minutes, @Nullable LocalDate approvedOn) implements MinutesRule {
    @Override
    public boolean violated() {
      return approvedOn != null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Revised minutes are signed anew.
  record SignedOnce(MinutesId minutes, boolean signed) implements MinutesRule {
    @Override
    public boolean violated() {
      return signed;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// The members read what cannot change under them any more: the meeting is closed, so each day
  /// has its attendance and each case its deliberation.
  record DeliberationsAreComplete(MeetingId meeting, boolean closed) implements MinutesRule {
    @Override
    public boolean violated() {
      return !closed;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record RemarksDueAfterCirculation(LocalDate remarksDue, LocalDate on) implements MinutesRule {
    @Override
    public boolean violated() {
      return remarksDue.isBefore(on);
    }

    @Override
    public String field() {
      return "/remarksDue";
    }
  }

  record MinutesAreCirculated(MinutesId minutes, @Nullable LocalDate circulatedOn)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return circulatedOn == null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record RemarkIsNew(RemarkId remark, boolean taken) implements MinutesRule {
    @Override
    public boolean violated() {
      return taken;
    }

    @Override
    public String field() {
      return "/remark";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// A person, or an organisation with no person named.
  record RemarkHasOneAuthor(@Nullable PersonId person, @Nullable OrganisationId organisation)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return (person == null) == (organisation == null);
    }

    @Override
    public String field() {
      return "/person";
    }
  }

  record ApprovingCaseIsNamedInFull(
      @Nullable MeetingId approvingMeeting, @Nullable CaseId approvingCase) implements MinutesRule {
    @Override
    public boolean violated() {
      return (approvingMeeting == null) != (approvingCase == null);
    }

    @Override
    public String field() {
      return "/approvingCase";
    }
  }

  /// Only the last meeting before dissolution has no next meeting to approve its minutes (domain.md
  /// §3). As long as no end of the council is recorded a later meeting can be scheduled, so that
  /// its minutes wait for one.
  record WrittenApprovalAtTheCouncilsEnd(CouncilId council, boolean ends) implements MinutesRule {
    @Override
    public boolean violated() {
      return !ends;
    }

    @Override
    public String field() {
      return "/approvingCase";
    }
  }

  record ApprovedByTheSameCouncil(MeetingId approvingMeeting, boolean sameCouncil)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !sameCouncil;
    }

    @Override
    public String field() {
      return "/approvingMeeting";
    }
  }

  record ApprovedByALaterMeeting(LocalDate heldOn, LocalDate approvingFirstDay)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !approvingFirstDay.isAfter(heldOn);
    }

    @Override
    public String field() {
      return "/approvingMeeting";
    }
  }

  record ApprovedOnADayOfTheMeeting(MeetingId approvingMeeting, LocalDate on, boolean meets)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !meets;
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  record ApprovingCaseIsAboutTheseMinutes(CaseId approvingCase, boolean about)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !about;
    }

    @Override
    public String field() {
      return "/approvingCase";
    }
  }

  /// The case has been deliberated, and approved the minutes with or without remarks.
  record ApprovedAsTheCaseSays(CaseId approvingCase, boolean withRemarks, boolean agrees)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return !agrees;
    }

    @Override
    public String field() {
      return "/withRemarks";
    }
  }

  record MinutesAreApproved(MinutesId minutes, @Nullable LocalDate approvedOn)
      implements MinutesRule {
    @Override
    public boolean violated() {
      return approvedOn == null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// A council of the directorate has no county to send its minutes to.
  record HostLiesInACounty(UnitNumber host, @Nullable UnitNumber county) implements MinutesRule {
    @Override
    public boolean violated() {
      return county == null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record AddressIsHttps(URI address) implements MinutesRule {
    @Override
    public boolean violated() {
      return !"https".equalsIgnoreCase(address.getScheme())
          || address.getHost() == null
          || address.getUserInfo() != null;
    }

    @Override
    public String field() {
      return "/address";
    }
  }

  record NotPublishedYet(MinutesId minutes, boolean published) implements MinutesRule {
    @Override
    public boolean violated() {
      return published;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record MinutesArePublished(MinutesId minutes, boolean published) implements MinutesRule {
    @Override
    public boolean violated() {
      return !published;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
