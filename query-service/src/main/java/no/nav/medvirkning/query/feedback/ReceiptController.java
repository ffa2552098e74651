package no.nav.medvirkning.query.feedback;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.nav.medvirkning.feedback.ReceiptCode;
import no.nav.medvirkning.platform.web.Language;
import no.nav.medvirkning.platform.web.RateGate;
import no.nav.medvirkning.platform.web.Texts;
import no.nav.medvirkning.query.names.Mentioned;
import no.nav.medvirkning.query.names.NameReader;
import no.nav.medvirkning.query.platform.EventContext;
import no.nav.medvirkning.query.platform.NotFound;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// `GET /feedback/receipt/{code}`: open without a login to whoever holds the code.
@RestController
@Tag(name = "Feedback")
class ReceiptController {

  /// As people type it: in groups perhaps, and in lower case.
  private static final Pattern CODE = Pattern.compile("[0-9A-Za-z -]{26,40}");

  static final String PATH = "/feedback/receipt/{code}";

  private final Feedbacks feedbacks;
  private final NameReader names;
  private final Texts texts;
  private final Clock clock;
  private final RateGate gate;

  ReceiptController(
      Feedbacks feedbacks, NameReader names, Texts texts, Clock clock, ReceiptSettings settings) {
    this.feedbacks = feedbacks;
    this.names = names;
    this.texts = texts;
    this.clock = clock;
    this.gate = new RateGate(settings.limits(), clock);
  }

  @GetMapping(PATH)
  @SecurityRequirements
  @Operation(
      summary = "What the sender may see of a feedback, by the code of the receipt",
      description =
          """
          Needs no login. Shows neither names nor where the feedback came from, and nothing that was \
          written for the unit itself. The state is told in Norwegian (nb, nn) or English, as \
          Accept-Language asks. Limited in rate.\
          """)
  ResponseEntity<Receipt> feedbackReceipt(@PathVariable String code, HttpServletRequest request) {
    gate.enter(request.getRemoteAddr());
    if (!CODE.matcher(code).matches()) {
      throw new NotFound();
    }
    var own = feedbacks.find(new ReceiptCode(code)).orElseThrow(NotFound::new);
    var followed = feedbacks.followedBy(own).orElse(null);
    var language = Language.of(request);
    var unit = own.unit();
    var today = LocalDate.now(clock.withZone(EventContext.OSLO));
    var addressee =
        names.namesOf(new Mentioned().unit(unit), today).units().getOrDefault(unit, unit.value());
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noStore())
        .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
        .body(Receipt.from(own, followed, addressee, texts, language));
  }
}
