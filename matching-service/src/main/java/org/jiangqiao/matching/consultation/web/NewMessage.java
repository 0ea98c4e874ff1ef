package org.jiangqiao.matching.consultation.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody writes in the thread of a case. */
public record NewMessage(
    @NotBlank @Size(max = 4000) String text, @Size(max = 10) @Nullable List<UUID> attachmentIds) {

  List<UUID> attachments() {
    return attachmentIds == null ? List.of() : attachmentIds;
  }
}
