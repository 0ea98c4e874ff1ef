package org.jiangqiao.matching.team;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.persistence.Converter;
import java.util.List;
import org.jiangqiao.matching.candidate.Skill;
import org.jiangqiao.matching.json.JsonColumn;

@Converter
class SkillList extends JsonColumn<List<Skill>> {

  SkillList() {
    super(new TypeReference<>() {});
  }
}
