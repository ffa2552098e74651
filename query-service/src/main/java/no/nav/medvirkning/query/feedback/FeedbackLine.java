package no.nav.medvirkning.query.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.feedback.FeedbackId;
import no.nav.medvirkning.feedback.FeedbackSource;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.Names;
import no.nav.medvirkning.query.names.PersonName;
import no.nav.medvirkning.query.names.UnitName;
import no.nav.medvirkning.query.theme.ThemeList;
import no.nav.medvirkning.query.theme.ThemeName;
import org.jspecify.annotations.Nullable;

/// A feedback in a list.
///
/// @param next what it waits for; null for a closed one and for a duplicate
/// @param ageInDays since it came in
/// @param excerpt how the text begins; null once it is erased
/// @param mergedInto the theme that its theme is counted with now, where that is another one
/// @param original what a duplicate follows, and how far that has come
public record FeedbackLine(
    FeedbackId id,
    UnitName unit,
    UnitName receivedBy,
    LocalDate receivedOn,
    FeedbackState state,
    @Nullable NextStep next,
    long ageInDays,
    boolean overdue,
    @Nullable String excerpt,
    ThemeName theme,
    @Nullable ThemeName mergedInto,
    FeedbackSource.Kind source,
    SenderLine sender,
    @Nullable PersonName owner,
    List<UnitName> referredTo,
    @Nullable Followed original,
    Instant changedAt) {

  private static final int EXCERPT = 300;

  /// What a duplicate follows.
  public record Followed(FeedbackId id, FeedbackState state) {}

  static void addTo(Mentioned mentioned, FeedbackView view) {
    mentioned
        .unit(view.unit())
        .unit(view.intake().receivedBy())
        .person(view.intake().sender().person())
        .organisation(view.intake().sender().organisation())
        .person(view.course().owner());
    view.standing().referredTo().forEach(mentioned::unit);
  }

  static FeedbackLine from(
      FeedbackView view,
      @Nullable Followed original,
      Names names,
      ThemeList themes,
      LocalDate today) {
    var intake = view.intake();
    return new FeedbackLine(
        view.id(),
        Objects.requireNonNull(names.unit(view.unit())),
        Objects.requireNonNull(names.unit(intake.receivedBy())),
        view.receivedOn(),
        view.state(),
        view.standing().next(),
        ChronoUnit.DAYS.between(view.receivedOn(), today),
        view.isOverdueOn(today),
        excerpt(intake.text().text()),
        themes.named(intake.theme()),
        themes.mergedInto(intake.theme()),
        intake.source().kind(),
        SenderLine.from(intake, names),
        names.person(view.course().owner()),
        view.standing().referredTo().stream()
            .map(unit -> Objects.requireNonNull(names.unit(unit)))
            .toList(),
        original,
        view.changedAt());
  }

  private static @Nullable String excerpt(@Nullable String text) {
    if (text == null || text.codePointCount(0, text.length()) <= EXCERPT) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, EXCERPT)).stripTrailing() + " …";
  }
}
