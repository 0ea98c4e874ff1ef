package org.jiangqiao.achievements.corpusimport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jiangqiao.platform.rows.Fault;
import org.jspecify.annotations.Nullable;

/** What is wrong with one line of a file. */
@Entity
@Table(name = "corpus_import_error")
public class RowError {

  /** A line may have several faults. */
  @Embeddable
  record Key(
      @Column(name = "import_id") UUID importId,
      @Column(name = "line") long line,
      @Column(name = "position") int position) {}

  @EmbeddedId @Column Key key;

  @Nullable String field;

  @Column(name = "message_key")
  String messageKey;

  @Column(name = "message_arg")
  @Nullable String messageArg;

  protected RowError() {
    // For the persistence provider.
  }

  static RowError of(Key key, Fault fault) {
    RowError error = new RowError();
    error.key = key;
    error.field = fault.field();
    error.messageKey = fault.messageKey();
    error.messageArg = fault.argument();
    return error;
  }

  public long line() {
    return key.line();
  }

  int position() {
    return key.position();
  }

  public Fault fault() {
    return new Fault(field, messageKey, messageArg);
  }
}
