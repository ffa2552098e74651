package no.nav.medvirkning.command.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.command.consultation.ConsultationCommand.AnswerConsultation;
import no.nav.medvirkning.command.consultation.ConsultationCommand.OfMember;
import no.nav.medvirkning.command.meeting.MeetingFixtures;
import no.nav.medvirkning.command.organisation.OrganisationCommand;
import no.nav.medvirkning.command.organisation.OrganisationCommand.CloseOrganisation;
import no.nav.medvirkning.command.organisation.OrganisationCommand.JoinUmbrella;
import no.nav.medvirkning.command.organisation.OrganisationCommand.LeaveUmbrella;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.FreeText;
import no.nav.medvirkning.consultation.ConsultationEvent.ConsultationOpened;
import no.nav.medvirkning.consultation.ConsultationId;
import no.nav.medvirkning.consultation.Consulted;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationClosed;
import no.nav.medvirkning.organisation.OrganisationEvent.OrganisationRegistered;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaJoined;
import no.nav.medvirkning.organisation.OrganisationEvent.UmbrellaLeft;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.organisation.OrganisationKind;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.unit.UnitEvent.UnitRegistered;
import no.nav.medvirkning.unit.UnitType;
import org.jspecify.annotations.Nullable;

/// An organisation cannot be answered for by one that it does not belong to at that date, whatever
/// the history of umbrellas: joined, left, closed, one under another. Who belongs to whom is worked
/// out here from the definition, day by day, and not as the organisations work it out.
class AnsweringForMembersPropertiesTest {

  private static final int ORGANISATIONS = 6;
  private static final int DAYS = 40;
  private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
  private static final LocalDate TODAY = FIRST.plusDays(DAYS);
  private static final ConsultationId CONSULTATION =
      ConsultationId.of("00000000-0000-4000-8000-000000000c01");
  private static final Caller DIRECTORATE = new Caller("Z990001", Role.DIRECTORATE, Set.of());
  private static final Caller COUNTY =
      new Caller("Z990002", Role.COUNTY, Set.of(MeetingFixtures.INNLANDET));

  enum Kind {
    JOIN,
    LEAVE,
    CLOSE
  }

  /// Something tried with an organisation; what the organisation refuses did not happen.
  ///
  /// @param day null where no source tells since when
  record Attempt(Kind kind, int organisation, int umbrella, @Nullable Integer day) {

