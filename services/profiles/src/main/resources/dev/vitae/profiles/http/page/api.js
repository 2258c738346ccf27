// Talks to the server this page came from, and to no other.

const TOKEN = 'vitae.token';
const ATTEMPTS = 8;

export class Problem extends Error {
  constructor(status, body) {
    super(body.title || `The server answers ${status}.`);
    this.status = status;
    this.code = body.code || 'UNKNOWN';
  }
}

let askForToken = () => Promise.resolve(null);

/** Who asks the reader for the bearer token when the server wants one. */
export function onToken(ask) {
  askForToken = ask;
}

function headers(more) {
  const token = sessionStorage.getItem(TOKEN);
  return { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...more };
}

const pause = seconds => new Promise(done => setTimeout(done, seconds * 1000));

/** A response that is fine. Waits while stores move; asks for the token when it is needed. */
async function call(path, options = {}) {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(path, { ...options, headers: headers(options.headers) });
    if (response.ok || response.status === 207 || response.status === 422) return response;
    if (response.status === 401) {
      const token = await askForToken();
      if (token) {
        sessionStorage.setItem(TOKEN, token);
        continue;
      }
    }
    const again = response.status === 503 || response.status === 429;
    if (!again || attempt === ATTEMPTS) {
      throw new Problem(response.status, await response.json().catch(() => ({})));
    }
    await pause(Number(response.headers.get('Retry-After')) || 1);
  }
}

export const json = path => call(path).then(response => response.json());
export const text = path => call(path).then(response => response.text());
export const erase = path => call(path, { method: 'DELETE' }).then(response => response.json());

export function upload(file) {
  const query = new URLSearchParams({ fileName: file.name, source: 'page' });
  const type = 'application/octet-stream';
  return call(`/resumes?${query}`, { method: 'POST', body: file, headers: { 'Content-Type': type } })
    .then(response => response.json());
}

/** Calls back for every arrival, for as long as the page is open. */
export async function events(tell, state) {
  for (let wait = 1; ; wait = Math.min(wait * 2, 15)) {
    try {
      const response = await call('/events', { headers: { Accept: 'text/event-stream' } });
      state(true);
      const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
      let rest = '';
      for (;;) {
        const { value, done } = await reader.read();
        if (done) break;
        wait = 1;
        const blocks = (rest + value).split('\n\n');
        rest = blocks.pop();
        for (const block of blocks) {
          const data = block.split('\n').filter(line => line.startsWith('data:'));
          if (data.length) tell(JSON.parse(data.map(line => line.slice(5)).join('\n')));
        }
      }
    } catch (failure) {
      console.debug('No arrivals for now.', failure.message);
    }
    state(false);
    await pause(wait);
  }
}
