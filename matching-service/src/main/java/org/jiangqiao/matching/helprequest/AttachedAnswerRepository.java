package org.jiangqiao.matching.helprequest;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AttachedAnswerRepository implements PanacheRepositoryBase<AttachedAnswer, UUID> {}
