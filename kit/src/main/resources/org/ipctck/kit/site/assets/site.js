"use strict";
// Search in every page's header, the page of search results, and filters of long tables. Works from a folder: scripts are loaded, nothing is fetched.
(() => {
  const root = document.body.dataset.root;
  const input = document.getElementById("q");
  const list = document.getElementById("hits");
  const SHOWN = 8;
  const FIELDS = ["name", "title", "facility", "text", "peers"];
  let index, loading, active = -1;

  const script = (name) => new Promise((resolve, reject) => {
    const element = document.createElement("script");
    element.src = root + "assets/" + name;
    element.onload = resolve;
    element.onerror = reject;
    document.head.append(element);
  });

  // Only who searches pays for the index.
  const load = () => loading ??= Promise.all([script("minisearch.js"), script("search-data.js")]).then(() => {
    index = new MiniSearch({
      fields: FIELDS, storeFields: ["name", "title", "facility", "text", "peers"],
      searchOptions: { prefix: true, fuzzy: (term) => term.length > 4 && !/\d/.test(term) ? 0.2 : false, combineWith: "AND",
        boost: { name: 6, title: 4, facility: 2, peers: 1.5 } },
    });
    index.addAll(window.ipctckSearch.map(([id, name, title, facility, text, peers]) => ({ id, name, title, facility, text, peers })));
  });

  const address = (hit) => root + hit.id + "/index.html";

  const element = (name, text, attributes = {}) => {
    const made = document.createElement(name);
    made.textContent = text;
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    return made;
  };

  // Says which test of another suite made a behaviour a hit.
  const tests = (hit) => {
    const terms = hit.terms.map((term) => term.toLowerCase());
    return hit.peers.split(" ").filter((test) => terms.some((term) => test.toLowerCase().includes(term))).slice(0, 3);
  };
  const below = (hit) => {
    const by = Object.values(hit.match).some((fields) => fields.includes("peers")) ? tests(hit) : [];
    return hit.facility + (by.length ? "; tested by " + by.join(", ") : "");
  };

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };

  const choose = (number) => {
    const options = [...list.children];
    active = (number + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === active)));
    options[active].scrollIntoView({ block: "nearest" });
    input.setAttribute("aria-activedescendant", options[active].id);
  };

  const show = (hits) => {
    list.replaceChildren(...hits.slice(0, SHOWN).map((hit, i) => {
      const option = element("li", "", { id: "hit-" + i, role: "option", "aria-selected": "false", "data-to": address(hit) });
      option.append(element("b", hit.name), hit.title, element("small", below(hit)));
      return option;
    }));
    active = -1;
    list.hidden = hits.length === 0;
    input.setAttribute("aria-expanded", String(!list.hidden));
    input.removeAttribute("aria-activedescendant");
  };

  const found = document.getElementById("found");
  const report = (query) => {
    const hits = query ? index.search(query) : [];
    found.replaceChildren(...hits.slice(0, 200).map((hit) => {
      const item = element("li", "");
      const link = element("a", hit.title, { href: address(hit) });
      item.append(element("span", hit.name + " ", { class: "id" }), link, element("p", below(hit), { class: "soft" }), element("p", hit.text));
      return item;
    }));
    document.getElementById("found-count").textContent = hits.length === 0 ? "Nothing found for “" + query + "”."
      : hits.length + " found for “" + query + "”" + (hits.length > 200 ? ", the best 200 shown" : "") + ".";
  };

  const search = () => load().then(() => {
    const query = input.value.trim();
    if (found) {
      if (query) report(query);
    } else {
      show(query ? index.search(query) : []);
    }
  });

  input.addEventListener("focus", load, { once: true });
  input.addEventListener("input", search);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !list.hidden) {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? active + 1 : active < 0 ? -1 : active - 1);
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      location.href = list.children[active].dataset.to;
    }
  });
  list.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[data-to]");
    if (option) location.href = option.dataset.to;
  });
  input.addEventListener("blur", close);
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, select, textarea, button");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
    }
  });

  if (found) {
    const asked = new URLSearchParams(location.search).get("q");
    if (asked) {
      input.value = asked;
      search();
    }
    input.form.addEventListener("submit", (event) => {
      event.preventDefault();
      history.replaceState(null, "", "?q=" + encodeURIComponent(input.value));
      search();
    });
  }

  for (const filter of document.querySelectorAll("[data-filters]")) {
    const rows = [...document.getElementById(filter.dataset.filters).tBodies[0].rows];
    const texts = rows.map((row) => row.textContent.toLowerCase());
    const output = filter.parentElement.querySelector("output");
    filter.parentElement.hidden = false;
    filter.addEventListener("input", () => {
      const words = filter.value.toLowerCase().split(/\s+/);
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !words.every((word) => texts[i].includes(word));
        shown += row.hidden ? 0 : 1;
      });
      output.textContent = shown + " of " + rows.length;
    });
  }
})();
