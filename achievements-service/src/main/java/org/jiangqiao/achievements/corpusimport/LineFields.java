package org.jiangqiao.achievements.corpusimport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the fields of one line and collects what is wrong with them. */
final class LineFields {

  private final JsonNode line;
  private final List<Fault> faults = new ArrayList<>();

  LineFields(JsonNode line, Set<String> known) {
    this.line = line;
    line.fieldNames()
        .forEachRemaining(
            name -> {
              if (!known.contains(name)) {
                faults.add(Fault.in(name, "unknown-field", name));
              }
            });
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  void fault(Fault fault) {
    faults.add(fault);
  }

  /** Empty with a fault where it is missing. */
  String required(String field, int longest) {
    String text = optional(field, longest);
    if (text == null && faults.stream().noneMatch(f -> field.equals(f.field()))) {
      faults.add(Fault.in(field, "required"));
    }
    return text == null ? "" : text;
  }

  @Nullable String optional(String field, int longest) {
    JsonNode node = line.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isTextual()) {
      faults.add(Fault.in(field, "not-text"));
      return null;
    }
    String text = node.asText().strip();
    if (text.indexOf('\0') >= 0) {
      // PostgreSQL stores every character but this one.
      faults.add(Fault.in(field, "null-character"));
      return null;
    }
    if (text.length() > longest) {
      faults.add(Fault.in(field, "too-long", longest));
    }
    return text.isEmpty() ? null : text;
  }

  @Nullable Integer number(String field, int least, int most) {
    JsonNode node = line.path(field);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isInt() || node.asInt() < least || node.asInt() > most) {
      faults.add(Fault.in(field, "not-a-year", least + "–" + most));
      return null;
    }
    return node.asInt();
  }

  List<String> texts(String field, int most, int longest) {
    JsonNode node = line.path(field);
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
      faults.add(Fault.in(field, "not-a-list"));
      return List.of();
    }
    if (texts.size() > most) {
      faults.add(Fault.in(field, "too-many", most));
    }
    if (texts.stream().anyMatch(text -> text.length() > longest)) {
      faults.add(Fault.in(field, "too-long", longest));
    }
    return texts.stream().filter(text -> !text.isEmpty()).toList();
  }
}
