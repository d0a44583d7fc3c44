# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads every source of the tree and refuses what the rules of the house refuse: check_house.py ROOT"""
import os
import sys

sys.dont_write_bytecode = True
from rules import RULES  # noqa: E402

TEXT = (".h", ".cpp", ".txt", ".cmake", ".py", ".sh", ".md", ".json", ".ts", ".qss", ".qrc", ".jsonl", ".desktop", ".xml")
NOT_OURS = {".git", ".build", "build", "__pycache__"}


def read_tree(root):
    tree = {}
    for folder, folders, files in os.walk(root):
        folders[:] = [f for f in folders if f not in NOT_OURS]
        for name in sorted(set(files) - NOT_OURS):
            path = os.path.join(folder, name)
            relative = os.path.relpath(path, root).replace(os.sep, "/")
            tree[relative] = ""
            if name.endswith(TEXT) or "." not in name.lstrip("."):
                with open(path, encoding="utf-8", errors="replace") as file:
                    tree[relative] = file.read()
    return tree


def main():
    tree = read_tree(sys.argv[1])
    sources = [p for p in tree if p.endswith((".h", ".cpp"))]
    if len(sources) < 50 or "core/base/result.h" not in tree:
        sys.exit(f"{sys.argv[1]} does not look like the sources of CaseSeal: {len(sources)} C++ files")
    wrong = [f"{sentence}  [{rule.__name__}]" for rule in RULES for sentence in rule(tree)]
    for sentence in wrong:
        print(sentence)
    print(f"{len(RULES)} rules over {len(tree)} files: {len(wrong)} violations")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
