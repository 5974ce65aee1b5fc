/** Which part of the picture is on the screen: drag to pan, turn the wheel to zoom, about the pointer. */
const ZOOM = { least: 0.02, most: 4, step: 1.25, fitMost: 1.4 };
const MARGIN = 24;

class View {
  constructor(svg, layout) {
    this.svg = svg;
    this.layout = layout;
    this.world = svg.querySelector("#world");
    [this.x, this.y, this.scale] = [0, 0, 1];
    this.#listen();
  }

  #apply() {
    this.fitted = false;
    this.world.setAttribute("transform", `translate(${round(this.x)} ${round(this.y)}) scale(${this.scale})`);
  }

  get width() {
    return this.svg.clientWidth;
  }

  get height() {
    return this.svg.clientHeight;
  }

  /** The scale at which the whole picture is on the screen. */
  scaleToFit() {
    const { width, height } = this.layout.size;
    const room = Math.min((this.width - 2 * MARGIN) / width, (this.height - 2 * MARGIN) / height);
    return Math.max(ZOOM.least, Math.min(room, ZOOM.fitMost));
  }

  fit() {
    const { width, height } = this.layout.size;
    this.scale = this.scaleToFit();
    this.x = (this.width - width * this.scale) / 2;
    this.y = (this.height - height * this.scale) / 2;
    this.#apply();
    this.fitted = true;
  }

  /** Fits again, unless the picture was moved since. */
  resized() {
    if (this.fitted) {
      this.fit();
    }
  }

  /** Zooms by a factor about a point of the screen, by default the middle. */
  zoom(factor, x = this.width / 2, y = this.height / 2) {
    const scale = Math.min(ZOOM.most, Math.max(ZOOM.least, this.scale * factor));
    this.x = x - ((x - this.x) * scale) / this.scale;
    this.y = y - ((y - this.y) * scale) / this.scale;
    this.scale = scale;
    this.#apply();
  }

  pan(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.#apply();
  }

  /** Where a box's upper left corner is on the screen. */
  screenOf(box) {
    return { x: this.x + box.x * this.scale, y: this.y + box.y * this.scale };
  }

  /** Moves the picture so that a box's upper left corner is at that point of the screen. */
  hold(box, point) {
    this.x = point.x - box.x * this.scale;
    this.y = point.y - box.y * this.scale;
    this.#apply();
  }

  /** Brings a box into view if it is not, and nearer if it is too small to read. */
  show(box, nearer = true) {
    const { x, y } = this.screenOf(box);
    const [width, height] = [box.width * this.scale, box.height * this.scale];
    const inside = x >= 0 && y >= 0 && x + width <= this.width && y + height <= this.height;
    const readable = this.scale >= 0.4 || !nearer;
    if (inside && readable) {
      return;
    }
    this.scale = readable ? this.scale : 0.8;
    this.hold(box, {
      x: Math.max(20, (this.width - box.width * this.scale) / 2),
      y: Math.max(20, (this.height - box.height * this.scale) / 2),
    });
  }

  #listen() {
    const { svg } = this;
    let last = null;
    svg.addEventListener("wheel", (event) => {
      event.preventDefault();
      const box = svg.getBoundingClientRect();
      const turn = event.deltaMode === 1 ? event.deltaY * 16 : event.deltaY;
      this.zoom(Math.exp(-turn * (event.ctrlKey ? 0.01 : 0.002)), event.clientX - box.left, event.clientY - box.top);
    }, { passive: false });
    svg.addEventListener("pointerdown", (event) => {
      if (event.button === 0) {
        last = { x: event.clientX, y: event.clientY, moved: 0 };
      }
    });
    svg.addEventListener("pointermove", (event) => {
      if (last === null) {
        return;
      }
      const [dx, dy] = [event.clientX - last.x, event.clientY - last.y];
      last = { x: event.clientX, y: event.clientY, moved: last.moved + Math.abs(dx) + Math.abs(dy) };
      if (last.moved > 4 && !svg.hasPointerCapture(event.pointerId)) {
        svg.setPointerCapture(event.pointerId);
        svg.classList.add("panning");
      }
      this.pan(dx, dy);
    });
    const end = () => {
      this.dragged = last !== null && last.moved > 4;
      last = null;
      svg.classList.remove("panning");
    };
    svg.addEventListener("pointerup", end);
    svg.addEventListener("pointercancel", end);
  }
}
