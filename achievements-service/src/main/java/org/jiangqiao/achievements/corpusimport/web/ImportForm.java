package org.jiangqiao.achievements.corpusimport.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.achievements.corpus.DocumentKind;
import org.jiangqiao.achievements.corpusimport.ImportOptions;
import org.jiangqiao.platform.problem.Problem;
import org.jspecify.annotations.Nullable;

/** What is uploaded or named, and how it is to be taken. */
public class ImportForm {

  private static final int LONGEST = 300;
  private static final int LONGEST_COLUMNS = 10_000;

  @RestForm
  @Schema(description = "JSON Lines or CSV, plain or gzipped; patent XML, or a zip of it; to 64 MB")
  @Nullable FileUpload file;

  @RestForm
  @Size(max = LONGEST) @Schema(description = "Instead of an upload: a file of the server's import directory")
  @Nullable String serverFile;

  @RestForm
  @Schema(description = "Only look: nothing is written, the counts say what would happen")
  boolean dryRun;

  @RestForm
  @Schema(
      description =
          "Let the patents of this file take the place of all patents there are: built beside them,"
              + " then switched at once")
  boolean replace;

  @RestForm
  @Size(max = LONGEST) @Schema(description = "What rows count as that name no source")
  @Nullable String source;

  @RestForm
  @Size(max = LONGEST) @Schema(description = "What rows count as that name no licence")
  @Nullable String licence;

  @RestForm
  @Schema(description = "What rows count as that name no kind")
  @Nullable DocumentKind kind;

  @RestForm
  @Size(max = LONGEST_COLUMNS) @Schema(
      description =
          "For files made by others, the name in the file by field, as a JSON object such as"
              + " {\"sourceId\": \"publication_number\", \"text\": \"abstract\"}")
  @Nullable String columns;

  @RestForm
  @Size(max = LONGEST_COLUMNS) @Schema(description = "Names in the file that are left out, one a line")
  @Nullable String ignored;

  ImportOptions options(ObjectMapper json) {
    return new ImportOptions(
        dryRun,
        replace,
        stated(source),
        stated(licence),
        kind,
        columns(json),
        ignored == null ? List.of() : names(ignored));
  }

  private static List<String> names(String lines) {
    return lines.lines().map(String::strip).filter(name -> !name.isEmpty()).toList();
  }

  private static @Nullable String stated(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
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
