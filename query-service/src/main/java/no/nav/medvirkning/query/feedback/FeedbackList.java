package no.nav.medvirkning.query.feedback;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A part of a list of feedback.
///
/// @param next asks for the part after this one; null at the end
/// @param counts how many there are in each state under the same filter, whatever state it asks for
public record FeedbackList(
    List<FeedbackLine> items, @Nullable String next, Map<FeedbackState, Long> counts) {}
