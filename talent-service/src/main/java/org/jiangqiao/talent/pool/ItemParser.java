package org.jiangqiao.talent.pool;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.RowFields;
import org.jiangqiao.talent.craftsman.Deed;
import org.jiangqiao.talent.craftsman.EvidenceKind;
import org.jiangqiao.talent.craftsman.Honour;
import org.jiangqiao.talent.craftsman.HonourLevel;
import org.jiangqiao.talent.craftsman.HonourRanks;
import org.jiangqiao.talent.craftsman.PoolEntry.AttestedDeed;
import org.jiangqiao.talent.craftsman.Speciality;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lists within a row. An item is an object, or for tables its parts between slashes:
 * {@code 全国劳动模范/全国劳动模范/2020/证书号} is title, level, year, certificate; {@code 细长轴车削/6-18-01-01/车削、振纹}
 * is description, occupation, keywords. Parts at the end may be missing.
 */
@ApplicationScoped
class ItemParser {

  private static final Pattern PARTS = Pattern.compile("/");
  private static final Pattern KEYWORDS = Pattern.compile("[、,，]");
  private static final int TITLE = 100;
  private static final int CERTIFICATE = 60;
  private static final int DESCRIPTION = 500;
  private static final int KEYWORD = 30;
  private static final int DEED_TITLE = 200;
  private static final int DEED_SUMMARY = 2000;
  private static final int FIRST_HONOUR = 1949;
  private static final int LAST_YEAR = 2100;

  private final Labels<HonourLevel> levels = new Labels<>(HonourLevel.class);
  private final Labels<EvidenceKind> kinds = new Labels<>(EvidenceKind.class);
  private final HonourRanks ranks;
  private final CodeLists codes;
  private final Clock clock;

  ItemParser(HonourRanks ranks, CodeLists codes, Clock clock) {
    this.ranks = ranks;
    this.codes = codes;
    this.clock = clock;
  }

  List<Honour> honours(RowFields fields) {
    return items(
        fields,
        PoolField.HONOURS,
        50,
        item -> honour(Item.of(item, "title", "level", "year", "certificateNumber")));
  }

  List<Speciality> specialities(RowFields fields) {
    return items(
        fields,
        PoolField.SPECIALITIES,
        20,
        item -> speciality(Item.of(item, "description", "occupationCode", "keywords")));
  }

  List<AttestedDeed> evidence(RowFields fields) {
    return items(
        fields,
        PoolField.EVIDENCE,
        50,
        item -> deed(Item.of(item, "kind", "title", "summary", "occurredOn", "source")));
  }

  /** A faulty item faults its row, with what is wrong with it. */
  private static final class FaultyItem extends RuntimeException {

    private final transient Fault fault;

    FaultyItem(Fault fault) {
      super(fault.messageKey());
      this.fault = fault;
    }
  }

  private static <T> List<T> items(
      RowFields fields, PoolField field, int most, Function<JsonNode, T> reader) {
    JsonNode node = fields.node(field);
    if (node.isMissingNode()) {
      return List.of();
    }
    if (!node.isArray() || node.size() > most) {
      fields.fault(
          node.isArray()
              ? Fault.in(field.fieldName(), "too-many", most)
              : Fault.in(field.fieldName(), "not-a-list"));
      return List.of();
    }
    List<T> items = new ArrayList<>();
    for (int i = 0; i < node.size(); i++) {
      try {
        if (!node.get(i).isTextual() || !node.get(i).asText().isBlank()) {
          items.add(reader.apply(node.get(i)));
        }
      } catch (FaultyItem faulty) {
        String place = field.fieldName() + "[" + i + "]";
        String inner = faulty.fault.field() == null ? place : place + "." + faulty.fault.field();
        fields.fault(new Fault(inner, faulty.fault.messageKey(), faulty.fault.argument()));
      }
    }
    return items;
  }

  private Honour honour(Item item) {
    String title = item.required("title", TITLE);
    HonourLevel level =
        item.optional("level", TITLE)
            .map(label -> known(levels, "level", label))
            .orElseGet(() -> ranks.of(title));
    return new Honour(
        level,
        title,
        item.optional("year", 10).map(ItemParser::year).orElse(null),
        item.optional("certificateNumber", CERTIFICATE).orElse(null),
        false);
  }

