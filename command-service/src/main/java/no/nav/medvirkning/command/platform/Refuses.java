package no.nav.medvirkning.command.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What every refusal by a rule tells beside its code. Where it depends on the command, the rule
/// has a component `field`, or overrides [Rule#field()] or [Rule#kind()].
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Refuses {

  /// JSON pointer to the member of the command that breaks the rule; empty for the command as a
  /// whole.
  String at() default "";

  Rule.Kind as() default Rule.Kind.BROKEN;
}
