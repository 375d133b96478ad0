// What a page can do without is done here: after an error or a change the focus goes to what is told first.
"use strict";
(() => {
  const told = (root) => {
    const first = root.querySelector("#problem, [autofocus]");
    if (first) first.focus();
  };
  // Who types for half an hour is not away: the app is told now and then, so that it does not stop meanwhile.
  let last = Date.now();
  document.addEventListener("input", () => {
    if (Date.now() - last < 300000) return;
    last = Date.now();
    fetch("/static/app.js", { cache: "no-store" }).catch(() => {});
  });
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

// The week: one Tab stop, and the arrows move in it.
(() => {
  const links = (table) => [...table.querySelectorAll("tbody a")];
  const place = (link) => {
    const cell = link.closest("td");
    return [cell.parentElement.rowIndex, cell.cellIndex];
  };
  const moves = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };
  const go = (table, to) => {
    for (const link of links(table)) link.tabIndex = link === to ? 0 : -1;
    to.focus();
  };
  const near = (table, from, [down, right]) => {
    const [row, column] = place(from);
    const ahead = links(table).filter((link) => {
      const [r, c] = place(link);
      return down ? (r - row) * down > 0 : r === row && (c - column) * right > 0;
    });
    const far = (link) => {
      const [r, c] = place(link);
      return Math.abs(r - row) * 100 + Math.abs(c - column);
    };
    return ahead.sort((one, other) => far(one) - far(other))[0];
  };
  const prepare = (root) => {
    for (const table of root.querySelectorAll("table.week")) {
      links(table).forEach((link, n) => (link.tabIndex = n ? -1 : 0));
    }
    for (const hint of root.querySelectorAll("[data-keys]")) hint.hidden = false;
  };
  document.addEventListener("keydown", (event) => {
    const link = event.target.closest && event.target.closest("table.week tbody a");
    if (!link || !moves[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const table = link.closest("table");
    const to = near(table, link, moves[event.key]);
    if (to) go(table, to);
  });
  document.addEventListener("DOMContentLoaded", () => prepare(document));
  document.addEventListener("htmx:afterSettle", (event) => prepare(event.target));
})();

// A button that prints is there only where a script can do it; the browser's own menu does the same.
(() => {
  const prepare = (root) => root.querySelectorAll("[data-print]").forEach((button) => (button.hidden = false));
  document.addEventListener("DOMContentLoaded", () => prepare(document));
  document.addEventListener("htmx:afterSettle", (event) => prepare(event.target));
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-print]")) window.print();
  });
})();

// What is told while a button is held down waits until it is let go: nothing moves under the pointer.
(() => {
  let down = false;
  const waiting = [];
  const up = () => setTimeout(() => {
    down = false;
    for (const swap of waiting.splice(0)) swap();
  });
  document.addEventListener("pointerdown", () => (down = true), true);
  document.addEventListener("pointerup", up, true);
  document.addEventListener("pointercancel", up, true);
  document.addEventListener("htmx:beforeSwap", (event) => {
    const { shouldSwap, target, serverResponse, requestConfig } = event.detail;
    if (!down || !shouldSwap) return;
    event.detail.shouldSwap = false;
    const swapStyle = (requestConfig.elt.getAttribute("hx-swap") || "innerHTML").split(" ")[0];
    waiting.push(() => htmx.swap(target, serverResponse, { swapStyle, swapDelay: 0, settleDelay: 20 }));
  });
})();
