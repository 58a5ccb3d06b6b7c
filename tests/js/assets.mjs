// Makes static/dist/ from the small modules of static/; with --check, only says whether the committed files are fresh.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BROWSERS } from "./browsers.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "static");
const dist = join(root, "dist");
const LIVE_PAGES = ["phone", "console", "wall"];
// What no first screen needs: the line with its socket, and the way around a blocked one.
const LOADED_LATER = ["line.js", "asking.js"];
const STYLES = [...LIVE_PAGES, "plain", "tickets"];
const COMMON = { bundle: true, minify: true, write: false, charset: "utf8", target: BROWSERS, legalComments: "none" };
const NOTICE =
  "/*! Contrechamp (MIT), with Preact, signals, socket.io-client (MIT), htm (Apache-2.0): texts in static/vendor/licences */";

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
    files.set(name, Buffer.from(result.outputFiles[0].contents));
  } catch {
    // esbuild has said what is wrong and where; the other pages can still be made.
    process.exitCode = 1;
  }
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
