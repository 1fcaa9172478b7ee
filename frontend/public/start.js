// Begins once the document has been seen: what is heavy waits for the first picture. Then all that the app needs is on its way
// at once; when its styles are there its scripts run, one after the other, and a finger is answered in between.
;(() => {
  const scripts = document.currentScript.dataset.scripts.split(' ')
  const begin = async () => {
    const sheets = []
    for (const link of document.querySelectorAll('link[data-rel]')) {
      if (link.dataset.rel === 'stylesheet') {
        sheets.push(new Promise((resolve) => Object.assign(link, { onload: resolve, onerror: resolve })))
      }
      link.rel = link.dataset.rel
    }
    await Promise.all(sheets)
    for (const script of scripts) {
      await import(script)
      await new Promise((resolve) => setTimeout(resolve))
    }
  }
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(begin))
  else begin()
})()
