// The case file: as a tab beside the form of a task, as the server renders it for this very task, and as a way to all
// case files from the head of Tasklist.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

const tab = {
  id: 'kuanyan-case-file',
  pluginPoint: 'tasklist.task.detail',
  priority: 100,
  properties: {label: '案卷'},
  render(node, {taskId}) {
    const frame = document.createElement('iframe');
    frame.className = 'kuanyan-case-file';
    frame.title = '案卷';
    frame.src = root + '/cases/by-task/' + encodeURIComponent(taskId);
    node.replaceChildren(frame);
  }
};

const link = {
  id: 'kuanyan-case-files',
  pluginPoint: 'tasklist.navbar.action',
  priority: 100,
  render(node) {
    const address = document.createElement('a');
    address.className = 'kuanyan-case-files';
    address.href = root + '/cases';
    address.textContent = '案卷查询';
    node.replaceChildren(address);
  }
};

export default [tab, link];
