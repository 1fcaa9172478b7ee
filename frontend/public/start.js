// Starts the app once the document has been seen: its styles come first, then its scripts, which are on their way already.
;(() => {
  const { app, styles } = document.currentScript.dataset
  const sheets = styles.split(' ').map(
    (href) =>
      new Promise((resolve) => {
        const sheet = document.createElement('link')
        Object.assign(sheet, { rel: 'stylesheet', crossOrigin: '', href, onload: resolve, onerror: resolve })
        document.head.append(sheet)
      }),
  )
  const run = () => Promise.all(sheets).then(() => import(app))
  if (document.visibilityState === 'visible') requestAnimationFrame(() => setTimeout(run))
  else run()
})()
