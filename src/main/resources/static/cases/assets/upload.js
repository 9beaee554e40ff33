// Shows how far the upload of a file has come. Without this script the form is sent as any other.
document.querySelectorAll('form[data-upload]').forEach(form => {
  const progress = form.querySelector('progress');
  const problem = form.querySelector('[role=alert]');
  const button = form.querySelector('button[type=submit]');

  function failed(text) {
    problem.textContent = text;
    problem.hidden = false;
    progress.hidden = true;
    button.disabled = false;
  }

  form.addEventListener('submit', event => {
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.responseType = 'document';
    request.upload.addEventListener('progress', sent => {
      if (sent.lengthComputable) {
        progress.value = Math.floor(sent.loaded * 100 / sent.total);
      }
    });
    request.addEventListener('load', () => {
      if (request.status === 200) {
        window.location.assign(request.responseURL);
        return;
      }
      const told = request.response && request.response.querySelector('.message.bad');
      failed(told ? told.textContent.trim() : '没有提交成功，请检查文件后重试。');
    });
    request.addEventListener('error', () => failed('网络中断，文件没有提交，请重试。'));
    problem.hidden = true;
    progress.hidden = false;
    button.disabled = true;
    request.send(new FormData(form));
  });
});
