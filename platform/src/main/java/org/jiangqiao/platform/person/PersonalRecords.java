package org.jiangqiao.platform.person;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** One kind of records that a feature holds about people; each feature brings its own. */
public interface PersonalRecords {

  /** What the records are, as the export calls them. */
  String kind();

  /** All of them about the person behind an account, in whatever order they came. */
  List<JsonNode> of(String account);
}
