/** The keyboard. Whatever the pointer can do, a key can. */
function listenToKeys(viewer) {
  const { view, steps } = viewer;
  const keys = {
    ArrowLeft: () => viewer.move((box) => alongEdge(viewer.layout, box, "to", "from")),
    ArrowRight: () => viewer.move((box) => alongEdge(viewer.layout, box, "from", "to")),
    ArrowUp: () => viewer.move((box) => inColumn(viewer.layout, box, -1)),
    ArrowDown: () => viewer.move((box) => inColumn(viewer.layout, box, 1)),
    Enter: () => viewer.toggleSelected(),
    c: () => viewer.closeAround(),
    e: () => viewer.openMore(),
    x: () => viewer.closeAll(),
    "+": () => view.zoom(ZOOM.step),
    "=": () => view.zoom(ZOOM.step),
    "-": () => view.zoom(1 / ZOOM.step),
    f: () => view.fit(),
    "/": () => viewer.search.input.focus(),
    " ": () => steps.toggle(),
    ",": () => steps.go(steps.step - 1),
    ".": () => steps.go(steps.step + 1),
    d: () => viewer.switchTheme(),
    s: () => viewer.switchPanel(),
    "?": () => document.querySelector("#help").showModal(),
    Escape: () => viewer.clear(),
  };
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, dialog");
    const pressing = event.target.closest("button, a") && (event.key === " " || event.key === "Enter");
    const sliding = event.target.id === "step" && event.key !== " " && event.key !== "Escape";
    if (event.ctrlKey || event.metaKey || event.altKey || pressing || sliding) {
      return;
    }
    if (typing && event.target.id !== "step") {
      if (event.key === "Escape" && event.target.id === "search") {
        event.target.blur();
        viewer.clear();
      }
      return;
    }
    const action = keys[event.key];
    if (action) {
      event.preventDefault();
      action();
    }
  });
}

/** The box at the other end of the first edge, in operand order, that has this box at its near end. */
function alongEdge(layout, box, near, far) {
  const edges = layout.edges.filter((edge) => boxId(edge[near]) === box.id);
  edges.sort((one, other) => (near === "to" ? one.index - other.index : one.toBox.y - other.toBox.y));
  return edges.length > 0 ? layout.boxes.get(boxId(edges[0][far])) : undefined;
}

/** The nearest box above or below, one of the same column before others. */
function inColumn(layout, box, direction) {
  let [best, least] = [undefined, Infinity];
  for (const other of layout.boxes.values()) {
    const dy = (other.y + other.height / 2 - box.y - box.height / 2) * direction;
    if (other !== box && !other.group?.open && dy > 0.5) {
      const gap = Math.max(0, other.x - box.x - box.width, box.x - other.x - other.width);
      const distance = dy + 6 * gap;
      if (distance < least) {
        [best, least] = [other, distance];
      }
    }
  }
  return best;
}
