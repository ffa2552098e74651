package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AcknowledgeFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AskSender;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AssessFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.AssignFeedbackOwner;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ChangeMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.CloseFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.CompleteMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.DropMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.EraseSender;
import no.nav.medvirkning.command.feedback.FeedbackCommand.LinkDuplicate;
import no.nav.medvirkning.command.feedback.FeedbackCommand.LinkReferral;
import no.nav.medvirkning.command.feedback.FeedbackCommand.MarkFeedbackAsDuplicate;
import no.nav.medvirkning.command.feedback.FeedbackCommand.PlanMeasure;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RaiseAsCase;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RecordEffect;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RecordSenderReply;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RedactText;
import no.nav.medvirkning.command.feedback.FeedbackCommand.RegisterFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReopenFeedback;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReportToCouncil;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReportToSender;
import no.nav.medvirkning.command.feedback.FeedbackCommand.ReturnReferral;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.PlatformRule;
import no.nav.medvirkning.command.platform.Refused;
import no.nav.medvirkning.command.platform.text.ErasableTexts;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.FeedbackEvent;
import no.nav.medvirkning.feedback.FeedbackEvent.DuplicateLinked;
import no.nav.medvirkning.feedback.FeedbackEvent.EffectRecorded;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAcknowledged;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackClosed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackMarkedAsDuplicate;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackOwnerAssigned;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReferred;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackReopened;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureChanged;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureCompleted;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasureDropped;
import no.nav.medvirkning.feedback.FeedbackEvent.MeasurePlanned;
import no.nav.medvirkning.feedback.FeedbackEvent.RaisedAsCase;
import no.nav.medvirkning.feedback.FeedbackEvent.ReferralReturned;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToCouncil;
import no.nav.medvirkning.feedback.FeedbackEvent.ReportedToSender;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderAsked;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderErased;
import no.nav.medvirkning.feedback.FeedbackEvent.SenderReplied;
import no.nav.medvirkning.feedback.FeedbackEvent.TextRedacted;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.referral.ReferralId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A feedback (innspill): what it takes in is [Registration]'s part, what is done because of it is
/// [Measures]', how far it has come is [Progress]'. The answer is the addressee's alone; the unit
/// that took it in keeps in touch with the sender.
@Revision("1")
public final class Feedback extends Aggregate<FeedbackCommand, FeedbackEvent> {

  /// Whose words a text is.
  private enum By {
    SENDER,
    /// Written by the addressee or by the unit that took it in.
    EITHER_UNIT,
    /// Part of what the addressee decides.
    ADDRESSEE
  }

  private @Nullable FeedbackKey key;
  private @Nullable UnitNumber receivedBy;
  private @Nullable CouncilId council;
  private boolean senderKnown;
  private boolean senderErased;
  private boolean senderAsked;
  private @Nullable AnswerChannel channel;
  private ErasableTexts<By> texts = ErasableTexts.none();

  /// When it came in, or was last taken up again.
  private @Nullable LocalDate since;

  private Progress progress = Progress.RECEIVED;
  private @Nullable FeedbackId original;
  private List<FeedbackId> duplicates = List.of();
  private Measures measures = Measures.NONE;
  private List<ReferralId> openReferrals = List.of();
  private List<CaseId> cases = List.of();

  @Override
  protected List<FeedbackEvent> decide(FeedbackCommand command, Decision decision) {
    return List.of(
        switch (command) {
          case RegisterFeedback c -> new Registration(c, decision).registered();
          case AcknowledgeFeedback c -> acknowledge(c, decision);
          case AssignFeedbackOwner c -> assignOwner(c, decision);
          case AskSender c -> askSender(c, decision);
          case RecordSenderReply c -> recordReply(c, decision);
          case MarkFeedbackAsDuplicate c -> markAsDuplicate(c, decision);
          case LinkDuplicate c -> linkDuplicate(c);
          case AssessFeedback c -> assess(c, decision);
          case PlanMeasure c -> planMeasure(c, decision);
          case ChangeMeasure c -> changeMeasure(c, decision);
          case CompleteMeasure c -> completeMeasure(c, decision);
          case DropMeasure c -> dropMeasure(c, decision);
          case ReportToSender c -> reportToSender(c, decision);
          case ReportToCouncil c -> reportToCouncil(c, decision);
          case CloseFeedback c -> close(c, decision);
          case ReopenFeedback c -> reopen(c, decision);
          case RecordEffect c -> recordEffect(c, decision);
          case RedactText c -> redact(c, decision);
          case RaiseAsCase c -> raise(c, decision);
          case EraseSender _ -> eraseSender(decision);
          case LinkReferral c -> linkReferral(c, decision);
          case ReturnReferral c ->
              new ReferralReturned(key(), c.referral(), c.outcome(), c.answer(), c.on());
        });
  }

