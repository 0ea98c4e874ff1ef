package org.jiangqiao.platform.database;

import java.sql.SQLException;

/** The database refused a statement of the platform's. */
public class SqlFailure extends RuntimeException {

  SqlFailure(SQLException cause) {
    super(cause);
  }
}
