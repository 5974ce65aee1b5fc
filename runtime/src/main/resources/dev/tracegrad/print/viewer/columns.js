/**
 * What dagre found for one open group, as columns of boxes and edges that bend only between columns. A picture that would
 * be far wider than high is folded: its columns go on in a second row, as lines of a text do.
 */
const FOLD = { aspect: 1.7, wider: 2.6, least: 1600, last: 0.35, columns: 6, rows: 12, crossing: 12, gap: 44 };

/**
 * What feeds so many columns, such as the weights of a loop's iterations, stands above them; its edges are drawn when one of
 * their ends is selected.
 */
const HUB_COLUMNS = 8;

/** Of more edges than these, a box or in all, only those from the nearest boxes are drawn before somebody selects. */
const DENSE = { perBox: 2.5, all: 120, kept: 3 };

class Columns {
  constructor(items, level) {
    this.items = new Map(items.map((item) => [item.id, item]));
    this.edges = [...level.keys()].map((key) => [key, ...key.split(">")]);
    this.hubs = new Map(); // what stands above the columns, with the edges from there
    this.far = []; // edges that are not drawn before one of their ends is selected
    this.#thinOut(items);
    this.#layOut(level);
    this.#makeColumns();
    if (this.#takeHubs()) {
      this.#layOut(level);
      this.#makeColumns();
    }
    this.#fold();
    this.#placeHubs();
  }

