package org.jiangqiao.matching.engagement;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Engagements with their visits and reports. */
class PersonalEngagements {

  @Produces
  @Singleton
  PersonalRecords engagements(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "engagements",
        """
        SELECT r.case_number AS "caseNumber", g.status, c.lead, g.agreed_at AS "agreedAt",
          (SELECT jsonb_agg(jsonb_build_object(
              'plannedStart', v.planned_start, 'plannedEnd', v.planned_end, 'place', v.place,
              'status', v.status, 'checkedInAt', v.checked_in_at, 'latitude', v.latitude,
              'longitude', v.longitude, 'findings', v.findings, 'measures', v.measures,
              'advice', v.advice, 'workersTrained', v.workers_trained,
              'reportedAt', v.reported_at) ORDER BY v.planned_start)
           FROM visit v WHERE v.engagement_id = g.id) AS visits
        FROM engagement_craftsman c JOIN engagement g ON g.id = c.engagement_id
          JOIN help_request r ON r.id = g.help_request_id
        WHERE c.account_id = ? ORDER BY g.agreed_at
        """);
  }
}
