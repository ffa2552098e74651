package no.nav.medvirkning.query.theme;

import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import no.nav.medvirkning.DomainEvent;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.Projection;
import no.nav.medvirkning.theme.ThemeEvent;
import no.nav.medvirkning.theme.ThemeEvent.ThemeAdded;
import no.nav.medvirkning.theme.ThemeEvent.ThemeMerged;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRenamed;
import no.nav.medvirkning.theme.ThemeEvent.ThemeRetired;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Builds [ThemeView], one for each theme.
@Component
public final class ThemeProjection implements Projection<ThemeView> {

  @Override
  public String name() {
    return "themes";
  }

  @Override
  public int version() {
    return 1;
  }

  @Override
  public Class<ThemeView> type() {
    return ThemeView.class;
  }

  @Override
  public Set<Class<? extends DomainEvent>> reads() {
    return Set.of(ThemeEvent.class);
  }

  @Override
  public List<Bson> indexes() {
    return List.of(Indexes.ascending("sortName", "_id"));
  }

  @Override
  public boolean isHeld() {
    return true;
  }

  @Override
  public Set<String> keys(DomainEvent event) {
    return event instanceof ThemeEvent theme ? keys(theme) : Set.of();
  }

  private static Set<String> keys(ThemeEvent event) {
    return switch (event) {
      case ThemeAdded _, ThemeRenamed _, ThemeMerged _, ThemeRetired _ ->
          Set.of(event.theme().toString());
    };
  }

  @Override
  public @Nullable ThemeView apply(
      String key, @Nullable ThemeView view, DomainEvent event, EventContext context) {
    return switch ((ThemeEvent) event) {
      case ThemeAdded e -> ThemeView.added(e.theme(), e.name(), e.on());
      case ThemeRenamed e -> known(view).renamed(e.name());
      case ThemeMerged e -> known(view).mergedInto(e.into(), e.on());
      case ThemeRetired e -> known(view).retired(e.on());
    };
  }

  private static ThemeView known(@Nullable ThemeView view) {
    return Objects.requireNonNull(view, "the theme was never added");
  }
}
