package org.jiangqiao.talent.pool;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jiangqiao.platform.page.Page;
import org.jiangqiao.platform.page.PageRequest;
import org.jspecify.annotations.Nullable;

/** Reading that outlasts the request which asked for it, and was allowed there. */
@ApplicationScoped
public class ImportWatch {

  private static final int PAGE = 100;

  private final PoolImports imports;
  private final RowErrors errors;

  ImportWatch(PoolImports imports, RowErrors errors) {
    this.imports = imports;
    this.errors = errors;
  }

  public Optional<PoolImport> state(UUID id) {
    return QuarkusTransaction.requiringNew().call(() -> imports.findByIdOptional(id));
  }

  /** All faults in the order of the file, however many. */
  public void eachError(UUID id, Consumer<RowError> reader) {
    @Nullable String cursor = null;
    do {
      PageRequest request = PageRequest.of(PAGE, cursor);
      Page<RowError> page = QuarkusTransaction.requiringNew().call(() -> errors.page(id, request));
      page.items().forEach(reader);
      cursor = page.nextCursor();
    } while (cursor != null);
  }
}
