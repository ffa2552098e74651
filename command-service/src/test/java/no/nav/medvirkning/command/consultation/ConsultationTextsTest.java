package no.nav.medvirkning.command.consultation;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class ConsultationTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete("consultation", ConsultationRule.class);
  }
}
