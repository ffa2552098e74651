package no.nav.medvirkning.command.meeting;

import no.nav.medvirkning.command.platform.RuleTexts;
import org.junit.jupiter.api.Test;

class MeetingTextsTest {

  @Test
  void everyRuleHasATextInEveryLanguage() throws Exception {
    RuleTexts.areComplete(
        "meeting",
        MeetingRule.class,
        CaseRule.class,
        AttendanceRule.class,
        FollowUpRule.class,
        ParticipantRule.class);
  }
}
