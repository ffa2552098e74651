package no.nav.medvirkning.benchmarks.decade;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.nav.medvirkning.activity.ActivityEvent.ActivityCancelled;
import no.nav.medvirkning.activity.ActivityEvent.ActivityHeld;
import no.nav.medvirkning.activity.ActivityEvent.ActivityPlanned;
import no.nav.medvirkning.activity.ActivityEvent.FindingRecorded;
import no.nav.medvirkning.activity.ActivityKind;
import no.nav.medvirkning.activity.Participants;
import no.nav.medvirkning.agreement.AgreementRegisterEvent.AgreementEntered;
import no.nav.medvirkning.agreement.CompensationRule;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementConcluded;
import no.nav.medvirkning.agreement.CooperationAgreementEvent.AgreementEnded;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.agreement.ParticipationForm;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationAnswered;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationClosed;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationReminded;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationSummarised;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.LeaderRole;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseDeclined;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequestClosed;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.ExpertiseRequested;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeChosen;
import no.nav.medvirkning.expertise.ExpertiseRequestEvent.RepresentativeOffered;
import no.nav.medvirkning.expertise.ExpertiseRequestId;
import no.nav.medvirkning.expertise.Purpose;
import no.nav.medvirkning.feedback.UserGroup;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonEvent.PersonRegistered;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportApproved;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportOpened;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportReturned;
import no.nav.medvirkning.report.AnnualReportEvent.AnnualReportSubmitted;
import no.nav.medvirkning.report.AnnualReportEvent.SectionWritten;
import no.nav.medvirkning.report.BuiltFrom;
import no.nav.medvirkning.report.FrozenFigure;
import no.nav.medvirkning.report.ReportLevel;
import no.nav.medvirkning.report.ReportSection;
import no.nav.medvirkning.report.ReportState;
import no.nav.medvirkning.training.Trained;
import no.nav.medvirkning.training.TrainedRole;
import no.nav.medvirkning.training.TrainingEvent.CertificateIssued;
import no.nav.medvirkning.training.TrainingEvent.CertificateWithdrawn;
import no.nav.medvirkning.training.TrainingEvent.ParticipationRecorded;
import no.nav.medvirkning.training.TrainingEvent.TrainingArranged;
import no.nav.medvirkning.training.TrainingEvent.TrainingCancelled;
import no.nav.medvirkning.training.TrainingLevel;
import no.nav.medvirkning.training.TrainingRequirement;
import no.nav.medvirkning.training.TrainingRequirementsEvent.TrainingRequirementsSet;
import no.nav.medvirkning.training.TrainingTopic;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;

/// What a unit does beside its council: feedback, other forms of participation, trainings,
/// agreements, and its annual report.
final class UnitLife {

  private static final TrainingTopic TOPIC = new TrainingTopic("rollen-i-brukerutvalget");
  private static final int AGREEMENT_YEARS = 4;

  private final ActiveUnit unit;
  private final UnitNumber number;
  private final Country country;
  private final List<CouncilLife> councils;
  private final List<ActiveUnit> units;
  private final Diary diary;
  private final Ids ids;
  private final Dice dice;
  private final FeedbackLife feedback;
  private LocalDate nextAgreement;

  UnitLife(
      ActiveUnit unit,
      Country country,
      List<CouncilLife> councils,
      List<ActiveUnit> units,
      Diary diary,
      Ids ids,
      long seed) {
    this.unit = unit;
    this.country = country;
    this.councils = councils;
    this.units = units;
    this.diary = diary;
    this.ids = ids;
    number = unit.number();
    dice = new Dice(seed, "unit " + number);
    feedback = new FeedbackLife(unit, country, councils, diary, ids, seed);
    nextAgreement = LocalDate.of(Decade.FIRST_YEAR, 3, 1).plusDays(dice.between(0, 500));
  }

  void begin(YearMonth month) {
    if (number.equals(Country.DIRECTORATE)) {
      requirements(month);
    }
    if (month.getYear() <= Decade.LAST_YEAR && unit.isOpenOn(month.atEndOfMonth().plusDays(75))) {
      feedback.begin(month);
      for (var n = dice.about(0.14); n > 0; n--) {
        activity(day(month));
      }
      for (var n = dice.about(unit.type() == UnitType.OFFICE ? 0.02 : 0.25); n > 0; n--) {
        consultation(day(month));
      }
      for (var n = dice.about(0.04); n > 0; n--) {
        expertise(day(month));
      }
      if (unit.type() == UnitType.COUNTY
          && (month.getMonthValue() == 2 || month.getMonthValue() == 9)) {
        training(day(month));
      }
    }
    if (month.equals(YearMonth.from(nextAgreement))) {
      agreement();
    }
    if (month.getMonthValue() == 12 && month.getYear() <= Decade.LAST_YEAR) {
      report(month.getYear());
    }
  }

