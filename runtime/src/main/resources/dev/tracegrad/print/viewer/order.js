/**
 * The order of the boxes within each column, given to dagre in place of its own: few crossings, and operands from top to
 * bottom in their order, so that a stands above b in a - b. An inverted pair of operands counts as much as INVERSION
 * crossings; no order can be perfect for all nodes where they share operands.
 */
const INVERSION = 10;
const SWEEPS = 16;

/** What dagre calls `customOrder`, for edges whose operand index is indexOf.get("from>to"). */
function orderKeeping(indexOf) {
  return (layered) => new Ordering(layered, indexOf).run();
}

class Ordering {
  constructor(layered, indexOf) {
    this.layered = layered;
    this.ids = layered.nodes();
    const number = new Map(this.ids.map((id, n) => [id, n]));
    this.layers = [];
    this.ups = this.ids.map((id) => layered.predecessors(id).map((other) => number.get(other)));
    this.downs = this.ids.map((id) => layered.successors(id).map((other) => number.get(other)));
    this.ids.forEach((id, n) => (this.layers[layered.node(id).rank] ??= []).push(n));
    this.layers = this.layers.filter((layer) => layer);
    this.place = new Int32Array(this.ids.length);
    // Which box an edge's bend comes from, so that ties keep the order in which the boxes were given.
    this.origin = this.ids.map((id, n) => number.get(layered.node(id).edgeObj?.v) ?? n);
    this.indexes = this.ids.map(() => new Map()); // by box: what stands before it, with the operand's index
    this.feeds = this.ids.map(() => new Map()); // the same by what stands before: the boxes after, with the index
    this.ids.forEach((id, n) => this.#findOperands(id, n, indexOf));
  }

  /**
   * Between two columns of boxes dagre has a layer of bends. Where an edge comes from is told by what stands in the column
   * before: the operand's box, or a bend of a longer edge.
   */
  #findOperands(id, n, indexOf) {
    if (this.layered.node(id).dummy) {
      return;
    }
    for (const up of this.ups[n]) {
      const bend = this.layered.node(this.ids[up]).dummy;
      const before = bend ? this.ups[up][0] : up;
      const index = indexOf.get(`${this.ids[this.origin[up]]}>${id}`);
      if (index !== undefined && before !== undefined) {
        this.indexes[n].set(before, index);
        this.feeds[before].set(n, index);
      }
    }
  }

  run() {
    this.#depthFirst();
    this.#transpose();
    let best = this.layers.map((layer) => [...layer]);
    let least = this.#cost();
    for (let sweep = 0, idle = 0; sweep < SWEEPS && idle < 4 && least > 0; sweep++) {
      this.#sweep(sweep % 2 === 0);
      this.#transpose();
      const cost = this.#cost();
      idle = cost < least ? 0 : idle + 1;
      if (cost < least) {
        least = cost;
        best = this.layers.map((layer) => [...layer]);
      }
    }
    best.forEach((layer) => layer.forEach((n, at) => (this.layered.node(this.ids[n]).order = at)));
  }

  /** Operands in order, depth first from the last boxes: right at once for trees. */
  #depthFirst() {
    const seen = new Uint8Array(this.ids.length);
    const sorted = this.layers.map(() => []);
    const layerOf = new Int32Array(this.ids.length);
    this.layers.forEach((layer, l) => layer.forEach((n) => (layerOf[n] = l)));
    const starts = this.layers.flat().filter((n) => this.downs[n].length === 0);
    const stack = starts.sort((one, other) => layerOf[one] - layerOf[other] || this.origin[other] - this.origin[one]);
    while (stack.length > 0) {
      const n = stack.pop();
      if (seen[n]) {
        continue;
      }
      seen[n] = 1;
      sorted[layerOf[n]].push(n);
      const index = (up) => this.indexes[n].get(this.ups[up][0]) ?? 0;
      const ups = this.ups[n].filter((up) => !seen[up]);
      ups.sort((one, other) => index(other) - index(one) || this.origin[other] - this.origin[one]);
      stack.push(...ups);
    }
    this.layers = sorted;
    this.layers.forEach((layer) => this.#number(layer));
  }

  #number(layer) {
    layer.forEach((n, at) => (this.place[n] = at));
  }

  /** Sorts each layer by the middle of its neighbours in the layer before. */
  #sweep(forward) {
    const neighbours = forward ? this.ups : this.downs;
    const layers = forward ? this.layers : [...this.layers].reverse();
    for (const layer of layers) {
      const middle = new Map();
      for (const n of layer) {
        const others = neighbours[n];
        const sum = others.reduce((total, other) => total + this.place[other], 0);
        middle.set(n, others.length > 0 ? sum / others.length : this.place[n]);
      }
      layer.sort((one, other) => middle.get(one) - middle.get(other) || this.place[one] - this.place[other]);
      this.#number(layer);
    }
  }

  /** Swaps neighbours within layers as long as that lowers the cost. */
  #transpose() {
    for (let round = 0, better = true; better && round < 8; round++) {
      better = false;
      for (const layer of this.layers) {
        for (let at = 0; at + 1 < layer.length; at++) {
          const [one, other] = [layer[at], layer[at + 1]];
          if (this.#pair(one, other) > this.#pair(other, one)) {
            layer[at] = other;
            layer[at + 1] = one;
            this.place[other] = at;
            this.place[one] = at + 1;
            better = true;
          }
        }
      }
    }
  }

  /** What it costs that the one stands right above the other. */
  #pair(one, other) {
    let cost = this.#crossings(this.ups[one], this.ups[other]) + this.#crossings(this.downs[one], this.downs[other]);
    for (const [user, index] of this.feeds[one]) {
      cost += index > this.feeds[other].get(user) ? INVERSION : 0;
    }
    return cost;
  }

  #crossings(upper, lower) {
    let crossings = 0;
    for (const one of upper) {
      for (const other of lower) {
        crossings += this.place[one] > this.place[other] ? 1 : 0;
      }
    }
    return crossings;
  }

  #cost() {
    let cost = 0;
    for (const layer of this.layers) {
      cost += this.#allCrossings(layer);
      for (const user of layer) {
        const operands = [...this.indexes[user]].sort(([one], [other]) => this.place[one] - this.place[other]);
        for (let i = 0; i + 1 < operands.length; i++) {
          cost += operands[i][1] > operands[i + 1][1] ? INVERSION : 0;
        }
      }
    }
    return cost;
  }

  /** The crossings of the edges into a layer, counted with a tree of sums. */
  #allCrossings(layer) {
    const ends = layer.flatMap((n) => this.ups[n].map((up) => this.place[up]).sort((one, other) => one - other));
    const sums = new Int32Array(Math.max(0, ...ends) + 2);
    let crossings = 0;
    ends.forEach((end, before) => {
      let notAbove = 0;
      for (let at = end + 1; at > 0; at -= at & -at) {
        notAbove += sums[at];
      }
      crossings += before - notAbove;
      for (let at = end + 1; at < sums.length; at += at & -at) {
        sums[at]++;
      }
    });
    return crossings;
  }
}
