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
const SOCKET = `export { io } from "socket.io-client";`;

const BUNDLES = [
  { file: "ui.js", code: UI, packages: ["preact", "@preact/signals", "@preact/signals-core", "htm"] },
  {
    file: "socket.io.js",
    code: SOCKET,
    packages: [
      "socket.io-client",
      "socket.io-parser",
      "engine.io-client",
      "engine.io-parser",
      "@socket.io/component-emitter",
    ],
  },
];
const FONTS = ["latin", "latin-ext"].map((subset) => `atkinson-hyperlegible-next-${subset}-wght-normal.woff2`);

// Half of socket.io-client serves transports and packets that never occur here.
const LEFT_OUT = {
  // The line reconnects by itself.
  "socket.io-client/build/esm/contrib/backo2.js": "export class Backoff { reset() {} duration() {} }",
  "engine.io-client/build/esm/index.js": `
    export { Socket } from "./socket.js";
    export { installTimerFunctions } from "./util.js";
    export { parse } from "./contrib/parseuri.js";
    export { nextTick } from "./globals.js";
    export const [Fetch, NodeXHR, XHR, NodeWebSocket, WebSocket, WebTransport] = [];`,
  // The original looks for the global object with Function("return this"), which our policy forbids.
  "engine.io-client/build/esm/globals.js": `
    export const nextTick = (deed) => Promise.resolve().then(deed);
    export const globalThisShim = globalThis;
    export const defaultBinaryType = "arraybuffer";
    export const createCookieJar = () => {};`,
  "engine.io-client/build/esm/transports/index.js":
    'import { WS } from "./websocket.js"; export const transports = { websocket: WS };',
  "engine.io-parser/build/esm/encodePacket.browser.js": `
    import { PACKET_TYPES } from "./commons.js";
    export const encodePacket = ({ type, data }, _, told) => told(PACKET_TYPES[type] + (data || ""));
    export const encodePacketToBinary = () => {};`,
  "engine.io-parser/build/esm/decodePacket.browser.js": `
    import { ERROR_PACKET, PACKET_TYPES_REVERSE } from "./commons.js";
    export const decodePacket = (said) => {
      const type = typeof said === "string" && PACKET_TYPES_REVERSE[said.charAt(0)];
      if (!type) return ERROR_PACKET;
      return said.length > 1 ? { type, data: said.substring(1) } : { type };
    };`,
  "socket.io-parser/build/esm/is-binary.js":
    "export const isBinary = () => false; export const hasBinary = () => false;",
  "socket.io-parser/build/esm/binary.js":
    "export const deconstructPacket = () => {}; export const reconstructPacket = () => {};",
};
// The way from polling to something better: whoever begins with WebSocket never takes it.
const PROBE = /\n {4}_probe\(name\) \{\n[\s\S]*?\n {4}\}\n/;
const websocketOnly = {
  name: "websocket-only",
  setup(building) {
    building.onLoad(
      { filter: /(engine\.io-client|engine\.io-parser|socket\.io-(client|parser))[/]build[/]esm/ },
      ({ path }) => {
        if (path.endsWith("engine.io-client/build/esm/socket.js")) {
          return { contents: without(readFileSync(path, "utf8"), [PROBE, "\n"]), resolveDir: dirname(path) };
        }
        const found = Object.keys(LEFT_OUT).find((ending) => path.endsWith(ending));
        return found ? { contents: LEFT_OUT[found], resolveDir: dirname(path) } : undefined;
      },
    );
  },
};

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
for (const bundle of BUNDLES) await vendorBundle(bundle);
for (const font of FONTS) vendorFont(font);
copyFileSync(join(here, "node_modules", ATKINSON, "LICENSE"), join(fonts, "OFL.txt"));
writeFileSync(join(vendor, "VENDORED.md"), provenance());

async function vendorBundle({ file, code, packages }) {
  const out = join(vendor, file);
  await build({
    stdin: { contents: code, resolveDir: here, sourcefile: file },
    outfile: out,
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    mainFields: ["browser", "module", "main"],
    target: BROWSERS,
    charset: "utf8",
    legalComments: "none",
    banner: { js: `/*! ${packages.map(named).join(" · ")}. See VENDORED.md */` },
    plugins: [websocketOnly, textOnly],
  });
  for (const name of packages) copyFileSync(packagePath(name, "LICENSE"), join(vendor, "licences", licenceFile(name)));
  record(`vendor/${file}`, out, packages);
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

\`socket.io.js\` leaves out what we never use: polling, WebTransport and binary packets. We speak JSON over WebSocket only.
\`ui.js\` leaves out \`dangerouslySetInnerHTML\`: what people write is never taken for markup.

| file in \`static/\` | made from | sha256 |
|---|---|---|
${rows.join("\n")}
`;
}
