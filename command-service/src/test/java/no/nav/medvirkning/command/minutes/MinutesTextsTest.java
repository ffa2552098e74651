package no.nav.medvirkning.command.minutes;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class MinutesTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete("minutes", MinutesRule.class);
  }
}
