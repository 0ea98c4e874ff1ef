// Turns the usual published tables of codes into the files of an edition that the code lists import:
//
//   node platform/scripts/edition.mjs regions     regions.csv     out/ [withdrawn.csv]
//   node platform/scripts/edition.mjs industries  industries.csv  out/
//   node platform/scripts/edition.mjs occupations occupations.csv out/
//
// Reads CSV with the columns code, level, name, parent (in any order; more columns do no harm) and,
// of withdrawn codes, old and new. Writes entries.csv and replaced.csv into the directory.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const shipped = (list) => new URL(`../src/main/resources/codelists/${list}.csv`, import.meta.url);

export function parse(text) {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => (quoted === undefined ? plain : quoted.replaceAll('""', '"')).trim()));
  const [names = [], ...values] = rows;
  return values.map((cells) => Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])));
}

const levels = { 门类: 'section', 大类: 'division', 中类: 'group', 小类: 'class' };
const occupationLevels = { 大类: ['major', 1], 中类: ['minor', 2], 小类: ['unit', 3], '细类(职业)': ['occupation', 4] };

/** Published with zeros for the levels that are not there: 6-18-00-00 is 6-18. */
function shortened(code, depth) {
  return code.split('-').slice(0, depth).join('-');
}

const convert = {
  regions: (rows) => rows,
  industries: (rows) => rows.map((row) => ({ ...row, level: levels[row.level] ?? row.level })),
  occupations: (rows) => {
    const depth = new Map(rows.map(({ code, level }) => [code, occupationLevels[level]?.[1] ?? 4]));
    return rows.map(({ code, name, level, parent }) => ({
      code: shortened(code, depth.get(code)),
      name,
      level: occupationLevels[level]?.[0] ?? level,
      parent: parent && shortened(parent, depth.get(parent)),
    }));
  },
};

/** The nearest division that has all of them; a code that went to several has no single successor. */
function common(codes) {
  for (let digits = 6; digits >= 2; digits -= 2) {
    const prefixes = new Set(codes.map((code) => code.slice(0, digits)));
    if (prefixes.size === 1) return [...prefixes][0].padEnd(6, '0');
  }
  return undefined;
}

/** Successors that are in the list, followed through codes that were withdrawn in their turn. */
export function successors(rows, codes) {
  const next = new Map(rows.map(({ old, new: to }) => [old, to.split('|').filter(Boolean)]));
  const end = (code, seen = new Set()) => {
    if (codes.has(code)) return [code];
    if (seen.has(code)) return [];
    return (next.get(code) ?? []).flatMap((to) => end(to, new Set(seen).add(code)));
  };
  return [...next.keys()]
    .filter((old) => !codes.has(old))
    .map((old) => ({ old, new: common(end(old)) }))
    .filter((row) => row.new && codes.has(row.new));
}

const written = (value) => (/[",]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
const csv = (names, rows) => `${[names, ...rows.map((row) => names.map((name) => row[name] ?? ''))].map((cells) => cells.map(written).join(',')).join('\n')}\n`;

/**
 * The two files of an edition. What the shipped list has, and the table neither has nor says where
 * it went, is kept: data carry these codes, and published tables leave out what they do not divide.
 */
export function edition(list, table, withdrawn) {
  const entries = new Map(convert[list](parse(table)).map((row) => [row.code, row]));
  const gone = new Set(withdrawn ? parse(withdrawn).map(({ old }) => old) : []);
  const kept = parse(readFileSync(shipped(list), 'utf8')).filter(
    ({ code }) => !entries.has(code) && !gone.has(code),
  );
  for (const row of kept) entries.set(row.code, row);
  return {
    entries: csv(['code', 'name', 'level', 'parent'], [...entries.values()]),
    replaced: csv(['old', 'new'], withdrawn ? successors(parse(withdrawn), entries) : []),
    kept: kept.map(({ code }) => code),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [list, table, directory, withdrawn] = process.argv.slice(2);
  if (!convert[list] || !table || !directory) {
    console.error('usage: node edition.mjs regions|industries|occupations table.csv directory [withdrawn.csv]');
    process.exit(2);
  }
  const made = edition(list, readFileSync(table, 'utf8'), withdrawn && readFileSync(withdrawn, 'utf8'));
  mkdirSync(directory, { recursive: true });
  const count = (text) => text.split('\n').length - 2;
  writeFileSync(join(directory, 'entries.csv'), made.entries);
  writeFileSync(join(directory, 'replaced.csv'), made.replaced);
  console.log(`${directory}: ${count(made.entries)} entries, ${count(made.replaced)} withdrawn codes`);
  if (made.kept.length > 0) console.log(`kept from the shipped list: ${made.kept.join(' ')}`);
}
