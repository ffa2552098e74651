package no.nav.medvirkning.activity;

import no.nav.medvirkning.feedback.UserGroup;

/// How many of one group took part; never who.
public record Participants(UserGroup group, int count) {}
