// The tab 案卷 beside the form of a task: the page of the case, as the server renders it for this very task.
const root = document.querySelector('base').getAttribute('app-root').replace(/\/camunda$/, '');

export default {
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
