package org.jiangqiao.talent.craftsman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.jiangqiao.platform.person.PersonalRecords;
import org.jspecify.annotations.Nullable;

/** A craftsman's own entry in the pool, and those that were merged into it. */
@ApplicationScoped
class PersonalProfile implements PersonalRecords {

  private final CraftsmanRepository craftsmen;
  private final HistoryRepository history;
  private final EvidenceRepository evidence;
  private final ContactVault vault;
  private final ObjectMapper json;

  PersonalProfile(
      CraftsmanRepository craftsmen,
      HistoryRepository history,
      EvidenceRepository evidence,
      ContactVault vault,
      ObjectMapper json) {
    this.craftsmen = craftsmen;
    this.history = history;
    this.evidence = evidence;
    this.vault = vault;
    this.json = json;
  }

  @Override
  public String kind() {
    return "poolEntries";
  }

  @Override
  public List<JsonNode> of(String account) {
    return craftsmen.ofAccount(account).stream().flatMap(own -> all(own).stream()).toList();
  }

  private List<JsonNode> all(Craftsman own) {
    List<JsonNode> entries = new ArrayList<>();
    entries.add(entry(own));
    craftsmen.mergedInto(own.id()).forEach(merged -> entries.add(entry(merged)));
    return entries;
  }

  /** Digests of a number are no number: that there is one is all that can be told. */
  private ObjectNode entry(Craftsman craftsman) {
    ObjectNode entry = json.createObjectNode();
    entry.put("id", craftsman.id().toString());
    entry.put("status", craftsman.status().name());
    entry.put("statusSince", craftsman.statusSince().toString());
    entry.set("profile", json.valueToTree(craftsman.state()));
    entry.set("contact", json.valueToTree(vault.contactOf(craftsman)));
    craftsman.rosterKey().ifPresent(key -> entry.set("listedAs", json.valueToTree(key)));
    entry.put("identityNumberDigestKept", craftsman.identity().isPresent());
    entry.set("history", history(craftsman));
    entry.set(
        "evidence",
        json.valueToTree(
            evidence.of(craftsman.id()).stream()
                .map(
                    one ->
                        new KeptEvidence(
                            one.kind(),
                            one.title(),
                            one.summary(),
                            one.occurredOn().toString(),
                            one.sourceType() + " " + one.sourceId()))
                .toList()));
    return entry;
  }

  private JsonNode history(Craftsman craftsman) {
    return json.valueToTree(
        history.of(craftsman.id()).stream()
            .map(
                step ->
                    new KeptStep(
                        step.at().toString(),
                        step.actorName(),
                        step.action(),
                        step.reason(),
                        step.replaced()))
            .toList());
  }

  /** As it is exported. */
  record KeptEvidence(
      EvidenceKind kind, String title, String summary, String occurredOn, String source) {}

  /** As it is exported, with what the profile said before. */
  record KeptStep(
      String at,
      String actor,
      HistoryAction action,
      @Nullable String reason,
      @Nullable ProfileState replaced) {}
}
