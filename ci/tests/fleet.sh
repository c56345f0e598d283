# What divides runs among machines, and the definitions for LAVA, GitHub, GitLab and autopkgtest. Nothing here leaves this machine.
# shellcheck shell=bash

DEFINITIONS=(.github/workflows/*.yml ci/gitlab-ci.yml ci/lava/*.yaml)
# Two behaviours whose scenarios are divided among three shards.
FEW="@SVMQ-021 or @PIPE-010"

stage_fleet() {
	check "shellcheck ci/fleet, ci/summary, ci/lava, debian/tests" shellcheck -x ci/fleet ci/summary ci/lava/{collect,init,ramdisk,shard,signals,try} debian/tests/conform
	check "every definition is YAML" yaml
	check "every script that a definition names is there" named_scripts
	check "the workflows run every kernel of ci/kernels" every_kernel
	check "every action of a workflow is pinned to a commit" pinned
	fake_tools
	check "LAVA is told each verdict by its own word" words
	check "a verdict that LAVA knows no word for is refused" unknown_verdict
	check "a shard's run comes out of a LAVA log as it went in" through_a_log
	check "a damaged run in a LAVA log is refused" damaged_log
	check "a run among three machines is one run" three_machines
	check "what an absent machine would have run is told as not run" absent_machine
	answers_of_fleet
}

yaml() {
	python3 -c 'import sys, yaml; [list(yaml.safe_load_all(open(name))) for name in sys.argv[1:]]' "${DEFINITIONS[@]}"
}

named_scripts() {
	local name status=0
	while read -r name; do
		[ -e "$name" ] || { echo "there is no $name"; status=1; }
	done < <(grep -ohE '\bci/[a-z][a-zA-Z0-9./-]*' "${DEFINITIONS[@]}" debian/tests/conform | grep -v '/$' | sort -u)
	return "$status"
}

# The list behind the matrix is one line in both files; the runner's own kernel has a job of its own.
every_kernel() {
	local file kernels
	kernels=$(find ci/kernels -maxdepth 1 -type f -perm -u+x ! -name all ! -name host -printf '%f\n' | sort)
	for file in .github/workflows/conform.yml ci/gitlab-ci.yml; do
		diff <(sed -n 's/^.*[kK][eE][rR][nN][eE][lL]: \[\(.*\)\]$/\1/p' "$file" | tr -d ' ' | tr , '\n' | sort) <(printf '%s\n' "$kernels") ||
			{ echo "$file: see above: < what it runs, > what there is"; return 1; }
	done
}

pinned() {
	! grep -nE '\buses: ' .github/workflows/*.yml | grep -vE '@[0-9a-f]{40} # v[0-9.]+$'
}

# LAVA's and ssh's place is taken by scripts that say what they were told, or do on this machine what they were told to do elsewhere.
fake_tools() {
	local bin=$SCRATCH/bin
	mkdir -p "$bin"
	# shellcheck disable=SC2016 # for the scripts that are written
	{
		printf '#!/bin/sh\necho "case $*"\n' >"$bin/lava-test-case"
		printf '#!/bin/sh\necho "set $*"\n' >"$bin/lava-test-set"
		printf '#!/bin/sh\nwhile [ $# -gt 1 ]; do host=$1; shift; done\n[ "$host" != absent ] || { echo "no route to absent" >&2; exit 255; }\nexec sh -c "$1"\n' >"$bin/ssh"
	}
	chmod +x "$bin"/*
}

words() {
	local table=$SCRATCH/words.tsv id=0 word
	printf 'id\tfacility\tstandard\ttier\tverdict\texpectation\tproof\treason\n' >"$table"
	for word in conforms deviates unsupported skipped broken "not run" "not selected" "not yet specified"; do
		id=$((id + 1))
		printf 'A-%d\t%s\tposix\t1\t%s\texpected\tproved\t-\n' "$id" "$([ "$id" -le 2 ] && echo pipe || echo fifo)" "$word" >>"$table"
	done
	diff <(PATH=$SCRATCH/bin:$PATH ci/lava/signals "$table") - <<-END
	set start pipe
	case A-1 --result pass
	case A-2 --result fail
	set stop
	set start fifo
	case A-3 --result skip
	case A-4 --result skip
	case A-5 --result unknown
	case A-6 --result unknown
	set stop
	END
}

unknown_verdict() {
	local status=0
	printf 'A-1\tpipe\tposix\t1\twibbles\texpected\tproved\t-\n' >"$SCRATCH/wibbles.tsv"
	PATH=$SCRATCH/bin:$PATH ci/lava/signals "$SCRATCH/wibbles.tsv" 2>"$SCRATCH/wibbles.log" || status=$?
	cat "$SCRATCH/wibbles.log"
	[ "$status" -eq 64 ] && grep -q wibbles "$SCRATCH/wibbles.log"
}

# The device's side on this machine; its output as LAVA writes it into a log.
through_a_log() {
	PATH=$SCRATCH/bin:$PATH JAVA=$(jdk java) JAR=$JAR OPTIONS="--select $ONE" ci/lava/shard >"$SCRATCH/device" || return 1
	grep "^case $ONE --result pass" "$SCRATCH/device" && grep "^case ipctck-run --result pass" "$SCRATCH/device" || return 1
	sed 's/\\/\\\\/g; s/"/\\"/g; s/.*/- {"dt": "2026-11-21T08:22:15.319463", "lvl": "target", "msg": "&"}/' "$SCRATCH/device" >"$SCRATCH/lava.log"
	ci/lava/collect "$SCRATCH/lava.log" "$SCRATCH/collected" && last_is_footer "$SCRATCH/collected/events.ndjson" &&
		answered 0 "1 of 1" judge "$SCRATCH/collected"
}

