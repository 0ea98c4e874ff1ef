# shellcheck shell=bash
# What ./start and ./test share: the tools they need, and whether something must be built.

say() { printf '%s\n' "$*" >&2; }

is_jdk_25() {
  [ -x "$1/bin/javac" ] || return 1
  if [ -f "$1/release" ]; then
    grep -q '^JAVA_VERSION="25' "$1/release"
  else
    "$1/bin/javac" -version 2>&1 | grep -q '^javac 25'
  fi
}

# Sets JAVA_HOME. The default java may well be an older one.
need_jdk() {
  local on_path candidate
  on_path=$(command -v javac || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for candidate in "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/* /usr/local/lib/jvm/* \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home; do
    if [ -n "$candidate" ] && is_jdk_25 "$candidate"; then
      export JAVA_HOME=$candidate
      return
    fi
  done
  say "需要 JDK 25：请安装（如 Debian 的 temurin-25-jdk，https://adoptium.net）或用 JAVA_HOME 指明。 / A JDK 25 is needed: install one (https://adoptium.net) or name it in JAVA_HOME."
  exit 1
}

need_node() {
  local version
  version=$(node --version 2>/dev/null || true)
  version=${version#v}
  if [ "${version%%.*}" -ge 20 ] 2>/dev/null && command -v npm >/dev/null; then
    return
  fi
  say "需要 Node.js 20 或更高版本（https://nodejs.org）。 / Node.js 20 or later is needed (https://nodejs.org)."
  exit 1
}

# One line that changes whenever a source below the given paths does; what builds and tests write
# is none.
fingerprint() {
  find "$@" -type d \( -name target -o -name node_modules -o -name dist -o -name generated \
    -o -name e2e -o -name test-results -o -name playwright-report \) -prune \
    -o -type f -print0 2>/dev/null | LC_ALL=C sort -z | xargs -0 cksum | cksum
}

built=local/target/built

# up_to_date NAME PATH... : whether NAME was built from what lies in the paths now.
up_to_date() {
  local name=$1
  shift
  [ -f "$built/$name" ] && [ "$(cat "$built/$name")" = "$(fingerprint "$@")" ]
}

# Taken after the build, which may itself write (formatting, contracts).
mark_built() {
  local name=$1
  shift
  mkdir -p "$built"
  fingerprint "$@" >"$built/$name"
}

# npm's packages as the lock file says, fetched again only when it changed.
install_web() {
  [ -d frontend/node_modules ] && up_to_date node_modules frontend/package-lock.json && return
  rm -f "$built/node_modules"
  (cd frontend && npm ci --no-audit --no-fund --loglevel=error >&2)
  mark_built node_modules frontend/package-lock.json
}
