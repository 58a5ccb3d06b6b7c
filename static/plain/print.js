// A button that prints; without scripts there is none, and the browser's own menu does it.

const button = document.getElementById("print");
if (button) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
