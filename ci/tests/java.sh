# The Java modules: Maven's own tests.
# shellcheck shell=bash

stage_java() {
	local log=$SCRATCH/maven.log status=0
	mvn -B -ntp -Dstyle.color=never verify >"$log" 2>&1 || status=$?
	[ "$status" -eq 0 ] || grep -E '^\[ERROR\]|FAILURE' "$log" | head -n 60 | sed 's/^/        /'
	touch "$JAR"
	local module tests failed
	for module in fixtures steps kit; do
		tests=$(sum_of tests "$module")
		failed=$(($(sum_of errors "$module") + $(sum_of failures "$module")))
		tallied "$module" $((tests - $(sum_of skipped "$module"))) "$failed"
	done
	check "mvn verify" test "$status" -eq 0
}

# sum_of ATTRIBUTE MODULE: over the test reports that this very run has written.
sum_of() {
	find "$2/target/surefire-reports" -name 'TEST-*.xml' -newer "$SCRATCH/begun" -exec grep -h -m1 '<testsuite ' {} + 2>/dev/null |
		grep -o " $1=\"[0-9]*\"" | tr -dc '0-9\n' | awk '{ sum += $1 } END { print sum + 0 }'
}
