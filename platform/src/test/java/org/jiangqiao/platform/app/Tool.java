package org.jiangqiao.platform.app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jiangqiao.platform.Ids;

@Entity
@Table(name = "tool")
class Tool {

  @Id UUID id = Ids.next();

  @Column(nullable = false, unique = true)
  String name;

  @Column(nullable = false)
  int weight;

  @Version long version;

  Tool() {}

  Tool(String name, int weight) {
    this.name = name;
    this.weight = weight;
  }
}
