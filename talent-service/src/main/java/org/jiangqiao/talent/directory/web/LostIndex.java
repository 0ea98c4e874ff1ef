package org.jiangqiao.talent.directory.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jiangqiao.platform.problem.Problem;
import org.jiangqiao.platform.problem.ProblemType;
import org.jiangqiao.platform.problem.ProblemWriter;
import org.jiangqiao.search.IndexUnavailable;

/** What callers are told while the cluster that holds the index is away. */
@ApplicationScoped
class LostIndex {

  private static final Logger LOG = Logger.getLogger(LostIndex.class);

  private final ProblemWriter writer;

  LostIndex(ProblemWriter writer) {
    this.writer = writer;
  }

  @ServerExceptionMapper
  Response unavailable(IndexUnavailable lost) {
    LOG.warn(lost.getMessage());
    return writer.response(
        Problem.of(ProblemType.UPSTREAM_UNAVAILABLE).header("Retry-After", "5").causedBy(lost));
  }
}
