# What the scripts of this folder share; sourced, never run.
# shellcheck shell=bash
# shellcheck disable=SC2034 # each script uses some of these names

# Scripts work from the project's folder; paths in options are the caller's.
CALLER=$PWD
SCRIPT=$(cd "$(dirname "$0")" && pwd)/$(basename "$0")
cd "$(dirname "${BASH_SOURCE[0]}")/.." || exit 70
ROOT=$PWD
# As it is called from the project's folder; messages begin with it.
SCRIPT=${SCRIPT#"$ROOT"/}

# Absolute, because the archive of classes is tied to the jar's path.
JAR=$ROOT/kit/target/ipctck.jar
ARCHIVE=$ROOT/kit/target/ipctck.jsa
AGENT=native-helpers/build/ipc-agent
DESCRIPTION=native-helpers/build/description.json
# Those that the kit can carry an agent for.
MACHINES="x86_64 aarch64"

# say TEXT...: progress, on standard error, so that output can be piped.
say() {
	printf '%s\n' "$*" >&2
}

# die STATUS WHAT REMEDY
die() {
	printf '%s: %s\n  remedy: %s\n' "$SCRIPT" "$2" "$3" >&2
	exit "$1"
}

# Milliseconds since the epoch.
now() {
	date +%s%3N
}

# seconds FROM: time since FROM (a value of now) with one decimal.
seconds() {
	local spent=$(($(now) - $1))
	printf '%d.%d' $((spent / 1000)) $((spent % 1000 / 100))
}

# The same JDK that Maven would take.
jdk() {
	if [ -n "${JAVA_HOME:-}" ] && [ -x "$JAVA_HOME/bin/$1" ]; then
		printf '%s\n' "$JAVA_HOME/bin/$1"
	else
		printf '%s\n' "$1"
	fi
}

# A kit's run is short: the second compiler and a concurrent collector cost more than they give.
java_flags() {
	printf '%s\n' -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto
	if [ -f "$ARCHIVE" ] && [ "$ARCHIVE" -nt "$JAR" ]; then
		printf '%s\n' "-XX:SharedArchiveFile=$ARCHIVE"
	fi
}

# kit ARGUMENT...: the kit as a user starts it, with the warm archive.
kit() {
	local flags
	mapfile -t flags < <(java_flags)
	"$(jdk java)" "${flags[@]}" -jar "$JAR" "$@"
}
