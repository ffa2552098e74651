package no.nav.medvirkning.query.opendata;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Answers with a description in the syntax that the request asks for.
@Component
final class OpenDatasetWriter extends AbstractHttpMessageConverter<OpenDataset.Node> {

  static final String JSON_LD = "application/ld+json";
  static final String TURTLE = "text/turtle";

  private static final MediaType AS_TURTLE = MediaType.parseMediaType(TURTLE);

  OpenDatasetWriter() {
    super(MediaType.parseMediaType(JSON_LD), AS_TURTLE);
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == OpenDataset.Node.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected OpenDataset.Node readInternal(
      Class<? extends OpenDataset.Node> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("descriptions are not taken in", message);
  }

  @Override
  protected void writeInternal(OpenDataset.Node node, HttpOutputMessage message)
      throws IOException {
    var asked = message.getHeaders().getContentType();
    var turtle = asked != null && asked.isCompatibleWith(AS_TURTLE);
    var text = turtle ? Turtle.of(node) : JsonMapper.shared().writeValueAsString(JsonLd.of(node));
    if (turtle) {
      message.getHeaders().setContentType(new MediaType(AS_TURTLE, StandardCharsets.UTF_8));
    }
    message.getBody().write(text.getBytes(StandardCharsets.UTF_8));
  }
}
