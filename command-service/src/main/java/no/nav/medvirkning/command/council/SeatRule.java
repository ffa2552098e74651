package no.nav.medvirkning.command.council;

import java.time.LocalDate;
import java.util.regex.Pattern;
import no.nav.medvirkning.command.platform.Refuses;
import no.nav.medvirkning.command.platform.Rule;
import no.nav.medvirkning.command.platform.text.InvalidText;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.council.SeatRole;
import no.nav.medvirkning.council.Side;
import no.nav.medvirkning.organisation.OrganisationId;
import org.jspecify.annotations.Nullable;

/// The rules for the seats that a mandate, or a grant beside it, gives.
sealed interface SeatRule extends Rule {

  @Refuses(at = "/mandate/seats")
  record SeatKeyIsUnique(String seat, boolean twice) implements SeatRule {
    @Override
    public boolean violated() {
      return twice;
    }
  }

  record SeatKeyIsAShortName(String seat, String field) implements SeatRule {
    private static final Pattern FORMAT = Pattern.compile("\\p{L}[\\p{L}\\p{N}_-]{0,39}");

    @Override
    public boolean violated() {
      return !FORMAT.matcher(seat).matches() || !Texts.canBeTitle(seat);
    }
  }

  record SeatGroupIsATitle(String seat, @Nullable String group, String field) implements SeatRule {
    @Override
    public boolean violated() {
      return group != null && !Texts.canBeTitle(group);
    }
  }

  /// The user side's seats are an organisation's, or a group's that has none (youth, refugees,
  /// companies); Nav's own seats are no organisation's.
  record SeatNamesItsHolder(
      String seat,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable String group,
      String field)
      implements SeatRule {
    @Override
    public boolean violated() {
      return switch (side) {
        case USER -> (organisation == null) == (group == null);
        case NAV -> organisation != null;
      };
    }
  }

  record SeatHasAPlace(String seat, int members, int deputies, String field) implements SeatRule {
    @Override
    public boolean violated() {
      return members < 0 || deputies < 0 || (members == 0 && deputies == 0);
    }
  }

  @Refuses(at = "/seat")
  record SeatExists(String seat, LocalDate on, boolean exists) implements SeatRule {
    @Override
    public boolean violated() {
      return !exists;
    }
  }

  /// Organisations nominate; Nav fills its own seats without being asked.
  record SeatIsForTheUserSide(String seat, Side side, String field) implements SeatRule {
    @Override
    public boolean violated() {
      return side != Side.USER;
    }
  }

  @Refuses(at = "/role")
  record SeatIsHeldAs(String seat, SeatRole role, int places) implements SeatRule {
    @Override
    public boolean violated() {
      return places == 0;
    }
  }

  /// An organisation's seat is held on its own behalf, or on behalf of one under its umbrella; a
  /// group's seat on behalf of any organisation, such as a company, or none; Nav's own seat on
  /// nobody's.
  @Refuses(at = "/onBehalfOf")
  record SeatBelongsToOrganisation(
      String seat,
      Side side,
      @Nullable OrganisationId organisation,
      @Nullable OrganisationId onBehalfOf,
      @Nullable OrganisationId umbrella)
      implements SeatRule {
    @Override
    public boolean violated() {
      if (side == Side.NAV) {
        return onBehalfOf != null;
      }
      return organisation != null
          && !organisation.equals(onBehalfOf)
          && !organisation.equals(umbrella);
    }
  }

  @Refuses(at = "/seat")
  record SeatHasAFreePlace(String seat, SeatRole role, int places, int taken) implements SeatRule {
    @Override
    public boolean violated() {
      return taken >= places;
    }
  }

  /// What holds for every text (NFC, no national identity number, …) holds for the plain strings of
  /// a mandate too.
  final class Texts {
    private Texts() {}

    private static boolean canBeTitle(String text) {
      try {
        return new Title(text).value().equals(text);
      } catch (InvalidText e) {
        return false;
      }
    }
  }
}
