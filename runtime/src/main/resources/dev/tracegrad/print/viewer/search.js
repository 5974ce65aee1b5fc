/** Nodes by name, operation or line: "w[3]", "tanh", "*", "Example.java:6", "line 6". */
const MOST_FOUND = 5000;
const MOST_LISTED = 60;

function find(graph, query) {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") {
    return [];
  }
  const line = /^(?:line|:)\s*(\d+)$/.exec(wanted)?.[1];
  const [exact, near] = [[], []];
  for (let i = 0; i < graph.size && exact.length < MOST_FOUND; i++) {
    const { op, symbol, name } = graph.nodes[i];
    const label = graph.label(i).toLowerCase();
    const place = graph.place(i)?.toLowerCase() ?? "";
    if (label === wanted || symbol === wanted || place === wanted || (line && place.endsWith(":" + line))) {
      exact.push(i);
    } else if (near.length < MOST_FOUND && [label, name, op, place].some((text) => text?.toLowerCase().includes(wanted))) {
      near.push(i);
    }
  }
  return [...exact, ...near].slice(0, MOST_FOUND);
}

class Search {
  constructor(graph, onFound, onChoose) {
    this.graph = graph;
    this.onFound = onFound;
    this.onChoose = onChoose;
    this.input = document.querySelector("#search");
    this.list = document.querySelector("#found");
    this.count = document.querySelector("#found-count");
    this.found = [];
    this.input.addEventListener("input", () => this.#search());
    this.input.addEventListener("keydown", (event) => this.#key(event));
    this.list.addEventListener("click", (event) => {
      const item = event.target.closest("[data-at]");
      if (item) {
        this.#choose(Number(item.dataset.at));
      }
    });
    document.addEventListener("pointerdown", (event) => {
      if (!event.target.closest(".search")) {
        this.list.hidden = true;
      }
    });
  }

  #search() {
    this.found = find(this.graph, this.input.value);
    this.at = -1;
    const items = this.found.slice(0, MOST_LISTED).map((i, at) => {
      const item = document.createElement("li");
      item.id = "found-" + at;
      item.dataset.at = at;
      item.setAttribute("role", "option");
      const [label, place] = [document.createElement("span"), document.createElement("small")];
      label.textContent = shortText(this.graph.definition(i), 60);
      place.textContent = this.graph.place(i) ?? "";
      item.append(label, place);
      return item;
    });
    this.list.replaceChildren(...items);
    this.list.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    const all = this.found.length >= MOST_FOUND ? `over ${MOST_FOUND}` : this.found.length;
    this.count.textContent = this.input.value.trim() === "" ? "" : `${all} found`;
    this.onFound(this.found);
  }

  #key(event) {
    if (event.key === "Enter" && this.found.length > 0) {
      const step = event.shiftKey ? -1 : 1;
      this.#choose((this.at + step + this.found.length) % this.found.length);
      this.list.hidden = true; // to see what was found
    } else if (event.key === "ArrowDown" && this.found.length > 0) {
      this.#choose((this.at + 1) % this.found.length);
    } else if (event.key === "ArrowUp" && this.found.length > 0) {
      this.#choose((Math.max(this.at, 0) - 1 + this.found.length) % this.found.length);
    } else {
      return;
    }
    event.preventDefault();
  }

  #choose(at) {
    this.at = at;
    for (const item of this.list.children) {
      item.setAttribute("aria-selected", String(Number(item.dataset.at) === at));
    }
    this.list.hidden = false;
    this.list.children[at]?.scrollIntoView({ block: "nearest" });
    this.input.setAttribute("aria-activedescendant", "found-" + at);
    this.count.textContent = `${at + 1} of ${this.found.length}`;
    this.onChoose(this.found[at]);
  }

  clear() {
    this.input.value = "";
    this.#search();
  }
}
