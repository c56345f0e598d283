# The documentation site: made from a real run within its budget, and used in a real browser.
# shellcheck shell=bash

stage_site() {
	local log=$SCRATCH/browser.log tests failures errors skipped
	check "ci/site makes a site of this kernel's run" site_of_this_kernel
	check "a site of 8 kernels is made in less than 20 s" eight_kernels
	mvn -B -ntp -Dstyle.color=never -Dmaven.test.failure.ignore=true -pl kit -am test -Dtests.excluded=none -Dgroups=browser >"$log" 2>&1 ||
		fail "Maven ran the tests in the browser"
	grep -E '^\[ERROR\]' "$log" | head -n 40 | sed 's/^/        /' || true
	while read -r tests failures errors skipped; do
		tallied "the site in a browser" $((tests - skipped)) $((failures + errors))
	done < <(sums "$log")
	check "there were tests in the browser" test "$(sums "$log" | awk '{ n += $1 } END { print n + 0 }')" -gt 0
}

site_of_this_kernel() {
	kit run --no-allure-report --out "$SCRATCH/site-run" >"$SCRATCH/site-run.log" 2>&1 || [ $? -le 2 ]
	ci/site --out "$SCRATCH/site" "$SCRATCH/site-run"
	[ -s "$SCRATCH/site/index.html" ] && [ -s "$SCRATCH/site/behaviours/SVMQ-021/index.html" ]
}

# The one run of this kernel under eight releases: what a site of a fleet reads and writes.
eight_kernels() {
	local i begun runs=()
	for i in 1 2 3 4 5 6 7 8; do
		mkdir -p "$SCRATCH/fleet/$i"
		sed "1s/\"release\":\"[^\"]*\"/\"release\":\"6.$i.0\"/" "$SCRATCH/site-run/events.ndjson" >"$SCRATCH/fleet/$i/events.ndjson"
		runs+=("$SCRATCH/fleet/$i")
	done
	begun=$(now)
	kit site --out "$SCRATCH/fleet/site" "${runs[@]}"
	begun=$(($(now) - begun))
	echo "$begun ms; $(find "$SCRATCH/fleet/site/kernels" -name index.html | wc -l) kernels"
	[ "$begun" -lt 20000 ] && [ "$(find "$SCRATCH/fleet/site/kernels" -name index.html | wc -l)" -eq 8 ]
}
