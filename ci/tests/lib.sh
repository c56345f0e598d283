# What the stages of ci/test share: counting, one line per check, comparing what is there before and after.
# shellcheck shell=bash

# count PASSED FAILED
count() {
	printf '%d %d\n' "$1" "$2" >>"$TALLY"
}

pass() {
	printf '  ok    %s\n' "$*"
	count 1 0
}

fail() {
	printf '  FAIL  %s\n' "$*"
	count 0 1
}

# check NAME COMMAND...: one test; its output is shown when it fails.
check() {
	local name=$1 log="$SCRATCH/check.log"
	shift
	if "$@" >"$log" 2>&1; then
		pass "$name"
	else
		fail "$name (status $?)"
		sed 's/^/        /' "$log" | tail -n 40
	fi
}

# tallied WHAT TESTS FAILED: a number of tests that another program counted.
tallied() {
	printf '  %s: %d tests, %d failed\n' "$1" "$2" "$3"
	count $(($2 - $3)) "$3"
}

# What a careless kit could leave behind on this machine, one item a line.
inventory() {
	ipcs -q -m -s | awk '/^0x/ { print "System V object", $1, $2, $3 }'
	{ find /dev/shm /dev/mqueue -mindepth 1 2>/dev/null || true; } | sed 's/^/file /'
	find /tmp -mindepth 1 -maxdepth 1 ! -path "$SCRATCH" ! -name 'hsperfdata_*' ! -name 'bash_jobs.*' | sed 's/^/file /'
	ps -e -o pid=,stat=,comm= | awk '$3 == "ipc-agent" { print "process", $1, $2, $3 }'
}
