package org.jiangqiao.platform.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads money from a decimal string with at most two places; refuses JSON numbers. */
public final class MoneyDeserializer extends StdDeserializer<BigDecimal> {

  private static final Pattern FORM = Pattern.compile("-?\\d{1,15}(\\.\\d{1,2})?");

  public MoneyDeserializer() {
    super(BigDecimal.class);
  }

  @Override
  public BigDecimal deserialize(JsonParser json, DeserializationContext context)
      throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING && FORM.matcher(json.getText()).matches()) {
      return new BigDecimal(json.getText());
    }
    return (BigDecimal)
        context.handleWeirdStringValue(
            BigDecimal.class, json.getText(), "an amount such as \"1234.50\"");
  }
}