  private LocalDate day(YearMonth month) {
    return month.atDay(dice.between(1, 28));
  }

  private Stream<CouncilLife> serving(LocalDate day) {
    return councils.stream().filter(each -> each.plan.servedOn(day).contains(number));
  }

  private void activity(LocalDate planned) {
    var id = ids.activity();
    var day = planned.plusDays(dice.between(15, 40));
    var days = dice.happens(10) ? List.of(day, day.plusDays(1)) : List.of(day);
    var council = serving(planned).findFirst().map(each -> each.plan.id()).orElse(null);
    diary.on(
        planned,
        number,
        new ActivityPlanned(
            id,
            number,
            dice.one(ActivityKind.values()),
            "Samling med brukere",
            "Høre hvordan tjenestene virker",
            days,
            council,
            council == null ? "Kontoret har ikke brukerutvalg" : null));
    if (dice.happens(8)) {
      diary.on(day.minusDays(3), number, new ActivityCancelled(id, number, "For få påmeldte"));
      return;
    }
    var groups = EnumSet.noneOf(UserGroup.class);
    for (var n = dice.between(1, 3); n > 0; n--) {
      groups.add(dice.one(UserGroup.values()));
    }
    var recorded = days.getLast().plusDays(dice.happens(3) ? 60 : dice.between(0, 5));
    diary.on(
        recorded,
        number,
        new ActivityHeld(
            id,
            number,
            days,
            groups.stream().map(group -> new Participants(group, dice.between(2, 30))).toList(),
            "Mange fortalte om brev de ikke forstår."));
    for (var n = dice.between(0, 2); n > 0; n--) {
      diary.on(
          recorded,
          number,
          new FindingRecorded(id, number, ids.finding(), "Ventetiden på telefonen er lang."));
    }
  }

  private void consultation(LocalDate opened) {
    var id = ids.consultation();
    var council =
        councils.stream()
            .filter(each -> each.plan.hostOn(opened).equals(number) && each.plan.meetsOn(opened))
            .findFirst()
            .orElse(null);
    var asked = new ArrayList<Consulted>();
    for (var n = dice.between(2, 6); n > 0; n--) {
      var one = new Consulted(dice.one(country.organisations()), null);
      if (!asked.contains(one)) {
        asked.add(one);
      }
    }
    var deadline = opened.plusDays(30);
    diary.on(
        opened,
        number,
        new ConsultationOpened(
            id,
            number,
            council == null ? null : council.plan.id(),
            "Nye brev om arbeidsavklaringspenger",
            "Hva bør brevene fortelle, og hvordan?",
            List.of(),
            asked,
            deadline,
            null,
            opened));
    var silent = new ArrayList<Consulted>();
    for (var one : asked) {
      var chance = dice.between(1, 100);
      if (chance <= 80) {
        var late = chance > 70;
        var on = late ? deadline.plusDays(2) : opened.plusDays(dice.between(3, 30));
        diary.on(
            on,
            number,
            new ConsultationAnswered(
                id, number, one, "Si det kortere, og først.", List.of(), late, on));
      } else {
        silent.add(one);
      }
    }
    if (!silent.isEmpty()) {
      var reminded = deadline.plusDays(1);
      diary.on(
          reminded, number, new ConsultationReminded(id, number, List.copyOf(silent), reminded));
    }
    var closed = deadline.plusDays(6);
    diary.on(closed, number, new ConsultationClosed(id, number, List.copyOf(silent), closed));
    var recent = council == null ? null : council.meetings().recent();
    if (recent != null && dice.happens(60)) {
      var on = closed.plusDays(10);
      diary.on(
          on,
          number,
          new ConsultationSummarised(
              id, number, "Kortere brev.", recent.meeting(), recent.caseId(), on));
    }
  }

  private void expertise(LocalDate on) {
    var id = ids.expertise();
    var asked =
        List.of(country.organisations().get(dice.between(0, 20)), country.organisations().get(30));
    diary.on(
        on,
        number,
        new ExpertiseRequested(
            id,
            number,
            "Erfaring med tolk",
            new Purpose(null, null, null, "Nytt mottak"),
            asked,
            on.plusDays(45),
            on));
    diary.on(
        on.plusDays(5),
        number,
        new ExpertiseDeclined(id, number, asked.getLast(), "Har ingen ledig", on.plusDays(5)));
    var chance = dice.between(1, 100);
    if (chance <= 75) {
      offered(id, asked.getFirst(), on.plusDays(9), chance <= 70);
    } else if (chance <= 92) {
      diary.on(
          on.plusDays(46),
          number,
          new ExpertiseRequestClosed(id, number, false, "Ingen kunne", on.plusDays(46)));
    }
  }

