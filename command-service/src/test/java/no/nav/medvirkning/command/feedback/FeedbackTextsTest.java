package no.nav.medvirkning.command.feedback;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class FeedbackTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete("feedback", FeedbackRule.class, MeasureRule.class, DeadlinesRule.class);
  }
}
