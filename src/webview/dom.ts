/** What an element is made with: attributes, or listeners by event name. `true` sets an empty attribute, `false` and `null` none. */
export type Props = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

/** What goes inside: nodes, text, or nothing. */
export type Child = Node | string | null;

/** Builds an element. Text stays text: there is no way to pass markup. */
export function h<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, props?: Props, ...children: readonly Child[]): HTMLElementTagNameMap[Tag];
export function h(tag: string, props?: Props, ...children: readonly Child[]): HTMLElement;
export function h(tag: string, props: Props = {}, ...children: readonly Child[]): HTMLElement {
  return fill(document.createElement(tag), props, children);
}

/** Builds an SVG element; SVG has a namespace of its own, which `h` cannot reach. */
export function svg(tag: string, props: Props = {}, ...children: readonly Child[]): SVGElement {
  return fill(document.createElementNS('http://www.w3.org/2000/svg', tag), props, children);
}

function fill<T extends Element>(element: T, props: Props, children: readonly Child[]): T {
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== false && value !== null) element.setAttribute(name, String(value));
  }
  element.append(...children.filter(child => child !== null));
  return element;
}
