package org.jiangqiao.matching.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class AttachmentRepository implements PanacheRepositoryBase<Attachment, UUID> {

  List<Attachment> of(UUID helpRequestId) {
    return list("helpRequestId = ?1 order by id", helpRequestId);
  }

  List<Attachment> unused(Instant before, int atMost) {
    return find("helpRequestId is null and uploadedAt < ?1 order by id", before)
        .page(0, atMost)
        .list();
  }
}
