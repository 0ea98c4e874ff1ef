package org.jiangqiao.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Money as a decimal string, because a JSON number loses cents on its way through JavaScript. */
public final class MoneySerializer extends StdSerializer<BigDecimal> {

  public MoneySerializer() {
    super(BigDecimal.class);
  }

  @Override
  public void serialize(BigDecimal value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    json.writeString(value.toPlainString());
  }
}
