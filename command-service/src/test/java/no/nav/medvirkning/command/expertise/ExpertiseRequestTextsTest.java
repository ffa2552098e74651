package no.nav.medvirkning.command.expertise;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class ExpertiseRequestTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete("expertise", ExpertiseRequestRule.class);
  }
}
