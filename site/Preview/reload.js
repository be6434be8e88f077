// Asks which state the preview is at, and loads the page again when it is another than the one shown here. It asks anew each time, since a line held open
// would leave none for the seventh page: a browser has six to a server.
const { keadaan } = document.querySelector('script[data-keadaan]').dataset;
for (let wasAway = false; ; await new Promise(done => setTimeout(done, 300))) {
  try {
    const number = await (await fetch('/_pratinjau/keadaan')).text();
    if (wasAway || number !== keadaan) {
      location.reload();
      break;
    }
  } catch {
    wasAway = true; // the preview was stopped; once it is back it may show anything under the same number
  }
}
