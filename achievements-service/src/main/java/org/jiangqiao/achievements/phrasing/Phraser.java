package org.jiangqiao.achievements.phrasing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Has passages put into words. Whatever goes wrong, the caller learns why and shows the passages
 * themselves: nobody waits for a model longer than its time, and nothing unchecked is passed on.
 */
@ApplicationScoped
public class Phraser {

  private static final Logger LOG = Logger.getLogger(Phraser.class);

  private static final int FAILURES_IN_A_ROW = 3;
  private static final int MOST_SENTENCES = 5;

  private final @Nullable LanguageModel model;
  private final Duration rest;
  private final Clock clock;
  private final Semaphore places;
  private final AtomicInteger failures = new AtomicInteger();
  private volatile Instant restsUntil = Instant.EPOCH;

  @Inject
  Phraser(PhrasingConfig config, Clock clock) {
    this(
        config.url().filter(url -> !url.isBlank()).map(url -> endpoint(url, config)).orElse(null),
        config.concurrent(),
        config.rest(),
        clock);
  }

  private Phraser(@Nullable LanguageModel model, int concurrent, Duration rest, Clock clock) {
    this.model = model;
    this.places = new Semaphore(concurrent);
    this.rest = rest;
    this.clock = clock;
  }

  /** Without configuration, for what runs outside the service. */
  public static Phraser at(String url, @Nullable String apiKey, String name, Duration timeout) {
    OpenAiEndpoint.Address address =
        new OpenAiEndpoint.Address(url, apiKey, name, Duration.ofSeconds(2), timeout);
    return new Phraser(new OpenAiEndpoint(address), 1, Duration.ZERO, Clock.systemUTC());
  }

  /** Phrases nothing. */
  public static Phraser none() {
    return new Phraser(null, 1, Duration.ZERO, Clock.systemUTC());
  }

  private static LanguageModel endpoint(String url, PhrasingConfig config) {
    return new OpenAiEndpoint(
        new OpenAiEndpoint.Address(
            url,
            config.apiKey().orElse(null),
            config.name(),
            config.connectTimeout(),
            config.timeout()));
  }

  public boolean on() {
    return model != null;
  }

  /**
   * Answers the question from the passages.
   *
   * @param checked is handed each sentence as soon as it is complete and found supported; what it
   *     was handed may still be declined as a whole
   */
  public Phrasing phrase(
      String question, List<String> passages, Consumer<PhrasedSentence> checked) {
    if (model == null) {
      return new Phrasing.Off();
    }
    if (Orders.in(question) || passages.stream().anyMatch(Orders::in)) {
      return new Phrasing.Declined(Phrasing.Reason.SUSPECT_TEXT);
    }
    if (clock.instant().isBefore(restsUntil)) {
      return new Phrasing.Declined(Phrasing.Reason.UNREACHABLE);
    }
    if (!places.tryAcquire()) {
      return new Phrasing.Declined(Phrasing.Reason.BUSY);
    }
    try {
      return written(model, new Task(question, passages, checked));
    } finally {
      places.release();
    }
  }

  private record Task(String question, List<String> passages, Consumer<PhrasedSentence> checked) {}

  private Phrasing written(LanguageModel writer, Task task) {
    Reading reading = new Reading(task);
    try {
      writer.write(Prompts.of(task.question(), task.passages()), reading::piece);
      failures.set(0);
    } catch (ModelFailure failure) {
      LOG.warnf(failure, "The language model gave no answer: %s", failure.reason());
      restAfterFailures();
      return new Phrasing.Declined(failure.reason());
    }
    return reading.result(writer.name());
  }

  private void restAfterFailures() {
    if (failures.incrementAndGet() >= FAILURES_IN_A_ROW) {
      failures.set(0);
      restsUntil = clock.instant().plus(rest);
    }
  }

  /** Reads along while the model writes. */
  private static final class Reading {

    private final Draft draft = new Draft();
    private final SupportCheck check;
    private final Consumer<PhrasedSentence> checked;
    private final List<PhrasedSentence> supported = new ArrayList<>();
    private int dropped;

    Reading(Task task) {
      this.check = new SupportCheck(task.passages(), task.question());
      this.checked = task.checked();
    }

    synchronized void piece(String text) {
      draft.add(text);
      draft.take(false).forEach(this::examine);
    }

    synchronized Phrasing result(String model) {
      draft.take(true).forEach(this::examine);
      if (draft.endless() || (supported.isEmpty() && dropped == 0)) {
        return new Phrasing.Declined(Phrasing.Reason.MALFORMED);
      }
      // An answer most of which had to be struck out is not to be trusted in the rest.
      if (supported.isEmpty() || dropped > supported.size()) {
        return new Phrasing.Declined(Phrasing.Reason.UNSUPPORTED);
      }
      return new Phrasing.Phrased(supported, model, dropped);
    }

    private void examine(Draft.Written written) {
      Optional<List<Integer>> passages =
          Orders.in(written.text()) ? Optional.empty() : check.supporting(written.text());
      if (passages.isEmpty() || supported.size() == MOST_SENTENCES) {
        dropped++;
        return;
      }
      PhrasedSentence sentence = new PhrasedSentence(written.text(), passages.get());
      supported.add(sentence);
      checked.accept(sentence);
    }
  }
}
