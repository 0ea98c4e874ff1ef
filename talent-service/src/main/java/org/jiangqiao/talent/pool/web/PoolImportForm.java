package org.jiangqiao.talent.pool.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.talent.pool.ImportOptions;
import org.jspecify.annotations.Nullable;

/** What is uploaded, and how it is to be taken. */
@SuppressWarnings("NullAway.Init") // the form's reader fills the fields
public class PoolImportForm {

  private static final int LONGEST = 100;
  private static final int LONGEST_COLUMNS = 10_000;

  @RestForm
  @NotNull @Schema(description = "CSV, JSON Lines (plain or gzipped) or XLSX, to 64 MB")
  FileUpload file;

  @RestForm
  @Schema(description = "Only look: nothing is written, the counts say what would happen")
  boolean dryRun;

  @RestForm
  @Schema(
      description =
          "The officer's union answers for everything in the file: entries are verified at once,"
              + " and rows that lack what that needs are faulty")
  boolean verified;

  @RestForm
  @Size(max = LONGEST) @Schema(description = "The list that rows count as that name none")
  @Nullable String roster;

  @RestForm
  @Size(max = LONGEST_COLUMNS) @Schema(
      description =
          "For files made by others, the name in the file by field, as a JSON object such as"
              + " {\"rosterId\": \"序号\", \"employer\": \"所在企业\"}")
  @Nullable String columns;

  @RestForm
  @Size(max = LONGEST_COLUMNS) @Schema(description = "Names in the file that are left out, one a line")
  @Nullable String ignored;

  ImportOptions options(ObjectMapper json) {
    return new ImportOptions(
        dryRun,
        verified,
        roster == null || roster.isBlank() ? null : roster.strip(),
        columns(json),
        ignored == null ? List.of() : names(ignored));
  }

  private static List<String> names(String lines) {
    return lines.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private Map<String, String> columns(ObjectMapper json) {
    if (columns == null || columns.isBlank()) {
      return Map.of();
    }
    try {
      return json.readValue(columns, new TypeReference<>() {});
    } catch (JsonProcessingException e) {
      throw Problem.invalid("columns", "import.columns-not-json").causedBy(e);
    }
  }
}
