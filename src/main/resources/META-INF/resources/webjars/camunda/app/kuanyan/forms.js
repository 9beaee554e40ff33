// What Tasklist's forms lack: Chinese for the texts of the form library itself, a start button that works with lists of
// parties, and drafts that do not outlive the login.

const TEXTS = {
  'Select': '请选择',
  'Search': '输入文字查找',
  'Add new': '增加一项',
  'No results': '没有符合的选项',
  'Remove': '删除',
  'Field is required.': '必填。',
  'Value is not a number.': '须为数字。'
};

['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
    .forEach((month, index) => {
      TEXTS[month] = `${index + 1}月`;
    });
['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'].forEach((day, index) => {
  TEXTS[day] = '日一二三四五六'[index];
});

const PATTERNS = [
  [/^Field must have maximum length of (\d+)\.$/, '不能超过$1个字。'],
  [/^Field must have minimum length of (\d+)\.$/, '不能少于$1个字。'],
  [/^Field must have minimum value of (.+)\.$/, '不能小于$1。'],
  [/^Field must have maximum value of (.+)\.$/, '不能大于$1。'],
  [/^Field must match pattern (.+)\.$/, '格式不正确。'],
  [/^Value is expected to be an integer.*$/, '须为整数。']
];

const TEXT_PLACES = '.fjs-form-field-error, .fjs-select-placeholder, .fjs-repeat-render-add, .fjs-dropdownlist-empty, '
    + '.flatpickr-monthDropdown-month, .flatpickr-weekday';

function chinese(text) {
  const known = TEXTS[text.trim()];
  if (known) {
    return known;
  }
  const pattern = PATTERNS.find(([english]) => english.test(text.trim()));
  return pattern ? text.trim().replace(pattern[0], pattern[1]) : null;
}

function translate() {
  document.querySelectorAll(TEXT_PLACES).forEach(place => {
    const walker = document.createTreeWalker(place, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const translated = chinese(walker.currentNode.data);
      if (translated) {
        walker.currentNode.data = translated;
      }
    }
  });
  document.querySelectorAll('.fjs-form input[placeholder="Search"]').forEach(input => {
    input.placeholder = TEXTS.Search;
  });
  document.querySelectorAll('.fjs-repeat-row-remove').forEach(button => button.setAttribute('aria-label', TEXTS.Remove));
}

// form-js 1.8.7 keeps an empty list of errors for each field of a row, and Tasklist 7.24.0 takes its presence for an
// error: after a keystroke in a row the form could never be submitted. The form checks everything again when submitted.
function allowCompleteListsOfRows() {
  document.querySelectorAll('[cam-tasklist-form]').forEach(form => {
    if (!form.querySelector('.fjs-repeat-render-add, .fjs-repeat-row-container') || form.querySelector('.fjs-form-field-error')) {
      return;
    }
    const scope = window.angular.element(form).isolateScope();
    if (scope && scope.$invalid && scope.$loaded) {
      scope.$applyAsync(() => {
        scope.$invalid = false;
        scope.onFormValidation(false);
      });
    }
  });
}

// Tasklist keeps what was typed under the task's id, for the start form even under one name for all. The next person
// in front of this browser must not find it.
function forgetDrafts() {
  Object.keys(window.localStorage)
      .filter(key => key.startsWith('camunda-form:') || key.startsWith('camForm:'))
      .forEach(key => window.localStorage.removeItem(key));
}

function look() {
  scheduled = false;
  if (document.querySelector('input[ng-model="password"]')) {
    forgetDrafts();
  }
  translate();
  allowCompleteListsOfRows();
}

let scheduled = false;

function lookSoon() {
  if (!scheduled) {
    scheduled = true;
    window.setTimeout(look, 30);
  }
}

new MutationObserver(lookSoon).observe(document.body, {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['disabled', 'placeholder']
});
lookSoon();

export default [];
