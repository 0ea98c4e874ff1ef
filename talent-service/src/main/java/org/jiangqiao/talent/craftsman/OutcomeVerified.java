package org.jiangqiao.talent.craftsman;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jiangqiao.platform.event.EventHandler;
import org.jiangqiao.platform.json.MoneyDeserializer;
import org.jspecify.annotations.Nullable;

/** A verified outcome is evidence for everyone who took part; the benefit is that of the case. */
@ApplicationScoped
class OutcomeVerified implements EventHandler {

  private final EvidenceLog log;
  private final ObjectMapper json;

  OutcomeVerified(EvidenceLog log, ObjectMapper json) {
    this.log = log;
    this.json = json;
  }

  @Override
  public String type() {
    return "org.jiangqiao.outcome.verified";
  }

  @Override
  public void handle(UUID eventId, String subject, JsonNode data) {
    Outcome outcome = EventData.read(json, data, Outcome.class);
    log.add(
        outcome.craftsmanIds(),
        new Deed(
            EvidenceKind.OUTCOME,
            outcome.title(),
            outcome.summary(),
            EventData.day(outcome.verifiedAt())),
        EvidenceSource.outcome(outcome.outcomeId()),
        new Measures(
            outcome.solved(), outcome.rating(), outcome.benefitCny(), outcome.workersTrained()));
  }

  /** The part of the event that is kept here. */
  record Outcome(
      UUID outcomeId,
      List<UUID> craftsmanIds,
      String title,
      String summary,
      boolean solved,
      @Nullable Integer rating,
      @JsonDeserialize(using = MoneyDeserializer.class) @Nullable BigDecimal benefitCny,
      int workersTrained,
      Instant verifiedAt) {}
}
