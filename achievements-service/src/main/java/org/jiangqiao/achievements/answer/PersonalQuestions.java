package org.jiangqiao.achievements.answer;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Questions that somebody has asked. */
class PersonalQuestions {

  @Produces
  @Singleton
  PersonalRecords questions(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "questions",
        """
        SELECT a.id, a.question, a.created_at AS "createdAt",
          (SELECT jsonb_agg(jsonb_build_object('verdict', f.verdict, 'comment', f.comment, 'at', f.at))
           FROM answer_feedback f WHERE f.answer_id = a.id AND f.given_by = a.asked_by) AS feedback
        FROM answer a WHERE a.asked_by = ? ORDER BY a.id
        """);
  }
}
