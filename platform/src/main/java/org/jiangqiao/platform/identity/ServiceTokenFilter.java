package org.jiangqiao.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import org.jiangqiao.platform.http.RequestId;

/** For REST clients of other services: the call is made as this service, with the request's id. */
@ApplicationScoped
public class ServiceTokenFilter implements ClientRequestFilter {

  private final ServiceToken token;

  ServiceTokenFilter(ServiceToken token) {
    this.token = token;
  }

  @Override
  public void filter(ClientRequestContext call) {
    call.getHeaders().putSingle("Authorization", "Bearer " + token.bearer());
    RequestId.current().ifPresent(id -> call.getHeaders().putSingle(RequestId.HEADER, id));
  }
}