  #thinOut(items) {
    if (this.edges.length <= Math.max(DENSE.all, DENSE.perBox * items.length)) {
      return;
    }
    const order = new Map(items.map((item, at) => [item.id, at]));
    const into = new Map(items.map((item) => [item.id, []]));
    this.edges.forEach((edge) => into.get(edge[2]).push(edge));
    const near = new Set();
    for (const edges of into.values()) {
      edges.sort(([, one], [, other]) => order.get(other) - order.get(one));
      edges.slice(0, DENSE.kept).forEach((edge) => near.add(edge));
    }
    this.far = this.edges.filter((edge) => !near.has(edge));
    this.edges = [...near];
  }

  /** How many boxes each box goes into by edges that are not drawn at once. */
  hidden() {
    const count = new Map([...this.hubs].map(([hub, edges]) => [hub.id, edges.length]));
    this.far.forEach(([, from]) => count.set(from, (count.get(from) ?? 0) + 1));
    return count;
  }

  #takeHubs() {
    const fed = new Set(this.edges.map(([, , to]) => to));
    for (const id of this.items.keys()) {
      const edges = fed.has(id) ? [] : this.edges.filter(([, from]) => from === id);
      if (new Set(edges.map(([, , to]) => this.columnOf.get(to))).size >= HUB_COLUMNS) {
        this.hubs.set(this.items.get(id), edges);
      }
    }
    for (const hub of this.hubs.keys()) {
      this.items.delete(hub.id);
    }
    this.edges = this.edges.filter(([, from]) => this.items.has(from));
    return this.hubs.size > 0;
  }

  #placeHubs() {
    if (this.hubs.size === 0) {
      return;
    }
    const room = 2 * SIZES.gap + 84; // for the note beside it
    const spaced = [...this.hubs.keys()].map(({ id, width, height }) => ({ id, width: width + room, height }));
    const grid = arrangeGrid(spaced, Math.max(this.width, 500));
    this.above = grid.height + 2 * SIZES.gap;
    this.places.forEach((place) => (place.y += this.above));
    grid.places.forEach((place, id) => this.places.set(id, place));
    this.width = Math.max(this.width, grid.width);
    this.height += this.above;
  }

  #layOut(level) {
    const graph = new dagre.graphlib.Graph();
    graph.setGraph({ rankdir: "LR", nodesep: SIZES.gap, edgesep: 8, ranksep: SIZES.columns });
    for (const { id, width, height } of this.items.values()) {
      graph.setNode(id, { width, height });
    }
    for (const [, from, to] of this.edges) {
      graph.setEdge(from, to, {});
    }
    dagre.layout(graph, { customOrder: orderKeeping(level) });
    this.found = graph;
    this.height = graph.graph().height ?? 0;
  }

  /** Boxes of one middle are a column, and stand at its left; but what nothing goes into at its right, near its user. */
  #makeColumns() {
    const byMiddle = new Map();
    for (const id of this.items.keys()) {
      const middle = Math.round(this.found.node(id).x);
      byMiddle.has(middle) ? byMiddle.get(middle).push(id) : byMiddle.set(middle, [id]);
    }
    const fed = new Set(this.edges.map(([, , to]) => to));
    this.places = new Map();
    this.columnOf = new Map();
    this.list = [...byMiddle].sort(([one], [other]) => one - other).map(([middle, ids], at) => {
      const half = Math.max(...ids.map((id) => this.items.get(id).width)) / 2;
      const column = { left: middle - half, right: middle + half, row: 0 };
      for (const id of ids) {
        const { width, height } = this.items.get(id);
        const { y } = this.found.node(id);
        this.places.set(id, { x: fed.has(id) ? column.left : column.right - width, y: y - height / 2 });
        this.columnOf.set(id, at);
      }
      return column;
    });
    this.width = Math.max(0, ...this.list.map((column) => column.right));
  }

  /** Cuts the columns into rows, where few edges cross the cut, if that makes a better picture. */
  #fold() {
    this.rows = [{ left: 0 }];
    const { width, height, list } = this;
    if (list.length >= FOLD.columns && width > Math.max(FOLD.least, FOLD.wider * height)) {
      // Rows are lower than the whole, since what is highest stands in one of them: so there may be room for more.
      let rows = Math.max(2, Math.round(Math.sqrt(width / ((height + FOLD.gap) * FOLD.aspect))));
      do {
        this.#cutRows(width / rows);
      } while (width / rows > FOLD.aspect * this.#stack() && rows++ < FOLD.rows);
    }
    this.#stack();
    for (const [id, place] of this.places) {
      const row = this.#rowOf(id);
      place.x -= row.left;
      place.y += row.down;
    }
    for (const column of list) {
      const { left } = this.rows[column.row];
      column.left -= left;
      column.right -= left;
    }
    const around = this.rows.length > 1 ? SIZES.columns / 2 : 0;
    this.width = Math.max(0, ...list.map((column) => column.right)) + around;
  }

  /** Puts the rows one below the other; gives the height of all. */
  #stack() {
    this.#findHeights();
    let y = 0;
    for (const row of this.rows) {
      row.down = y - row.top; // from where dagre has it
      row.end = y + row.bottom - row.top;
      y = row.end + FOLD.gap;
    }
    this.height = y - FOLD.gap;
    return this.height;
  }

  /** Rows of about that width; somewhat wider ones, if else the last one would be nearly empty. */
  #cutRows(width) {
    const { list } = this;
    const crossing = this.#crossings();
    const end = list[list.length - 1].right;
    for (let most = width * 1.05; most < width * 1.5; most *= 1.1) {
      let start = 0;
      this.rows = [{ left: 0 }];
      for (let at = 1; at < list.length; at++) {
        if (list[at].right - list[start].left > most && crossing[at] <= FOLD.crossing) {
          start = at;
          this.rows.push({ left: list[at].left });
        }
        list[at].row = this.rows.length - 1;
      }
      if (end - list[start].left >= FOLD.last * most) {
        return;
      }
    }
  }

  #rowOf(id) {
    return this.rows[this.list[this.columnOf.get(id)].row];
  }

  /** The highest and the lowest point of each row, bends of edges included. */
  #findHeights() {
    const include = (row, y) => {
      row.top = Math.min(row.top ?? Infinity, y);
      row.bottom = Math.max(row.bottom ?? -Infinity, y);
    };
    for (const [id, { y }] of this.places) {
      include(this.#rowOf(id), y);
      include(this.#rowOf(id), y + this.items.get(id).height);
    }
    for (const [, from, to] of this.edges) {
      const row = this.#rowOf(from);
      if (row === this.#rowOf(to)) {
        this.found.edge(from, to).points.forEach((point) => include(row, point.y));
      }
    }
  }

  /** For each column, from how many boxes edges go across its left side. */
  #crossings() {
    const last = new Map();
    for (const [, from, to] of this.edges) {
      const [one, other] = [this.columnOf.get(from), this.columnOf.get(to)].sort((a, b) => a - b);
      last.set(from, [one, Math.max(other, last.get(from)?.[1] ?? 0)]);
    }
    const count = new Array(this.list.length + 1).fill(0);
    for (const [one, other] of last.values()) {
      for (let at = one + 1; at <= other; at++) {
        count[at]++;
      }
    }
    return count;
  }

  /** How each edge goes: `bends` between columns, or `around`, a way with corners, for one to another row or backward. */
  routes() {
    const routes = new Map();
    let tracks = 0;
    for (const [key, from, to] of this.edges) {
      const [source, target] = [this.columnOf.get(from), this.columnOf.get(to)];
      const [one, other] = [this.list[source], this.list[target]];
      if (one.row === other.row && source < target) {
        routes.set(key, { bends: this.#bends(from, to, source, target) });
      } else {
        const track = (tracks++ % 5) * 5;
        const bottom = (this.above ?? 0) + this.rows[one.row].end + 10 + track;
        const far = other.row > one.row + 1;
        routes.set(key, {
          around: [one.right + 12 + track / 2, bottom, (far ? 0 : other.left) - 12 + track / 5],
        });
      }
    }
    for (const edges of [...this.hubs.values(), this.far]) {
      edges.forEach(([key]) => routes.set(key, { bends: [], far: true }));
    }
    return routes;
  }

  #bends(from, to, source, target) {
    const bends = [{ x: this.list[source].right, y: null }]; // as high as the box it comes from
    const { row } = this.list[source];
    const { left, down } = this.rows[row];
    for (const point of this.found.edge(from, to).points) {
      const x = point.x - left;
      const column = this.list.findIndex((one) => one.row === row && one.left <= x && x <= one.right);
      if (column > source && column < target) {
        const y = point.y + down + (this.above ?? 0);
        bends.push({ x: this.list[column].left, y }, { x: this.list[column].right, y });
      }
    }
    bends.push({ x: this.list[target].left, y: undefined }); // as high as the end
    return bends;
  }
}
