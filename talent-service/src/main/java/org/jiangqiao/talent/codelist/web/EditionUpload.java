package org.jiangqiao.talent.codelist.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.talent.codelist.EditionImport;
import org.jspecify.annotations.Nullable;

/** A complete edition as files. */
@SuppressWarnings("NullAway.Init") // filled from the form, then validated
class EditionUpload {

  @RestForm
  @NotBlank @Size(max = 60) @Schema(examples = "2026-04")
  String edition;

  @RestForm
  @NotNull @Schema(description = "CSV with the columns code, name, level, parent")
  FileUpload entries;

  @RestForm
  @Schema(description = "CSV with the columns old, new: where withdrawn codes went")
  @Nullable FileUpload replaced;

  EditionImport.Upload toUpload() {
    return new EditionImport.Upload(
        edition, entries.uploadedFile(), replaced == null ? null : replaced.uploadedFile());
  }
}
