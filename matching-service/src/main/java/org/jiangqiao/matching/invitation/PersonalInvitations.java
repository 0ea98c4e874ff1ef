package org.jiangqiao.matching.invitation;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jiangqiao.platform.database.Sql;
import org.jiangqiao.platform.person.AccountRows;
import org.jiangqiao.platform.person.PersonalRecords;

/** Invitations, and what became of them. */
class PersonalInvitations {

  @Produces
  @Singleton
  PersonalRecords invitations(Sql sql, ObjectMapper json) {
    return new AccountRows(
        sql,
        json,
        "invitations",
        """
        SELECT i.id, r.case_number AS "caseNumber", i.purpose, i.status, i.reasons::jsonb AS reasons,
          i.invited_at AS "invitedAt", i.responded_at AS "respondedAt",
          i.decline_reason AS "declineReason", i.decline_comment AS "declineComment"
        FROM invitation i JOIN help_request r ON r.id = i.help_request_id
        WHERE i.craftsman_account = ? ORDER BY i.id
        """);
  }
}
