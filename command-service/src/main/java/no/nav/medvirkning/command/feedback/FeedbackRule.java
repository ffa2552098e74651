package no.nav.medvirkning.command.feedback;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.command.platform.Refuses;
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
  @Refuses(at = "/on")
  record NotBefore(LocalDate on, LocalDate since) implements FeedbackRule {
    @Override
    public boolean violated() {
      return on.isBefore(since);
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

  @Refuses(at = "/sender")
  record SenderIsOne(@Nullable PersonId person, @Nullable OrganisationId organisation)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return person != null && organisation != null;
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

  @Refuses(at = "/source")
  record ACaseNamesItsMeeting(
      FeedbackSource.Kind source, @Nullable MeetingId meeting, @Nullable CaseId caseId)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return source == FeedbackSource.Kind.CASE
          ? meeting == null || caseId == null
          : meeting != null || caseId != null;
    }
  }

  /// The council is told what became of it.
  @Refuses(at = "/source/council")
  record AMemberNamesTheCouncil(FeedbackSource.Kind source, @Nullable CouncilId council)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return source == FeedbackSource.Kind.MEMBER && council == null;
    }
  }

  @Refuses(at = "/source")
  record AFindingNamesItsActivity(@Nullable ActivityId activity, @Nullable FindingId finding)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return (activity == null) != (finding == null);
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

  @Refuses(as = Kind.CONFLICT)
  record FeedbackIsOpen(FeedbackId feedback, boolean closed) implements FeedbackRule {
    @Override
    public boolean violated() {
      return closed;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record FeedbackIsClosed(FeedbackId feedback, boolean closed) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !closed;
    }
  }

  /// A duplicate follows its original: what is decided there is decided for both.
  @Refuses(as = Kind.CONFLICT)
  record DecidedInTheOriginal(FeedbackId feedback, @Nullable FeedbackId original)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return original != null;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record AcknowledgedOnce(FeedbackId feedback, boolean acknowledged) implements FeedbackRule {
    @Override
    public boolean violated() {
      return acknowledged;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record SenderIsNotErased(FeedbackId feedback, boolean erased) implements FeedbackRule {
    @Override
    public boolean violated() {
      return erased;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record SenderWasAsked(FeedbackId feedback, boolean asked) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !asked;
    }
  }

  @Refuses(at = "/original")
  record OriginalIsAnotherFeedback(FeedbackId feedback, FeedbackId original)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return feedback.equals(original);
    }
  }

  /// What follows another is followed by none: one step leads to what is decided.
  @Refuses(at = "/original")
  record OriginalIsNotADuplicate(FeedbackId original, @Nullable FeedbackId itsOriginal)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return itsOriginal != null;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record OriginalStaysOne(FeedbackId feedback, boolean hasDuplicates) implements FeedbackRule {
    @Override
    public boolean violated() {
      return hasDuplicates;
    }
  }

  /// Another unit's answer is not this unit's (S2).
  @Refuses(at = "/original")
  record OriginalHasTheSameAddressee(FeedbackId original, boolean same) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !same;
    }
  }

  /// Whoever follows an original that is closed waits for nothing more.
  @Refuses(at = "/original")
  record ClosedOriginalHasAnAnswer(FeedbackId original, boolean unanswered)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return unanswered;
    }
  }

  /// "Not our responsibility" says whose it is and where it goes.
  @Refuses(at = "/responsible")
  record OutsideRemitNamesWhoAnswers(
      AssessmentOutcome outcome, boolean responsible, @Nullable UnitNumber responsibleUnit)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return outcome == AssessmentOutcome.OUTSIDE_REMIT
          ? !responsible
          : responsible || responsibleUnit != null;
    }
  }

  @Refuses(at = "/responsibleUnit")
  record AnotherUnitIsResponsible(UnitNumber responsibleUnit, boolean addressee)
      implements FeedbackRule {
    @Override
    public boolean violated() {
      return addressee;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record FeedbackIsAssessed(FeedbackId feedback, boolean assessed) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !assessed;
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NoMeasureIsOpen(List<MeasureId> measures) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !measures.isEmpty();
    }
  }

  @Refuses(as = Kind.CONFLICT)
  record NoReferralIsOpen(List<ReferralId> referrals) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !referrals.isEmpty();
    }
  }

  /// Nothing is closed without an answer to a sender who is known, be it of a duplicate, or a
  /// recorded reason. An answer that was given before the last assessment is none.
  @Refuses(at = "/unansweredBecause")
  record KnownSenderIsAnswered(boolean someoneWaits, boolean reasonGiven) implements FeedbackRule {
    @Override
    public boolean violated() {
      return someoneWaits && !reasonGiven;
    }
  }

  @Refuses(at = "/redacted")
  record TextCanBeRead(TextId redacted, boolean readable) implements FeedbackRule {
    @Override
    public boolean violated() {
      return !readable;
    }
  }

  @Refuses(at = "/caseId", as = Kind.CONFLICT)
  record RaisedOnce(CaseId caseId, boolean raised) implements FeedbackRule {
    @Override
    public boolean violated() {
      return raised;
    }
  }
}
