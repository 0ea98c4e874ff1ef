package org.jiangqiao.platform.rows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row and collects what is wrong with them. */
public final class RowFields {

  /** What a fault repeats of a row is kept short, because rows may be hostile. */
  private static final int LONGEST_SHOWN = 200;

  private final ObjectNode row;
  private final List<Fault> faults = new ArrayList<>();

  public RowFields(ObjectNode row, RowSchema schema) {
    this.row = row;
    row.fieldNames()
        .forEachRemaining(
            name -> {
              if (schema.named(name).isEmpty()) {
                faults.add(Fault.in(shown(name), "unknown-field", shown(name)));
              }
            });
  }

  private static String shown(String text) {
    String visible = text.replace('\0', '\ufffd');
    return visible.length() > LONGEST_SHOWN ? visible.substring(0, LONGEST_SHOWN) + "…" : visible;
  }

  public List<Fault> faults() {
    return List.copyOf(faults);
  }

  public void fault(Fault fault) {
    @Nullable String argument = fault.argument();
    faults.add(
        new Fault(fault.field(), fault.messageKey(), argument == null ? null : shown(argument)));
  }

  public boolean has(RowField field) {
    return row.hasNonNull(field.fieldName());
  }

  /** As it stands there, for what is no plain text; missing where it is null. */
  public JsonNode node(RowField field) {
    JsonNode node = row.path(field.fieldName());
    return node.isNull() ? MissingNode.getInstance() : node;
  }

  /** Empty with a fault where it is missing. */
  public String required(RowField field, int longest) {
    String text = optional(field, longest);
    String name = field.fieldName();
    if (text == null && faults.stream().noneMatch(f -> name.equals(f.field()))) {
      faults.add(Fault.in(name, "required"));
    }
    return text == null ? "" : text;
  }

  public @Nullable String optional(RowField field, int longest) {
    JsonNode node = row.path(field.fieldName());
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      faults.add(Fault.in(field.fieldName(), "not-text"));
      return null;
    }
    String text = node.asText().strip();
    checkCharacters(field, text);
    if (text.length() > longest) {
      faults.add(Fault.in(field.fieldName(), "too-long", longest));
    }
    return text.isEmpty() ? null : text;
  }

  public @Nullable Integer number(RowField field, int least, int most) {
    JsonNode node = row.path(field.fieldName());
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isInt() || node.asInt() < least || node.asInt() > most) {
      faults.add(Fault.in(field.fieldName(), "out-of-range", least + "–" + most));
      return null;
    }
    return node.asInt();
  }

  public List<String> texts(RowField field, int most, int longest) {
    JsonNode node = row.path(field.fieldName());
    if (node.isMissingNode() || node.isNull()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    boolean textual = node.isArray();
    for (JsonNode item : node) {
      textual &= item.isTextual();
      texts.add(item.asText().strip());
    }
    if (!textual) {
      faults.add(Fault.in(field.fieldName(), "not-a-list"));
      return List.of();
    }
    if (texts.size() > most) {
      faults.add(Fault.in(field.fieldName(), "too-many", most));
    }
    if (texts.stream().anyMatch(text -> text.length() > longest)) {
      faults.add(Fault.in(field.fieldName(), "too-long", longest));
    }
    texts.forEach(text -> checkCharacters(field, text));
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }

  /** PostgreSQL stores every character but one, and half of a surrogate pair is none. */
  private void checkCharacters(RowField field, String text) {
    if (text.indexOf('\0') >= 0) {
      faults.add(Fault.in(field.fieldName(), "null-character"));
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        faults.add(Fault.in(field.fieldName(), "half-character"));
        return;
      }
    }
  }
}
