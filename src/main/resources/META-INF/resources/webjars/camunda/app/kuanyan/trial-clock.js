// Shows the date of the trial clock in every webapp. Outside the trial the address does not exist and nothing is shown.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');
const POLL = 15000;

function show(date) {
  let banner = document.getElementById('kuanyan-trial-clock');
  if (!banner) {
    banner = document.createElement('div');
    banner.id = 'kuanyan-trial-clock';
    banner.setAttribute('role', 'status');
    document.body.appendChild(banner);
  }
  banner.textContent = '试用时钟：' + date;
}

async function refresh() {
  try {
    const answer = await fetch(root + '/api/trial/clock', {credentials: 'same-origin', headers: {Accept: 'application/json'}});
    if (answer.ok) {
      show((await answer.json()).date);
    } else if (answer.status === 404 || answer.status === 403) {
      return;
    }
  } catch (unreachable) {
    // The next round asks again.
  }
  window.setTimeout(refresh, POLL);
}

window.addEventListener('hashchange', () => window.setTimeout(refreshOnce, 500));

async function refreshOnce() {
  const answer = await fetch(root + '/api/trial/clock', {credentials: 'same-origin', headers: {Accept: 'application/json'}});
  if (answer.ok) {
    show((await answer.json()).date);
  }
}

refresh();

export default [];
