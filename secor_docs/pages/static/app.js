// What a page can do without is done here: after an error or a change the focus goes to what is told first.
"use strict";
(() => {
  const told = (root) => {
    const first = root.querySelector("#problem, [autofocus]");
    if (first) first.focus();
  };
  document.addEventListener("DOMContentLoaded", () => told(document));
  document.addEventListener("htmx:afterSettle", (event) => told(event.target));
})();
