package org.jiangqiao.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Lets a body through byte by byte until it is longer than allowed, then fails. */
final class LimitedStream implements ReadStream<Buffer> {
  private final ReadStream<Buffer> source;
  private long left;
  private @Nullable Handler<Throwable> onFailure;

  LimitedStream(ReadStream<Buffer> source, long limit) {
    this.source = source;
    this.left = limit;
  }

  /** Whether more came than was allowed. */
  boolean exceeded() {
    return left < 0;
  }

  @Override
  public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
    source.handler(handler == null ? null : buffer -> pass(buffer, handler));
    return this;
  }

  private void pass(Buffer buffer, Handler<Buffer> handler) {
    if (left < 0) {
      return;
    }
    left -= buffer.length();
    if (left >= 0) {
      handler.handle(buffer);
    } else if (onFailure != null) {
      onFailure.handle(new IOException("request body too large"));
    }
  }

  @Override
  public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
    onFailure = handler;
    source.exceptionHandler(handler);
    return this;
  }

  @Override
  public ReadStream<Buffer> pause() {
    source.pause();
    return this;
  }

  @Override
  public ReadStream<Buffer> resume() {
    source.resume();
    return this;
  }

  @Override
  public ReadStream<Buffer> fetch(long amount) {
    source.fetch(amount);
    return this;
  }

  @Override
  public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
    source.endHandler(
        handler == null
            ? null
            : ignored -> {
              if (left >= 0) {
                handler.handle(null);
              }
            });
    return this;
  }
}
