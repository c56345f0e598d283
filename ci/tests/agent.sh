# The agent: its own tests, plain and under sanitizers; its parser under a fuzzer; the other C library.
# shellcheck shell=bash

FUZZ_SECONDS=${FUZZ_SECONDS:-20}
MUSL=native-helpers/build-musl

stage_agent() {
	cmocka_tests
	check "the frame and order parser, fuzzed for $FUZZ_SECONDS s" make -s -C native-helpers fuzz FUZZ_SECONDS="$FUZZ_SECONDS"
	check "the agent builds with musl" make -s -C native-helpers CC=musl-gcc BUILD=build-musl
	check "the agent is static" static "$AGENT"
	check "the musl agent is static" static "$MUSL/ipc-agent"
	# A static glibc with libtirpc in it is above that by itself; ci/bench shows both sizes.
	check "the musl agent is below 1 MB" small "$MUSL/ipc-agent"
	check "both agents describe the same calls" same_calls
}

# cmocka prints a line for each test; the sanitizers' build counts as tests of its own.
cmocka_tests() {
	local log=$SCRATCH/cmocka.log status=0 passed failed
	make -s -C native-helpers check >"$log" 2>&1 || status=$?
	passed=$(grep -c '^\[       OK \]' "$log" || true)
	failed=$(grep -c '^\[  FAILED  \] [a-z_]*$' "$log" || true)
	if [ "$status" -ne 0 ] && [ "$failed" -eq 0 ]; then
		failed=1
	fi
	[ "$status" -eq 0 ] || tail -n 60 "$log" | sed 's/^/        /'
	tallied "make check, plain and under the address and undefined-behaviour sanitizers" $((passed + failed)) "$failed"
}

small() {
	[ "$(stat -c %s "$1")" -lt 1000000 ] || { printf '%s has %s bytes\n' "$1" "$(stat -c %s "$1")"; return 1; }
}

static() {
	! readelf -l "$1" | grep INTERP
}

# Calls over a library that only one C library's build can link may be missing in the other; everything else must be equal.
same_calls() {
	local one=$SCRATCH/glibc.calls other=$SCRATCH/musl.calls
	"$AGENT" --describe | grep -o '"name":"[a-z_0-9]*","facility":"[a-z0-9-]*"' | grep -v '"remote-procedure-call"\|"rpc"' | sort >"$one"
	"$MUSL/ipc-agent" --describe | grep -o '"name":"[a-z_0-9]*","facility":"[a-z0-9-]*"' | grep -v '"remote-procedure-call"\|"rpc"' | sort >"$other"
	diff "$one" "$other"
}
