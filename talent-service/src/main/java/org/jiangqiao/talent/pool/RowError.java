package org.jiangqiao.talent.pool;

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
@Table(name = "pool_import_error")
public class RowError {

  /** A line may have several faults. */
  @Embeddable
  record Key(
      @Column(name = "import_id") UUID importId,
      @Column(name = "line") long line,
      @Column(name = "position") int position) {}

  @EmbeddedId private Key key;

  @Column(name = "field")
  private @Nullable String field;

  @Column(name = "message_key")
  private String messageKey;

  @Column(name = "message_arg")
  private @Nullable String messageArg;

  @SuppressWarnings("NullAway.Init") // Hibernate fills the fields.
  protected RowError() {}

  RowError(Key key, Fault fault) {
    this.key = key;
    this.field = fault.field();
    this.messageKey = fault.messageKey();
    this.messageArg = fault.argument();
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