  private static Integer year(String text) {
    String digits = text.endsWith("年") ? text.substring(0, text.length() - 1) : text;
    if (digits.matches("\\d{4}")) {
      int year = Integer.parseInt(digits);
      if (year >= FIRST_HONOUR && year <= LAST_YEAR) {
        return year;
      }
    }
    throw new FaultyItem(Fault.in("year", "out-of-range", FIRST_HONOUR + "–" + LAST_YEAR));
  }

  private Speciality speciality(Item item) {
    Optional<String> code = item.optional("occupationCode", 20).map(codes.occupations()::current);
    code.filter(known -> !codes.occupations().accepts(known))
        .ifPresent(
            unknown -> {
              throw new FaultyItem(Fault.in("occupationCode", "unknown-code", unknown));
            });
    return new Speciality(
        item.required("description", DESCRIPTION), code.orElse(null), keywords(item));
  }

  private static List<String> keywords(Item item) {
    List<String> keywords = item.texts("keywords");
    if (keywords.size() > 20) {
      throw new FaultyItem(Fault.in("keywords", "too-many", 20));
    }
    if (keywords.stream().anyMatch(word -> word.length() > KEYWORD)) {
      throw new FaultyItem(Fault.in("keywords", "too-long", KEYWORD));
    }
    return keywords;
  }

  private AttestedDeed deed(Item item) {
    String title = item.required("title", DEED_TITLE);
    Deed deed =
        new Deed(
            known(kinds, "kind", item.required("kind", TITLE)),
            title,
            item.required("summary", DEED_SUMMARY),
            day(item.required("occurredOn", 10)));
    return new AttestedDeed(deed, item.optional("source", DEED_TITLE).orElse(title));
  }

  private LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(8)))) {
        return day;
      }
    } catch (DateTimeException notADay) {
      throw new FaultyItem(Fault.in("occurredOn", "not-a-day"));
    }
    throw new FaultyItem(Fault.in("occurredOn", "not-a-day"));
  }

  private static <E extends Enum<E>> E known(Labels<E> labels, String part, String label) {
    return labels
        .find(label)
        .orElseThrow(() -> new FaultyItem(Fault.in(part, "not-one-of", labels.all())));
  }

  /** The parts of an item by name. */
  private record Item(JsonNode parts) {

    static Item of(JsonNode item, String... names) {
      if (item.isObject()) {
        Set<String> known = Set.of(names);
        item.fieldNames()
            .forEachRemaining(
                name -> {
                  if (!known.contains(name)) {
                    throw new FaultyItem(Fault.in(name, "unknown-field", name));
                  }
                });
        return new Item(item);
      }
      if (!item.isTextual()) {
        throw new FaultyItem(Fault.row("not-text"));
      }
      List<String> values = PARTS.splitAsStream(item.asText()).toList();
      if (values.size() > names.length) {
        throw new FaultyItem(Fault.row("too-many-parts", names.length));
      }
      ObjectNode parts = JsonNodeFactory.instance.objectNode();
      for (int i = 0; i < values.size(); i++) {
        parts.put(names[i], values.get(i));
      }
      return new Item(parts);
    }

    String required(String name, int longest) {
      return optional(name, longest).orElseThrow(() -> new FaultyItem(Fault.in(name, "required")));
    }

    Optional<String> optional(String name, int longest) {
      JsonNode part = parts.path(name);
      if (part.isContainerNode()) {
        throw new FaultyItem(Fault.in(name, "not-text"));
      }
      @Nullable String text = part.isMissingNode() || part.isNull() ? null : part.asText().strip();
      if (text == null || text.isEmpty()) {
        return Optional.empty();
      }
      if (text.length() > longest) {
        throw new FaultyItem(Fault.in(name, "too-long", longest));
      }
      if (text.indexOf('\0') >= 0) {
        throw new FaultyItem(Fault.in(name, "null-character"));
      }
      return Optional.of(text);
    }

    List<String> texts(String name) {
      JsonNode part = parts.path(name);
      Stream<String> texts =
          part.isArray()
              ? part.valueStream().map(JsonNode::asText)
              : KEYWORDS.splitAsStream(part.asText(""));
      return texts.map(String::strip).filter(text -> !text.isEmpty()).toList();
    }
  }
}
