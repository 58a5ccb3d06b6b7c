// Makes static/dist/ from the small modules of static/; with --check, only says whether the committed files are fresh.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BROWSERS } from "./browsers.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "static");
const dist = join(root, "dist");
const LIVE_PAGES = ["console", "wall", "stage"];
// What no first screen needs: the line with its socket, the way around a blocked one, and most parts of a phone's page.
const LOADED_LATER = ["line.js", "asking.js"];
const LATER_PARTS = [
  ...["phone/later.js", "phone/mine.js", "phone/more.js", "phone/fetching.js", "phone/votes.js"],
  ...[
    "phone/beside.js",
    "phone/particulars.js",
    "phone/heralds.js",
    "phone/hands.js",
    "shared/line.js",
    "vendor/socket.io.js",
  ],
].map((name) => join(root, name));
const VOTE_PARTS = [
  "phone/vote.js",
  "phone/beside.js",
  "shared/numbers.js",
  "shared/countdown.js",
  ...modulesIn("phone/vote"),
].map((name) => join(root, name));
const HAND_PARTS = ["phone/hand.js", ...modulesIn("phone/hand")].map((name) => join(root, name));
const GROUPS = [LATER_PARTS, VOTE_PARTS, HAND_PARTS];
const IMPORTS = /^import \{([^}]+)\} from "([^"]+)";/gm;
const STYLES = [...LIVE_PAGES, "phone", "hand", "vote", "plain", "tickets", "printed"];
const COMMON = { bundle: true, minify: true, write: false, charset: "utf8", target: BROWSERS, legalComments: "none" };
const NOTICE =
  "/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */";

/** The phone's bundle lends what the later parts need, so that nothing is loaded, or lives, twice. */
const lending = {
  name: "lending",
  setup({ onLoad }) {
    onLoad({ filter: /phone[\\/]main\.js$/ }, ({ path }) => {
      const exported = [...lent()].map(([key, short]) => {
        const [file, name] = key.split(" ");
        return `export { ${name} as ${short} } from ${JSON.stringify(file)};`;
      });
      return { contents: [readFileSync(path, "utf8"), ...exported].join("\n"), resolveDir: dirname(path) };
    });
  },
};
const borrowing = (own) => ({
  name: "borrowing",
  setup({ onLoad, onResolve }) {
    const names = lent();
    onResolve({ filter: /^lent$/ }, () => ({ path: "./phone.js", external: true }));
    onLoad({ filter: /\.js$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replace(IMPORTS, (whole, imported, from) => {
        const file = join(dirname(path), from);
        if (own.includes(file)) return whole;
        const borrowed = namesIn(imported).map((name) => `${names.get(`${file} ${name}`)} as ${name}`);
        return `import { ${borrowed} } from "lent";`;
      }),
      resolveDir: dirname(path),
    }));
  },
});

const asModule = { format: "esm", platform: "browser", banner: { js: NOTICE } };
// Older browsers run these too: they are the ones that tell people what to do.
const asScript = { format: "iife", platform: "browser", target: ["es2017"] };
const asStyle = { external: ["../fonts/*"] };

const made = await assets();
if (process.argv.includes("--check")) check(made);
else publish(made);

/** Every file of dist, by name: modules of the live pages, those loaded later, styles, small scripts of the plain pages. */
async function assets() {
  const files = new Map();
  for (const page of LIVE_PAGES) await add(files, `${page}.js`, join(root, page, "main.js"), asModule);
  await add(files, "phone.js", join(root, "phone", "main.js"), { ...asModule, plugins: [lending] });
  // Nothing of others is in it that is not named in the file it borrows from.
  await add(files, "later.js", join(root, "phone", "later.js"), { ...asModule, plugins: [borrowing(LATER_PARTS)] });
  await add(files, "vote.js", join(root, "phone", "vote.js"), { ...asModule, plugins: [borrowing(VOTE_PARTS)] });
  await add(files, "hand.js", join(root, "phone", "hand.js"), { ...asModule, plugins: [borrowing(HAND_PARTS)] });
  // Compared only while somebody types a question.
  await add(files, "twins.js", join(root, "shared", "twins.js"), asModule);
  await add(files, "admission.js", join(root, "phone", "admission.js"), asModule);
  for (const page of STYLES) await add(files, `${page}.css`, join(root, "css", `${page}.css`), asStyle);
  for (const name of scriptsOfPlainPages()) await add(files, name, join(root, "plain", name), asScript);
  for (const name of LOADED_LATER) await add(files, name, join(root, "shared", name), asModule);
  return files;
}

async function add(files, name, entry, options) {
  if (!existsSync(entry)) return;
  try {
    const result = await build({ ...COMMON, ...options, entryPoints: [entry], outfile: join(dist, name) });
    // Only templates span lines, and there htm drops what indents them.
    files.set(name, Buffer.from(result.outputFiles[0].text.replace(/\n\s+/g, "\n")));
  } catch {
    // esbuild has said what is wrong and where; the other pages can still be made.
    process.exitCode = 1;
  }
}

/** All that the later parts import from elsewhere, by its file and name, and the short name it is lent under. */
function lent() {
  const names = new Map();
  for (const own of GROUPS) {
    for (const part of own) {
      for (const [, imported, from] of readFileSync(part, "utf8").matchAll(IMPORTS)) {
        const file = join(dirname(part), from);
        if (own.includes(file)) continue;
        for (const name of namesIn(imported)) names.set(`${file} ${name}`, "");
      }
    }
  }
  return new Map([...names.keys()].sort().map((key, at) => [key, `_${at.toString(36)}`]));
}

function modulesIn(folder) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(".js"))
    .map((name) => `${folder}/${name}`);
}

function namesIn(imported) {
  return imported
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
}

function scriptsOfPlainPages() {
  const folder = join(root, "plain");
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".js"))
        .sort()
    : [];
}

function publish(files) {
  mkdirSync(dist, { recursive: true });
  if (!process.exitCode) for (const name of leftOver(files)) rmSync(join(dist, name));
  for (const [name, contents] of files) writeFileSync(join(dist, name), contents);
}

function check(files) {
  const stale = [...files].filter(([name, contents]) => !isOnDisk(name, contents)).map(([name]) => name);
  const wrong = [...stale, ...leftOver(files)];
  if (wrong.length === 0) return;

  console.error(
    `static/dist is not what the sources say (${wrong.join(", ")}): run make assets and commit the result.`,
  );
  process.exitCode = 1;
}

function isOnDisk(name, contents) {
  const path = join(dist, name);
  return existsSync(path) && readFileSync(path).equals(contents);
}

function leftOver(files) {
  const present = existsSync(dist) ? readdirSync(dist) : [];
  return present.filter((name) => /\.(js|css)$/.test(name) && !files.has(name));
}
