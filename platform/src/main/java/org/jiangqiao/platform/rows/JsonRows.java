package org.jiangqiao.platform.rows;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;

/** JSON Lines: an object on each line. */
final class JsonRows implements Rows {

  // A second document on the line, or a field that comes twice, would be lost without a word.
  private static final ObjectReader JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build()
          .reader()
          .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final TextFile text;
  private final FieldMapping mapping;

  JsonRows(TextFile text, FieldMapping mapping, Position from) throws IOException {
    this.text = text;
    this.mapping = mapping;
    text.scanner().goTo(from);
  }

  @Override
  public Optional<Row> next() throws IOException {
    return switch (text.scanner().nextLine()) {
      case END -> Optional.empty();
      case ROW -> Optional.of(row());
      case TOO_LONG, OPEN_QUOTE -> Optional.of(broken(text.tooLong()));
    };
  }

  private Row row() {
    try {
      JsonNode tree = JSON.readTree(text.scanner().text());
      return tree instanceof ObjectNode object
          ? new Row.Whole(text.scanner().line(), mapping.apply(object))
          : broken(Fault.row("not-an-object"));
    } catch (CharacterCodingException e) {
      return broken(text.undecodable());
    } catch (JsonProcessingException e) {
      return broken(Fault.row("not-json"));
    }
  }

  private Row broken(Fault fault) {
    return Row.Broken.of(text.scanner().line(), fault);
  }

  @Override
  public Position position() {
    return text.scanner().position();
  }

  @Override
  public long bytesRead() {
    return text.bytesRead();
  }

  @Override
  public void close() throws IOException {
    text.close();
  }
}
