package no.nav.medvirkning.query.councils;

/// What goes on between a council and others, today.
///
/// @param openFeedback from the council, neither closed nor a duplicate
/// @param overdueFeedback how much of it has waited for its next step beyond the last day
/// @param referralsWaiting to the council, not answered
/// @param consultationsOpen that the council asks
/// @param consultationsAskedOfIt open ones that ask the council
/// @param activitiesThisYear anchored in the council with a day in this calendar year, and not
///   cancelled
record Dialogue(
    long openFeedback,
    long overdueFeedback,
    long referralsWaiting,
    long consultationsOpen,
    long consultationsAskedOfIt,
    long activitiesThisYear) {}
