package org.jiangqiao.local;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/**
 * A child process as it must run.
 *
 * @param tier what needs others is in a higher tier than they: it is stopped before them
 * @param identity who it runs as
 * @param stopSignal what asks it to stop in good order (PostgreSQL stops fast on INT, and waits for
 *     its clients on TERM)
 * @param ready whether it can do its work
 * @param patience how long it may take to become ready on a slow machine
 */
record Program(
    String name,
    int tier,
    List<String> command,
    Map<String, String> environment,
    Path log,
    Identity identity,
    String stopSignal,
    BooleanSupplier ready,
    Duration patience) {}
