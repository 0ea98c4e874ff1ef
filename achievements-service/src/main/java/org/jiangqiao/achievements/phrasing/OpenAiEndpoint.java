package org.jiangqiao.achievements.phrasing;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.chat.response.PartialResponse;
import dev.langchain4j.model.chat.response.PartialResponseContext;
import dev.langchain4j.model.chat.response.StreamingChatResponseHandler;
import dev.langchain4j.model.chat.response.StreamingHandle;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A chat model behind an endpoint of the OpenAI protocol. */
final class OpenAiEndpoint implements LanguageModel {

  /** Five sentences; what writes much more has lost its task. */
  private static final int MOST_TOKENS = 800;

  /** Where an endpoint is, and how patient one is with it. */
  record Address(
      String url, @Nullable String apiKey, String model, Duration connect, Duration timeout) {}

  private final Address address;
  private final StreamingChatModel model;

  OpenAiEndpoint(Address address) {
    this.address = address;
    this.model =
        OpenAiStreamingChatModel.builder()
            .httpClientBuilder(
                new JdkHttpClientBuilder()
                    // Redirects could lead the question, and the key, to somewhere else.
                    .httpClientBuilder(
                        HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER))
                    .connectTimeout(address.connect())
                    .readTimeout(address.timeout()))
            .baseUrl(address.url())
            .apiKey(address.apiKey() == null ? "none" : address.apiKey())
            .modelName(address.model())
            // The same question is to get the same answer.
            .temperature(0.0)
            .maxTokens(MOST_TOKENS)
            .build();
  }

  @Override
  public String name() {
    return address.model();
  }

  @Override
  public void write(Prompt prompt, Consumer<String> pieces) throws ModelFailure {
    Reception reception = new Reception(pieces);
    try {
      model.chat(
          List.of(SystemMessage.from(prompt.rules()), UserMessage.from(prompt.task())), reception);
      reception.complete.get(address.timeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      throw new ModelFailure(Phrasing.Reason.TIMED_OUT, late);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new ModelFailure(Phrasing.Reason.TIMED_OUT, stopped);
    } catch (ExecutionException failed) {
      throw new ModelFailure(reason(failed), failed);
    } catch (RuntimeException refused) {
      throw new ModelFailure(Phrasing.Reason.UNREACHABLE, refused);
    } finally {
      reception.hangUp();
    }
  }

  private static Phrasing.Reason reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof HttpTimeoutException
          || cause instanceof dev.langchain4j.exception.TimeoutException) {
        return Phrasing.Reason.TIMED_OUT;
      }
      if (cause instanceof com.fasterxml.jackson.core.JacksonException) {
        return Phrasing.Reason.MALFORMED;
      }
    }
    return Phrasing.Reason.UNREACHABLE;
  }

  /** What has arrived; after hanging up nothing is passed on any more. */
  private static final class Reception implements StreamingChatResponseHandler {

    private final CompletableFuture<ChatResponse> complete = new CompletableFuture<>();
    private final AtomicReference<@Nullable StreamingHandle> line = new AtomicReference<>();
    private final Consumer<String> pieces;
    private volatile boolean over;

    Reception(Consumer<String> pieces) {
      this.pieces = pieces;
    }

    @Override
    public void onPartialResponse(PartialResponse piece, PartialResponseContext context) {
      line.set(context.streamingHandle());
      if (over) {
        context.streamingHandle().cancel();
      } else {
        pieces.accept(piece.text());
      }
    }

    @Override
    public void onCompleteResponse(ChatResponse response) {
      complete.complete(response);
    }

    @Override
    public void onError(Throwable failure) {
      complete.completeExceptionally(failure);
    }

    private void hangUp() {
      over = true;
      StreamingHandle open = line.get();
      if (open != null && !complete.isDone()) {
        open.cancel();
      }
    }
  }
}
