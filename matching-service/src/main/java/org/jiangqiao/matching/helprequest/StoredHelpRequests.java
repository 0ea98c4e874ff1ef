package org.jiangqiao.matching.helprequest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jiangqiao.matching.enterprise.Enterprise;
import org.jiangqiao.matching.enterprise.Members;

/** Cases read from PostgreSQL. */
@ApplicationScoped
class StoredHelpRequests implements HelpRequests {

  private final HelpRequestRepository requests;
  private final Members members;

  StoredHelpRequests(HelpRequestRepository requests, Members members) {
    this.requests = requests;
    this.members = members;
  }

  @Override
  public HelpRequestFacts facts(UUID helpRequestId) {
    return of(requests.get(helpRequestId));
  }

  @Override
  public Map<UUID, HelpRequestFacts> facts(Collection<UUID> helpRequestIds) {
    Map<UUID, HelpRequestFacts> facts = new LinkedHashMap<>();
    if (!helpRequestIds.isEmpty()) {
      of(requests.list("id in ?1", helpRequestIds)).forEach(one -> facts.put(one.id(), one));
    }
    return facts;
  }

  @Override
  public List<HelpRequestFacts> waitingForSomebody(String regionPrefix, int atMost) {
    return of(requests.waitingForSomebody(regionPrefix, atMost));
  }

  HelpRequestFacts of(HelpRequest request) {
    return facts(request, members.enterprise(request.enterpriseId()).name());
  }

  /** In the order given. */
  List<HelpRequestFacts> of(List<HelpRequest> found) {
    Map<UUID, Enterprise> enterprises =
        members.enterprises(found.stream().map(HelpRequest::enterpriseId).distinct().toList());
    return found.stream()
        .map(request -> facts(request, name(enterprises, request.enterpriseId())))
        .toList();
  }

  private static String name(Map<UUID, Enterprise> enterprises, UUID id) {
    Enterprise enterprise = enterprises.get(id);
    return enterprise == null ? "" : enterprise.name();
  }

  private static HelpRequestFacts facts(HelpRequest request, String enterpriseName) {
    return new HelpRequestFacts(
        request.id(),
        request.caseNumber(),
        request.title(),
        request.description(),
        request.kind(),
        request.urgency(),
        request.status(),
        request.equipment(),
        request.trade(),
        request.occupationCode(),
        request.industryCode(),
        request.regionCode(),
        request.enterpriseId(),
        enterpriseName,
        request.createdAt(),
        request.submittedAt(),
        request.statusSince(),
        request.updatedAt(),
        request.reopenableUntil(),
        request.version());
  }
}
