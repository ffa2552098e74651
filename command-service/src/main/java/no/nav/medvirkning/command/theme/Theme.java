package no.nav.medvirkning.command.theme;

import static no.nav.medvirkning.command.platform.Rule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nav.medvirkning.command.platform.Aggregate;
import no.nav.medvirkning.command.platform.Decision;
import no.nav.medvirkning.command.theme.ThemeCommand.AddTheme;
import no.nav.medvirkning.command.theme.ThemeCommand.MergeTheme;
import no.nav.medvirkning.command.theme.ThemeCommand.RenameTheme;
import no.nav.medvirkning.command.theme.ThemeCommand.RetireTheme;
import no.nav.medvirkning.theme.ThemeEvent;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRenamed;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRetired;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/// A theme of feedback: in use until it is merged into another or retired.
@Revision("1")
public final class Theme extends Aggregate<ThemeCommand, ThemeEvent> {

  private @Nullable LocalDate endedOn;

  @Override
  protected List<ThemeEvent> decide(ThemeCommand command, Decision decision) {
    check(new ThemeRule.ThemeIsInUse(command.theme(), endedOn, null));
    var today = decision.today();
    return switch (command) {
      case AddTheme c -> List.of(new ThemeAdded(c.theme(), c.name().value(), today));
      case RenameTheme c -> List.of(new ThemeRenamed(c.theme(), c.name().value(), today));
      case MergeTheme c -> List.of(merge(c, decision));
      case RetireTheme c -> List.of(new ThemeRetired(c.theme(), today));
    };
  }

  /// What a theme is merged into is in use then, so no theme comes back to itself.
  private static ThemeEvent merge(MergeTheme c, Decision decision) {
    check(new ThemeRule.MergedIntoAnotherTheme(c.theme(), c.into()));
    var into = decision.require(Theme.class, c.into(), "/into");
    check(new ThemeRule.ThemeIsInUse(c.into(), into.endedOn, "/into"));
    return new ThemeMerged(c.theme(), c.into(), decision.today());
  }

  @Override
  protected void evolve(ThemeEvent event) {
    switch (event) {
      case ThemeAdded _, ThemeRenamed _ -> {}
      case ThemeMerged e -> endedOn = e.on();
      case ThemeRetired e -> endedOn = e.on();
    }
  }

  /// Empty: themes belong to all of Nav.
  @Override
  protected Set<UnitNumber> owners(Decision decision) {
    return Set.of();
  }

  /// Checks that feedback that came in on a day can have the theme, which the command names in
  /// `field`.
  public static void checkInUse(ThemeId id, LocalDate day, String field, Decision decision) {
    var endedOn = decision.require(Theme.class, id, field).endedOn;
    check(
        new ThemeRule.ThemeIsInUse(
            id, endedOn != null && day.isBefore(endedOn) ? null : endedOn, field));
  }
}
