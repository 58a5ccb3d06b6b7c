// Maintainers only: makes static/vendor/ and static/fonts/ from the packages pinned in package-lock.json,
// and writes down where each file comes from. Whoever runs Contrechamp uses the committed files.
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { BROWSERS } from "./browsers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, "..", "..");
const vendor = join(root, "static", "vendor");
const fonts = join(root, "static", "fonts");
const ATKINSON = "@fontsource-variable/atkinson-hyperlegible-next";

const UI = `
import htm from "htm";
import { h } from "preact";
export { h };
export const html = htm.bind(h);
export { createContext, Fragment, render } from "preact";
export { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
export { batch, computed, effect, signal, untracked, useComputed, useSignal, useSignalEffect } from "@preact/signals";
`;
const PACKAGES = ["preact", "@preact/signals", "@preact/signals-core", "htm"];
const FONTS = ["latin", "latin-ext"].map((subset) => `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`);

// The one road from a value to markup. Nothing here takes it, and what is not there cannot be taken by mistake.
const RAW_HTML = [
  ['"dangerouslySetInnerHTML"==s?y=k:', ""],
  ['"dangerouslySetInnerHTML"==s?h=k:', ""],
  [
    'h?(l||y&&(h.__html==y.__html||h.__html==t.innerHTML)||(t.innerHTML=h.__html),r.__k=[]):(y&&(t.textContent=""),(',
    "((",
  ],
];
const textOnly = {
  name: "text-only",
  setup(building) {
    building.onLoad({ filter: /[/]preact[/]dist[/]preact\.mjs$/ }, ({ path }) => ({
      contents: RAW_HTML.reduce(without, readFileSync(path, "utf8")),
    }));
  },
};

function without(code, [there, instead]) {
  if (code.split(there).length !== 2) throw new Error(`another version than the one this was written for: ${there}`);
  return code.replace(there, () => instead);
}

const rows = [];
rmSync(join(vendor, "licences"), { recursive: true, force: true });
mkdirSync(join(vendor, "licences"), { recursive: true });
mkdirSync(fonts, { recursive: true });
await vendorBundle();
for (const font of FONTS) vendorFont(font);
copyFileSync(join(here, "node_modules", ATKINSON, "LICENSE"), join(fonts, "OFL.txt"));
writeFileSync(join(vendor, "VENDORED.md"), provenance());

async function vendorBundle() {
  const out = join(vendor, "ui.js");
  await build({
    stdin: { contents: UI, resolveDir: here, sourcefile: "ui.js" },
    outfile: out,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    mainFields: ["browser", "module", "main"],
    target: BROWSERS,
    charset: "utf8",
    legalComments: "none",
    banner: { js: `/*! ${PACKAGES.map(named).join(" · ")}. See VENDORED.md */` },
    plugins: [textOnly],
  });
  for (const name of PACKAGES) copyFileSync(packagePath(name, "LICENSE"), join(vendor, "licences", licenceFile(name)));
  record("vendor/ui.js", out, PACKAGES);
}

function vendorFont(font) {
  const out = join(fonts, font);
  copyFileSync(join(here, "node_modules", ATKINSON, "files", font), out);
  record(`fonts/${font}`, out, [ATKINSON]);
}

function record(name, path, packages) {
  const sha256 = createHash("sha256").update(readFileSync(path)).digest("hex");
  rows.push(`| \`${name}\` | ${packages.map(named).join("<br>")} | \`${sha256}\` |`);
}

function named(name) {
  const { version, license } = JSON.parse(readFileSync(packagePath(name, "package.json"), "utf8"));
  return `${name} ${version} (${license})`;
}

function packagePath(name, file) {
  return join(here, "node_modules", name, file);
}

function licenceFile(name) {
  return `${name.replace("@", "").replace("/", "-")}.txt`;
}

function provenance() {
  return `# What comes from elsewhere

Made by \`make vendor\` from the npm packages pinned in \`tests/js/package-lock.json\`; never edited by hand.
\`tests/test_assets.py\` holds every file to its sha256. Licence texts: \`static/vendor/licences/\`, and \`static/fonts/OFL.txt\` for the typeface.

\`ui.js\` leaves out \`dangerouslySetInnerHTML\`: what people write is never taken for markup.

| file in \`static/\` | made from | sha256 |
|---|---|---|
${rows.join("\n")}
`;
}
