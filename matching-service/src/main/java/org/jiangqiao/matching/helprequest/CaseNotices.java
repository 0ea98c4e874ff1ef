package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.matching.enterprise.Members;
import org.jiangqiao.matching.notification.Notice;
import org.jiangqiao.matching.notification.NoticeType;
import org.jiangqiao.matching.notification.Notifier;
import org.jiangqiao.matching.notification.Recipient;
import org.jspecify.annotations.Nullable;

/** Tells the parties of a case; argument 0 is always the case number, 1 the title. */
@ApplicationScoped
public class CaseNotices {

  private final Notifier notifier;
  private final Members members;
  private final ParticipantRepository participants;

  CaseNotices(Notifier notifier, Members members, ParticipantRepository participants) {
    this.notifier = notifier;
    this.members = members;
    this.participants = participants;
  }

  public void toEnterprise(HelpRequestFacts request, NoticeType type, String... args) {
    members
        .accountsOf(request.enterpriseId())
        .forEach(account -> send(Recipient.account(account), request, type, args));
  }

  public void toUnion(HelpRequestFacts request, NoticeType type, String... args) {
    send(Recipient.union(request.regionCode()), request, type, args);
  }

  public void toCraftsmen(HelpRequestFacts request, NoticeType type, String... args) {
    toCraftsmenExcept(null, request, type, args);
  }

  public void toCraftsmenExcept(
      @Nullable UUID craftsmanId, HelpRequestFacts request, NoticeType type, String... args) {
    participants.of(request.id()).stream()
        .filter(participant -> !participant.craftsmanId().equals(craftsmanId))
        .forEach(
            participant -> send(Recipient.account(participant.accountId()), request, type, args));
  }

  private void send(
      Recipient recipient, HelpRequestFacts request, NoticeType type, String... args) {
    List<String> all = new ArrayList<>(List.of(request.caseNumber(), request.title()));
    all.addAll(List.of(args));
    notifier.send(new Notice(recipient, type, all, "/help-requests/" + request.id()));
  }
}
