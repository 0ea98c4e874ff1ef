package org.jiangqiao.search;

import org.hibernate.search.backend.elasticsearch.types.dsl.ElasticsearchIndexFieldTypeFactory;
import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.ValueBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.ValueBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/**
 * Hands a text to the index: as it is where our analyzers run, and cut into terms already where
 * they cannot. Texts of documents and of queries go the same way.
 */
record PreparedText(ChineseText.Cut cut) implements ValueBinder {

  @Override
  public void bind(ValueBindingContext<?> context) {
    boolean foreign = context.typeFactory() instanceof ElasticsearchIndexFieldTypeFactory;
    context.bridge(String.class, foreign ? new Cutting(cut) : new AsItIs());
  }

  private record AsItIs() implements ValueBridge<String, String> {
    @Override
    public @Nullable String toIndexedValue(
        @Nullable String text, ValueBridgeToIndexedValueContext context) {
      return text;
    }
  }

  private record Cutting(ChineseText.Cut cut) implements ValueBridge<String, String> {
    @Override
    public @Nullable String toIndexedValue(
        @Nullable String text, ValueBridgeToIndexedValueContext context) {
      return text == null ? null : PreparedTerms.of(cut, text);
    }
  }
}
