// Loads the page again when the preview says that the content changed. The number tells one state from the next, so that nothing is missed while the line was down.
const events = new EventSource('/_pratinjau/perubahan');
let shown = null;
events.addEventListener('message', event => {
  shown ??= document.querySelector('script[data-keadaan]').dataset.keadaan;
  if (event.data !== shown) location.reload();
});
