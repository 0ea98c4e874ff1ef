package org.jiangqiao.talent.pool;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jiangqiao.platform.codelist.CodeList;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.identity.UnionScope;
import org.jiangqiao.platform.rows.Fault;
import org.jiangqiao.platform.rows.Row;
import org.jiangqiao.platform.rows.RowFields;
import org.jiangqiao.talent.craftsman.Contact;
import org.jiangqiao.talent.craftsman.Gender;
import org.jiangqiao.talent.craftsman.IdentityDigest;
import org.jiangqiao.talent.craftsman.IdentityNumbers;
import org.jiangqiao.talent.craftsman.Particulars;
import org.jiangqiao.talent.craftsman.PoolEntry;
import org.jiangqiao.talent.craftsman.Reach;
import org.jiangqiao.talent.craftsman.RosterKey;
import org.jiangqiao.talent.craftsman.SkillLevel;
import org.jspecify.annotations.Nullable;

/** Turns a row of a file into an entry, or says everything that is wrong with it. */
@ApplicationScoped
class PoolRowParser {

  private static final int NAME = 50;
  private static final int LINE = 100;
  private static final int BIOGRAPHY = 4000;
  private static final int ACCOUNT = 60;
  private static final int CODE = 20;
  private static final Pattern MOBILE = Pattern.compile("\\+?[0-9*][0-9*-]{5,19}");
  private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
  private static final Pattern REGION = Pattern.compile("\\d{6}");

  private final Labels<Gender> genders = new Labels<>(Gender.class);
  private final Labels<SkillLevel> skillLevels = new Labels<>(SkillLevel.class);
  private final Labels<Reach> reaches = new Labels<>(Reach.class);
  private final CodeLists codes;
  private final ItemParser items;
  private final IdentityNumbers identityNumbers;

  PoolRowParser(CodeLists codes, ItemParser items, IdentityNumbers identityNumbers) {
    this.codes = codes;
    this.items = items;
    this.identityNumbers = identityNumbers;
  }

  /**
   * @param roster the list that a row counts as that names none
   * @param scope where an entry may live
   */
  ParsedRow parse(Row row, @Nullable String roster, UnionScope scope) {
    return switch (row) {
      case Row.Broken broken -> new ParsedRow.Bad(broken.faults());
      case Row.Whole whole -> parse(whole.fields(), roster, scope);
    };
  }

  private ParsedRow parse(ObjectNode row, @Nullable String roster, UnionScope scope) {
    RowFields fields = new RowFields(row, PoolField.SCHEMA);
    PoolEntry entry =
        new PoolEntry(
            id(fields),
            rosterKey(fields, roster),
            particulars(fields, scope),
            fields.number(PoolField.MONTHLY_CAPACITY, 0, 31),
            contact(fields),
            identity(fields),
            fields.optional(PoolField.ACCOUNT_ID, ACCOUNT),
            items.evidence(fields));
    List<Fault> faults = fields.faults();
    return faults.isEmpty() ? new ParsedRow.Good(entry) : new ParsedRow.Bad(faults);
  }

  private static Optional<UUID> id(RowFields fields) {
    String id = fields.optional(PoolField.ID, LINE);
    if (id == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException e) {
      fields.fault(Fault.in(PoolField.ID.fieldName(), "not-in-pool", id));
      return Optional.empty();
    }
  }

  private static Optional<RosterKey> rosterKey(RowFields fields, @Nullable String fallback) {
    String rosterId = fields.optional(PoolField.ROSTER_ID, LINE);
    String stated = fields.optional(PoolField.ROSTER, LINE);
    String roster = stated == null ? fallback : stated;
    if (rosterId == null) {
      return Optional.empty();
    }
    if (roster == null) {
      fields.fault(Fault.in(PoolField.ROSTER.fieldName(), "roster-unnamed"));
      return Optional.empty();
    }
    return Optional.of(new RosterKey(roster, rosterId));
  }

  private Particulars particulars(RowFields fields, UnionScope scope) {
    String name = fields.optional(PoolField.NAME, NAME);
    return new Particulars(
        name == null ? "" : name,
        value(fields, PoolField.GENDER, genders),
        fields.number(PoolField.BIRTH_YEAR, 1900, 2100),
        fields.optional(PoolField.EMPLOYER, LINE),
        fields.optional(PoolField.JOB_TITLE, LINE),
        fields.optional(PoolField.BIOGRAPHY, BIOGRAPHY),
        items.honours(fields),
        items.specialities(fields),
        value(fields, PoolField.SKILL_LEVEL, skillLevels),
        code(fields, PoolField.OCCUPATION_CODE, codes.occupations()),
        code(fields, PoolField.INDUSTRY_CODE, codes.industries()),
        region(fields, scope),
        value(fields, PoolField.REACH, reaches),
        fields.texts(PoolField.TRADES, 10, CODE));
  }

  private static <E extends Enum<E>> @Nullable E value(
      RowFields fields, PoolField field, Labels<E> labels) {
    String label = fields.optional(field, LINE);
    if (label == null) {
      return null;
    }
    Optional<E> found = labels.find(label);
    if (found.isEmpty()) {
      fields.fault(Fault.in(field.fieldName(), "not-one-of", labels.all()));
    }
    return found.orElse(null);
  }

  /** A withdrawn code is a fault only if no current one stands for it. */
  private static @Nullable String code(RowFields fields, PoolField field, CodeList list) {
    String code = fields.optional(field, CODE);
    if (code == null) {
      return null;
    }
    String current = list.current(code);
    if (!list.accepts(current)) {
      fields.fault(Fault.in(field.fieldName(), "unknown-code", code));
    }
    return current;
  }

  private @Nullable String region(RowFields fields, UnionScope scope) {
    String region = code(fields, PoolField.REGION_CODE, codes.regions());
    if (region != null && !REGION.matcher(region).matches()) {
      fields.fault(Fault.in(PoolField.REGION_CODE.fieldName(), "unknown-code", region));
    } else if (region != null && !scope.covers(region)) {
      fields.fault(Fault.in(PoolField.REGION_CODE.fieldName(), "region-outside-scope", region));
    }
    return region;
  }

  private static Contact contact(RowFields fields) {
    return new Contact(
        matching(fields, PoolField.MOBILE, MOBILE), matching(fields, PoolField.EMAIL, EMAIL));
  }

  private Optional<IdentityDigest> identity(RowFields fields) {
    String number = fields.optional(PoolField.ID_NUMBER, LINE);
    if (number == null) {
      return Optional.empty();
    }
    Optional<IdentityDigest> digest = identityNumbers.digest(number);
    if (digest.isEmpty()) {
      fields.fault(Fault.in(PoolField.ID_NUMBER.fieldName(), "not-an-id-number"));
    }
    return digest;
  }

  /** The fault does not repeat the value: reports travel further than telephone numbers may. */
  private static @Nullable String matching(RowFields fields, PoolField field, Pattern form) {
    String text = fields.optional(field, LINE);
    if (text != null && !form.matcher(text).matches()) {
      fields.fault(Fault.in(field.fieldName(), "not-a-contact"));
    }
    return text;
  }
}
