export default {
  app: {name: '任务列表', vendor: '宽严'},
  locales: {availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN'},
  dateFormat: {normal: 'LLL', long: 'LLLL', short: 'LL', monthName: 'MMMM', day: 'DD', abbr: 'lll'},
  customScripts: ['../kuanyan/trial-clock', '../kuanyan/forms', '../kuanyan/case-file'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: '签收当前任务'},
    focusFilter: {key: 'ctrl+shift+f', description: '转到第一个任务清单'},
    focusList: {key: 'ctrl+alt+l', description: '转到列表中的第一项任务'},
    focusForm: {key: 'ctrl+alt+f', description: '转到表单的第一个字段'},
    startProcess: {key: 'ctrl+alt+p', description: '登记案件'}
  }
};
