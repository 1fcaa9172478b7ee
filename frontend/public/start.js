// Begins once the document has been seen: what is heavy waits for the first picture. Then all that the app needs is on its way
// at once, and the app starts when its styles are there.
;(() => {
  const { app } = document.currentScript.dataset
  const begin = () => {
    const sheets = []
    for (const link of document.querySelectorAll('link[data-rel]')) {
      if (link.dataset.rel === 'stylesheet') {
        sheets.push(new Promise((resolve) => Object.assign(link, { onload: resolve, onerror: resolve })))
      }
      link.rel = link.dataset.rel
    }
    return Promise.all(sheets).then(() => import(app))
  }
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(begin))
  else begin()
})()
