package org.jiangqiao.matching.enterprise.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jiangqiao.matching.code.CodeName;
import org.jiangqiao.matching.enterprise.Enterprise;
import org.jiangqiao.matching.message.Messages;
import org.jiangqiao.platform.codelist.CodeLists;
import org.jiangqiao.platform.concurrency.ETags;
import org.jiangqiao.platform.identity.Caller;
import org.jiangqiao.platform.uscc.UnifiedSocialCreditCode;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class EnterpriseViews {

  private final CodeLists codes;
  private final Caller caller;

  EnterpriseViews(CodeLists codes, Caller caller) {
    this.codes = codes;
    this.caller = caller;
  }

  EnterpriseView of(Enterprise enterprise) {
    return new EnterpriseView(
        enterprise.id(),
        enterprise.name(),
        enterprise.uscc(),
        warning(enterprise.uscc()),
        enterprise.sizeClass(),
        CodeName.of(codes.industries(), enterprise.industryCode()),
        CodeName.full(codes.regions(), enterprise.regionCode()),
        enterprise.specialisedLevel(),
        enterprise.contactName(),
        enterprise.contactMobile(),
        enterprise.status(),
        enterprise.rejectReason(),
        enterprise.version(),
        enterprise.createdAt(),
        enterprise.demo());
  }

  Response ok(Enterprise enterprise) {
    return Response.ok(of(enterprise)).header("ETag", ETags.of(enterprise.version())).build();
  }

  Response created(Enterprise enterprise) {
    return Response.created(URI.create("/api/v1/enterprises/" + enterprise.id()))
        .entity(of(enterprise))
        .header("ETag", ETags.of(enterprise.version()))
        .build();
  }

  private @Nullable String warning(String uscc) {
    return switch (UnifiedSocialCreditCode.check(uscc)) {
      case UnifiedSocialCreditCode.WrongCheckCharacter(char expected) ->
          Messages.text(caller.locale(), "case.uscc-warning", String.valueOf(expected));
      case UnifiedSocialCreditCode.Valid valid -> null;
      case UnifiedSocialCreditCode.Malformed malformed -> null;
    };
  }
}
