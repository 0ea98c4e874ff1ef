package org.jiangqiao.matching.servicelevel;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** One year's days off and make-up days, as an operator brought them in; never changed. */
@Entity
@Table(name = "holiday_notice")
public class HolidayNotice {

  @Id private Integer version;
  @Column private int year;
  @Column private String source;

  @Column(name = "file_name")
  private String fileName;

  @Column private String digest;

  @Convert(converter = NoticeDays.class)
  @Column
  private List<NoticeDay> days;

  @Column(name = "imported_by")
  private String importedBy;

  @Column private String importer;

  @Column(name = "imported_at")
  private Instant importedAt;

  @Column(name = "moved_clocks")
  private int movedClocks;

  protected HolidayNotice() {}

  /**
   * What an operator hands in.
   *
   * @param source where it was announced, for example 国办发明电〔2026〕8号
   */
  public record Announced(
      int year, String source, String fileName, String digest, List<NoticeDay> days) {}

  /** Who brought it in, and when. */
  record Import(String account, String name, Instant at) {}

  HolidayNotice(int version, Announced announced, Import by) {
    this.version = version;
    this.year = announced.year();
    this.source = announced.source();
    this.fileName = announced.fileName();
    this.digest = announced.digest();
    this.days = List.copyOf(announced.days());
    this.importedBy = by.account();
    this.importer = by.name();
    this.importedAt = by.at();
  }

  void moved(int clocks) {
    movedClocks = clocks;
  }

  public int version() {
    return version;
  }

  public int year() {
    return year;
  }

  public String source() {
    return source;
  }

  public String fileName() {
    return fileName;
  }

  public String digest() {
    return digest;
  }

  public List<NoticeDay> days() {
    return days;
  }

  public String importer() {
    return importer;
  }

  public Instant importedAt() {
    return importedAt;
  }

  public int movedClocks() {
    return movedClocks;
  }
}
