# The scripts themselves.
# shellcheck shell=bash

stage_scripts() {
	local script kernels
	for script in ci/setup ci/build ci/conform ci/test ci/bench ci/stress ci/kill .ci/run; do
		check "shellcheck $script" shellcheck -x "$script"
	done
	mapfile -t kernels < <(find ci/kernels -maxdepth 1 -type f)
	check "shellcheck the scripts of ci/kernels" shellcheck -x "${kernels[@]}"
	check "shellcheck the stages of ci/test" shellcheck -x -e SC2154 ci/tests/*.sh
	check "no script names a path of one machine" only_own_paths
}

only_own_paths() {
	! grep -nE '(^|[^A-Za-z.])(/work|/home|/root)(/|$)' ci/* ci/tests/* ci/kernels/* ci/lava/* .github/workflows/* debian/tests/* .ci/run pom.xml ./*/pom.xml 2>/dev/null | grep -v "only_own_paths\|grep -nE"
}
