package no.nav.medvirkning.command.feedback;

import static no.nav.medvirkning.command.meeting.MeetingFixtures.COUNCIL;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.FFO;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.HAMAR;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.INNLANDET;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.MARCH;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.theCouncil;
import static no.nav.medvirkning.command.meeting.MeetingFixtures.withCases;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityId;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.FindingId;
import no.nav.medvirkning.command.activity.Activity;
import no.nav.medvirkning.command.activity.ActivityCommand;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.council.CouncilCommand;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.meeting.MeetingCommand;
import no.nav.medvirkning.command.meeting.MeetingFixtures;
import no.nav.medvirkning.command.organisation.Organisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.person.PersonCommand;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.ErasableTexts;
import no.nav.medvirkning.command.referral.Referral;
import no.nav.medvirkning.command.referral.ReferralCommand;
import no.nav.medvirkning.command.theme.Theme;
import no.nav.medvirkning.command.theme.ThemeCommand;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.command.unit.UnitCommand;
import no.nav.medvirkning.council.CouncilLevel;
import no.nav.medvirkning.feedback.AnswerChannel;
import no.nav.medvirkning.feedback.AssessmentOutcome;
import no.nav.medvirkning.feedback.FeedbackDeadlines;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackAssessed;
import no.nav.medvirkning.feedback.FeedbackEvent.FeedbackRegistered;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackKey;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.feedback.Sender;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.person.ErasableText;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.person.TextId;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;

/// Feedback to Nav Hamar in the spring of 2024, taken in by Nav Stange, under the county council's
/// county.
public final class FeedbackFixtures {

  public static final LocalDate RECEIVED_ON = LocalDate.of(2024, 4, 2);
  public static final LocalDate TODAY = LocalDate.of(2024, 4, 15);

  public static final UnitNumber STANGE = new UnitNumber("0417");
  public static final UnitNumber DIRECTORATE = new UnitNumber("0200");
  public static final UnitNumber OSLO = new UnitNumber("0300");

  public static final Caller ADDRESSEE = new Caller("Z990010", Role.OFFICE, Set.of(HAMAR));
  public static final Caller RECEIVER = new Caller("Z990011", Role.OFFICE, Set.of(STANGE));
  public static final Caller COUNTY = new Caller("Z990012", Role.COUNTY, Set.of(INNLANDET));
  public static final Caller DIRECTORATE_CALLER =
      new Caller("Z990013", Role.DIRECTORATE, Set.of(DIRECTORATE));

  public static final FeedbackId FEEDBACK = FeedbackId.of("00000000-0000-4000-8000-000000008001");
  public static final FeedbackId OTHER_FEEDBACK =
      FeedbackId.of("00000000-0000-4000-8000-000000008002");
  public static final ThemeId DIGITAL = ThemeId.of("00000000-0000-4000-8000-000000007001");
  public static final ActivityId PANEL = ActivityId.of("00000000-0000-4000-8000-000000006001");
  public static final FindingId FINDING = FindingId.of("00000000-0000-4000-8000-000000006011");
  public static final PersonId SENDER = MeetingFixtures.FFO_REPRESENTATIVE;
  public static final ReceiptCode RECEIPT = new ReceiptCode("0123456789ABCDEFGHJKMNPQRS");
  public static final String TEXT = "Det er vanskelig å få snakket med noen på telefon.";

  public static final FeedbackSource COMPLAINT =
      new FeedbackSource(FeedbackSource.Kind.SERVICE_COMPLAINT, null, null, null, null, null);
  public static final FeedbackKey KEY = new FeedbackKey(FEEDBACK, HAMAR, RECEIVED_ON);

  private FeedbackFixtures() {}

  /// All that feedback has to do with is there.
  public static Specification feedbackOn(LocalDate today) {
    return Specification.on(
            today,
            new AggregateType<>(Unit.class, UnitCommand.class, Unit::new),
            new AggregateType<>(Organisation.class, OrganisationCommand.class, Organisation::new),
            new AggregateType<>(Person.class, PersonCommand.class, Person::new),
            new AggregateType<>(Council.class, CouncilCommand.class, Council::new),
            new AggregateType<>(Meeting.class, MeetingCommand.class, Meeting::new),
            new AggregateType<>(Activity.class, ActivityCommand.class, Activity::new),
            new AggregateType<>(Theme.class, ThemeCommand.class, Theme::new),
            new AggregateType<>(Deadlines.class, DeadlinesCommand.class, Deadlines::new),
            new AggregateType<>(Feedback.class, FeedbackCommand.class, Feedback::new),
            new AggregateType<>(Referral.class, ReferralCommand.class, Referral::new))
        .given(theCouncil())
        .given(withCases())
        .given(
            new UnitRegistered(STANGE, "Nav Stange", UnitType.OFFICE, INNLANDET, null),
            new UnitRegistered(OSLO, "Nav Oslo", UnitType.COUNTY, null, null),
            new UnitRegistered(DIRECTORATE, "Direktoratet", UnitType.DIRECTORATE, null, null),
            new ThemeAdded(DIGITAL, "Digitale tjenester", RECEIVED_ON.minusYears(1)),
            new ActivityPlanned(
                PANEL,
                STANGE,
                ActivityKind.USER_PANEL,
                "Brukerpanel",
                "Høre om telefonen",
                List.of(RECEIVED_ON),
                null,
                "Kontoret har ikke utvalg"),
            new FindingRecorded(PANEL, STANGE, FINDING, "Lang ventetid"));
  }

  public static Specification feedback() {
    return feedbackOn(TODAY).by(ADDRESSEE);
  }

  public static FeedbackSource ofTheCase() {
    return new FeedbackSource(
        FeedbackSource.Kind.CASE, COUNCIL, MARCH, MeetingFixtures.THEME, null, null);
  }

  public static FeedbackRegistered registered(Sender sender) {
    return registered(KEY, sender, COMPLAINT);
  }

  public static FeedbackRegistered registered(
      FeedbackKey key, Sender sender, FeedbackSource source) {
    return new FeedbackRegistered(
        key,
        STANGE,
        "Nav-leder",
        source,
        sender,
        new ErasableText(textOf(key.id(), 0), TEXT),
        DIGITAL,
        List.of(UserGroup.YOUTH),
        CouncilLevel.LOCAL,
        sender.isKnown() ? AnswerChannel.PHONE : null,
        FeedbackDeadlines.DEFAULT.from(key.receivedOn()),
        RECEIPT);
  }

  public static FeedbackRegistered fromFfo() {
    return registered(new Sender(null, FFO));
  }

  public static FeedbackRegistered fromAPerson() {
    return registered(new Sender(SENDER, null));
  }

  public static FeedbackRegistered anonymous() {
    return registered(Sender.ANONYMOUS);
  }

  public static FeedbackAssessed assessed() {
    return new FeedbackAssessed(
        KEY,
        AssessmentOutcome.ACCEPTED,
        said(1, "Det stemmer"),
        null,
        null,
        RECEIVED_ON.plusDays(3));
  }

  /// The id of a feedback's text, by the order they came in.
  public static TextId textOf(FeedbackId feedback, int number) {
    return ErasableTexts.id(feedback, number);
  }

  /// A text of [#FEEDBACK], by the order they came in.
  public static ErasableText said(int number, String words) {
    return new ErasableText(textOf(FEEDBACK, number), words);
  }
}
