# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads ctest's JUnit file: count_tests.py FILE STATUS. Prints what was skipped inside the tests, how many Qt Test checks ran,
and as the last line "passed failed skipped". A test that could not be started counts as failed."""
import re
import sys
import xml.etree.ElementTree as tree


def outcome(case):
    status = case.get("status")
    if status == "run":
        return "passed"
    skip = case.find("skipped")
    said = skip.get("message", "") if skip is not None else ""
    return "skipped" if status == "disabled" or said.startswith("SKIP") else "failed"


def main():
    path, status = sys.argv[1], int(sys.argv[2])
    try:
        cases = tree.parse(path).getroot().findall("testcase")
    except (OSError, tree.ParseError) as error:
        print(f"   ctest left no results: {error}\n0 1 0")
        return
    outcomes = [outcome(c) for c in cases]
    checks = 0
    for case in cases:
        said = case.findtext("system-out") or ""
        checks += sum(int(n) for n in re.findall(r"^Totals: (\d+) passed", said, re.M))
        for where, why in re.findall(r"^SKIP   : ([^ \n]+\(.*?\)) (.*)$", said, re.M):
            print(f"   skipped inside {case.get('name')}: {where} {why}"[:220])
    print(f"   {checks} checks inside the tests passed")
    failed = outcomes.count("failed")
    if failed == 0 and (status != 0 or not cases):
        failed = 1  # ctest is unhappy for a reason that no test shows
    print(outcomes.count("passed"), failed, outcomes.count("skipped"))


main()
