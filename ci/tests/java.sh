# The Java modules: Maven's own tests.
# shellcheck shell=bash

# Failing tests do not end Maven: they are counted, and the later modules are tested too. Anything else that fails does.
stage_java() {
	local log=$SCRATCH/maven.log status=0 tests failures errors skipped
	mvn -B -ntp -Dstyle.color=never -Dmaven.test.failure.ignore=true verify >"$log" 2>&1 || status=$?
	touch "$JAR"
	grep -E '^\[ERROR\]' "$log" | head -n 80 | sed 's/^/        /' || true
	while read -r tests failures errors skipped; do
		tallied "a module's JUnit tests" $((tests - skipped)) $((failures + errors))
	done < <(sums "$log")
	check "mvn verify builds everything" test "$status" -eq 0
	check "each module with tests was tested" test "$(sums "$log" | wc -l)" -ge 2
}

# Surefire ends each module with one line that names no time.
sums() {
	sed -n 's/^\[[A-Z]*\] Tests run: \([0-9]*\), Failures: \([0-9]*\), Errors: \([0-9]*\), Skipped: \([0-9]*\)$/\1 \2 \3 \4/p' "$1"
}
