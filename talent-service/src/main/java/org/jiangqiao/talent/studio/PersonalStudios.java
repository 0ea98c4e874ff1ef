package org.jiangqiao.talent.studio;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Studios that a craftsman leads or belongs to. */
class PersonalStudios {

  @Produces
  @Singleton
  PersonalRecords led(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "studiosLed",
        """
        SELECT s.id, s.name, s.employer, s.region_code AS "regionCode",
               s.founded_year AS "foundedYear", s.focus, s.accomplishments, s.trades,
               s.occupation_codes AS "occupationCodes", s.industry_codes AS "industryCodes",
               s.status, s.refusal_reason AS "refusalReason", s.level,
               s.accredited_on AS "accreditedOn", s.valid_until AS "validUntil",
               (SELECT json_agg(r ORDER BY r.year, r.id) FROM (
                  SELECT id, title, year, kind, benefit_cny AS "benefitCny",
                         evidence_id AS "evidenceId"
                  FROM studio_result WHERE studio_id = s.id) r) AS results,
               (SELECT json_agg(a ORDER BY a."assessedAt") FROM (
                  SELECT year, scores, total, maximum, decision, reason,
                         assessed_at AS "assessedAt", assessor_name AS assessor
                  FROM studio_assessment WHERE studio_id = s.id) a) AS assessments
        FROM studio s JOIN craftsman c ON c.id = s.leader_id
        WHERE c.account_id = ? ORDER BY s.id
        """);
  }

  @Produces
  @Singleton
  PersonalRecords memberships(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "studioMemberships",
        """
        SELECT s.id AS "studioId", s.name AS studio, m.status, m.invited_at AS "invitedAt",
               m.joined_at AS "joinedAt", m.left_at AS "leftAt"
        FROM studio_member m
        JOIN studio s ON s.id = m.studio_id
        JOIN craftsman c ON c.id = m.craftsman_id
        WHERE c.account_id = ? ORDER BY m.id
        """);
  }
}
