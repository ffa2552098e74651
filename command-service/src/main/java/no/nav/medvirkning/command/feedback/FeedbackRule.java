package no.nav.medvirkning.command.feedback;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.MeasureId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// The rules for feedback (S1, S2): it has an addressee, and it is not closed before a sender who
/// is known has an answer or it is told why there is none.
sealed interface FeedbackRule extends Rule {

  record NotInTheFuture(LocalDate on, LocalDate today, String field) implements FeedbackRule {
    @Override
    public boolean violated() {
      return on.isAfter(today);
    }
  }

  /// Nothing is done before the feedback came in, or was taken up again.
  record NotBefore(LocalDate on, LocalDate since) implements FeedbackRule {
    @Override
    public boolean violated() {
      return on.isBefore(since);
    }

    @Override
    public String field() {
      return "/on";
    }
  }

  record UnitIsOpen(UnitNumber unit, LocalDate on, boolean open, String field)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  record OrganisationIsOpen(OrganisationId organisation, LocalDate on, boolean open, String field)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return !open;
    }
  }

  record PersonIsNotErased(PersonId person, boolean erased, String field) implements FeedbackRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  record SenderIsOne(@Nullable PersonId person, @Nullable OrganisationId organisation)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return person != null && organisation != null;
    }

    @Override
    public String field() {
      return "/sender";
    }
  }

  /// There is no other way to reach someone who is not known.
  record UnknownSenderReadsTheReceipt(boolean known, @Nullable AnswerChannel channel, String field)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return !known && channel != null && channel != AnswerChannel.RECEIPT;
    }
  }

  record ACaseNamesItsMeeting(
      FeedbackSource.Kind source, @Nullable MeetingId meeting, @Nullable CaseId caseId)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return source == FeedbackSource.Kind.CASE
          ? meeting == null || caseId == null
          : meeting != null || caseId != null;
    }

    @Override
    public String field() {
      return "/source";
    }
  }

  /// The council is told what became of it.
  record AMemberNamesTheCouncil(FeedbackSource.Kind source, @Nullable CouncilId council)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return source == FeedbackSource.Kind.MEMBER && council == null;
    }

    @Override
    public String field() {
      return "/source/council";
    }
  }

  record AFindingNamesItsActivity(@Nullable ActivityId activity, @Nullable FindingId finding)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return (activity == null) != (finding == null);
    }

    @Override
    public String field() {
      return "/source";
    }
  }

  record CaseOfTheMeeting(CaseId caseId, boolean known, String field) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !known;
    }
  }

  record MeetingOfTheCouncil(boolean ofTheCouncil, String field) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !ofTheCouncil;
    }
  }

  record FeedbackIsOpen(FeedbackId feedback, boolean closed) implements FeedbackRule {
    @Override
    public boolean violated() {
      return closed;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record FeedbackIsClosed(FeedbackId feedback, boolean closed) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !closed;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// A duplicate follows its original: what is decided there is decided for both.
  record DecidedInTheOriginal(FeedbackId feedback, @Nullable FeedbackId original)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return original != null;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record AcknowledgedOnce(FeedbackId feedback, boolean acknowledged) implements FeedbackRule {
    @Override
    public boolean violated() {
      return acknowledged;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record SenderIsNotErased(FeedbackId feedback, boolean erased) implements FeedbackRule {
    @Override
    public boolean violated() {
      return erased;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record SenderWasAsked(FeedbackId feedback, boolean asked) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !asked;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record OriginalIsAnotherFeedback(FeedbackId feedback, FeedbackId original)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return feedback.equals(original);
    }

    @Override
    public String field() {
      return "/original";
    }
  }

  /// What follows another is followed by none: one step leads to what is decided.
  record OriginalIsNotADuplicate(FeedbackId original, @Nullable FeedbackId itsOriginal)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return itsOriginal != null;
    }

    @Override
    public String field() {
      return "/original";
    }
  }

  record OriginalStaysOne(FeedbackId feedback, boolean hasDuplicates) implements FeedbackRule {
    @Override
    public boolean violated() {
      return hasDuplicates;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Another unit's answer is not this unit's (S2).
  record OriginalHasTheSameAddressee(FeedbackId original, boolean same) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !same;
    }

    @Override
    public String field() {
      return "/original";
    }
  }

  /// "Not our responsibility" says whose it is and where it goes.
  record OutsideRemitNamesWhoAnswers(
      AssessmentOutcome outcome, boolean responsible, @Nullable UnitNumber responsibleUnit)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return outcome == AssessmentOutcome.OUTSIDE_REMIT
          ? !responsible
          : responsible || responsibleUnit != null;
    }

    @Override
    public String field() {
      return "/responsible";
    }
  }

  record AnotherUnitIsResponsible(UnitNumber responsibleUnit, UnitNumber addressee)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return responsibleUnit.equals(addressee);
    }

    @Override
    public String field() {
      return "/responsibleUnit";
    }
  }

  record FeedbackIsAssessed(FeedbackId feedback, boolean assessed) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !assessed;
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoMeasureIsOpen(List<MeasureId> measures) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !measures.isEmpty();
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  record NoReferralIsOpen(List<ReferralId> referrals) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !referrals.isEmpty();
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }

  /// Nothing is closed without an answer to a sender who is known, or a recorded reason.
  record KnownSenderIsAnswered(boolean someoneToAnswer, boolean answered, boolean reasonGiven)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return someoneToAnswer && !answered && !reasonGiven;
    }

    @Override
    public String field() {
      return "/unansweredBecause";
    }
  }

  record TextCanBeRead(TextId redacted, boolean readable) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !readable;
    }

    @Override
    public String field() {
      return "/redacted";
    }
  }

  record RaisedOnce(CaseId caseId, boolean raised) implements FeedbackRule {
    @Override
    public boolean violated() {
      return raised;
    }

    @Override
    public String field() {
      return "/caseId";
    }

    @Override
    public Kind kind() {
      return Kind.CONFLICT;
    }
  }
}
