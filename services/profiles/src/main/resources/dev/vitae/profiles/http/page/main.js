// Which view is shown follows from the address, and only from it.

import { el, show } from './dom.js';
import { onToken } from './api.js';
import { token } from './ask.js';
import { onArrival, startLive } from './live.js';
import { personView } from './person.js';
import { rejectedView, statusView } from './lists.js';
import { searchView } from './search.js';
import { startUpload } from './upload.js';

const main = document.getElementById('main');
let shown = 0;

function route() {
  const [path, query] = (location.hash.slice(1) || '/').split('?');
  const person = path.match(/^\/people\/(.+)$/);
  if (person) return ['people', () => personView(main, decodeURIComponent(person[1]), new URLSearchParams(query || ''))];
  if (path === '/rejected') return ['rejected', () => rejectedView(main)];
  if (path === '/status') return ['status', () => statusView(main)];
  return ['people', current => searchView(main, new URLSearchParams(query || ''), current)];
}

async function render(focus) {
  const mine = ++shown;
  const [view, draw] = route();
  document.body.classList.toggle('blind', /[?&]view=blind\b/.test(location.hash));
  for (const a of document.querySelectorAll('nav a')) {
    if (a.dataset.view === view) a.setAttribute('aria-current', 'page');
    else a.removeAttribute('aria-current');
  }
  main.setAttribute('aria-busy', 'true');
  try {
    await draw(() => mine === shown);
  } catch (failure) {
    if (mine === shown) {
      show(main, el('h1', { tabindex: '-1' }, failure.status === 404 ? 'Not here' : 'No answer'),
        el('p', { class: 'notice' }, failure.message), el('p', {}, el('a', { href: '#/' }, 'Back to people')));
    }
  }
  main.removeAttribute('aria-busy');
  if (focus && mine === shown) {
    scrollTo(0, 0);
    const heading = main.querySelector('h1');
    if (heading) heading.focus({ preventScroll: true });
  }
}

onToken(token);
startLive(document.getElementById('live'));
startUpload(document.getElementById('upload'));
addEventListener('hashchange', () => render(true));

// The first page of everybody grows by itself; a search that somebody reads stays as it is.
let due = null;
onArrival(arrival => {
  const plain = ['', '#/'].includes(location.hash) && document.activeElement.id !== 'q' && scrollY < 200;
  if (plain && ['enriched', 'erased'].includes(arrival.kind) && !due) {
    due = setTimeout(() => {
      due = null;
      render(false);
    }, 1000);
  }
});

render(false);
