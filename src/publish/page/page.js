"use strict";
const tabs = [...document.querySelectorAll("[role=tab]")];
const views = [...document.querySelectorAll(".view")];
const search = document.getElementById("search");
const nothing = document.getElementById("nothing");
const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

function choose(tab) {
  for (const other of tabs) {
    const chosen = other === tab;
    other.setAttribute("aria-selected", chosen);
    other.tabIndex = chosen ? 0 : -1;
  }
  for (const view of views) view.hidden = view.id !== tab.getAttribute("aria-controls");
  filter();
}

function filter() {
  const words = plain(search.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const article of document.querySelectorAll(".view:not([hidden]) article")) {
    const text = plain(article.textContent);
    article.hidden = !words.every(word => text.includes(word));
    if (!article.hidden) found += 1;
  }
  nothing.hidden = found > 0;
}

for (const [index, tab] of tabs.entries()) {
  tab.addEventListener("click", () => choose(tab));
  tab.addEventListener("keydown", event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const next = tabs[(index + step + tabs.length) % tabs.length];
    choose(next);
    next.focus();
    event.preventDefault();
  });
}
search.addEventListener("input", filter);
document.addEventListener("keydown", event => {
  if (event.key === "/" && document.activeElement !== search) {
    search.focus();
    event.preventDefault();
  }
});
choose(tabs[0]);
