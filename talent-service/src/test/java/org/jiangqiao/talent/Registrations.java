package org.jiangqiao.talent;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Profiles as clients send them. */
final class Registrations {

  static final String BAO_AN = "440306";
  static final String SUZHOU = "320505";

  private Registrations() {}

  static String anAccount() {
    return "account-" + UUID.randomUUID();
  }

  static Map<String, Object> complete(String name, String region) {
    Map<String, Object> body = new HashMap<>();
    body.put("name", name);
    body.put("employer", "演示精密机械有限公司");
    body.put("jobTitle", "车间技术负责人");
    body.put("biography", "从事普通车床与数控车床加工二十年。");
    body.put("skillLevel", "SENIOR_TECHNICIAN");
    body.put("occupationCode", "6-18");
    body.put("industryCode", "34");
    body.put("regionCode", region);
    body.put("reach", "CITY");
    body.put("monthlyCapacity", 4);
    body.put("trades", List.of("数控加工"));
    body.put(
        "honours", List.of(Map.of("level", "PROVINCIAL_CRAFTSMAN", "title", "省级工匠", "year", 2022)));
    body.put(
        "specialities", List.of(Map.of("description", "轴类零件车削", "keywords", List.of("车削", "尺寸"))));
    body.put("contact", Map.of("mobile", "10000000011", "email", "demo@example.org"));
    return body;
  }

  static Map<String, Object> complete(String name) {
    return complete(name, BAO_AN);
  }

  static Map<String, Object> with(Map<String, Object> body, String property, Object value) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.put(property, value);
    return changed;
  }

  static Map<String, Object> without(Map<String, Object> body, String property) {
    Map<String, Object> changed = new HashMap<>(body);
    changed.remove(property);
    return changed;
  }
}
