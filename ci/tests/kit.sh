# The kit on this machine's kernel: lint, the run itself, the runs' files.
# shellcheck shell=bash

stage_kit() {
	local run=$SCRATCH/run status=0
	check "every feature is in order (lint)" kit lint
	check "steps/VOCABULARY.md is what the code says (ci/conform vocabulary >steps/VOCABULARY.md)" same_vocabulary
	kit run --out "$run" >"$SCRATCH/run.log" 2>&1 || status=$?
	tail -n 40 "$SCRATCH/run.log" | sed 's/^/        /'
	tallied "behaviours judged on this kernel" "$(judged)" "$(wrong)"
	check "the run ends with 0" test "$status" -eq 0
	check "junit.xml follows the common schema" xmllint --noout --schema kit/src/test/resources/org/ipctck/kit/report/junit.xsd "$run/junit.xml"
	check "results.ktap has as many lines as its plan" plan_of_ktap "$run/results.ktap"
	check "events.ndjson ends with the footer" last_is_footer "$run/events.ndjson"
	check "the Allure report is there and names no outside host" own_report "$run/allure-report"
	check "judging again gives the same verdicts" same_verdicts "$run"
	check "of 1500 changes of its answers at least 99 % are noticed (audit)" kit audit "$run" --sample 1500 --at-least 99
	ordinary_user
	without_namespaces
}

same_vocabulary() {
	kit vocabulary >"$SCRATCH/vocabulary" && diff steps/VOCABULARY.md "$SCRATCH/vocabulary"
}

# attribute NAME: of junit.xml's root, 0 when there is none.
attribute() {
	sed -n "s/.*<testsuites[^>]* $1=\"\([0-9]*\)\".*/\1/p" "$SCRATCH/run/junit.xml" 2>/dev/null | grep . || echo 0
}

judged() {
	echo $(($(attribute tests) - $(attribute skipped)))
}

wrong() {
	echo $(($(attribute failures) + $(attribute errors)))
}

plan_of_ktap() {
	local planned points
	planned=$(sed -n 's/^1\.\.\([0-9]*\)$/\1/p' "$1")
	points=$(grep -cE '^(not )?ok ' "$1")
	[ "$planned" = "$points" ] || { echo "plan $planned, points $points"; return 1; }
}

last_is_footer() {
	tail -n 1 "$1" | grep '"type":"footer"'
}

own_report() {
	[ -s "$1/index.html" ] || { echo "there is no $1/index.html"; return 1; }
	! grep -nE '(src|href)="(https?:)?//' "$1/index.html"
}

same_verdicts() {
	cp -r "$1" "$SCRATCH/again"
	kit judge "$SCRATCH/again" >"$SCRATCH/judged.log" 2>&1
	diff <(grep -E '^(not )?ok ' "$1/results.ktap") <(grep -E '^(not )?ok ' "$SCRATCH/again/results.ktap")
}

# Nothing may be broken or deviate where rights are missing: it is skipped, with the reason.
ordinary_user() {
	if [ "$(id -u)" -ne 0 ]; then
		pass "the whole run was an ordinary user's"
		return
	fi
	local home=$SCRATCH/ordinary
	mkdir -p "$home"
	cp "$JAR" "$home/ipctck.jar"
	chmod 755 "$SCRATCH"
	chown -R 65534:65534 "$home"
	check "as an ordinary user nothing is broken and nothing deviates" \
		setpriv --reuid=65534 --regid=65534 --clear-groups env HOME="$home" \
		"$(jdk java)" -jar "$home/ipctck.jar" run --no-allure-report --out "$home/run"
}

without_namespaces() {
	check "without namespaces nothing is broken and nothing deviates" \
		kit run --isolation none --no-allure-report --out "$SCRATCH/none"
}
