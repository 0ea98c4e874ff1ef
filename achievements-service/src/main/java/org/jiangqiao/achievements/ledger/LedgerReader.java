package org.jiangqiao.achievements.ledger;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.identity.Roles;
import org.jiangqiao.platform.page.Cursor;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;

/** Reading the ledger, as far as the caller's union answers for it. */
@RequestScoped
public class LedgerReader {

  private final UnansweredQuestions questions;
  private final Variants variants;
  private final Caller caller;

  LedgerReader(UnansweredQuestions questions, Variants variants, Caller caller) {
    this.questions = questions;
    this.variants = variants;
    this.caller = caller;
  }

  @Transactional
  public Page<UnansweredQuestion> list(LedgerQuery query, PageRequest page) {
    String scope = caller.has(Roles.PLATFORM_ADMIN) ? "" : caller.scope().prefix();
    List<UnansweredQuestion> rows = questions.page(query, scope, page);
    return Page.of(rows, page.limit(), q -> Cursor.encode(q.lastAskedAt(), q.id()));
  }

  /** Other wordings of these questions, most frequent first; those without are absent. */
  @Transactional
  public Map<UUID, List<Variant>> variants(List<UnansweredQuestion> of) {
    return variants.of(of.stream().map(UnansweredQuestion::id).toList());
  }
}