  private FeedbackEvent acknowledge(AcknowledgeFeedback c, Decision decision) {
    checkOpen();
    check(new FeedbackRule.AcknowledgedOnce(id(), progress.acknowledged()));
    checkDay(c.on(), decision);
    return new FeedbackAcknowledged(key(), c.on());
  }

  private FeedbackEvent assignOwner(AssignFeedbackOwner c, Decision decision) {
    checkOpen();
    var erased = decision.require(Person.class, c.owner(), "/owner").isErased();
    check(new FeedbackRule.PersonIsNotErased(c.owner(), erased, "/owner"));
    return new FeedbackOwnerAssigned(key(), c.owner());
  }

  /// Also of a sender whose feedback is closed or follows another: did it help?
  private FeedbackEvent askSender(AskSender c, Decision decision) {
    check(new FeedbackRule.SenderIsNotErased(id(), senderErased));
    checkDay(c.on(), decision);
    return new SenderAsked(key(), written(c.question()), c.on());
  }

  private FeedbackEvent recordReply(RecordSenderReply c, Decision decision) {
    check(
        new FeedbackRule.SenderIsNotErased(id(), senderErased),
        new FeedbackRule.SenderWasAsked(id(), senderAsked));
    checkDay(c.on(), decision);
    return new SenderReplied(key(), written(c.reply()), c.on());
  }

  private FeedbackEvent markAsDuplicate(MarkFeedbackAsDuplicate c, Decision decision) {
    checkOpen();
    checkNothingIsOpen();
    check(
        new FeedbackRule.OriginalStaysOne(id(), !duplicates.isEmpty()),
        new FeedbackRule.OriginalIsAnotherFeedback(id(), c.original()));
    var followed = decision.require(Feedback.class, c.original(), "/original");
    var same =
        Unit.answering(followed.key().unit(), decision)
            .equals(Unit.answering(key().unit(), decision));
    check(
        new FeedbackRule.OriginalHasTheSameAddressee(c.original(), same),
        new FeedbackRule.ClosedOriginalHasAnAnswer(
            c.original(),
            owesAnAnswer() && followed.progress.closed() && !followed.progress.reported()));
    checkDay(c.on(), decision);
    decision.also(Feedback.class, new LinkDuplicate(c.original(), id(), owesAnAnswer()));
    return new FeedbackMarkedAsDuplicate(key(), c.original(), c.on());
  }

  private FeedbackEvent linkDuplicate(LinkDuplicate c) {
    check(new FeedbackRule.OriginalIsNotADuplicate(id(), original));
    return new DuplicateLinked(key(), c.duplicate(), c.senderWaits());
  }

  private FeedbackEvent assess(AssessFeedback c, Decision decision) {
    checkOpen();
    check(
        new FeedbackRule.OutsideRemitNamesWhoAnswers(
            c.outcome(), c.responsible() != null, c.responsibleUnit()));
    if (c.responsibleUnit() != null) {
      checkResponsible(c.responsibleUnit(), c.on(), decision);
    }
    checkDay(c.on(), decision);
    return new FeedbackAssessed(
        key(),
        c.outcome(),
        written(c.reasons()),
        c.responsible() == null ? null : written(1, c.responsible()),
        c.responsibleUnit(),
        c.on());
  }

  private void checkResponsible(UnitNumber unit, LocalDate on, Decision decision) {
    var field = "/responsibleUnit";
    var open = decision.require(Unit.class, unit, field).isOpenOn(on);
    var addressee =
        unit.equals(key().unit()) || Unit.answering(key().unit(), decision).contains(unit);
    check(
        new FeedbackRule.AnotherUnitIsResponsible(unit, addressee),
        new FeedbackRule.UnitIsOpen(unit, on, open, field));
  }

  private FeedbackEvent planMeasure(PlanMeasure c, Decision decision) {
    checkOpen();
    measures.checkNew(c.measure());
    Measures.checkPlan(c.owner(), c.due(), decision);
    return new MeasurePlanned(key(), c.measure(), written(c.what()), c.owner(), c.due());
  }

  private FeedbackEvent changeMeasure(ChangeMeasure c, Decision decision) {
    measures.checkOpen(c.measure());
    Measures.checkPlan(c.owner(), c.due(), decision);
    return new MeasureChanged(key(), c.measure(), written(c.what()), c.owner(), c.due());
  }

  private FeedbackEvent completeMeasure(CompleteMeasure c, Decision decision) {
    measures.checkOpen(c.measure());
    checkDay(c.on(), decision);
    return new MeasureCompleted(key(), c.measure(), written(c.result()), c.on());
  }

  private FeedbackEvent dropMeasure(DropMeasure c, Decision decision) {
    measures.checkOpen(c.measure());
    checkDay(c.on(), decision);
    return new MeasureDropped(key(), c.measure(), written(c.reason()), c.on());
  }

