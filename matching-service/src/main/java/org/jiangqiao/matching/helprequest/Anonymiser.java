package org.jiangqiao.matching.helprequest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes out of a text what tells whose trouble it was: the enterprise's name, phone numbers, mail.
 */
public final class Anonymiser {

  public static final String ENTERPRISE = "某企业";
  public static final String CONTACT = "（联系方式略）";

  private static final Pattern MOBILE =
      Pattern.compile("(?<!\\d)(?:\\+?86[- ]?)?1[3-9]\\d{9}(?!\\d)");
  private static final Pattern LANDLINE = Pattern.compile("(?<!\\d)0\\d{2,3}[- ]\\d{7,8}(?!\\d)");
  private static final Pattern MAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+");

  private static final List<String> LEGAL_FORMS =
      List.of("股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "集团公司", "公司", "集团", "厂");

  /** Shorter ones are ordinary words. */
  private static final int SHORTEST_NAME = 4;

  private final List<String> names;

  private Anonymiser(List<String> names) {
    this.names = names;
  }

  public static Anonymiser of(String enterpriseName) {
    List<String> names = new ArrayList<>(List.of(enterpriseName));
    LEGAL_FORMS.stream()
        .filter(enterpriseName::endsWith)
        .map(form -> enterpriseName.substring(0, enterpriseName.length() - form.length()))
        .filter(name -> name.length() >= SHORTEST_NAME)
        .forEach(names::add);
    names.sort(Comparator.comparingInt(String::length).reversed());
    return new Anonymiser(names);
  }

  public String anonymous(String text) {
    String result = text;
    for (String name : names) {
      result = result.replace(name, ENTERPRISE);
    }
    for (Pattern contact : List.of(MOBILE, LANDLINE, MAIL)) {
      result = contact.matcher(result).replaceAll(CONTACT);
    }
    return result;
  }
}
