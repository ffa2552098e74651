package no.nav.medvirkning.command.activity;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class ActivityTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete("activity", ActivityRule.class);
  }
}
