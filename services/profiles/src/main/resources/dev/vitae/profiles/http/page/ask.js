// Questions to the reader.

import { el, show } from './dom.js';

const dialog = document.getElementById('ask');

function ask(title, content, buttons) {
  return new Promise(answer => {
    const form = el('form', { method: 'dialog' },
      el('h2', { id: 'ask-title' }, title), content, el('div', { class: 'actions' }, buttons));
    show(dialog, form);
    dialog.addEventListener('close', () => answer(dialog.returnValue), { once: true });
    dialog.returnValue = '';
    dialog.showModal();
  });
}

export async function confirm(title, message, action) {
  const answer = await ask(title, el('p', {}, message), [
    el('button', { class: 'button', value: '', autofocus: true }, 'Cancel'),
    el('button', { class: 'button danger solid', value: 'yes' }, action),
  ]);
  return answer === 'yes';
}

let asking = null;

/** The bearer token; asked once, also when several requests want it. */
export function token() {
  asking ||= (async () => {
    const field = el('input', { type: 'password', id: 'token', autocomplete: 'off', required: true });
    const answer = await ask('Sign in', el('p', {},
      el('label', { for: 'token' }, 'This server asks for its access token.'), field), [
      el('button', { class: 'button solid', value: 'yes' }, 'Sign in')]);
    asking = null;
    return answer === 'yes' ? field.value.trim() : null;
  })();
  return asking;
}
