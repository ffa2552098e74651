package no.nav.medvirkning.command.compensation;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import no.nav.medvirkning.agreement.AgreementId;
import no.nav.medvirkning.agreement.MunicipalityNumber;
import no.nav.medvirkning.command.agreement.AgreementRegister;
import no.nav.medvirkning.command.agreement.CooperationAgreement;
import no.nav.medvirkning.command.compensation.CompensationCommand.ClaimCompensation;
import no.nav.medvirkning.command.council.Council;
import no.nav.medvirkning.command.meeting.Attended;
import no.nav.medvirkning.command.meeting.Meeting;
import no.nav.medvirkning.command.person.Person;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.command.unit.Unit;
import no.nav.medvirkning.compensation.ClaimLineKind;
import no.nav.medvirkning.compensation.CompensationEvent.CompensationClaimed;
import no.nav.medvirkning.compensation.FeeRole;
import no.nav.medvirkning.compensation.RateTableEvent;
import no.nav.medvirkning.compensation.Rates;
import no.nav.medvirkning.meeting.AttendeeRole;
import no.nav.medvirkning.person.Personal;
import no.nav.medvirkning.unit.UnitNumber;
import org.jspecify.annotations.Nullable;

/// A claim on its way in: held against the attendance of its days, and computed by the rates in
/// force on them.
record Claiming(ClaimCompensation c, Decision decision) {

  CompensationClaimed claimed() {
    var meeting = meeting();
    var council = decision.require(Council.class, meeting.council(), null);
    var person = decision.require(Person.class, c.person(), "/person");
    check(
        new CompensationRule.PersonNotErased(c.person(), person.isErased()),
        new CompensationRule.SomethingIsClaimed(c.lines().size()),
        new CompensationRule.HappenedByNow(c.on(), decision.today()));
    var attended = new TreeMap<LocalDate, Attended>();
    for (var i = 0; i < c.lines().size(); i++) {
      checkLine(i, meeting);
      var line = c.lines().get(i);
      attended.put(line.day(), attended(line.day(), "/lines/" + i + "/day", meeting, council));
    }
    check(new CompensationRule.ClaimedAfterTheDays(c.on(), attended.lastKey()));
    var payer = council.hostOn(meeting.firstDay());
    var municipality = municipality(payer, meeting.firstDay());
    var roles = new HashMap<LocalDate, FeeRole>();
    attended.forEach((day, as) -> roles.put(day, roleOn(day, as, council)));
    check(new CompensationRule.LeadsOnOneOfTheDays(c.role(), roles.containsValue(FeeRole.LEADER)));
    var rates = new HashMap<LocalDate, Rates>();
    attended.keySet().forEach(day -> rates.put(day, rates(municipality, day).rates()));
    var calculation = new Calculation(c.employment(), roles, rates);
    for (var i = 0; i < c.lines().size(); i++) {
      var line = c.lines().get(i);
      check(
          new CompensationRule.RatesKnowTheLine(
              line.kind(), line.day(), calculation.isPaid(line), "/lines/" + i));
    }
    var lines = calculation.of(c.lines());
    var total = Calculation.total(lines);
    check(new CompensationRule.ComesToSomething(total));
    return new CompensationClaimed(
        c.claim(),
        payer,
        meeting.council(),
        c.meeting(),
        meeting.firstDay(),
        c.person(),
        attended.firstEntry().getValue().appointment(),
        c.role(),
        c.employment(),
        lines,
        total,
        municipality,
        rates(municipality, attended.firstKey()).from(),
        Personal.ofNullable(c.person(), FreeText.valueOf(c.note())),
        c.on());
  }

  /// The payer may name it, also where another unit hosts the council since; any other caller is
  /// held against the meeting's own reach.
  private Meeting meeting() {
    return decision
        .find(Meeting.class, c.meeting().toString())
        .filter(this::isPaidByTheCaller)
        .orElseGet(() -> decision.require(Meeting.class, c.meeting(), "/meeting"));
  }

  private boolean isPaidByTheCaller(Meeting meeting) {
    var payer = decision.require(Council.class, meeting.council(), null).hostOn(meeting.firstDay());
    return Unit.answering(payer, decision).stream().anyMatch(decision.caller().units()::contains);
  }

