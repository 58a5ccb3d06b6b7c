// Says what to do in a browser that cannot run the page, or when the page did not come.
// Kept to what ten-year-old browsers understand: it is them that it speaks to.

/** `Object.hasOwn` came with Safari 15.4, Chrome 93, Firefox 92: our oldest ones. */
const modern = "noModule" in document.createElement("script") && "hasOwn" in Object && "WebSocket" in window;

if (modern) addEventListener("load", tellIfNotStarted);
else tell("too-old");

function tellIfNotStarted() {
  if (!document.documentElement.hasAttribute("data-ready")) tell("not-started");
}

/** @param {string} id */
function tell(id) {
  const words = document.getElementById(id);
  if (words) words.hidden = false;
}