  private void offered(ExpertiseRequestId id, OrganisationId by, LocalDate on, boolean closed) {
    var person = ids.person();
    diary.on(
        on,
        number,
        new PersonRegistered(
            person, number, new Personal(person, "Erfaren"), null, null, null, null),
        new RepresentativeOffered(id, number, by, person, on));
    var chosen = on.plusDays(4);
    diary.on(chosen, number, new RepresentativeChosen(id, number, by, person, chosen));
    if (closed) {
      var day = chosen.plusDays(30);
      diary.on(day, number, new ExpertiseRequestClosed(id, number, true, null, day));
    }
  }

  private void requirements(YearMonth month) {
    if (month.equals(YearMonth.of(2015, 1))) {
      var from = LocalDate.of(2015, 2, 1);
      diary.on(
          from.minusDays(20),
          number,
          new TrainingRequirementsSet(
              List.of(required(TrainedRole.USER_MEMBER, 365), required(TrainedRole.LEADER, 180)),
              from));
    } else if (month.equals(YearMonth.of(2020, 1))) {
      var from = LocalDate.of(2020, 3, 1);
      diary.on(
          from.minusDays(40),
          number,
          new TrainingRequirementsSet(
              List.of(
                  required(TrainedRole.USER_MEMBER, 270),
                  required(TrainedRole.NAV_MEMBER, 270),
                  required(TrainedRole.LEADER, 180)),
              from));
    }
  }

  private static TrainingRequirement required(TrainedRole role, int days) {
    return new TrainingRequirement(role, TOPIC, TrainingLevel.INTRODUCTION, days);
  }

  /// For the members of all councils in the county.
  private void training(LocalDate arranged) {
    var id = ids.training();
    var day = arranged.plusDays(35);
    var invited =
        councils.stream()
            .filter(each -> number.equals(each.plan.county()) || each.plan.host().equals(number))
            .filter(each -> each.plan.existsOn(day))
            .toList();
    diary.on(
        arranged,
        number,
        new TrainingArranged(
            id,
            number,
            TOPIC,
            "Rollen i brukerutvalget",
            TrainingLevel.INTRODUCTION,
            Set.of(Side.USER, Side.NAV),
            invited.stream().map(each -> each.plan.id()).toList(),
            List.of(day)));
    if (dice.happens(8)) {
      diary.on(day.minusDays(5), number, new TrainingCancelled(id, number, "Kursholder er syk"));
      return;
    }
    var present = new ArrayList<Trained>();
    for (var council : invited) {
      var leader = council.leaderOn(day, LeaderRole.LEADER);
      for (var seat : council.sitting(day, SeatRole.MEMBER).toList()) {
        if (dice.happens(30)) {
          var role = seat.side() == Side.NAV ? TrainedRole.NAV_MEMBER : TrainedRole.USER_MEMBER;
          present.add(new Trained(seat.person(), role, council.plan.id()));
          if (seat.equals(leader)) {
            present.add(new Trained(seat.person(), TrainedRole.LEADER, council.plan.id()));
          }
        }
      }
    }
    if (present.isEmpty()) {
      return;
    }
    diary.on(
        day.plusDays(1), number, new ParticipationRecorded(id, number, List.copyOf(present), day));
    var issued = day.plusDays(6);
    for (var one : present) {
      var certificate = ids.certificate();
      diary.on(
          issued,
          number,
          new CertificateIssued(
              id,
              number,
              certificate,
              one.person(),
              one.role(),
              one.council(),
              TOPIC,
              TrainingLevel.INTRODUCTION,
              issued));
      if (dice.happens(1)) {
        var on = issued.plusDays(20);
        diary.on(
            on,
            number,
            new CertificateWithdrawn(
                id,
                number,
                certificate,
                one.person(),
                new Personal(one.person(), "Gikk etter lunsj"),
                on));
      }
    }
  }

