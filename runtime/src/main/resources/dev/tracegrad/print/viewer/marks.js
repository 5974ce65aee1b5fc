/** What is selected: a node, a group or the nodes of a line. With it are marked what it was made from and what uses it. */
class Marks {
  constructor(graph, groups, layout) {
    this.graph = graph;
    this.groups = groups;
    this.layout = layout;
    this.clear();
  }

  clear() {
    this.nodes = [];
    this.id = null;
  }

  get isEmpty() {
    return this.nodes.length === 0;
  }

  /** The box that is selected, if one is and it is seen. */
  get box() {
    return this.id === null ? undefined : this.layout.boxes.get(this.id);
  }

  selectNode(i) {
    this.#select([i], boxId(i));
  }

  selectGroup(group) {
    const nodes = [];
    group.eachNode((i) => nodes.push(i));
    this.#select(nodes, boxId(group));
  }

  selectNodes(nodes) {
    this.#select(nodes, nodes.length === 1 ? boxId(nodes[0]) : null);
  }

  #select(nodes, id) {
    this.nodes = nodes;
    this.id = id;
    this.ancestors = this.graph.ancestors(nodes);
    this.descendants = this.graph.descendants(nodes);
    this.selected = new Uint8Array(this.graph.size);
    nodes.forEach((i) => (this.selected[i] = 1));
  }

  /** Sets the classes of everything that is drawn. */
  apply() {
    const marked = !this.isEmpty;
    const states = new Map();
    for (const box of this.layout.boxes.values()) {
      const state = marked ? this.#stateOf(box) : null;
      states.set(box.id, state);
      setState(box.element, state, marked && state === null);
      box.element.setAttribute("tabindex", box.id === this.id ? 0 : -1);
    }
    for (const edge of this.layout.edges) {
      const [from, to] = [states.get(boxId(edge.from)), states.get(boxId(edge.to))];
      const up = isOneOf(from, "selected", "ancestor") && isOneOf(to, "selected", "ancestor");
      const down = isOneOf(from, "selected", "descendant") && isOneOf(to, "selected", "descendant");
      const state = !marked ? null : up ? "ancestor" : down ? "descendant" : null;
      setState(edge.element, state, marked && state === null);
      edge.element.classList.toggle("direct", from === "selected" || to === "selected");
    }
  }

  /** A closed group has the state of the nearest of its nodes; one that is open is never dimmed. */
  #stateOf(box) {
    if (box.group?.open) {
      return box.id === this.id ? "selected" : "around";
    }
    let state = null;
    const look = (i) => {
      if (this.selected[i]) {
        state = "selected";
      } else if (state !== "selected" && this.ancestors[i]) {
        state = "ancestor";
      } else if (state === null && this.descendants[i]) {
        state = "descendant";
      }
    };
    box.group ? box.group.eachNode(look) : look(box.node);
    return state;
  }
}

function isOneOf(state, one, other) {
  return state === one || state === other;
}

function setState(element, state, dim) {
  for (const name of ["selected", "ancestor", "descendant"]) {
    element.classList.toggle(name, name === state);
  }
  element.classList.toggle("dim", dim);
}
