package no.nav.medvirkning.command.volunteer;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class VolunteerTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete("volunteer", VolunteerRule.class);
  }
}
