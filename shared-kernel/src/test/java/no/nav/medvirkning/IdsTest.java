package no.nav.medvirkning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nav.medvirkning.council.AppointmentId;
import no.nav.medvirkning.council.CouncilId;
import no.nav.medvirkning.council.NominationId;
import no.nav.medvirkning.council.RepresentationRequestId;
import no.nav.medvirkning.meeting.CaseId;
import no.nav.medvirkning.meeting.CaseNumber;
import no.nav.medvirkning.meeting.FollowUpId;
import no.nav.medvirkning.meeting.MeetingId;
import no.nav.medvirkning.minutes.MinutesId;
import no.nav.medvirkning.minutes.RemarkId;
import no.nav.medvirkning.organisation.OrganisationId;
import no.nav.medvirkning.person.PersonId;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class IdsTest {

  private static final String UUID_TEXT = "0c000000-0000-7000-8000-000000000001";

  private final JsonMapper json = new JsonMapper();

  static Stream<Id> ids() {
    return Stream.<Function<UUID, Id>>of(
            OrganisationId::new,
            PersonId::new,
            CouncilId::new,
            AppointmentId::new,
            NominationId::new,
            RepresentationRequestId::new,
            MeetingId::new,
            CaseId::new,
            FollowUpId::new,
            MinutesId::new,
            RemarkId::new)
        .map(type -> type.apply(UUID.fromString(UUID_TEXT)));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdIsAPlainUuidInJsonAndInText(Id id) {
    assertThat(json.writeValueAsString(id)).isEqualTo("\"" + UUID_TEXT + "\"");
    assertThat(json.readValue("\"" + UUID_TEXT + "\"", id.getClass())).isEqualTo(id);
    assertThat(id).hasToString(UUID_TEXT);
  }

  @ParameterizedTest
  @MethodSource("ids")
  void anIdThatIsNoUuidIsRefused(Id id) {
    assertThatThrownBy(() -> json.readValue("\"0403\"", id.getClass()))
        .isInstanceOf(RuntimeException.class);
  }

  @Test
  void aUnitNumberKeepsItsLeadingZero() {
    assertThat(json.writeValueAsString(new UnitNumber("0403"))).isEqualTo("\"0403\"");
    assertThat(json.readValue("\"0403\"", UnitNumber.class)).isEqualTo(new UnitNumber("0403"));
    assertThat(new UnitNumber("0403")).hasToString("0403");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "403", "00403", "O403", " 403", "0403\n", "٠٤٠٣"})
  void whatIsNoUnitNumberIsRefused(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> new UnitNumber(number));
  }

  @ParameterizedTest
  @ValueSource(strings = {"07/2024", "01/1999", "99/2024", "100/2024", "12345/2024"})
  void aCaseNumberIsReadAndWrittenAsPeopleDo(String number) {
    assertThat(json.writeValueAsString(CaseNumber.of(number))).isEqualTo("\"" + number + "\"");
    assertThat(json.readValue("\"" + number + "\"", CaseNumber.class))
        .isEqualTo(CaseNumber.of(number));
    assertThat(CaseNumber.of(number)).hasToString(number);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "7/2024",
        "07/24",
        "07-2024",
        "07/2024 ",
        "sak 07/2024",
        "2024/07",
        "1234567/2024"
      })
  void whatIsNoCaseNumberIsRefused(String number) {
    assertThatIllegalArgumentException().isThrownBy(() -> CaseNumber.of(number));
  }

  @Test
  void caseNumbersRunThroughTheYearAndPassHundred() {
    assertThat(
            Stream.of("100/2024", "01/2025", "99/2024", "07/2024")
                .map(CaseNumber::of)
                .sorted()
                .map(CaseNumber::toString))
        .containsExactly("07/2024", "99/2024", "100/2024", "01/2025");
  }
}
