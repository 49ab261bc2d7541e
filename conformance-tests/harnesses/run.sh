#!/usr/bin/env bash
# Builds an example and tests it: ./run.sh python|java|go <folder of schemas> [options of `creditspec conformance run`]
# The command is `creditspec`, or what the variable CREDITSPEC says, e.g. "node dist/cli/main.js".
set -euo pipefail
language=${1:?python, java or go}
schemas=$(cd "${2:?the folder that holds a folder for each version of the standard}" && pwd)
here=$(cd "$(dirname "$0")/$language" && pwd)
case $language in
  python)
    system=(python3 "$here/harness.py")
    ;;
  java)
    mvn -q -B -f "$here/pom.xml" compile
    # A short life: a quick start is worth more than fast code.
    system=(java -XX:TieredStopAtLevel=1 -cp "$here/target/classes:$here/target/lib/*" Harness)
    ;;
  go)
    # The functions against the examples of functions.json, then the program.
    (cd "$here" && SCHEMAS="$schemas" go test -count=1 . >&2 && go build -o harness .)
    system=("$here/harness")
    ;;
  *)
    echo "no example in $language" >&2
    exit 2
    ;;
esac
# shellcheck disable=SC2086
exec ${CREDITSPEC:-creditspec} conformance run --suite "$here/../.." --statement "$here/ics.yaml" \
  --known-failures "$here/known-failures.yaml" --check-protocol "${@:3}" -- "${system[@]}" "$schemas"
