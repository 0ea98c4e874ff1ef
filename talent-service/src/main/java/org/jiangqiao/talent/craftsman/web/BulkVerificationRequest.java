package org.jiangqiao.talent.craftsman.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jiangqiao.talent.craftsman.BulkVerification;

record BulkVerificationRequest(@NotEmpty @Size(max = 200) List<@Valid @NotNull SeenEntry> entries) {

  @Schema(description = "An entry as the officer saw it")
  record SeenEntry(@NotNull UUID id, @NotNull Long version) {}

  List<BulkVerification.Seen> seen() {
    return entries.stream()
        .map(entry -> new BulkVerification.Seen(entry.id(), entry.version()))
        .toList();
  }
}
