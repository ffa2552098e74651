package no.nav.medvirkning.query.platform;

import io.swagger.v3.oas.models.OpenAPI;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.stereotype.Component;

/// Shows with every query of the OpenAPI document what it answers. The examples lie in
/// `examples/<operationId>.json` and need nothing in a controller; tests hold them to what the
/// operations answer.
@Component
final class QueryExamples implements GlobalOpenApiCustomizer {

  @Override
  public void customise(OpenAPI api) {
    api.getPaths()
        .forEach((path, item) -> {
          if (item.getGet() != null) {
            QueryExample.of(item.getGet().getOperationId())
                .ifPresent(example -> example.addTo(path, item.getGet()));
          }
        });
  }
}
