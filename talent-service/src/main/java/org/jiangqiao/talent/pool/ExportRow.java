package org.jiangqiao.talent.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jiangqiao.talent.craftsman.Craftsman;
import org.jiangqiao.talent.craftsman.Evidence;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.PoolReader.Listed;
import org.jiangqiao.talent.craftsman.RosterKey;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jspecify.annotations.Nullable;

/** Someone as a row that an import would take again. */
final class ExportRow {

  /** What would be taken for a border within the short form of a list. */
  private static final Pattern BORDERS = Pattern.compile("[/|;；、,，\\[\\]\\r\\n]");

  private final Listed listed;

  ExportRow(Listed listed) {
    this.listed = listed;
  }

  /** For programs: names of fields and of values never change. */
  ObjectNode json() {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    for (PoolField field : PoolField.values()) {
      switch (field) {
        case HONOURS -> row.set(field.fieldName(), honours());
        case SPECIALITIES -> row.set(field.fieldName(), specialities());
        case EVIDENCE -> row.set(field.fieldName(), evidence());
        case TRADES -> row.set(field.fieldName(), texts(particulars().trades()));
        default -> put(row, field.fieldName(), value(field));
      }
    }
    row.properties()
        .removeIf(property -> property.getValue().isEmpty() && property.getValue().isArray());
    return row;
  }

  /** For people: one cell for each field, values in their language. */
  List<String> cells(Locale language) {
    List<String> cells = new ArrayList<>();
    for (PoolField field : PoolField.values()) {
      cells.add(
          switch (field) {
            case HONOURS -> list(honours(), honourParts(language));
            case SPECIALITIES -> list(specialities(), specialityParts());
            case EVIDENCE -> listed.attested().isEmpty() ? "" : evidence().toString();
            case TRADES ->
                list(
                    texts(particulars().trades()),
                    particulars().trades().stream().map(List::of).toList());
            default -> shown(value(field), language);
          });
    }
    return cells;
  }

  private static String shown(@Nullable Object value, Locale language) {
    return switch (value) {
      case null -> "";
      case Enum<?> named -> Labels.of(named, language);
      default -> value.toString();
    };
  }

  private static void put(ObjectNode row, String name, @Nullable Object value) {
    switch (value) {
      case null -> {
        return;
      }
      case Integer number -> row.put(name, number);
      default -> row.put(name, value.toString());
    }
  }

  private @Nullable Object value(PoolField field) {
    Craftsman craftsman = listed.craftsman();
    return switch (field) {
      case ID -> craftsman.id();
      case ROSTER -> craftsman.rosterKey().map(RosterKey::roster).orElse(null);
      case ROSTER_ID -> craftsman.rosterKey().map(RosterKey::rosterId).orElse(null);
      case NAME -> particulars().name();
      case GENDER -> particulars().gender();
      case BIRTH_YEAR -> particulars().birthYear();
      case ID_NUMBER -> null;
      case EMPLOYER -> particulars().employer();
      case JOB_TITLE -> particulars().jobTitle();
      case BIOGRAPHY -> particulars().biography();
      case SKILL_LEVEL -> particulars().skillLevel();
      case OCCUPATION_CODE -> particulars().occupationCode();
      case INDUSTRY_CODE -> particulars().industryCode();
      case REGION_CODE -> particulars().regionCode();
      case REACH -> particulars().reach();
      case MONTHLY_CAPACITY -> craftsman.availability().monthlyCapacity();
      case MOBILE -> listed.contact().mobile();
      case EMAIL -> listed.contact().email();
      case ACCOUNT_ID -> craftsman.accountId();
      case STATUS -> craftsman.status();
      case HONOURS, SPECIALITIES, TRADES, EVIDENCE ->
          throw new IllegalArgumentException(field + " is a list");
    };
  }

  private Particulars particulars() {
    return listed.craftsman().particulars();
  }

  private ArrayNode honours() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Honour honour : particulars().honours()) {
      ObjectNode one =
          all.addObject().put("title", honour.title()).put("level", honour.level().name());
      put(one, "year", honour.year());
      put(one, "certificateNumber", honour.certificateNumber());
    }
    return all;
  }

  private List<List<String>> honourParts(Locale language) {
    return particulars().honours().stream()
        .map(
            honour ->
                List.of(
                    honour.title(),
                    Labels.of(honour.level(), language),
                    shown(honour.year(), language),
                    shown(honour.certificateNumber(), language)))
        .toList();
  }

  private ArrayNode specialities() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Speciality speciality : particulars().specialities()) {
      ObjectNode one = all.addObject().put("description", speciality.description());
      put(one, "occupationCode", speciality.occupationCode());
      if (!speciality.keywords().isEmpty()) {
        one.set("keywords", texts(speciality.keywords()));
      }
    }
    return all;
  }

  /** Keywords have borders of their own, so with more than one the long form stands. */
  private List<List<String>> specialityParts() {
    return particulars().specialities().stream()
        .map(
            speciality ->
                List.of(
                    speciality.description(),
                    speciality.occupationCode() == null ? "" : speciality.occupationCode(),
                    String.join("、", speciality.keywords())))
        .toList();
  }

  private ArrayNode evidence() {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    for (Evidence one : listed.attested()) {
      all.addObject()
          .put("kind", one.kind().name())
          .put("title", one.title())
          .put("summary", one.summary())
          .put("occurredOn", one.occurredOn().toString())
          .put("source", one.sourceId());
    }
    return all;
  }

  private static ArrayNode texts(List<String> texts) {
    ArrayNode all = JsonNodeFactory.instance.arrayNode();
    texts.forEach(all::add);
    return all;
  }

  /** The short form, which people read and write; JSON where that would be ambiguous. */
  private static String list(JsonNode items, List<List<String>> parts) {
    boolean plain =
        parts.stream().flatMap(List::stream).noneMatch(part -> BORDERS.matcher(part).find());
    return plain
        ? parts.stream().map(ExportRow::joined).collect(Collectors.joining(" | "))
        : items.toString();
  }

  private static String joined(List<String> parts) {
    int last = parts.size();
    while (last > 0 && parts.get(last - 1).isEmpty()) {
      last--;
    }
    return String.join("/", parts.subList(0, last));
  }
}
