// Upload by drag and drop, and each file's way through the stages.

import { el, show } from './dom.js';
import { json, upload } from './api.js';
import { onArrival } from './live.js';
import { label } from './words.js';

const AT_ONCE = 3;
const LOOK_EVERY = 2000;
const STAGES = ['sent', 'received', 'read', 'person'];
const waiting = [];
const following = new Map();
let busy = 0;

class Way {
  constructor(file) {
    this.file = file;
    this.steps = STAGES.map(stage => el('li', { 'data-stage': stage }, label(stage)));
    this.note = el('p', { class: 'quiet', role: 'status' }, 'waiting');
    this.node = el('li', { class: 'way' },
      el('p', { class: 'file' }, file.name), el('ol', { class: 'steps' }, this.steps), this.note);
  }

  reach(stage, note) {
    const index = STAGES.indexOf(stage);
    this.steps.forEach((step, i) => step.classList.toggle('done', step.classList.contains('done') || i <= index));
    show(this.note, ...(note ? [].concat(note) : []));
  }

  fail(message) {
    this.node.classList.add('failed');
    show(this.note, el('span', {}, message));
  }

  over(personId) {
    this.reach('person', el('a', { href: `#/people/${encodeURIComponent(personId)}` }, 'See the person'));
    this.node.classList.add('complete');
  }
}

function settled(way, documentId) {
  const ways = following.get(documentId);
  if (ways) {
    ways.delete(way);
    if (!ways.size) following.delete(documentId);
  }
}

/** Arrivals tell at once; this looks as well, since they may have come before we knew the id. */
async function look(way, documentId) {
  while ((following.get(documentId) || new Set()).has(way)) {
    const document = await json(`/resumes/${encodeURIComponent(documentId)}`).catch(() => null);
    if (document && !(following.get(documentId) || new Set()).has(way)) return;
    if (document && document.state === 'REJECTED') {
      settled(way, documentId);
      way.reach('received');
      way.fail(`${label(document.rejection.code)}: ${document.rejection.message || ''}`);
    } else if (document && document.personId) {
      settled(way, documentId);
      way.over(document.personId);
    } else if (document && document.state === 'PARSED') {
      way.reach('read', 'finding the person');
    }
    await new Promise(done => setTimeout(done, LOOK_EVERY));
  }
}

function follow(way, documentId) {
  if (!following.has(documentId)) following.set(documentId, new Set());
  following.get(documentId).add(way);
  way.reach('received', 'being read');
  look(way, documentId);
}

async function send(way) {
  try {
    way.reach('', 'sending');
    const answer = await upload(way.file);
    const receipt = (answer.documents || [])[0] || {};
    if (!receipt.documentId) {
      way.fail(receipt.message || answer.title || 'It was not taken.');
      return;
    }
    way.reach('sent');
    follow(way, receipt.documentId);
  } catch (failure) {
    way.fail(failure.message);
  }
}

function next() {
  while (busy < AT_ONCE && waiting.length) {
    busy++;
    send(waiting.shift()).finally(() => {
      busy--;
      next();
    });
  }
}

function arrived(arrival) {
  for (const documentId of arrival.documents || []) {
    for (const way of [...(following.get(documentId) || [])]) {
      if (arrival.kind === 'normalized') way.reach('read', 'finding the person');
      if (arrival.kind === 'rejected') {
        settled(way, documentId);
        way.fail(label(arrival.code));
      }
      if (arrival.kind === 'enriched') {
        settled(way, documentId);
        way.over(arrival.personId);
      }
    }
  }
}

export function startUpload(section) {
  const ways = el('ul', { class: 'ways', 'aria-label': 'Files' });
  const take = files => {
    for (const file of files) {
      const way = new Way(file);
      ways.prepend(way.node);
      waiting.push(way);
    }
    next();
  };
  const input = el('input', {
    type: 'file', id: 'files', multiple: true, class: 'sr', onchange: () => {
      take(input.files);
      input.value = '';
    },
  });
  const zone = el('label', { class: 'drop', for: 'files' },
    el('strong', {}, 'Drop résumés here'), el('span', { class: 'quiet' }, 'or choose files: PDF, Word, text …'));
  show(section, el('h2', { id: 'upload-title', class: 'sr' }, 'Upload'), input, zone, ways);
  const over = on => zone.classList.toggle('over', on);
  addEventListener('dragover', event => {
    event.preventDefault();
    over(true);
  });
  addEventListener('dragleave', event => {
    if (!event.relatedTarget) over(false);
  });
  addEventListener('drop', event => {
    event.preventDefault();
    over(false);
    take(event.dataTransfer.files);
  });
  onArrival(arrived);
}
