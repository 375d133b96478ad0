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
// In the company file, a line that is pointed to is gone to, and marked.
(() => {
  const go = (number) => {
    const box = document.querySelector("textarea.code");
    if (!box || !number) return false;
    const lines = box.value.split("\n");
    const from = lines.slice(0, number - 1).reduce((sum, line) => sum + line.length + 1, 0);
    box.focus();
    box.setSelectionRange(from, from + (lines[number - 1] || "").length);
    box.scrollTop = (number - 4) * (box.scrollHeight / lines.length);
    return true;
  };
  document.addEventListener("DOMContentLoaded", () => {
    const box = document.querySelector("textarea.code[data-line]");
    if (box && location.search.includes("line=")) go(Number(box.dataset.line));
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-line]");
    if (link && go(Number(link.dataset.line))) event.preventDefault();
  });
})();
