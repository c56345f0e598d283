"use strict";
// Leaves the facilities that fit the answers. What is chosen stands in the address, so that it can be sent to others.
(() => {
  const form = document.getElementById("questions");
  const output = document.getElementById("fitting");
  const rows = [...document.getElementById("facilities").tBodies[0].rows];
  const questions = [...form.querySelectorAll("select")];

  const chosen = () => Object.fromEntries([...new FormData(form)].filter(([, value]) => value !== ""));

  // An answer counts when the cell says it, and some kernel has shown it and none another one, unless others are asked for as well.
  const fits = (row, view) => questions.every((question) => {
    const wanted = view[question.name];
    const cell = row.cells[Number(question.dataset.column) + 1];
    return !wanted || (cell.dataset.claim === wanted && (view.unverified || cell.classList.contains("verified")));
  });

  const show = () => {
    const view = chosen();
    const asked = questions.filter((question) => view[question.name]);
    let names = [];
    for (const row of rows) {
      row.hidden = !fits(row, view);
      if (!row.hidden) {
        names.push(row.dataset.name);
      }
    }
    questions.forEach((question) => {
      const at = Number(question.dataset.column) + 1;
      rows.forEach((row) => row.cells[at].classList.toggle("asked", asked.includes(question)));
    });
    output.textContent = asked.length === 0 ? `${rows.length} facilities. Nothing is asked yet.`
      : names.length === 0 ? "No facility fits all answers. Leave one open." : `${names.length} of ${rows.length} fit: ${names.join(", ")}.`;
    history.replaceState(null, "", `#${new URLSearchParams(view)}`);
  };

  const restore = () => {
    const view = new URLSearchParams(location.hash.slice(1));
    for (const element of form.elements) {
      if (element.type === "checkbox") {
        element.checked = view.has(element.name);
      } else if (element.name && [...element.options].some((option) => option.value === view.get(element.name))) {
        element.value = view.get(element.name);
      }
    }
  };

  restore();
  form.hidden = false;
  form.addEventListener("change", show);
  form.addEventListener("reset", () => setTimeout(show));
  show();
})();
