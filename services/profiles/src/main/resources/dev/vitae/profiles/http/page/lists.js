// The rejected documents, and how the pipeline does.

import { el, show } from './dom.js';
import { erase, json } from './api.js';
import { confirm } from './ask.js';
import { count, label, when } from './words.js';

const nameOf = rejection =>
  (rejection.submissions || []).map(s => s.fileName).find(Boolean) || rejection.documentId.slice(0, 12);

function rejected(rejection) {
  const node = el('li', { class: 'entry' },
    el('div', { class: 'line' }, el('h3', {}, nameOf(rejection)), el('span', { class: 'dates' }, when(rejection.receivedAt))),
    el('p', {}, el('strong', {}, label(rejection.code)), ' ', rejection.message || ''),
    el('p', {}, el('button', {
      type: 'button', class: 'button danger',
      onclick: async () => {
        const sure = await confirm('Erase this document?', `${nameOf(rejection)} and all its submissions are deleted.`, 'Erase');
        if (!sure) return;
        await erase(`/resumes/${encodeURIComponent(rejection.documentId)}`);
        node.remove();
      },
    }, 'Erase …')));
  return node;
}

export async function rejectedView(main) {
  document.title = 'Rejected · Vitae';
  const page = await json('/rejections');
  const list = el('ol', { class: 'entries' }, page.rejections.map(rejected));
  const more = el('p', { class: 'more' });
  const offer = next => show(more, next ? el('button', {
    type: 'button', class: 'button',
    onclick: async () => {
      const following = await json(`/rejections?cursor=${encodeURIComponent(next)}`);
      list.append(...following.rejections.map(rejected));
      offer(following.next);
    },
  }, 'Show more') : null);
  offer(page.next);
  show(main, el('h1', { tabindex: '-1' }, 'Rejected'),
    el('p', { class: 'quiet' }, page.total ? `${count(page.total, 'document', 'documents')} became no profile, and why.` : 'No document was rejected.'),
    list, more);
}

const table = (caption, head, rows) => el('div', { class: 'panel scroll' }, el('table', {},
  el('caption', {}, caption),
  el('thead', {}, el('tr', {}, head.map(h => el('th', { scope: 'col' }, h)))),
  el('tbody', {}, rows.map(cells => el('tr', {}, cells.map((cell, i) =>
    (i ? el('td', {}, String(cell)) : el('th', { scope: 'row' }, String(cell)))))))));

export async function statusView(main) {
  document.title = 'Status · Vitae';
  const status = await json('/status');
  const counts = Object.entries(status.counts).map(([name, n]) =>
    el('div', { class: 'figure' }, el('dt', {}, label(name)), el('dd', {}, n.toLocaleString('en'))));
  show(main, el('h1', { tabindex: '-1' }, 'Status'),
    el('dl', { class: 'figures' }, counts),
    table('Stages', ['Stage', 'State', 'Threads', 'Left to read'], status.stages.map(s =>
      [s.name, s.state, s.members, Object.values(s.lag).reduce((a, b) => a + b, 0)])),
    table('Topics', ['Topic', 'Partitions', 'Offsets'], status.topics.map(t => [t.name, t.partitions, t.offsets])));
}
