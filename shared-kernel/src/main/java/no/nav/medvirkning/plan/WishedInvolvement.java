package no.nav.medvirkning.plan;

/// A project or process of Nav's that the council wishes to take part in.
///
/// @param wish how, and from when
public record WishedInvolvement(String project, String wish) {}
