package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Reading the ledger, as far as the caller's union answers for it. */
@RequestScoped
public class LedgerReader {

  private final UnansweredQuestions questions;
  private final Caller caller;

  LedgerReader(UnansweredQuestions questions, Caller caller) {
    this.questions = questions;
    this.caller = caller;
  }

  @Transactional
  public Page<UnansweredQuestion> list(LedgerQuery query, PageRequest page) {
    String scope = caller.has(Roles.PLATFORM_ADMIN) ? "" : caller.scope().prefix();
    List<UnansweredQuestion> rows = questions.page(query, scope, page);
    return Page.of(rows, page.limit(), q -> Cursor.encode(q.lastAskedAt(), q.id()));
  }
}
