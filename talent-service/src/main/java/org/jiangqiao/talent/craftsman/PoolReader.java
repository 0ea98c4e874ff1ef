package org.jiangqiao.talent.craftsman;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the pool from one end to the other, however large, a page in memory at a time. */
@ApplicationScoped
public class PoolReader {

  private static final int PAGE = 500;

  private final CraftsmanRepository craftsmen;
  private final EvidenceRepository evidence;
  private final ContactVault vault;

  PoolReader(CraftsmanRepository craftsmen, EvidenceRepository evidence, ContactVault vault) {
    this.craftsmen = craftsmen;
    this.evidence = evidence;
    this.vault = vault;
  }

  /**
   * Which part of the pool.
   *
   * @param regionPrefixes all of which must hold
   * @param status any for null
   */
  public record Part(List<String> regionPrefixes, @Nullable CraftsmanStatus status) {}

  /** Someone with what officers have attested; the contact is masked. */
  public record Listed(Craftsman craftsman, Contact contact, List<Evidence> attested) {}

  public long count(Part part) {
    return QuarkusTransaction.requiringNew().call(() -> craftsmen.count(part));
  }

  /** In the order in which they came. */
  public void each(Part part, Consumer<Listed> reader) {
    List<Listed> page = page(part, null);
    while (!page.isEmpty()) {
      page.forEach(reader);
      page = page(part, page.getLast().craftsman().id());
    }
  }

  private List<Listed> page(Part part, @Nullable UUID after) {
    return QuarkusTransaction.requiringNew().call(() -> listed(craftsmen.page(part, after, PAGE)));
  }

  private List<Listed> listed(List<Craftsman> page) {
    Map<UUID, List<Evidence>> attested =
        evidence.attested(page.stream().map(Craftsman::id).toList()).stream()
            .collect(Collectors.groupingBy(Evidence::craftsmanId));
    return page.stream()
        .map(
            craftsman ->
                new Listed(
                    craftsman,
                    vault.contactOf(craftsman).masked(),
                    attested.getOrDefault(craftsman.id(), List.of())))
        .toList();
  }
}
