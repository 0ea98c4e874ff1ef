package org.jiangqiao.achievements.corpusimport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.jiangqiao.achievements.corpusimport.file.Fault;
import org.jiangqiao.achievements.corpusimport.file.ImportField;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one row and collects what is wrong with them. */
final class RowFields {

  /** What a fault repeats of a row is kept short, because rows may be hostile. */
  private static final int LONGEST_SHOWN = 200;

  private final ObjectNode row;
  private final List<Fault> faults = new ArrayList<>();

  RowFields(ObjectNode row) {
    this.row = row;
    row.fieldNames()
        .forEachRemaining(
            name -> {
              if (ImportField.named(name).isEmpty()) {
                faults.add(Fault.in(shown(name), "unknown-field", shown(name)));
              }
            });
  }

  private static String shown(String text) {
    String visible = text.replace('\0', '\ufffd');
    return visible.length() > LONGEST_SHOWN ? visible.substring(0, LONGEST_SHOWN) + "…" : visible;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  void fault(Fault fault) {
    @Nullable String argument = fault.argument();
    faults.add(
        new Fault(fault.field(), fault.messageKey(), argument == null ? null : shown(argument)));
  }

  boolean has(ImportField field) {
    return row.hasNonNull(field.fieldName());
  }

  /** Empty with a fault where it is missing. */
  String required(ImportField field, int longest) {
    String text = optional(field, longest);
    String name = field.fieldName();
    if (text == null && faults.stream().noneMatch(f -> name.equals(f.field()))) {
      faults.add(Fault.in(name, "required"));
    }
    return text == null ? "" : text;
  }

  @Nullable String optional(ImportField field, int longest) {
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

  @Nullable Integer number(ImportField field, int least, int most) {
    JsonNode node = row.path(field.fieldName());
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isInt() || node.asInt() < least || node.asInt() > most) {
      faults.add(Fault.in(field.fieldName(), "not-a-year", least + "–" + most));
      return null;
    }
    return node.asInt();
  }

  List<String> texts(ImportField field, int most, int longest) {
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
  private void checkCharacters(ImportField field, String text) {
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
