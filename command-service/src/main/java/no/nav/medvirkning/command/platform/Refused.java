package no.nav.medvirkning.command.platform;

/// A command was refused by a rule; nothing is recorded of it but the refusal itself.
public final class Refused extends RuntimeException {

  private final transient Rule rule;

  public Refused(Rule rule) {
    super(rule.code(), null, false, false);
    this.rule = rule;
  }

  public Rule rule() {
    return rule;
  }
}
