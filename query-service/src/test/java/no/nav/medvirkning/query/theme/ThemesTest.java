package no.nav.medvirkning.query.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.nav.medvirkning.query.platform.ViewSpecification;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRenamed;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRetired;
import no.nav.medvirkning.theme.ThemeId;
import org.junit.jupiter.api.Test;

class ThemesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 1, 15);
  private static final ThemeId WAITING = ThemeId.of("aaaa0000-0000-7000-8000-000000000001");
  private static final ThemeId QUEUES = ThemeId.of("aaaa0000-0000-7000-8000-000000000002");
  private static final ThemeId PHONE = ThemeId.of("aaaa0000-0000-7000-8000-000000000003");

  private final ViewSpecification<ThemeView> themes =
      ViewSpecification.of(new ThemeProjection())
          .given(
              new ThemeAdded(WAITING, "Ventetid", DAY),
              new ThemeAdded(QUEUES, "Køer", DAY),
              new ThemeAdded(PHONE, "Telefonkø", DAY));

  @Test
  void a_renamed_theme_has_its_newest_name() {
    themes.given(new ThemeRenamed(QUEUES, "Kø på kontoret", DAY.plusDays(1)));

    assertThat(list().named(QUEUES).name()).isEqualTo("Kø på kontoret");
  }

  @Test
  void a_theme_is_counted_with_the_last_that_it_was_merged_into() {
    themes.given(
        new ThemeMerged(PHONE, QUEUES, DAY.plusDays(1)),
        new ThemeMerged(QUEUES, WAITING, DAY.plusDays(2)));

    assertThat(list().present(PHONE)).isEqualTo(WAITING);
    assertThat(list().mergedInto(PHONE)).isEqualTo(new ThemeName(WAITING, "Ventetid"));
    assertThat(list().mergedInto(WAITING)).isNull();
    assertThat(list().countedWith(WAITING)).containsExactlyInAnyOrder(WAITING, QUEUES, PHONE);
    assertThat(list().countedWith(QUEUES)).containsExactlyInAnyOrder(QUEUES, PHONE);
  }

  @Test
  void themes_merged_in_a_circle_do_not_hang_a_query() {
    themes.given(new ThemeMerged(PHONE, QUEUES, DAY), new ThemeMerged(QUEUES, PHONE, DAY));

    assertThat(list().countedWith(PHONE)).containsExactlyInAnyOrder(QUEUES, PHONE);
    assertThat(list().present(PHONE)).isNotNull();
  }

  @Test
  void a_retired_theme_stays_its_own() {
    themes.given(new ThemeRetired(QUEUES, DAY.plusDays(1)));

    assertThat(themes.view(QUEUES).orElseThrow().retiredOn()).isEqualTo(DAY.plusDays(1));
    assertThat(list().present(QUEUES)).isEqualTo(QUEUES);
  }

  @Test
  void a_theme_that_is_not_in_the_list_has_no_name() {
    assertThat(new ThemeList(List.of()).named(QUEUES)).isEqualTo(new ThemeName(QUEUES, null));
  }

  private ThemeList list() {
    return new ThemeList(
        List.of(
            themes.view(WAITING).orElseThrow(),
            themes.view(QUEUES).orElseThrow(),
            themes.view(PHONE).orElseThrow()));
  }
}
