package org.jiangqiao.matching.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jiangqiao.platform.file.StoredFile;
import org.jspecify.annotations.Nullable;

/** An uploaded file, at first nobody's but its owner's, then part of a case. */
@Entity
class Attachment {

  /** The same id as the file in the store. */
  @Id UUID id;

  @Column(name = "owner_account")
  String ownerAccount;

  @Column(name = "file_name")
  String fileName;

  @Column(name = "media_type")
  String mediaType;

  @Column long size;
  @Column String digest;

  @Column(name = "help_request_id")
  @Nullable UUID helpRequestId;

  @Enumerated(EnumType.STRING)
  @Nullable AttachmentPart part;

  @Column(name = "part_id")
  @Nullable UUID partId;

  @Column(name = "uploaded_at")
  Instant uploadedAt;

  protected Attachment() {}

  Attachment(StoredFile file, String ownerAccount, Instant now) {
    this.id = file.id();
    this.ownerAccount = ownerAccount;
    this.fileName = file.fileName();
    this.mediaType = file.mediaType();
    this.size = file.size();
    this.digest = file.sha256();
    this.uploadedAt = now;
  }

  void use(Attachments.Place place) {
    helpRequestId = place.helpRequestId();
    part = place.part();
    partId = place.partId();
  }

  /** Back to its owner, who may use it again within a day. */
  void release(Instant now) {
    helpRequestId = null;
    part = null;
    partId = null;
    uploadedAt = now;
  }

  boolean usedAt(Attachments.Place place) {
    return place.helpRequestId().equals(helpRequestId)
        && part == place.part()
        && place.partId().equals(partId);
  }
}
