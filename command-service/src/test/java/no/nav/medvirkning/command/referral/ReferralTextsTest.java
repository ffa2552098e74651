package no.nav.medvirkning.command.referral;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class ReferralTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete("referral", ReferralRule.class);
  }
}
