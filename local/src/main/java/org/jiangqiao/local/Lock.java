package org.jiangqiao.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One launcher for a state directory; the kernel releases the lock however the launcher ends. */
final class Lock {
  static final String FILE = "lock";

  @SuppressWarnings("unused") // held until the process ends
  private final FileLock held;

  private Lock(FileLock held) {
    this.held = held;
  }

  static Lock take(Path state) {
    try {
      Files.createDirectories(state);
      @SuppressWarnings("resource") // the lock lives as long as its channel
      FileChannel channel =
          FileChannel.open(
              state.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      @Nullable FileLock lock = channel.tryLock();
      if (lock == null) {
        throw new Failure(Messages.text("already-running", state));
      }
      return new Lock(lock);
    } catch (IOException e) {
      throw new Failure(Messages.text("disk.not-writable", state, e), e);
    }
  }
}