  private FeedbackEvent reportToSender(ReportToSender c, Decision decision) {
    checkOpen();
    check(
        new FeedbackRule.FeedbackIsAssessed(id(), progress.assessed()),
        new FeedbackRule.SenderIsNotErased(id(), senderErased && !owesAnAnswerToOthers(decision)),
        new FeedbackRule.UnknownSenderReadsTheReceipt(
            senderKnown && !senderErased, c.channel(), "/channel"));
    checkDay(c.on(), decision);
    var wished = channel == null || senderErased ? AnswerChannel.RECEIPT : channel;
    return new ReportedToSender(
        key(), written(c.answer()), Objects.requireNonNullElse(c.channel(), wished), c.on());
  }

  private FeedbackEvent reportToCouncil(ReportToCouncil c, Decision decision) {
    checkOpen();
    check(new FeedbackRule.FeedbackIsAssessed(id(), progress.assessed()));
    checkCouncil(c.council(), c.meeting(), decision);
    checkDay(c.on(), decision);
    return new ReportedToCouncil(key(), c.council(), c.meeting(), written(c.answer()), c.on());
  }

  /// The council that the feedback comes from is told also where it is another unit's, which the
  /// addressee does not reach otherwise.
  private void checkCouncil(CouncilId told, @Nullable MeetingId meeting, Decision decision) {
    if (!told.equals(council)) {
      decision.require(Council.class, told, "/council");
    }
    if (meeting != null
        && decision
            .find(Meeting.class, meeting.toString())
            .filter(found -> found.council().equals(told))
            .isEmpty()) {
      throw new Refused(new PlatformRule.Exists("Meeting", meeting.toString(), "/meeting"));
    }
  }

  private FeedbackEvent close(CloseFeedback c, Decision decision) {
    checkOpen();
    check(new FeedbackRule.FeedbackIsAssessed(id(), progress.assessed()));
    checkNothingIsOpen();
    check(
        new FeedbackRule.KnownSenderIsAnswered(
            owesAnAnswer() || (!progress.reported() && owesAnAnswerToOthers(decision)),
            c.unansweredBecause() != null));
    checkDay(c.on(), decision);
    return new FeedbackClosed(
        key(), c.unansweredBecause() == null ? null : written(c.unansweredBecause()), c.on());
  }

  private boolean owesAnAnswer() {
    return senderKnown && !senderErased && !progress.reported();
  }

  /// To those who said the same: they read on their receipts what this one's sender is told.
  private boolean owesAnAnswerToOthers(Decision decision) {
    return duplicates.stream()
        .flatMap(duplicate -> decision.find(Feedback.class, duplicate.toString()).stream())
        .anyMatch(Feedback::owesAnAnswer);
  }

  private FeedbackEvent reopen(ReopenFeedback c, Decision decision) {
    check(new FeedbackRule.FeedbackIsClosed(id(), progress.closed()));
    checkDay(c.on(), decision);
    var dates = Deadlines.datesFor(key().unit(), c.on(), decision);
    return new FeedbackReopened(key(), c.by(), written(c.reason()), dates, c.on());
  }

  private FeedbackEvent recordEffect(RecordEffect c, Decision decision) {
    checkNoDuplicate();
    check(new FeedbackRule.FeedbackIsAssessed(id(), progress.assessed()));
    checkDay(c.on(), decision);
    return new EffectRecorded(key(), written(c.change()), c.helped(), c.on());
  }

  private FeedbackEvent redact(RedactText c, Decision decision) {
    check(new FeedbackRule.TextCanBeRead(c.redacted(), texts.by(c.redacted()) != null));
    decision.destroyKey(c.redacted());
    return new TextRedacted(key(), c.redacted(), written(c.replacement()));
  }

  private FeedbackEvent raise(RaiseAsCase c, Decision decision) {
    checkOpen();
    var meeting = decision.require(Meeting.class, c.meeting(), "/meeting");
    check(
        new FeedbackRule.CaseOfTheMeeting(c.caseId(), meeting.holdsCase(c.caseId()), "/caseId"),
        new FeedbackRule.RaisedOnce(c.caseId(), cases.contains(c.caseId())));
    return new RaisedAsCase(key(), meeting.council(), c.meeting(), c.caseId());
  }

  private FeedbackEvent eraseSender(Decision decision) {
    texts.of(By.SENDER).forEach(decision::destroyKey);
    return new SenderErased(key(), texts.of(By.SENDER), original);
  }

  private FeedbackEvent linkReferral(LinkReferral c, Decision decision) {
    checkOpen();
    checkDay(c.on(), decision);
    return new FeedbackReferred(key(), c.referral(), c.to(), c.on());
  }

