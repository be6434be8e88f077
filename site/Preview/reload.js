// Asks which state the preview is at, and loads the page again when it is another than the one shown here. It asks anew each time, since a line held open
// would leave none for the seventh page: a browser has six to a server.
const { keadaan } = document.querySelector('script[data-keadaan]').dataset;
for (;;) {
  await new Promise(done => setTimeout(done, 200));
  try {
    if (await (await fetch('/_pratinjau/keadaan')).text() !== keadaan) {
      location.reload();
      break;
    }
  } catch {
    // The preview was stopped. What it shows when it is back has another name.
  }
}