  /// For four years, with what is there on its first day.
  private void agreement() {
    var from = nextAgreement;
    nextAgreement = from.plusYears(AGREEMENT_YEARS);
    if (unit.type() != UnitType.OFFICE
        || from.getYear() > Decade.LAST_YEAR
        || !unit.isOpenOn(from.plusDays(60))
        || !dice.happens(85)) {
      return;
    }
    var council = serving(from).findFirst();
    if (council.isEmpty() && dice.happens(40)) {
      return;
    }
    var form =
        council
            .map(each -> form(each.plan.id(), each.plan.servedOn(from).size() > 1))
            .orElseGet(() ->
                new ParticipationForm(
                    ParticipationForm.Kind.OTHER, null, "To samlinger i året med brukere"));
    var rule =
        council.filter(each -> each.meetings().paysByMunicipality()).isPresent()
            ? CompensationRule.MUNICIPAL
            : CompensationRule.STATE;
    var id = ids.agreement();
    var municipality = new MunicipalityNumber(number.value());
    var to = nextAgreement.minusDays(1);
    diary.on(
        from,
        number,
        new AgreementEntered(number, municipality, id, from, to),
        new AgreementConcluded(
            id, number, municipality, "Kommune " + number, form, rule, from, from, to));
    if (dice.happens(6)) {
      var ended = from.plusDays(dice.between(200, 900));
      diary.on(
          ended,
          number,
          new AgreementEntered(number, municipality, id, from, ended),
          new AgreementEnded(id, number, "Kommunen sa den opp", ended));
    }
  }

  private static ParticipationForm form(CouncilId council, boolean shared) {
    return new ParticipationForm(
        shared ? ParticipationForm.Kind.SHARED_COUNCIL : ParticipationForm.Kind.OWN_COUNCIL,
        council,
        null);
  }

  /// Opened in December, written and submitted in the new year, a county's after its offices', the
  /// nation's last. The frozen figures are one that can be told without counting: how many meetings
  /// were held by the councils that the unit hosts.
  private void report(int year) {
    if (!unit.isOpenOn(LocalDate.of(year + 1, 6, 30))) {
      return;
    }
    var level =
        switch (unit.type()) {
          case OFFICE, SPECIAL_UNIT -> ReportLevel.UNIT;
          case COUNTY -> ReportLevel.COUNTY;
          case DIRECTORATE -> ReportLevel.NATION;
        };
    var opened = LocalDate.of(year, 12, dice.between(1, 12));
    var wait =
        switch (level) {
          case UNIT -> 0;
          case COUNTY -> 40;
          case NATION -> 80;
        };
    var due = LocalDate.of(year + 1, 2, 15).plusDays(wait);
    var by = unit.above();
    diary.on(opened, by, new AnnualReportOpened(number, year, level, by, due, opened));
    if (dice.happens(4) && level == ReportLevel.UNIT) {
      return;
    }
    var late = dice.happens(10);
    var submitted = late ? due.plusDays(dice.between(1, 15)) : due.minusDays(dice.between(0, 20));
    var before = 0;
    for (var section : ReportSection.values()) {
      var written = submitted.minusDays(++before);
      diary.on(
          written, number, new SectionWritten(number, year, section, "Vi har lyttet.", written));
    }
    submit(year, 1, submitted, level);
    var approved = submitted.plusDays(12);
    var last = 1;
    if (dice.happens(8)) {
      var returned = submitted.plusDays(8);
      diary.on(
          returned,
          by,
          new AnnualReportReturned(
              number,
              year,
              1,
              "Fortell mer om hva som ble annerledes.",
              due.plusDays(25),
              returned));
      submit(year, 2, submitted.plusDays(14), level);
      approved = submitted.plusDays(20);
      last = 2;
    }
    if (dice.happens(93) || level != ReportLevel.UNIT) {
      diary.on(approved, by, new AnnualReportApproved(number, year, last, approved));
    }
  }

  private void submit(int year, int submission, LocalDate on, ReportLevel level) {
    var held =
        councils.stream()
            .filter(each -> each.plan.hostOn(LocalDate.of(year, 12, 31)).equals(number))
            .mapToInt(each -> each.meetings().heldIn(year))
            .sum();
    var figures =
        level == ReportLevel.UNIT && held > 0
            ? List.of(new FrozenFigure("meetings.held", null, BigDecimal.valueOf(held)))
            : List.<FrozenFigure>of();
    var below =
        level == ReportLevel.UNIT
            ? List.<BuiltFrom>of()
            : units.stream()
                .filter(each -> each.above().equals(number) && !each.number().equals(number))
                .filter(each -> each.isOpenOn(on))
                .map(each -> new BuiltFrom(each.number(), ReportState.APPROVED))
                .toList();
    diary.atItsPlace(
        on,
        number,
        position ->
            new AnnualReportSubmitted(number, year, submission, position, 1, figures, below, on));
  }
}
