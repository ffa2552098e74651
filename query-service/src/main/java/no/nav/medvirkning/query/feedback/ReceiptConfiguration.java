package no.nav.medvirkning.query.feedback;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import java.util.Objects;
import no.nav.medvirkning.platform.web.ProblemDocs;
import no.nav.medvirkning.platform.web.ProblemException;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// How often receipts may be asked for, and that the document says so.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReceiptSettings.class)
class ReceiptConfiguration {

  @Bean
  GlobalOpenApiCustomizer tooManyReceipts(ProblemDocs problems) {
    var tooMany = new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "request.too-many");
    var retryAfter =
        new Header().description("In how many seconds to try again").schema(new IntegerSchema());
    return api -> {
      var response = problems.response(api, "Too many in a short time", tooMany);
      response.addHeaderObject(HttpHeaders.RETRY_AFTER, retryAfter);
      var receipt = Objects.requireNonNull(api.getPaths().get(ReceiptController.PATH));
      receipt.getGet().getResponses().addApiResponse("429", response);
    };
  }
}