    OrganisationCommand command() {
      var on = FIRST.plusDays(day == null ? 0 : day);
      return switch (kind) {
        case JOIN -> new JoinUmbrella(id(organisation), id(umbrella), day == null ? null : on);
        case LEAVE -> new LeaveUmbrella(id(organisation), id(umbrella), on);
        case CLOSE -> new CloseOrganisation(id(organisation), on);
      };
    }
  }

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(6, Kind.JOIN), Tuple.of(4, Kind.LEAVE), Tuple.of(1, Kind.CLOSE)),
            Arbitraries.integers().between(0, ORGANISATIONS - 1),
            Arbitraries.integers().between(0, ORGANISATIONS - 1),
            Arbitraries.integers().between(0, DAYS).injectNull(0.1))
        .as(Attempt::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(30);
  }

  @Property(tries = 150)
  void anUmbrellaAnswersExactlyForThoseUnderItThatDay(
      @ForAll("attempts") List<Attempt> attempts, @ForAll("days") int day) {
    var nav = nav();
    var history = new ArrayList<DomainEvent>();
    for (var attempt : attempts) {
      history.addAll(accepted(nav, attempt));
    }
    nav.by(COUNTY).happenedOn(FIRST.plusDays(day));
    var belongs = belonging(history, FIRST.plusDays(day));
    for (var umbrella = 0; umbrella < ORGANISATIONS; umbrella++) {
      for (var member = 0; member < ORGANISATIONS; member++) {
        var allowed = belongs[member][umbrella] && isOpen(history, umbrella, FIRST.plusDays(day));
        assertThat(answers(nav, umbrella, member))
            .as("%d answers for %d on day %d after %s", umbrella, member, day, history)
            .isEqualTo(allowed);
      }
    }
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(0, DAYS);
  }

  /// All organisations are asked by the county.
  private static Specification nav() {
    var nav = MeetingFixtures.meetingsOn(TODAY);
    nav.given(
        new UnitRegistered(
            MeetingFixtures.INNLANDET, "Nav Innlandet", UnitType.COUNTY, null, null));
    for (var i = 0; i < ORGANISATIONS; i++) {
      nav.given(
          new OrganisationRegistered(id(i), "Paraply " + i, null, OrganisationKind.UMBRELLA, true));
    }
    nav.given(
        new ConsultationOpened(
            CONSULTATION,
            MeetingFixtures.INNLANDET,
            null,
            "Tittel",
            "Framlegg",
            List.of(),
            IntStream.range(0, ORGANISATIONS).mapToObj(i -> new Consulted(id(i), null)).toList(),
            TODAY,
            null,
            FIRST));
    return nav;
  }

  private static List<DomainEvent> accepted(Specification nav, Attempt attempt) {
    return nav.given().by(DIRECTORATE).when(attempt.command()).outcome();
  }

  private static boolean answers(Specification nav, int umbrella, int member) {
    var command =
        new AnswerConsultation(
            CONSULTATION,
            new Consulted(id(umbrella), null),
            new FreeText("Svar"),
            List.of(new OfMember(id(member), null)));
    return !nav.given().when(command).outcome().isEmpty();
  }

  /// `[member][umbrella]`: whether the one belongs to the other on a day, directly or through
  /// others. A closed organisation belongs to none and nobody belongs through it.
  private static boolean[][] belonging(List<DomainEvent> history, LocalDate day) {
    var belongs = new boolean[ORGANISATIONS][ORGANISATIONS];
    for (var member = 0; member < ORGANISATIONS; member++) {
      for (var umbrella = 0; umbrella < ORGANISATIONS; umbrella++) {
        belongs[member][umbrella] =
            isOpen(history, member, day) && isDirectlyUnder(history, member, umbrella, day);
      }
    }
    for (var through = 0; through < ORGANISATIONS; through++) {
      for (var member = 0; member < ORGANISATIONS; member++) {
        for (var umbrella = 0; umbrella < ORGANISATIONS; umbrella++) {
          belongs[member][umbrella] |= belongs[member][through] && belongs[through][umbrella];
        }
      }
    }
    return belongs;
  }

  private static boolean isDirectlyUnder(
      List<DomainEvent> history, int member, int umbrella, LocalDate day) {
    for (var i = 0; i < history.size(); i++) {
      if (history.get(i) instanceof UmbrellaJoined joined
          && joined.organisation().equals(id(member))
          && joined.umbrella().equals(id(umbrella))
          && (joined.from() == null || !joined.from().isAfter(day))
          && !hasLeft(history.subList(i, history.size()), member, day)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the time under an umbrella that the history begins with is over on a day.
  private static boolean hasLeft(List<DomainEvent> history, int member, LocalDate day) {
    return history.stream()
        .filter(UmbrellaLeft.class::isInstance)
        .map(UmbrellaLeft.class::cast)
        .filter(left -> left.organisation().equals(id(member)))
        .findFirst()
        .filter(left -> left.on().isBefore(day))
        .isPresent();
  }

  private static boolean isOpen(List<DomainEvent> history, int organisation, LocalDate day) {
    return history.stream()
        .noneMatch(event ->
            event instanceof OrganisationClosed closed
                && closed.organisation().equals(id(organisation))
                && closed.on().isBefore(day));
  }

  private static OrganisationId id(int i) {
    return OrganisationId.of("00000000-0000-4000-8000-00000000e%03d".formatted(i));
  }
}
