/**
 * The slider: with step k of n nodes the first k have their values, with step n + k the last k have their gradients, and
 * after 2n all is there, as when the page opens.
 */
class Steps {
  constructor(graph, groups, layout, onStep) {
    this.graph = graph;
    this.groups = groups;
    this.layout = layout;
    this.onStep = onStep;
    this.slider = document.querySelector("#step");
    this.playButton = document.querySelector("#play");
    this.note = document.querySelector("#step-note");
    this.last = 2 * graph.size + 1;
    this.slider.max = this.last;
    this.step = this.last;
    this.slider.value = this.last;
    this.slider.addEventListener("input", () => this.go(Number(this.slider.value)));
    this.playButton.addEventListener("click", () => this.toggle());
    document.querySelector("#step-back").addEventListener("click", () => this.go(this.step - 1));
    document.querySelector("#step-on").addEventListener("click", () => this.go(this.step + 1));
    this.#say();
  }

  /** The node whose value or gradient the step computes, or null. */
  get current() {
    const n = this.graph.size;
    return this.step === 0 || this.step === this.last ? null : this.step <= n ? this.step - 1 : 2 * n - this.step;
  }

  get isBackward() {
    return this.step > this.graph.size;
  }

  go(step) {
    this.step = Math.min(this.last, Math.max(0, step));
    this.slider.value = this.step;
    this.#say();
    this.onStep();
  }

  toggle() {
    if (this.timer) {
      this.stop();
      return;
    }
    if (this.step === this.last) {
      this.go(0);
    }
    const pause = Math.min(700, Math.max(40, 24000 / this.last));
    this.timer = setInterval(() => {
      this.go(this.step + 1);
      if (this.step === this.last) {
        this.stop();
      }
    }, pause);
    this.#sayPlaying(true);
  }

  stop() {
    clearInterval(this.timer);
    this.timer = null;
    this.#sayPlaying(false);
  }

  #sayPlaying(playing) {
    this.playButton.textContent = playing ? "❚❚" : "▶";
    this.playButton.setAttribute("aria-label", playing ? "Pause" : "Play");
  }

  #say() {
    const { graph, current } = this;
    const n = graph.size;
    let text = this.step === 0 ? "before the first step" : "all values and gradients";
    if (current !== null && !this.isBackward) {
      const value = fullNumber(graph.data(current));
      text = `forward ${this.step} of ${n}: ${graph.definition(current)}${graph.isLeaf(current) ? "" : " ⟹"} ${value}`;
    } else if (current !== null) {
      const constant = graph.kind(current) === "constant";
      const gradient = constant ? "none, a constant" : fullNumber(graph.grad(current));
      text = `backward ${this.step - n} of ${n}: ∂${graph.label(graph.root)}/∂${graph.label(current)} = ${gradient}`;
    }
    this.note.textContent = text;
    this.slider.setAttribute("aria-valuetext", text);
  }

  /** Sets the classes of everything that is drawn; gives the box of the current node, if any. */
  apply() {
    const n = this.graph.size;
    const values = Math.min(this.step, n);
    const gradients = this.step === this.last ? 0 : Math.min(n, 2 * n - this.step);
    const current = this.current === null ? null : boxId(this.groups.boxOf(this.current));
    for (const box of this.layout.boxes.values()) {
      if (!box.group?.open) {
        const first = box.group ? box.group.first : box.node;
        box.element.classList.toggle("waiting", first >= values);
        box.element.classList.toggle("no-gradient", first < gradients);
        box.element.classList.toggle("current", box.id === current);
      }
    }
    for (const edge of this.layout.edges) {
      const end = boxId(this.isBackward ? edge.from : edge.to);
      edge.element.classList.toggle("flow", current !== null && end === current);
      edge.element.classList.toggle("backward", this.isBackward);
    }
    return current === null ? undefined : this.layout.boxes.get(current);
  }
}
