package no.nav.medvirkning.command.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RuleTest {

  private record Holds() implements Rule {
    @Override
    public boolean violated() {
      return false;
    }
  }

  private record IsBroken() implements Rule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  private record S2RuleForAUTextOf2024() implements Rule {
    @Override
    public boolean violated() {
      return true;
    }
  }

  @Test
  void theCodeIsTheFeatureAndTheNameWithHyphens() {
    assertThat(new PlatformRule.DidNotHappenInTheFuture(LocalDate.EPOCH, LocalDate.EPOCH).code())
        .isEqualTo("platform.did-not-happen-in-the-future");
    assertThat(new Holds().code()).isEqualTo("platform.holds");
  }

  @Test
  void abbreviationsAndDigitsStayTogether() {
    assertThat(new S2RuleForAUTextOf2024().code()).isEqualTo("platform.s2-rule-for-au-text-of2024");
  }

  @Test
  void theFirstRuleThatDoesNotHoldRefuses() {
    var second = new S2RuleForAUTextOf2024();
    var refused =
        catchThrowableOfType(Refused.class, () -> Rule.check(new Holds(), new IsBroken(), second));
    assertThat(refused.rule()).isEqualTo(new IsBroken());
    assertThat(refused).hasMessage("platform.is-broken");
  }

  @Test
  void nothingIsRefusedWhereAllHold() {
    assertThatCode(() -> Rule.check(new Holds(), new Holds())).doesNotThrowAnyException();
  }

  @Test
  void aRuleConcernsTheWholeCommandUnlessItSaysOtherwise() {
    assertThat(new IsBroken().field()).isNull();
    assertThat(new IsBroken().kind()).isEqualTo(Rule.Kind.BROKEN);
  }

  @Test
  void whatACommandNamesAndIsMissingBreaksARuleWhileItsOwnTargetIsNotFound() {
    assertThat(new PlatformRule.Exists("Unit", "0403", "/unit").kind()).isEqualTo(Rule.Kind.BROKEN);
    assertThat(new PlatformRule.Exists("Unit", "0403", null).kind()).isEqualTo(Rule.Kind.NOT_FOUND);
  }
}
