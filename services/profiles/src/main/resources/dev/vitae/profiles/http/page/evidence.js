// The words behind a value: the document's text with the place marked, one click away.

import { el, show } from './dom.js';
import { text } from './api.js';

const dialog = document.getElementById('evidence');
const texts = new Map();

function textOf(documentId) {
  if (!texts.has(documentId)) {
    const loading = text(`/resumes/${encodeURIComponent(documentId)}?view=text`);
    loading.catch(() => texts.delete(documentId));
    texts.set(documentId, loading);
  }
  return texts.get(documentId);
}

/** A text that can be clicked for the words behind it. */
export function quoted(person, content, evidence, about) {
  const known = evidence && ((evidence.spans || []).length || (evidence.derivedFrom || []).length);
  if (!known) return el('span', {}, content);
  return el('button', {
    type: 'button',
    class: 'quoted',
    title: 'Show the words behind this',
    onclick: () => open(person, content, evidence, about),
  }, content);
}

export const value = (person, v, about) => (v ? quoted(person, v.written, v.evidence, about) : null);

function resolve(person, path) {
  return path.split('/').reduce((node, step) => {
    if (node === undefined || node === null) return undefined;
    if (Array.isArray(node)) return node.find(entry => entry && entry.id === step) || node[Number(step)];
    return node[step];
  }, person.profile);
}

function named(node, path) {
  if (!node) return path;
  if (node.written) return node.written;
  if (node.name && node.name.written) return node.name.written;
  const parts = [node.title, node.degree, node.employer, node.institution].filter(Boolean);
  return parts.length ? parts.map(part => part.written).join(', ') : path;
}

function evidenceIn(node) {
  if (!node) return null;
  if (node.evidence) return node.evidence;
  const first = [node.title, node.employer, node.institution, node.name].find(v => v && v.evidence);
  return first ? first.evidence : null;
}

function sources(person, evidence) {
  const paths = evidence.derivedFrom || [];
  if (!paths.length) return null;
  return el('div', { class: 'sources' },
    el('p', {}, 'It follows from:'),
    el('ul', {}, paths.map(path => {
      const node = resolve(person, path);
      return el('li', {}, quoted(person, named(node, path), evidenceIn(node), path));
    })));
}

function marked(content, spans) {
  const pieces = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at) continue;
    pieces.push(content.slice(at, span.start));
    pieces.push(el('mark', { tabindex: '-1' }, content.slice(span.start, span.end)));
    at = span.end;
  }
  pieces.push(content.slice(at));
  return el('pre', { class: 'document', tabindex: '0', 'aria-label': 'Text of the document' }, pieces);
}

async function open(person, content, evidence, about) {
  const spans = evidence.spans || [];
  const documentOf = (person.documents || [])[evidence.document || 0];
  const pages = [...new Set(spans.map(span => span.page).filter(Boolean))];
  const facts = [
    about,
    pages.length ? `page ${pages.join(', ')}` : null,
    evidence.rule ? `rule ${evidence.rule}` : null,
    evidence.confidence < 1 ? `${Math.round(evidence.confidence * 100)} % sure` : null,
  ].filter(Boolean);
  const body = el('div', { class: 'body' }, el('p', { class: 'quiet' }, 'Reading the document …'));
  show(dialog,
    el('header', {},
      el('div', {},
        el('h2', { id: 'evidence-title' }, content),
        el('p', { class: 'quiet' }, facts.join(' · '))),
      el('button', { type: 'button', class: 'plain', 'aria-label': 'Close', onclick: () => dialog.close() }, '×')),
    sources(person, evidence),
    spans.length ? body : null);
  if (!dialog.open) dialog.showModal();
  if (!spans.length || !documentOf) return;
  try {
    show(body, marked(await textOf(documentOf.documentId), spans));
    const first = body.querySelector('mark');
    if (first) first.scrollIntoView({ block: 'center' });
  } catch (failure) {
    show(body, el('p', { class: 'notice' }, failure.message));
  }
}

dialog.addEventListener('click', event => {
  if (event.target === dialog) dialog.close();
});
