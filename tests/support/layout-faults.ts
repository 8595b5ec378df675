import type { Page } from 'playwright-core';
import { BRING_NEAR } from './near.ts';

/**
 * What is wrong with where things stand on the page that is open: sideways scroll, text that its box cuts off, words
 * that run into their neighbour's or are broken in two, telephone numbers too, lines of text one over the other, text too small to read. One
 * line a fault; empty where all is well.
 */
export async function layoutFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(${IN_THE_PAGE})()`);
}

/** Controls of the page that is open which a finger misses, with their size: below 44 px high, or in prose lists below 24. */
export async function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate<string[]>(`(${TARGETS})()`);
}

// As text: the test runner would turn what a function uses into its own.
const IN_THE_PAGE = `() => {
  const faults = [];
  ${BRING_NEAR}
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > width)
    faults.push('the page is ' + document.documentElement.scrollWidth + ' wide on ' + width);
  const name = (element) => element.tagName.toLowerCase() + (element.getAttribute('class') ? '.' + element.getAttribute('class').split(' ').join('.') : '');
  const said = (text) => JSON.stringify(text.trim().replace(/\\s+/g, ' ').slice(0, 40));
  // What only assistive technology is to meet is clipped away to a point.
  const isClipped = (element) => {
    for (let at = element; at !== null; at = at.parentElement) if (getComputedStyle(at).clipPath !== 'none') return true;
    return false;
  };
  const isUnseen = (element) =>
    element.closest('svg, .skip, noscript, option') !== null ||
    !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ||
    isClipped(element);
  const scrollerOf = (element) => {
    for (let at = element; at !== null && at !== document.body; at = at.parentElement)
      if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return at.getBoundingClientRect();
    return null;
  };
  // The shorthand is empty where figures are tabular.
  const fontOf = ({ fontWeight, fontSize, fontFamily }) => fontWeight + ' ' + fontSize + ' ' + fontFamily;
  const lines = [];
  let before = null;
  const ends = (text, at) => /[\\p{L}\\p{N}]/u.test(text.at(at));
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement;
    if (node.data.trim() === '' || /^(SCRIPT|STYLE)$/.test(element.tagName) || isUnseen(element)) continue;
    const style = getComputedStyle(element);
    if (parseFloat(style.fontSize) < 11) faults.push(name(element) + ' is set in ' + style.fontSize + ': ' + said(node.data));
    const range = document.createRange();
    range.selectNodeContents(node);
    const scroller = scrollerOf(element);
    const [first] = range.getClientRects();
    if (before !== null && first !== undefined && ends(before.data, -1) && ends(node.data, 0)) {
      const isSameWord = fontOf(style) === before.font && style.color === before.color;
      const isBeside = Math.abs(first.left - before.rect.right) < 1 && Math.abs(first.bottom - before.rect.bottom) < first.height / 2;
      if (isBeside && !isSameWord) faults.push(said(before.data) + ' runs into ' + said(node.data));
    }
    before = first === undefined ? null : { data: node.data, rect: [...range.getClientRects()].at(-1), font: fontOf(style), color: style.color };
    for (const rect of range.getClientRects()) {
      if (rect.width < 1 || rect.height < 1) continue;
      if (rect.right > width + 1 && scroller === null) faults.push(name(element) + ' ends at ' + Math.round(rect.right) + ' of ' + width + ': ' + said(node.data));
      // Letters fill the middle of their line: what lies above and below may touch.
      const inset = rect.height * 0.25;
      lines.push({ node, element, left: rect.left, right: Math.min(rect.right, scroller?.right ?? rect.right), top: rect.top + inset, bottom: rect.bottom - inset });
    }
    for (const word of range.getClientRects().length < 2 || element.closest('code, a') !== null ? [] : node.data.matchAll(/\\p{L}{6,}/gu)) {
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const tops = [...range.getClientRects()].filter((rect) => rect.width > 0).map((rect) => Math.round(rect.top));
      if (new Set(tops).size > 1) faults.push(name(element) + ' breaks the word ' + said(word[0]));
    }
    for (let box = element; box !== null && box !== document.body; box = box.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(box);
      if (overflowX !== 'hidden' && overflowX !== 'clip') continue;
      if (box.scrollWidth > box.clientWidth + 1 || (/hidden|clip/.test(overflowY) && box.scrollHeight > box.clientHeight + 2))
        faults.push(name(box) + ' cuts off ' + said(node.data));
    }
  }
  for (const phone of document.querySelectorAll('a[href^="tel:"]'))
    if (phone.checkVisibility() && getComputedStyle(phone).display === 'inline' && phone.getClientRects().length > 1) faults.push('a telephone number is broken: ' + said(phone.textContent));
  const pen = document.createElement('canvas').getContext('2d');
  for (const input of document.querySelectorAll('input[placeholder]')) {
    if (!input.checkVisibility() || input.clientWidth === 0) continue;
    const style = getComputedStyle(input);
    pen.font = fontOf(style);
    const room = input.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd);
    const needed = pen.measureText(input.placeholder).width;
    if (needed > room + 0.5) faults.push('input cuts off ' + said(input.placeholder) + ', ' + Math.round(needed) + ' wide in ' + Math.round(room));
  }
  lines.sort((a, b) => a.top - b.top);
  lines.forEach((one, index) => {
    for (let next = index + 1; next < lines.length && lines[next].top < one.bottom; next += 1) {
      const other = lines[next];
      if (other.node === one.node) continue;
      const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
      const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
      if (across > 2 && down > 2) faults.push(name(one.element) + ' ' + said(one.node.data) + ' lies over ' + name(other.element) + ' ' + said(other.node.data));
    }
  });
  return [...new Set(faults)];
}`;

const TARGETS = `() => {
  const small = [];
  const CONTROL = 'button, summary, select, textarea, input:not([type=hidden], [type=radio], [type=checkbox]), .button';
  for (const element of document.querySelectorAll('a[href], label:has(input), ' + CONTROL)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('.visually-hidden, .skip, svg') !== null) continue;
    const { width, height } = element.getBoundingClientRect();
    if (width < 1 || height < 1) continue;
    const isInLine = getComputedStyle(element).display === 'inline';
    const around = (element.closest('li, p, td, th, dd, dt, figcaption, div')?.textContent ?? '').trim();
    const isInText = isInLine && (around.length > element.textContent.trim().length || element.closest('.prose p') !== null);
    if (isInText) continue;
    const least = element.matches(CONTROL) || element.closest('header, footer, nav') !== null ? 44 : 24;
    if (height + 0.5 < least || width + 0.5 < 24)
      small.push(element.outerHTML.slice(0, 110) + ' is ' + Math.round(width) + ' by ' + Math.round(height) + ', not ' + least);
  }
  return [...new Set(small)];
}`;
