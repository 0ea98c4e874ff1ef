package org.jiangqiao.achievements.corpusimport.file;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What exchange documents say about one patent, collected from one file or from several parts. */
final class Patent {

  /** As long as a name may be; a list of names that is longer ends with 等. */
  private static final int LONGEST_NAMES = 290;

  private static final int MOST_CLASSES = 50;

  private final PatentText text = new PatentText();
  private final Set<String> classes = new LinkedHashSet<>();
  private final Set<String> applicants = new LinkedHashSet<>();
  private final Set<String> inventors = new LinkedHashSet<>();
  private final List<String> address = new ArrayList<>();
  private @Nullable String number;
  private @Nullable String title;
  private @Nullable Integer year;

  PatentText text() {
    return text;
  }

  /** The first wins: the bibliography comes before the description, which repeats the title. */
  void title(String found) {
    if (title == null && !found.isEmpty()) {
      title = found;
    }
  }

  /** A publication number such as CN102025678A, or that of an application. */
  void number(String found) {
    number = found;
  }

  boolean hasNumber() {
    return number != null;
  }

  /** From a date such as 20110420. */
  void published(String date) {
    if (date.matches("(19|20)\\d{6}")) {
      year = Integer.valueOf(date.substring(0, 4));
    }
  }

  void classify(String ipc) {
    if (!ipc.isEmpty() && classes.size() < MOST_CLASSES) {
      classes.add(ipc);
    }
  }

  void applicant(String name) {
    applicants.add(name);
  }

  void inventor(String name) {
    inventors.add(name);
  }

  /** Of the first applicant, from the province downwards; these files write 0 for nothing. */
  void address(List<String> names) {
    if (address.isEmpty()) {
      names.stream().takeWhile(name -> !name.isEmpty() && !name.equals("0")).forEach(address::add);
    }
  }

  ObjectNode fields(RegionNames regions) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    fields.put(ImportField.KIND.fieldName(), "PATENT");
    put(fields, ImportField.SOURCE_ID, number);
    put(fields, ImportField.PATENT_NUMBER, number);
    put(fields, ImportField.TITLE, title);
    put(fields, ImportField.TEXT, text.whole());
    put(fields, ImportField.APPLICANT, names(applicants));
    put(fields, ImportField.AUTHOR, names(inventors));
    put(fields, ImportField.REGION_CODE, address.isEmpty() ? null : regions.code(address));
    if (year != null) {
      fields.put(ImportField.YEAR.fieldName(), year);
    }
    classes.forEach(fields.withArray(ImportField.IPC.fieldName())::add);
    return fields;
  }

  private static void put(ObjectNode fields, ImportField field, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      fields.put(field.fieldName(), value);
    }
  }

  private static String names(Collection<String> names) {
    StringBuilder joined = new StringBuilder();
    for (String name : names) {
      if (joined.length() + name.length() >= LONGEST_NAMES) {
        return joined.append("等").toString();
      }
      joined.append(joined.isEmpty() ? "" : "；").append(name);
    }
    return joined.toString();
  }
}
