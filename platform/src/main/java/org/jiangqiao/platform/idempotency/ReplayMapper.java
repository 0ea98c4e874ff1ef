package org.jiangqiao.platform.idempotency;

import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Writes a first response again. */
class ReplayMapper {

  @ServerExceptionMapper
  Response replay(ReplayedResponse replayed) {
    FirstResponse first = replayed.first();
    Response.ResponseBuilder response =
        Response.status(first.status()).header("Idempotency-Replayed", "true");
    first.headers().forEach(response::header);
    return response.entity(first.body()).build();
  }
}
