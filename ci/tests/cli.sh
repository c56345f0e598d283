# The command line as a user meets it, from the one jar, with bad input of every kind.
# shellcheck shell=bash

ONE=SVMQ-021

stage_cli() {
	answers 0 "130" "--help tells the exit statuses" --help
	answers 0 "[0-9]" "--version" --version
	answers 0 "$ONE" "list" list
	answers 0 "$ONE" "show" show "$ONE"
	answers 0 "sysv-message-queue" "ledger" ledger
	answers 0 "release" "facts" facts
	answers 0 "$ONE" "run --dry-run" run --dry-run --select "$ONE"
	answers 0 "conform" "run by id" run --no-allure-report --select "$ONE" --out "$SCRATCH/one"
	answers 0 "conform" "run by tag expression" run --no-allure-report --select "@xsi and @$ONE" --out "$SCRATCH/tag"
	answers 0 "" "judge" judge "$SCRATCH/one"
	answers 0 "" "report" report "$SCRATCH/one"
	answers 64 "wibble" "an unknown option" run --wibble
	answers 64 "wibble" "an unknown command" wibble
	answers 64 "SVMQ-999" "an unknown id" run --select SVMQ-999 --out "$SCRATCH/x1"
	answers 64 "SVMQ-999" "an unknown id to show" show SVMQ-999
	answers 64 "@" "an unknown tag" run --select "@wibble" --out "$SCRATCH/x2"
	answers 64 "" "a tag expression that is none" run --select "@xsi and (" --out "$SCRATCH/x3"
	answers 64 "0/3" "a shard that is none" run --shard 0/3 --out "$SCRATCH/x4"
	answers 64 "jobs" "no job" run --jobs 0 --out "$SCRATCH/x5"
	answers 64 "$SCRATCH/one" "a second run into the same folder" run --select "$ONE" --out "$SCRATCH/one"
	answers 64 "nowhere" "a run that is none" judge "$SCRATCH/nowhere"
	answers 64 "wibble" "a target of no known kind" run --target wibble:x --out "$SCRATCH/x6"
	answers 3 "" "nothing selected" run --select "@xsi and not @xsi" --out "$SCRATCH/x7"
	answers 0 "" "the first shard" run --no-allure-report --select @pipe --shard 1/2 --out "$SCRATCH/shard-1"
	answers 2 "not run" "a merge without the second shard is not green" merge --no-allure-report "$SCRATCH/shard-1" --out "$SCRATCH/merged-1"
	answers 64 "1/2" "a merge of one shard twice" merge "$SCRATCH/shard-1" "$SCRATCH/shard-1" --out "$SCRATCH/x8"
	answers 0 "" "the second shard" run --no-allure-report --select @pipe --shard 2/2 --out "$SCRATCH/shard-2"
	answers 0 "selected behaviours conform" "a merge of both" merge --no-allure-report "$SCRATCH/shard-2" "$SCRATCH/shard-1" --out "$SCRATCH/merged"
	answers 0 "are the same" "a comparison of a run with itself" compare "$SCRATCH/merged" "$SCRATCH/merged" --json "$SCRATCH/c.json" --markdown "$SCRATCH/c.md"
	answers 2 "No longer conforms" "a comparison with a run that lacks a shard" compare "$SCRATCH/merged" "$SCRATCH/merged-1"
	answers 64 "nothing to compare" "a comparison of one run" compare "$SCRATCH/merged"
	check "a run into the same folder lost nothing of the first" last_is_footer "$SCRATCH/one/events.ndjson"
	compiler_missing
}

# answers STATUS PATTERN NAME ARGUMENT...: what the kit exits with, and what it says.
answers() {
	local status=$1 pattern=$2 name=$3
	shift 3
	check "$name: exit status $status, says \"$pattern\"" answered "$status" "$pattern" "$@"
}

answered() {
	local expected=$1 pattern=$2 status=0 log=$SCRATCH/answer
	shift 2
	kit "$@" >"$log" 2>&1 || status=$?
	cat "$log"
	[ "$status" -eq "$expected" ] || { echo "exit status $status instead of $expected"; return 1; }
	! grep -E '^	at |Exception in thread' "$log" || { echo "a stack trace is no message"; return 1; }
	[ -z "$pattern" ] || grep -q -e "$pattern" "$log" || { echo "says nothing of $pattern"; return 1; }
}

# ci/setup where a compiler is missing and nothing can be installed names the packages and ends with 69.
compiler_missing() {
	local tools=$SCRATCH/tools tool
	mkdir -p "$tools"
	for tool in bash basename dirname readlink sed java javac mvn make ipcs; do
		ln -sf "$(command -v "$tool")" "$tools/$tool"
	done
	check "without a compiler ci/setup names the package and ends with 69" setup_without "$tools"
}

setup_without() {
	local status=0
	env PATH="$1" ci/setup build >"$SCRATCH/setup.log" 2>&1 || status=$?
	cat "$SCRATCH/setup.log"
	[ "$status" -eq 69 ] && grep -q 'gcc' "$SCRATCH/setup.log" && grep -q remedy "$SCRATCH/setup.log"
}
