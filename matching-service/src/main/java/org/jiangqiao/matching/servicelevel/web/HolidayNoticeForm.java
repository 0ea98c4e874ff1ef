package org.jiangqiao.matching.servicelevel.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jiangqiao.matching.servicelevel.HolidayCalendar;
import org.jiangqiao.matching.servicelevel.HolidayNotice;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.rows.FileHead;
import org.jiangqiao.platform.rows.ReadLimits;
import org.jiangqiao.platform.rows.UnusableFile;

/** A year's notice as an operator hands it in. */
@SuppressWarnings("NullAway.Init") // the form's reader fills the fields
public class HolidayNoticeForm {

  private static final int LARGEST = 60_000;
  private static final ReadLimits LIMITS = new ReadLimits(LARGEST, 100, 1, LARGEST);

  @RestForm
  @NotNull @Schema(description = "CSV with 日期,类型,名称: the type is 放假 or 上班 (a weekend day that is worked)")
  FileUpload file;

  @RestForm
  @NotNull @Min(2020) @Max(2100) @Schema(description = "The year that the notice is about")
  Integer year;

  @RestForm
  @NotBlank @Size(max = 200) @Schema(description = "Where it was announced")
  String source;

  HolidayNotice.Announced announced() {
    if (file.size() > LARGEST) {
      throw Problem.of(ProblemType.TOO_LARGE);
    }
    try {
      String text = FileHead.of(file.uploadedFile(), LIMITS).text();
      return new HolidayNotice.Announced(
          year, source.strip(), file.fileName(), digest(), HolidayCalendar.days(year, text));
    } catch (UnusableFile e) {
      throw Problem.invalid("file", "holiday-file-unusable").causedBy(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String digest() throws IOException {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(sha256.digest(Files.readAllBytes(file.uploadedFile())));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