  private void checkLine(int index, Meeting meeting) {
    var line = c.lines().get(index);
    var at = "/lines/" + index;
    check(
        new CompensationRule.DayOfTheMeeting(line.day(), meeting.meetsOn(line.day()), at + "/day"),
        new CompensationRule.LineFitsTheRole(line.kind(), c.role(), at + "/kind"),
        new CompensationRule.QuantityOrAmount(
            line.kind(), line.isCounted(), line.quantity() != null, line.claimedOre() != null, at),
        new CompensationRule.QuantityIsPossible(line.quantity(), most(line), at + "/quantity"),
        new CompensationRule.AmountIsPossible(line.claimedOre(), at + "/claimedOre"),
        new CompensationRule.ClaimedOnceADay(
            line.kind(),
            line.day(),
            c.lines().subList(0, index).stream().anyMatch(line::isPaidOnceWith),
            at));
  }

  private static int most(ClaimedLine line) {
    return line.kind() == ClaimLineKind.MILEAGE
        ? CompensationRule.QuantityIsPossible.MOST_KILOMETRES
        : CompensationRule.QuantityIsPossible.MOST_MINUTES;
  }

  /// What the attendance of a day says of the claimant in the role that is paid.
  private Attended attended(LocalDate day, String field, Meeting meeting, Council council) {
    var there =
        meeting.presentOn(day).stream().filter(each -> each.person().equals(c.person())).toList();
    var inRole = there.stream().filter(each -> each.role() == attendee()).findFirst();
    check(
        new CompensationRule.NavStaffGetNone(
            day,
            council.sitsForNavOn(c.person(), day)
                || there.stream().anyMatch(each -> isForNav(each.role())),
            field),
        new CompensationRule.PresentInTheRole(c.role(), day, inRole.isPresent(), field),
        new CompensationRule.DeputyStoodIn(
            day, c.role(), inRole.filter(each -> each.deputyFor() != null).isPresent(), field));
    return inRole.orElseThrow();
  }

  private AttendeeRole attendee() {
    return switch (c.role()) {
      case LEADER, MEMBER -> AttendeeRole.MEMBER;
      case DEPUTY -> AttendeeRole.DEPUTY;
      case COMPANION -> AttendeeRole.COMPANION;
    };
  }

  private static boolean isForNav(AttendeeRole role) {
    return role == AttendeeRole.NAV || role == AttendeeRole.SECRETARIAT;
  }

  /// Whose leadership ends during the meeting is paid as a member after that.
  private FeeRole roleOn(LocalDate day, Attended as, Council council) {
    return c.role() == FeeRole.LEADER
            && (as.appointment() == null || !council.isChairedBy(as.appointment(), day))
        ? FeeRole.MEMBER
        : c.role();
  }

  /// Whose rates are paid by; null for the state's.
  private @Nullable MunicipalityNumber municipality(UnitNumber payer, LocalDate day) {
    return agreement(payer, day)
        .filter(agreement ->
            agreement.compensationOn(day).stream()
                .anyMatch(rule ->
                    switch (rule) {
                      case MUNICIPAL -> true;
                      case STATE -> false;
                    }))
        .map(CooperationAgreement::municipality)
        .orElse(null);
  }

  private Optional<CooperationAgreement> agreement(UnitNumber payer, LocalDate day) {
    List<AgreementId> inForce = AgreementRegister.inForce(payer, day, decision);
    var named = c.agreement();
    if (named != null) {
      check(new CompensationRule.AgreementIsThePayers(named, payer, day, inForce.contains(named)));
      return decision.find(CooperationAgreement.class, named.toString());
    }
    check(new CompensationRule.OneOfSeveralAgreementsIsNamed(payer, day, inForce.size()));
    return inForce.stream()
        .findFirst()
        .flatMap(only -> decision.find(CooperationAgreement.class, only.toString()));
  }

  private RateTable.InForce rates(@Nullable MunicipalityNumber municipality, LocalDate day) {
    var found = RateTable.inForce(municipality, day, decision);
    check(
        new CompensationRule.RatesAreSet(
            RateTableEvent.idFor(municipality), day, found.isPresent()));
    return found.orElseThrow();
  }
}
