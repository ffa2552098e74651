package no.nav.medvirkning.query.opendata;

import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.IntegerSchema;
import java.util.List;
import java.util.Objects;
import no.nav.medvirkning.platform.web.ProblemDocs;
import no.nav.medvirkning.platform.web.ProblemException;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// How often open data may be asked for, and that the document says so.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OpenDataSettings.class)
class OpenDataConfiguration {

  @Bean
  GlobalOpenApiCustomizer tooMuchOpenData(ProblemDocs problems) {
    var tooMany = new ProblemException(HttpStatus.TOO_MANY_REQUESTS, "request.too-many");
    var retryAfter =
        new Header().description("In how many seconds to try again").schema(new IntegerSchema());
    return api -> {
      var response = problems.response(api, "Too many in a short time", tooMany);
      response.addHeaderObject(HttpHeaders.RETRY_AFTER, retryAfter);
      for (var path : List.of(OpenDataController.FIGURES, OpenDataController.DATA_SET)) {
        Objects.requireNonNull(api.getPaths().get(path))
            .getGet()
            .getResponses()
            .addApiResponse("429", response);
      }
    };
  }
}
