import style from '../../styles/simulation.css?inline';

/** Puts a line over the page that can't be missed, with the way back to the present. */
export function simulationLine(text: string, leave: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const line = document.createElement('p');
  const back = document.createElement('a');
  const present = new URL(location.href);
  present.searchParams.delete('at');
  line.className = 'simulation';
  line.role = 'status';
  back.href = present.href;
  back.textContent = leave;
  line.append(text, ' ', back);
  document.body.prepend(line);
}
