package no.nav.medvirkning.command.theme;

import java.time.LocalDate;
import java.util.Set;
import no.nav.medvirkning.command.platform.AggregateType;
import no.nav.medvirkning.command.platform.Specification;
import no.nav.medvirkning.command.platform.text.Title;
import no.nav.medvirkning.command.theme.ThemeCommand.AddTheme;
import no.nav.medvirkning.command.theme.ThemeCommand.MergeTheme;
import no.nav.medvirkning.command.theme.ThemeCommand.RenameTheme;
import no.nav.medvirkning.command.theme.ThemeCommand.RetireTheme;
import no.nav.medvirkning.platform.access.Caller;
import no.nav.medvirkning.platform.access.Role;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRenamed;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRetired;
import no.nav.medvirkning.theme.ThemeId;
import no.nav.medvirkning.unit.UnitNumber;
import org.junit.jupiter.api.Test;

class ThemeTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 3, 1);
  private static final ThemeId DIGITAL = ThemeId.of("00000000-0000-4000-8000-000000007001");
  private static final ThemeId LETTERS = ThemeId.of("00000000-0000-4000-8000-000000007002");
  private static final ThemeAdded DIGITAL_ADDED =
      new ThemeAdded(DIGITAL, "Digitale tjenester", TODAY);
  private static final ThemeAdded LETTERS_ADDED = new ThemeAdded(LETTERS, "Brev", TODAY);

  private final Specification themes =
      Specification.on(TODAY, new AggregateType<>(Theme.class, ThemeCommand.class, Theme::new));

  @Test
  void theDirectorateAddsATheme() {
    themes.when(new AddTheme(DIGITAL, new Title("Digitale tjenester"))).then(DIGITAL_ADDED);
  }

  @Test
  void nobodyElseDoes() {
    themes
        .by(new Caller("Z990002", Role.COUNTY, Set.of(new UnitNumber("0400"))))
        .when(new AddTheme(DIGITAL, new Title("Digitale tjenester")))
        .thenRefused("platform.role-may-use-command");
  }

  @Test
  void aThemeIsRenamed() {
    themes
        .given(DIGITAL_ADDED)
        .when(new RenameTheme(DIGITAL, new Title("Digital hjelp")))
        .then(new ThemeRenamed(DIGITAL, "Digital hjelp", TODAY));
  }

  @Test
  void aThemeIsMergedIntoAnother() {
    themes
        .given(DIGITAL_ADDED, LETTERS_ADDED)
        .when(new MergeTheme(LETTERS, DIGITAL))
        .then(new ThemeMerged(LETTERS, DIGITAL, TODAY));
  }

  @Test
  void aThemeIsNotMergedIntoItself() {
    themes
        .given(DIGITAL_ADDED)
        .when(new MergeTheme(DIGITAL, DIGITAL))
        .thenRefused("theme.merged-into-another-theme");
  }

  @Test
  void aThemeIsNotMergedIntoOneThatDoesNotExist() {
    themes
        .given(DIGITAL_ADDED)
        .when(new MergeTheme(DIGITAL, LETTERS))
        .thenRefused("platform.exists");
  }

  @Test
  void aThemeIsNotMergedIntoOneThatIsOutOfUse() {
    themes
        .given(DIGITAL_ADDED, LETTERS_ADDED, new ThemeRetired(DIGITAL, TODAY))
        .when(new MergeTheme(LETTERS, DIGITAL))
        .thenRefused("theme.theme-is-in-use");
  }

  @Test
  void noThemeComesBackToItselfByMerging() {
    themes
        .given(DIGITAL_ADDED, LETTERS_ADDED, new ThemeMerged(LETTERS, DIGITAL, TODAY))
        .when(new MergeTheme(DIGITAL, LETTERS))
        .thenRefused("theme.theme-is-in-use");
  }

  @Test
  void aThemeIsRetired() {
    themes
        .given(DIGITAL_ADDED)
        .when(new RetireTheme(DIGITAL))
        .then(new ThemeRetired(DIGITAL, TODAY));
  }

  @Test
  void whatIsMergedOrRetiredIsHistory() {
    themes
        .given(DIGITAL_ADDED, LETTERS_ADDED, new ThemeMerged(LETTERS, DIGITAL, TODAY))
        .when(new RenameTheme(LETTERS, new Title("Post")))
        .thenRefused("theme.theme-is-in-use");
    themes
        .given(new ThemeRetired(DIGITAL, TODAY))
        .when(new RetireTheme(DIGITAL))
        .thenRefused("theme.theme-is-in-use");
  }
}
