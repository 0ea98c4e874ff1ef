package org.jiangqiao.talent.pool;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jiangqiao.platform.rows.RowField;
import org.jiangqiao.platform.rows.RowSchema;

/** What a row may say about a craftsman, by the names that files use. */
@SuppressWarnings("ImmutableEnumChecker") // what List.of returns is immutable
public enum PoolField implements RowField {
  ID("id", Shape.TEXT, "平台编号"),
  ROSTER("roster", Shape.TEXT, "名册"),
  ROSTER_ID("rosterId", Shape.TEXT, "名册编号", "编号"),
  NAME("name", Shape.TEXT, "姓名"),
  GENDER("gender", Shape.TEXT, "性别"),
  BIRTH_YEAR("birthYear", Shape.NUMBER, "出生年份"),
  /** Only taken, and kept as a digest. */
  ID_NUMBER("idNumber", Shape.TEXT, "身份证号", "身份证号码"),
  EMPLOYER("employer", Shape.TEXT, "工作单位", "单位"),
  JOB_TITLE("jobTitle", Shape.TEXT, "职务", "岗位"),
  BIOGRAPHY("biography", Shape.TEXT, "简介", "事迹"),
  HONOURS("honours", Shape.LIST, "荣誉"),
  SPECIALITIES("specialities", Shape.LIST, "专长"),
  SKILL_LEVEL("skillLevel", Shape.TEXT, "技能等级"),
  OCCUPATION_CODE("occupationCode", Shape.TEXT, "职业代码"),
  INDUSTRY_CODE("industryCode", Shape.TEXT, "行业代码"),
  REGION_CODE("regionCode", Shape.TEXT, "地区代码"),
  REACH("reach", Shape.TEXT, "服务范围"),
  TRADES("trades", Shape.LIST, "工种"),
  MONTHLY_CAPACITY("monthlyCapacity", Shape.NUMBER, "每月天数"),
  MOBILE("mobile", Shape.TEXT, "手机", "联系电话"),
  EMAIL("email", Shape.TEXT, "邮箱"),
  ACCOUNT_ID("accountId", Shape.TEXT, "账号"),
  EVIDENCE("evidence", Shape.LIST, "能力佐证"),
  /** Only told: a list moves nobody through the life of an entry. */
  STATUS("status", Shape.TEXT, "状态");

  public static final RowSchema SCHEMA = RowSchema.of(values());

  private final String fieldName;
  private final Shape shape;
  private final List<String> aliases;

  PoolField(String fieldName, Shape shape, String... aliases) {
    this.fieldName = fieldName;
    this.shape = shape;
    this.aliases = List.of(aliases);
  }

  @Override
  public String fieldName() {
    return fieldName;
  }

  @Override
  public Shape shape() {
    return shape;
  }

  @Override
  public List<String> aliases() {
    return aliases;
  }

  /** The names of all fields over the columns of a table. */
  public static List<String> header(Locale language) {
    return Arrays.stream(values())
        .map(
            field ->
                language.getLanguage().equals("en") ? field.fieldName : field.aliases.getFirst())
        .toList();
  }
}
