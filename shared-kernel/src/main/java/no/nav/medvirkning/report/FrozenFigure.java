package no.nav.medvirkning.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A figure as it was when the report was submitted.
///
/// @param figure its code, such as `meetings.held`
/// @param of what of it, such as `USER` of cases by side; null for the whole
/// @param value null where there was nothing to count: not reported is not zero
public record FrozenFigure(String figure, @Nullable String of, @Nullable BigDecimal value) {}
