"use strict";
// Filters of the table of kernels. What is chosen stands in the address, so that a view can be sent to others.
(() => {
  const form = document.getElementById("filters");
  const table = document.getElementById("matrix");
  const output = document.getElementById("shown");
  const heads = [...table.tHead.rows[0].cells];
  const FIRST = 3;
  const kernels = heads.slice(FIRST).map((cell) => cell.dataset.kernel);
  const rows = [...table.tBodies].flatMap((body) => [...body.rows].filter((row) => !row.classList.contains("facility"))
    .map((row) => {
      const [standard, tier] = row.cells[2].textContent.split(" ");
      const verdicts = [...row.cells].slice(FIRST).map((cell) => cell.textContent);
      return { row, body, facility: body.dataset.facility, standard, tier, verdicts, open: row.cells[FIRST].className === "not-specified" };
    }));

  const chosen = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));

  // The columns that count: two chosen ones, or all.
  const columns = (view) => {
    const pair = [view.left, view.right].filter(Boolean).map((slug) => kernels.indexOf(slug)).filter((at) => at >= 0);
    return pair.length === 0 ? kernels.map((_, at) => at) : [...new Set(pair)];
  };

  const fits = (entry, view, counted) => {
    const verdicts = entry.open ? [entry.verdicts[0]] : counted.map((at) => entry.verdicts[at]);
    return (!view.facility || entry.facility === view.facility)
      && (!view.standard || entry.standard === view.standard)
      && (!view.tier || entry.tier === view.tier)
      && (!view.verdict || verdicts.includes(view.verdict))
      && (!view.differs || new Set(verdicts).size > 1)
      && (!entry.open || view.open || view.verdict === entry.verdicts[0]);
  };

  const columnsShown = (counted) => {
    kernels.forEach((_, at) => {
      const hidden = !counted.includes(at);
      heads[FIRST + at].hidden = hidden;
      for (const entry of rows) {
        if (!entry.open) entry.row.cells[FIRST + at].hidden = hidden;
      }
    });
  };

  const apply = () => {
    const view = chosen();
    const counted = columns(view);
    const bodies = new Set();
    let shown = 0;
    columnsShown(counted);
    for (const entry of rows) {
      entry.row.hidden = !fits(entry, view, counted);
      if (!entry.row.hidden) {
        shown++;
        bodies.add(entry.body);
      }
    }
    for (const body of table.tBodies) body.hidden = !bodies.has(body);
    output.textContent = shown + " of " + rows.length + " behaviours";
    const query = new URLSearchParams(view).toString();
    history.replaceState(null, "", query ? "#" + query : location.pathname + location.search);
  };

  const restore = () => {
    for (const [name, value] of new URLSearchParams(location.hash.slice(1))) {
      const field = form.elements[name];
      if (!field) continue;
      if (field.type === "checkbox") field.checked = true;
      else field.value = value;
    }
  };

  form.hidden = false;
  restore();
  apply();
  form.addEventListener("change", apply);
  form.addEventListener("reset", () => setTimeout(apply));
})();
