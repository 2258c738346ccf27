// What arrives, as it arrives.

import { el, show } from './dom.js';
import { events } from './api.js';
import { label, when } from './words.js';

const KEPT = 30;
const SAID = {
  received: 'Received', normalized: 'Read', rejected: 'Rejected', enriched: 'Person', erased: 'Erased',
};
const listeners = new Set();

export const onArrival = listener => listeners.add(listener);

function line(arrival) {
  const document = (arrival.documents || [])[0];
  const subject = arrival.kind === 'enriched'
    ? el('a', { href: `#/people/${encodeURIComponent(arrival.personId)}` }, 
      el('span', { class: 'named' }, arrival.name || 'No name found'), el('span', { class: 'nameless' }, 'Somebody'))
    : el('span', { class: 'id' }, (document || arrival.personId || '').slice(0, 10));
  return el('li', { class: `arrival ${arrival.kind}` },
    el('span', { class: 'kind' }, SAID[arrival.kind] || arrival.kind), subject,
    arrival.code ? el('span', { class: 'quiet' }, label(arrival.code)) : null,
    el('time', { datetime: arrival.at }, when(arrival.at)));
}

export function startLive(section) {
  const state = el('span', { class: 'dot', title: 'Connecting' });
  const list = el('ol', { class: 'arrivals', 'aria-live': 'off' });
  const nothing = el('p', { class: 'quiet' }, 'Nothing has arrived yet.');
  show(section, el('h2', { id: 'live-title' }, state, 'Arriving'), nothing, list);
  const seen = new Set();
  events(arrival => {
    const key = JSON.stringify(arrival);
    if (seen.has(key)) return; // sent again after the connection was lost
    seen.add(key);
    if (seen.size > 500) seen.delete(seen.values().next().value);
    nothing.remove();
    list.prepend(line(arrival));
    while (list.children.length > KEPT) list.lastChild.remove();
    listeners.forEach(listener => listener(arrival));
  }, connected => {
    state.className = connected ? 'dot on' : 'dot';
    state.title = connected ? 'Live' : 'Connecting again';
  });
}
