package org.jiangqiao.matching.servicelevel;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.jiangqiao.matching.json.JsonColumn;

@Converter
class NoticeDays extends JsonColumn<List<NoticeDay>> {

  NoticeDays() {
    super(new TypeReference<>() {});
  }
}