damaged_log() {
	local status=0
	# One letter of the printed run is another one.
	sed '/EVENTS-BEGIN/,/EVENTS-END/s/\("msg": "[A-Za-z0-9+/]\{20\}\)[a-y]/\1z/' "$SCRATCH/lava.log" >"$SCRATCH/damaged.log"
	! cmp -s "$SCRATCH/lava.log" "$SCRATCH/damaged.log" || return 1
	ci/lava/collect "$SCRATCH/damaged.log" "$SCRATCH/damaged" 2>"$SCRATCH/damaged.said" || status=$?
	cat "$SCRATCH/damaged.said"
	[ "$status" -eq 64 ] && grep -q damaged "$SCRATCH/damaged.said" && [ ! -e "$SCRATCH/damaged/events.ndjson" ]
}

# fleet ARGUMENT...: with ssh in its fake form; the status, and what was printed.
fleet() {
	local status=0
	PATH=$SCRATCH/bin:$PATH ci/fleet "$@" >"$SCRATCH/fleet.log" 2>&1 || status=$?
	cat "$SCRATCH/fleet.log"
	return "$status"
}

three_machines() {
	fleet --out "$SCRATCH/fleet" ssh:one ssh:two local -- --select "$FEW" && grep -q "^2 of 2 selected behaviours conform" "$SCRATCH/fleet.log" &&
		[ -s "$SCRATCH/fleet/run/junit.xml" ]
}

absent_machine() {
	local status=0
	fleet --out "$SCRATCH/absent" ssh:one ssh:absent -- --select "$FEW" || status=$?
	[ "$status" -eq 2 ] && grep -q "ci/fleet: shard 2, ssh:absent: ended with 69" "$SCRATCH/fleet.log" && grep -q "not run" "$SCRATCH/fleet.log"
}

answers_of_fleet() {
	check "ci/fleet without a target is refused" refused "no target"
	check "ci/fleet leaves the shards to itself" refused "not for one shard" local -- --shard 1/2
	check "ci/fleet refuses a folder that is not empty" refused "not empty" --out "$SCRATCH" local
}

refused() {
	local pattern=$1 status=0
	shift
	fleet "$@" || status=$?
	[ "$status" -eq 64 ] && grep -q "$pattern" "$SCRATCH/fleet.log" && grep -q remedy "$SCRATCH/fleet.log"
}