  private ErasableText written(FreeText text) {
    return written(0, text);
  }

  /// @param before how many texts of the same event come before it
  private ErasableText written(int before, FreeText text) {
    return texts.next(id(), before, text);
  }

  private void checkOpen() {
    checkNoDuplicate();
    check(new FeedbackRule.FeedbackIsOpen(id(), progress.closed()));
  }

  private void checkNoDuplicate() {
    check(new FeedbackRule.DecidedInTheOriginal(id(), original));
  }

  private void checkNothingIsOpen() {
    check(
        new FeedbackRule.NoMeasureIsOpen(measures.open()),
        new FeedbackRule.NoReferralIsOpen(openReferrals));
  }

  private void checkDay(LocalDate on, Decision decision) {
    check(
        new FeedbackRule.NotInTheFuture(on, decision.today(), "/on"),
        new FeedbackRule.NotBefore(on, Objects.requireNonNull(since)));
  }

  @Override
  protected void evolve(FeedbackEvent event) {
    switch (event) {
      case FeedbackRegistered e -> {
        key = e.key();
        receivedBy = e.receivedBy();
        council = e.source().council();
        senderKnown = e.sender().isKnown();
        channel = e.channel();
        texts = texts.with(By.SENDER, e.text());
        since = e.key().receivedOn();
      }
      case FeedbackAcknowledged _ -> progress = progress.acknowledge();
      case FeedbackOwnerAssigned _ -> {}
      case SenderAsked e -> {
        senderAsked = true;
        texts = texts.with(By.EITHER_UNIT, e.question());
      }
      case SenderReplied e -> texts = texts.with(By.SENDER, e.reply());
      case FeedbackMarkedAsDuplicate e -> original = e.original();
      case DuplicateLinked e ->
          duplicates = Stream.concat(duplicates.stream(), Stream.of(e.duplicate())).toList();
      case FeedbackAssessed e -> {
        progress = progress.assess();
        texts = texts.with(By.ADDRESSEE, e.reasons()).with(By.ADDRESSEE, e.responsible());
      }
      case MeasurePlanned e -> {
        measures = measures.plan(e.measure());
        texts = texts.with(By.ADDRESSEE, e.what());
      }
      case MeasureChanged e -> texts = texts.with(By.ADDRESSEE, e.what());
      case MeasureCompleted e -> {
        measures = measures.end(e.measure());
        texts = texts.with(By.ADDRESSEE, e.result());
      }
      case MeasureDropped e -> {
        measures = measures.end(e.measure());
        texts = texts.with(By.ADDRESSEE, e.reason());
      }
      case ReportedToSender e -> {
        progress = progress.report();
        texts = texts.with(By.ADDRESSEE, e.answer());
      }
      case ReportedToCouncil e -> texts = texts.with(By.ADDRESSEE, e.answer());
      case FeedbackClosed e -> {
        progress = progress.close();
        texts = texts.with(By.ADDRESSEE, e.unansweredBecause());
      }
      case FeedbackReopened e -> {
        progress = Progress.REOPENED;
        since = e.on();
        texts = texts.with(By.EITHER_UNIT, e.reason());
      }
      case EffectRecorded e -> texts = texts.with(By.EITHER_UNIT, e.change());
      case TextRedacted e -> texts = texts.redacted(e.redacted(), e.replacement());
      case SenderErased _ -> {
        senderErased = true;
        texts = texts.without(By.SENDER);
      }
      case FeedbackReferred e ->
          openReferrals = Stream.concat(openReferrals.stream(), Stream.of(e.referral())).toList();
      case ReferralReturned e ->
          openReferrals =
              openReferrals.stream().filter(each -> !each.equals(e.referral())).toList();
      case RaisedAsCase e -> cases = Stream.concat(cases.stream(), Stream.of(e.caseId())).toList();
    }
  }

  /// The addressee, and the unit that took it in.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Stream.of(key == null ? null : key.unit(), receivedBy)
        .filter(Objects::nonNull)
        .flatMap(unit -> Unit.answering(unit, decision).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// What is made of it is the addressee's decision, and its wording with it; either unit is in
  /// touch with the sender.
  @Override
  protected Set<UnitNumber> deciders(FeedbackCommand command, Decision decision) {
    return switch (command) {
      case RegisterFeedback c -> Unit.answering(c.receivedBy(), decision);
      case RedactText c when texts.by(c.redacted()) == By.ADDRESSEE ->
          Unit.answering(key().unit(), decision);
      case AskSender _, RecordSenderReply _, ReopenFeedback _, RecordEffect _, RedactText _ ->
          owners(decision);
      default -> Unit.answering(key().unit(), decision);
    };
  }

  private FeedbackId id() {
    return key().id();
  }

  public FeedbackKey key() {
    return Objects.requireNonNull(key);
  }
}
