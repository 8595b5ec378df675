/** A part that a mark points at, by the name under which `marks.json` has its place; none where it is not given. */
interface Marked {
  readonly mark?: string | undefined;
  /** Where the mark stands: at the part's far end (unless written), beside the arrow there (inner), at the near end, on its upper edge (above), right outside before or after it, or its middle. */
  readonly at?: 'end' | 'above' | 'inner' | 'start' | 'before' | 'after' | 'middle' | undefined;
}

/** The attributes that have the tool measure where a mark belongs. */
export const marked = ({ mark, at = 'end' }: Marked): string =>
  mark === undefined ? '' : ` data-mark="${mark}" data-at="${at}"`;

const styled = (width: number | undefined): string =>
  width === undefined ? '' : ` style="inline-size:${width}px"`;

/** A window with its title, and on the other side of its bar whom or what it is about. */
export const frame = (title: string, body: string, about = ''): string =>
  `<div class="window"><div class="bar"><span>${title}</span>${about === '' ? '' : `<span>${about}</span>`}</div>${body}</div>`;

/** The content of a window, one thing below the other. */
export const page = (...parts: readonly string[]): string => `<div class="page">${parts.join('')}</div>`;

/** A column of places to go to, the one at `on` (from 0) being open, beside the rest. */
export const beside = (places: readonly string[], on: number, body: string): string =>
  `<div class="with-side"><div class="side">${places.map((place, at) => `<div${at === on ? ' class="on"' : ''}>${place}</div>`).join('')}</div>${body}</div>`;

/** A labelled field; `list` one that is chosen from, `code` one in fixed width. */
export const field = (
  label: string,
  value: string,
  { kind = '', width, ...mark }: Marked & { kind?: string; width?: number } = {},
): string =>
  `<label${width === undefined ? '' : ` style="flex:none;inline-size:${width}px"`}>${label}<span class="value ${kind}"${marked(mark)}>${value === '' ? '&nbsp;' : value}</span></label>`;

/** A button; a marked one gets a width, so that its mark stands alike in every language. */
export const button = (
  text: string,
  { main = false, width, ...mark }: Marked & { main?: boolean; width?: number } = {},
): string => `<span class="button${main ? ' main' : ''}"${styled(width)}${marked(mark)}>${text}</span>`;

/** A box to tick, round where one of several is chosen. */
export const check = (
  text: string,
  isOn: boolean,
  { round = false, ...mark }: Marked & { round?: boolean } = {},
): string =>
  `<div class="check"${marked(mark)}><span class="tick${isOn ? ' on' : ''}${round ? ' round' : ''}">${isOn ? (round ? '•' : '✓') : ''}</span><span>${text}</span></div>`;

/** Something that is on or off. */
export const toggle = (text: string, isOn: boolean, mark: Marked = {}): string =>
  `<div class="check"${marked(mark)}><span class="switch${isOn ? ' on' : ''}"></span><span>${text}</span></div>`;

/** Parts beside each other. */
export const row = (...parts: readonly string[]): string => `<div class="row">${parts.join('')}</div>`;

/** The first part at one side, the last at the other. */
export const between = (...parts: readonly string[]): string =>
  `<div class="row between" style="align-items:center">${parts.join('')}</div>`;

/** A table; the row at `picked` (from 0) is the chosen one. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[], picked = -1): string =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr>${rows.map((cells, at) => `<tr${at === picked ? ' class="picked"' : ''}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;

/** A short word on a tint; good, bad or neither. */
export const tag = (text: string, kind: 'good' | 'bad' | '' = ''): string =>
  `<span class="tag ${kind}">${text}</span>`;

/** A part of a line that a mark can point at. */
export const spot = (text: string, mark: Marked): string => `<span${marked(mark)}>${text}</span>`;

/** Text below the rest in importance. */
export const quiet = (text: string): string => `<p class="quiet">${text}</p>`;

export const heading = (text: string): string => `<h1>${text}</h1>`;
