#!/usr/bin/env bash
# Everything that must hold before a change lands: lint, types on three platforms, import rules, and every test.
# usage: test.sh VENV
set -uo pipefail
cd "$(dirname "$0")/../.."
bin=$PWD/$1/bin
failed=()

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo --preserve-env=PATH,CI "$@"; fi; }
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT
part() { # part NAME COMMAND...: run it, say how it went, remember a failure
    local name=$1 began=$SECONDS
    shift
    echo "== $name"
    if "$@" 2>&1 | tee "$logs/$name"; then
        echo "== $name: held ($((SECONDS - began)) s)"
    else
        failed+=("$name")
        echo "== $name: FAILED ($((SECONDS - began)) s)"
    fi
}

export QT_QPA_PLATFORM=offscreen
# each of hundreds of processes would read all sources anew
unset PYTHONDONTWRITEBYTECODE
part format "$bin/ruff" format --check --quiet .
part lint "$bin/ruff" check --quiet .
part imports "$bin/lint-imports" --no-cache
part tests as_root env QT_QPA_PLATFORM=offscreen "$bin/pytest" -q -n 2 --dist loadgroup -m "not lab and not own_world"

# tests/conftest.py holds these to their places: what is not looked through costs nothing
labs=tests/lab
worlds=(tests/lab tests/contract/daemon)
# what needs a world too, but does not have to wait for the others
few_worlds=(tests/contract/networks tests/contract/pinger tests/contract/daemon/test_hostile_clients.py
    tests/lab/test_programs_in_the_way.py)
talk=(tests/contract/daemon/test_any_talk.py)
# the labs' tests mostly wait: two labs, types and the tests with worlds of their own go side by side
in_a_lab() { # in_a_lab NAME MARKS PYTEST-ARGUMENT...: a part in a lab of its own
    local name=$1 marks=$2
    shift 2
    part "$name" as_root "$bin/maikr-lab" run --servers 4 -- "$bin/pytest" -q -m "lab and not own_world and $marks" "$@"
}
# three lanes that take about as long: the main job, the rules but for random ones and a few own worlds; the labs' rest,
# one more own world and types; the other own worlds. A fourth would make the daemon's own deadlines pass on two cores.
first=(tests/lab/test_main_job*.py tests/lab/test_rules_[!r]*.py tests/lab/test_rules_record.py)
{
    in_a_lab lab-main "not quiet" "${first[@]}" >"$logs/lab-main.part" 2>&1
    part few-worlds as_root "$bin/pytest" -q "${few_worlds[@]}" -m own_world >"$logs/few-worlds.part" 2>&1
} &
{
    in_a_lab lab "not quiet" "$labs" "${first[@]/#/--ignore=}" >"$logs/lab.part" 2>&1
    part talk as_root "$bin/pytest" -q "${talk[@]}" -m own_world >"$logs/talk.part" 2>&1
    part types make --no-print-directory --silent types >"$logs/types.part" 2>&1
} &
part own-worlds as_root "$bin/pytest" -q "${worlds[@]}" "${few_worlds[@]/#/--ignore=}" "${talk[@]/#/--ignore=}" -m own_world
wait
for name in lab-main few-worlds lab talk types; do
    cat "$logs/$name.part"
    grep -q "^== $name: held" "$logs/$name.part" || failed+=("$name")
done
in_a_lab lab-quiet quiet "$labs"

# the reasons come last, where a log that keeps only its end still has them
for name in "${failed[@]}"; do
    echo "== $name failed:"
    grep -E '^(E  |FAILED|ERROR|!!!)|rror:|[0-9]+ (passed|failed|error)' "$logs/$name" | tail -n 25
done
if [ ${#failed[@]} -gt 0 ]; then
    echo "failed: ${failed[*]}"
    exit 1
fi
echo "everything held"
