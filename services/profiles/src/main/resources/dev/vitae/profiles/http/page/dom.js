// Builds elements. Text only ever becomes text: nothing here or elsewhere parses markup.

const SVG = 'http://www.w3.org/2000/svg';

function fill(node, properties, children) {
  for (const [name, value] of Object.entries(properties || {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (name === 'place') Object.entries(value).forEach(([k, v]) => node.style.setProperty(k, v));
    else node.setAttribute(name, value === true ? '' : String(value));
  }
  node.append(...children.flat(Infinity).filter(c => c !== null && c !== undefined && c !== false));
  return node;
}

export function el(tag, properties, ...children) {
  return fill(document.createElement(tag), properties, children);
}

export function svg(tag, properties, ...children) {
  return fill(document.createElementNS(SVG, tag), properties, children);
}

export function show(parent, ...children) {
  parent.replaceChildren(...children.flat(Infinity).filter(Boolean));
}

// An address from a document becomes a link only if it leads to a web page or a mailbox.
export function link(address, text) {
  let url = null;
  try {
    url = new URL(address);
  } catch {
    return el('span', {}, text);
  }
  return ['http:', 'https:', 'mailto:'].includes(url.protocol)
    ? el('a', { href: url.href, rel: 'noreferrer noopener nofollow', target: '_blank' }, text)
    : el('span', {}, text);
}
