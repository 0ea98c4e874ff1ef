package org.jiangqiao.matching.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jiangqiao.matching.helprequest.HelpRequestFacts;
import org.jiangqiao.matching.helprequest.HelpRequests;
import org.jiangqiao.matching.notification.Notice;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.notification.Notifier;
import org.jiangqiao.matching.notification.Recipient;

/** Tells a craftsman about their invitation; they are no party of the case yet. */
@ApplicationScoped
class InvitationNotices {

  private final Notifier notifier;
  private final HelpRequests requests;

  InvitationNotices(Notifier notifier, HelpRequests requests) {
    this.notifier = notifier;
    this.requests = requests;
  }

  void toCraftsman(Invitation invitation, NoticeType type, String... more) {
    UUID helpRequestId = invitation.helpRequestId();
    HelpRequestFacts request = requests.facts(helpRequestId);
    notifier.send(
        new Notice(
            Recipient.account(invitation.craftsmanAccount()),
            type,
            arguments(request, more),
            "/craftsman/inbox/" + invitation.id()));
  }

  private static List<String> arguments(HelpRequestFacts request, String... more) {
    return Stream.concat(Stream.of(request.caseNumber(), request.title()), Stream.of(more))
        .toList();
  }
}
