package no.nav.medvirkning.platform.web;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/// Puts problems into words.
public final class Problems {

  private final Texts texts;

  public Problems(Texts texts) {
    this.texts = texts;
  }

  public Problem describe(ProblemException problem, Language language, String traceId) {
    return describe(
        problem.status(), problem.code(), problem.field(), problem.arguments(), language, traceId);
  }

  private Problem describe(
      HttpStatusCode status,
      String code,
      @Nullable String field,
      Map<String, ?> arguments,
      Language language,
      String traceId) {
    var title = texts.find("request", "status." + status.value(), language).orElse(code);
    var detail = texts.find(code, language, arguments).orElse(title);
    return new Problem(
        Problem.typeOf(code), title, status.value(), detail, code, field, arguments, traceId);
  }
}
