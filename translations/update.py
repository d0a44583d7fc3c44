#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings the sentences of the sources into the .ts files (build target update_translations).

  update.py LUPDATE            new sentences come in unfinished, those that are gone leave
  update.py LUPDATE --check    changes nothing; names every sentence that a file lacks or no longer needs; exit status 1

English needs plural forms only. lupdate drops comments, so the licence line is put back.
"""
import pathlib
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree

HERE = pathlib.Path(__file__).resolve().parent
LICENCE = "<!-- SPDX-License-Identifier: GPL-3.0-or-later -->\n"
DOCTYPE = "<!DOCTYPE TS>\n"


def update(lupdate, path):
    """One file, in place. The language stands in its name."""
    language = path.stem.split("_")[-1]
    ui = HERE.parent / "ui"
    options = ["-locations", "none", "-no-obsolete", "-silent", "-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    subprocess.run([lupdate, *options, str(ui), "-ts", str(path)], check=True, stdout=subprocess.DEVNULL)
    text = path.read_text(encoding="utf-8")
    if LICENCE not in text:
        path.write_text(text.replace(DOCTYPE, DOCTYPE + LICENCE, 1), encoding="utf-8")


def sentences(path):
    """Every message that counts, as (context, source, comment)."""
    found = set()
    for context in xml.etree.ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            if message.find("translation").get("type") not in ("vanished", "obsolete"):
                found.add((context.findtext("name"), message.findtext("source"), message.findtext("comment") or ""))
    return found


def stale(lupdate, path):
    with tempfile.TemporaryDirectory() as folder:
        fresh = pathlib.Path(shutil.copy(path, folder))
        update(lupdate, fresh)
        before, now = sentences(path), sentences(fresh)
    wrong = [f"{path.name} lacks \"{source}\" of {context}" for context, source, _ in sorted(now - before)]
    return wrong + [f"{path.name} holds \"{source}\" of {context}, which no source says" for context, source, _ in sorted(before - now)]


def main():
    lupdate, *rest = sys.argv[1:]
    files = sorted(HERE.glob("caseseal_*.ts"))
    if rest != ["--check"]:
        for path in files:
            update(lupdate, path)
        return 0
    wrong = [line for path in files for line in stale(lupdate, path)]
    for line in wrong:
        print(line)
    if wrong:
        print(f"{len(wrong)} sentences: build the target update_translations, then translate what is unfinished.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
