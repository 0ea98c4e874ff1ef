package org.jiangqiao.platform.app;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class Tools implements PanacheRepositoryBase<Tool, UUID> {

  List<Tool> after(@Nullable UUID id, int rows) {
    return id == null
        ? find("order by id").page(0, rows).list()
        : find("id > ?1 order by id", id).page(0, rows).list();
  }
}
