package org.jiangqiao.achievements.answer;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Stored feedback. */
@ApplicationScoped
class FeedbackEntries implements PanacheRepositoryBase<Feedback, UUID> {}
