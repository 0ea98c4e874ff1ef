# shellcheck shell=bash
# What the benchmarks share: they are built with what they measure, and run on its class path.
# shellcheck source=local/scripts/tools.sh
. local/scripts/tools.sh

# run_bench [-DNAME=VALUE]... MAIN-CLASS ARGUMENT...: paths among the arguments are those of where it was called from.
run_bench() {
  need_jdk
  local sources=(pom.xml platform search-kit achievements-service talent-service matching-service gateway bench)
  if ! up_to_date bench "${sources[@]}" || [ ! -f bench/target/bench.jar ]; then
    say "构建…… / Building..."
    ./mvnw -B -q -DskipTests -DwithoutOpenSearch -pl bench -am package >&2
    mark_built bench "${sources[@]}"
  fi
  local home=$PWD
  cd "${OLDPWD:-.}"
  exec "$JAVA_HOME/bin/java" -Xmx2g -XX:+UseParallelGC --add-modules=jdk.incubator.vector \
    --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow \
    -Djava.util.logging.config.file="$home/bench/logging.properties" \
    -cp "$home/bench/target/bench.jar:$home/bench/target/lib/*" "$@"
}
