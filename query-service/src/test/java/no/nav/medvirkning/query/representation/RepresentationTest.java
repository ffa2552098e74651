package no.nav.medvirkning.query.representation;

import static no.nav.medvirkning.query.councilstatus.CouncilStories.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.nav.medvirkning.council.CouncilEvent.AppointmentEnded;
import no.nav.medvirkning.council.CouncilEvent.CouncilDissolved;
import no.nav.medvirkning.council.CouncilEvent.MandateAdopted;
import no.nav.medvirkning.council.EndCause;
import no.nav.medvirkning.council.SeatAllocation;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.query.councilstatus.CouncilStatus;
import no.nav.medvirkning.query.councilstatus.CouncilStatusProjection;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.query.representation.Representation.County;
import no.nav.medvirkning.query.representation.Representation.Organisation;
import no.nav.medvirkning.query.representation.Representation.Place;
import no.nav.medvirkning.query.representation.Representation.WithoutCouncil;
import no.nav.medvirkning.unit.UnitNumber;
import no.nav.medvirkning.unit.UnitType;
import org.junit.jupiter.api.Test;

class RepresentationTest {

  private static final UnitNumber OSLO = new UnitNumber("0300");
  private static final UnitNumber[] OFFICES = {
    new UnitNumber("0313"), new UnitNumber("0314"), new UnitNumber("0315"), new UnitNumber("0316")
  };
  private static final UnitNumber HAMAR = new UnitNumber("0403");

  private static final List<Place> PLACES =
      List.of(
          new Place(OSLO, "Nav Oslo", UnitType.COUNTY, OSLO),
          new Place(OFFICES[0], "Nav A", UnitType.OFFICE, OSLO),
          new Place(OFFICES[1], "Nav B", UnitType.OFFICE, OSLO),
          new Place(OFFICES[2], "Nav C", UnitType.OFFICE, OSLO),
          new Place(OFFICES[3], "Nav D", UnitType.OFFICE, OSLO),
          new Place(INNLANDET, "Nav Innlandet", UnitType.COUNTY, INNLANDET),
          new Place(HAMAR, "Nav Hamar", UnitType.OFFICE, INNLANDET));

  private final ViewSpecification<CouncilStatus> councils =
      ViewSpecification.of(new CouncilStatusProjection());

  private Representation on(String day) {
    var all = Stream.of(COUNCIL, SENTRUM).flatMap(id -> councils.view(id).stream()).toList();
    return Representation.of(all, PLACES, Map.of(FFO, "FFO", SAFO, "SAFO"), day(day));
  }

  private void aSharedCouncil() {
    councils.given(
        established(SENTRUM, "Brukerutvalget for Oslo sentrum", "2022-01-01", OFFICES),
        new MandateAdopted(
            SENTRUM,
            1,
            mandate(
                seats("ffo", FFO, 2, 1),
                new SeatAllocation("youth", Side.USER, null, "Ungdom", 1, 0),
                new SeatAllocation("nav", Side.NAV, null, null, 1, 0)),
            day("2022-01-01"),
            day("2022-01-01")),
        appointed(SENTRUM, appointment(31), 31, "ffo", FFO, "2023-01-01", "2024-12-31"));
  }

  @Test
  void aCouncilThatFourOfficesShareCountsOnceInItsHostsCounty() {
    aSharedCouncil();

    assertThat(on("2024-01-01").counties()).contains(new County(OSLO, "Nav Oslo", 1, 5, 1, 0.2, 1));
    assertThat(on("2024-01-01").withoutCouncil())
        .extracting(WithoutCouncil::unit)
        .containsExactly(OSLO, INNLANDET, HAMAR);
  }

  @Test
  void organisationsAndGroupsAreCountedByCountyAndSide() {
    councils.given(anActiveCouncil());
    aSharedCouncil();

    assertThat(on("2024-01-01").organisations())
        .extracting(
            Organisation::county,
            Organisation::organisation,
            Organisation::group,
            Organisation::memberSeats,
            Organisation::members,
            Organisation::deputies)
        .containsExactly(
            tuple(OSLO, FFO, null, 2, 1, 0),
            tuple(OSLO, null, "Ungdom", 1, 0, 0),
            tuple(OSLO, null, null, 1, 0, 0),
            tuple(INNLANDET, FFO, null, 1, 1, 0),
            tuple(INNLANDET, SAFO, null, 1, 1, 1));
  }

  @Test
  void aMemberOrganisationIsCountedWhereItSitsInItsUmbrellasSeat() {
    councils.given(anActiveCouncil());
    councils.given(
        new AppointmentEnded(COUNCIL, FFO_SEAT, EndCause.RESIGNED, day("2023-12-31"), null),
        appointed(
            COUNCIL, appointment(41), 41, "ffo", organisation(9), "2024-01-01", "2024-12-31"));

    assertThat(on("2024-01-01").organisations())
        .extracting(Organisation::organisation, Organisation::memberSeats, Organisation::members)
        .contains(tuple(FFO, 1, 0), tuple(organisation(9), 0, 1));
    assertThat(on("2024-01-01").counties())
        .filteredOn(county -> county.county().equals(INNLANDET))
        .extracting(County::seats, County::filled, County::filledShare)
        .containsExactly(tuple(3, 3, 1.0));
  }

  @Test
  void aDissolvedCouncilLeavesItsUnitWithoutOneFromTheNextDay() {
    councils
        .given(anActiveCouncil())
        .given(new CouncilDissolved(COUNCIL, day("2024-06-30"), "merged"));

    assertThat(on("2024-06-30").withoutCouncil())
        .extracting(WithoutCouncil::unit)
        .doesNotContain(INNLANDET);
    assertThat(on("2024-07-01").withoutCouncil())
        .extracting(WithoutCouncil::unit)
        .contains(INNLANDET);
    assertThat(on("2024-07-01").counties())
        .filteredOn(county -> county.county().equals(INNLANDET))
        .containsExactly(new County(INNLANDET, "Nav Innlandet", 0, 0, 0, null, 2));
  }
}
