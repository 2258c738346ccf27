// The switch between the whole profile and the one without what tells who somebody is.

import { el } from './dom.js';

export function blindSwitch(on, turn) {
  return el('button', {
    type: 'button', class: on ? 'button switch on' : 'button switch', role: 'switch', 'aria-checked': String(Boolean(on)),
    title: 'Hide name, contacts, dates and what else tells who somebody is',
    onclick: () => turn(!on),
  }, 'Blind view');
}
