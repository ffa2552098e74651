package no.nav.medvirkning.command.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Marks the id of something that a command creates: the caller may choose it, else the server
/// makes one (a UUIDv7, or one derived from the Idempotency-Key so that a repeat names the same
/// thing). A receipt code is made so that no one but the server can make the same.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Assigned {}
